// SPDX-License-Identifier: Apache-2.0
#include "tests/cardio/sscard/card_in_reader.h"

#include <QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace guitai::sscard;
using namespace guitai::virtualcard;
using namespace guitai::support;
using cardio::CardFault;
using testing::CardInReader;
using testing::pin;

namespace {

/// PINs to choose from: few, so that right ones are hit.
const std::vector<std::string> pins{"246810", "135790", "909192"};

enum class Step { Verify, Change, Unblock, Reload, Ask, OutAndIn };

struct Move {
    Step step;
    std::size_t first;
    std::size_t second;
};

void showValue(const Move& move, std::ostream& out) {
    out << static_cast<int>(move.step) << ' ' << move.first << ' ' << move.second;
}

rc::Gen<Move> anyMove() {
    return rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, 14), rc::gen::inRange<std::size_t>(0, 3),
                                       rc::gen::inRange<std::size_t>(0, 3)),
                        [](const std::tuple<int, std::size_t, std::size_t>& drawn) {
                            const auto [kind, first, second] = drawn;
                            const auto step = kind < 5     ? Step::Verify
                                              : kind < 9   ? Step::Change
                                              : kind == 9  ? Step::Unblock
                                              : kind == 10 ? Step::Reload
                                              : kind < 13  ? Step::Ask
                                                           : Step::OutAndIn;
                            return Move{step, first, second};
                        });
}

/// What a person knows of a chip's PIN.
struct Model {
    std::size_t pin = 0;
    int left = 5;

    /// A PIN was offered: the fault that must come out, or none.
    std::optional<CardFault> offer(std::size_t offered) {
        if (left == 0) {
            return CardFault::PinLocked;
        }
        if (offered == pin) {
            left = 5;
            return std::nullopt;
        }
        --left;
        return left == 0 ? CardFault::PinLocked : CardFault::PinWrong;
    }
};

void check(const std::expected<void, cardio::CardError>& done, std::optional<CardFault> fault,
           int left) {
    RC_ASSERT(done.has_value() == !fault.has_value());
    if (fault) {
        RC_ASSERT(done.error().fault == *fault);
        RC_ASSERT(done.error().triesLeft == std::optional(left));
    }
}

class Play {
public:
    explicit Play(PracticeCard which)
        : reader_(which)
        , card_(reader_.open().value())
        , issuer_(card_.readIssuer().value()) {}

    void make(const Move& move) {
        switch (move.step) {
        case Step::Verify: {
            const auto fault = model_.offer(move.first);
            check(card_.verifyPin(pin(pins[move.first])), fault, model_.left);
            break;
        }
        case Step::Change: {
            const auto fault = model_.offer(move.first);
            check(card_.changePin(pin(pins[move.first]), pin(pins[move.second])), fault,
                  model_.left);
            model_.pin = fault ? model_.pin : move.second;
            break;
        }
        case Step::Unblock:
            RC_ASSERT(card_.unblockPin(issuer_, reader_.keys).has_value());
            model_.left = 5;
            break;
        case Step::Reload:
            RC_ASSERT(card_.reloadPin(issuer_, reader_.keys, pin(pins[move.first])).has_value());
            model_ = {.pin = move.first};
            break;
        case Step::Ask: {
            const auto tries = card_.triesLeft().value();
            RC_ASSERT(tries.left == std::optional(model_.left));
            RC_ASSERT(tries.locked == (model_.left == 0));
            break;
        }
        case Step::OutAndIn:
            reader_.provider.remove("reader");
            RC_ASSERT(card_.triesLeft().error().fault == CardFault::CardRemoved);
            reader_.provider.insert("reader", reader_.card);
            reader_.session = reader_.provider.connect("reader").value();
            card_ = reader_.open().value();
            break;
        }
    }

private:
    CardInReader reader_;
    SocialSecurityCard card_;
    IssuerData issuer_;
    Model model_;
};

/// Whether that PIN is the card's.
bool isPin(const CardMemory& memory, std::string_view text) {
    return matches(memory.pin, pin(text).bcd().span());
}

} // namespace

class PropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void theChipDoesWhatTheModelSays() {
        for (const auto which : {PracticeCard::Active, PracticeCard::V3Sm4}) {
            QVERIFY(rc::check([which] {
                Play play(which);
                if (which == PracticeCard::V3Sm4) {
                    play.make({Step::Reload, 0, 0});
                }
                for (const auto& move : *rc::gen::container<std::vector<Move>>(anyMove())) {
                    play.make(move);
                }
            }));
        }
    }

    void aTornChangeLeavesTheOldOrTheNewPin() {
        // SELECT is two commands where data come by 61xx; the change is the third.
        for (const char* plan : {"tear-at=5:old", "tear-at=5:new", "pull-after=5", "mute-at=5",
                                 "pull-before=5", "wrong-length-at=5", "garbage-at=5"}) {
            CardInReader reader(PracticeCard::Active, parseFaultPlan(plan).value());
            auto card = reader.open().value(); // commands 1 and 2
            const auto done = card.changePin(pin("246810"), pin("909192"));
            QVERIFY2(!done, plan);
            const auto before = isPin(reader.card->memory(), "246810");
            const auto after = isPin(reader.card->memory(), "909192");
            QVERIFY2(before != after, plan);
            QVERIFY2(cardio::outcomeUnknownAfter(done.error().fault), plan);
        }
    }

    void aFaultAtAnyCommandOfAnyActIsASituation() {
        QVERIFY(rc::check([] {
            static const std::vector<std::string> kinds{
                "pull-before",     "pull-after", "tear-at", "mute-at",
                "wrong-length-at", "garbage-at", "reset-at"};
            const auto kind = *rc::gen::elementOf(kinds);
            const auto at = *rc::gen::inRange(1, 40);
            const auto which = *rc::gen::element(PracticeCard::Active, PracticeCard::V3Sm4);
            CardInReader reader(which, parseFaultPlan(kind + "=" + std::to_string(at)).value());
            const auto old = reader.card->memory();
            std::optional<cardio::CardError> error;
            const auto note = [&](const auto& result) {
                if (!result && !error) {
                    error = result.error();
                }
                return result.has_value();
            };
            auto card = reader.open();
            if (!note(card)) {
                RC_SUCCEED("met while opening");
            }
            const auto issuer = card->readIssuer();
            if (note(issuer)) {
                (void)note(card->readHolder(*issuer, &reader.keys));
                (void)note(card->proveKnown(*issuer, reader.keys));
                (void)note(card->reloadPin(*issuer, reader.keys, pin("909192")));
            }
            const auto& now = reader.card->memory();
            RC_ASSERT(now.files == old.files);
            RC_ASSERT(now.pin == old.pin || isPin(now, "909192"));
            if (!error && !reader.card->memory().pin.salt.empty()) {
                RC_ASSERT(isPin(now, "909192"));
            }
        }));
    }

    void everyPrefixOfAReloadKilledLeavesAUsableCard() {
        for (int at = 1; at < 20; ++at) {
            CardInReader reader(PracticeCard::Locked,
                                parseFaultPlan("pull-after=" + std::to_string(at)).value());
            auto card = reader.open();
            if (card) {
                const auto issuer = card->readIssuer();
                if (issuer) {
                    (void)card->reloadPin(*issuer, reader.keys, pin("909192"));
                }
            }
            reader.provider.remove("reader");
            reader.provider.insert("reader", reader.card);
            reader.session = reader.provider.connect("reader").value();
            auto again = reader.open().value();
            const auto issuer = again.readIssuer().value();
            QVERIFY(again.reloadPin(issuer, reader.keys, pin("135790")));
            QVERIFY(again.verifyPin(pin("135790")));
        }
    }
};

QTEST_GUILESS_MAIN(PropertiesTest)
#include "properties_test.moc"
