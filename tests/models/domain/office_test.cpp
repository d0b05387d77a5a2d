// SPDX-License-Identifier: Apache-2.0
#include "models/domain/codec.h"
#include "models/domain/credential_state.h"
#include "tests/models/domain/open_office.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <map>
#include <set>

using namespace guitai;
using namespace guitai::samples;

/// What holds over any history of all procedures: an office that may do everything, and a holder
/// who asks for anything in any order.
class OfficeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDecidedAppliesAndReplays();
    void moneyIsNeitherMadeNorLost();
    void oneCardServesAndReplacedOnesNeverComeBack();
    void aTransferHappensOnce();
    void whatWasPaidIsReturnedOnceAtMost();
    void aCardIsMadeOnce();
    void whatCountsInAllNeverCountsLessButByAReset();
    void everythingComesBackFromItsBytes();
    void everyProcedureIsReached();
};

namespace {

constexpr std::size_t steps = 25;

/// All accounts of the file together, and what went out of them or came in by the events.
Money sumOf(const HolderFile& file) {
    auto sum = file.legacyCard ? file.legacyCard->balance : Money();
    for (const auto& card : file.cards) {
        sum = *sum.plus(card.balance);
    }
    return sum;
}

bool outside(const Account& account) {
    return std::holds_alternative<PaidOut>(account) || std::holds_alternative<AtTheBank>(account);
}

Money cameIn(const std::vector<Event>& events) {
    Money sum;
    for (const auto& event : events) {
        if (const auto* moved = std::get_if<FundsMoved>(&event)) {
            sum = outside(moved->from) ? *sum.plus(moved->amount) : sum;
            sum = outside(moved->to) ? *sum.minus(moved->amount) : sum;
        }
    }
    return sum;
}

template <class Wanted>
int countOf(const std::vector<Event>& events) {
    return static_cast<int>(std::ranges::count_if(
        events, [](const Event& event) { return std::holds_alternative<Wanted>(event); }));
}

bool reverses(const std::vector<Event>& events) {
    return countOf<ActReversed>(events) > 0;
}

} // namespace

void OfficeTest::whatIsDecidedAppliesAndReplays() {
    QVERIFY(rc::check("decide accepts what evolve can apply, and the events give the file", [] {
        const auto history = anyOfficeHistory(steps);
        auto replayed = history.front().before;
        for (const auto& step : history) {
            RC_ASSERT(step.decision.possible() == !step.decision.events.empty());
            if (step.decision.possible()) {
                const auto next = evolveAll(replayed, step.decision.events);
                RC_ASSERT(next.has_value());
                replayed = *next;
            }
        }
        RC_ASSERT(replayed == history.back().after);
    }));
}

void OfficeTest::moneyIsNeitherMadeNorLost() {
    QVERIFY(rc::check("the sum changes by what is on record and by nothing else", [] {
        for (const auto& step : anyOfficeHistory(steps)) {
            RC_ASSERT(sumOf(step.after) == *sumOf(step.before).plus(cameIn(step.decision.events)));
            for (const auto& card : step.after.cards) {
                RC_ASSERT(card.balance >= Money());
            }
        }
    }));
}

void OfficeTest::oneCardServesAndReplacedOnesNeverComeBack() {
    QVERIFY(rc::check("at most one current card; what was replaced or closed stays so", [] {
        for (const auto& step : anyOfficeHistory(steps)) {
            const auto current = std::ranges::count_if(step.after.cards, [](const Card& card) {
                return !card.replacedBy && card.stage != CardStage::Replaced &&
                       card.stage != CardStage::Cancelled;
            });
            RC_ASSERT(current <= 1);
            if (reverses(step.decision.events)) {
                continue;
            }
            for (const auto& card : step.before.cards) {
                const auto* after = step.after.find(card.number);
                RC_ASSERT(after != nullptr);
                RC_ASSERT(!card.replacedBy || after->replacedBy == card.replacedBy);
                RC_ASSERT((card.stage != CardStage::Replaced || after->stage == card.stage ||
                           after->stage == CardStage::Cancelled));
                RC_ASSERT((card.stage != CardStage::Cancelled || after->stage == card.stage));
                const bool ended = card.replacedBy || card.stage == CardStage::Cancelled;
                RC_ASSERT((!ended ||
                           (after->social == card.social && after->financial == card.financial)));
            }
        }
    }));
}

void OfficeTest::aTransferHappensOnce() {
    QVERIFY(rc::check("what has moved or was cleared is not moved again", [] {
        int clearings = 0;
        for (const auto& step : anyOfficeHistory(steps)) {
            const auto& events = step.decision.events;
            const int cleared = countOf<LegacyAccountCleared>(events);
            clearings += cleared - (reverses(events) && clearings > 0 ? 1 : 0);
            RC_ASSERT(clearings <= 1 || reverses(events));
            for (const auto& event : events) {
                const auto* moved = std::get_if<FundsMoved>(&event);
                const bool out = moved != nullptr && moved->from == Account(LegacyAccount{});
                RC_ASSERT((!out || reverses(events) || step.after.legacyCard->balance == Money()));
            }
        }
    }));
}

void OfficeTest::whatWasPaidIsReturnedOnceAtMost() {
    QVERIFY(rc::check("a fee goes back with the reversal of its act, and only then", [] {
        std::map<Uuid, Money> paid;
        for (const auto& step : anyOfficeHistory(steps)) {
            for (const auto& event : step.decision.events) {
                if (const auto* taken = std::get_if<FeeTaken>(&event)) {
                    RC_ASSERT(taken->amount == openFee && !paid.contains(taken->operation));
                    paid.emplace(taken->operation, taken->amount);
                }
                if (const auto* back = std::get_if<FeeReturned>(&event)) {
                    RC_ASSERT(paid.contains(back->operation));
                    RC_ASSERT(paid.at(back->operation) == back->amount);
                    RC_ASSERT(reverses(step.decision.events));
                    paid.at(back->operation) = Money();
                }
            }
            const bool free = step.request.procedure != Procedure::Replace;
            RC_ASSERT(free || !step.decision.possible() || step.request.feeTaken == openFee);
        }
    }));
}

void OfficeTest::aCardIsMadeOnce() {
    QVERIFY(rc::check("made by the factory or at a counter, and again only when taken back", [] {
        std::set<CardNumber> made;
        for (const auto& step : anyOfficeHistory(steps)) {
            if (reverses(step.decision.events)) {
                return; // what was made and reversed may be made again
            }
            for (const auto& event : step.decision.events) {
                if (const auto* moved = std::get_if<CardMoved>(&event)) {
                    const bool begun = moved->to == CardStage::InProduction;
                    RC_ASSERT(!begun || made.insert(moved->card).second);
                }
                if (const auto* back = std::get_if<CardTakenBack>(&event)) {
                    made.erase(back->card);
                }
            }
        }
    }));
}

void OfficeTest::whatCountsInAllNeverCountsLessButByAReset() {
    QVERIFY(rc::check("a right entry does not forget the wrong ones", [] {
        for (const auto& step : anyOfficeHistory(steps)) {
            for (const auto& event : step.decision.events) {
                const auto* changed = std::get_if<PinChanged>(&event);
                if (changed == nullptr) {
                    continue;
                }
                const auto& before = step.before.find(changed->card)->pins.at(changed->pin);
                const auto& after = step.after.find(changed->card)->pins.at(changed->pin);
                const bool inAll = changed->pin == CredentialKind::Financial;
                RC_ASSERT(after.wrong == (inAll ? before.wrong : 0));
            }
        }
    }));
}

void OfficeTest::everythingComesBackFromItsBytes() {
    QVERIFY(rc::check("file, request, events and decision", [] {
        for (const auto& step : anyOfficeHistory(steps)) {
            RC_ASSERT(*decodeHolderFile(encode(step.after)) == step.after);
            RC_ASSERT(*decodeEvents(encode(step.decision.events)) == step.decision.events);
            RC_ASSERT(*decodeDecision(encode(step.decision)) == step.decision);
            RC_ASSERT(*decodeRequest(encode(step.request)) == step.request);
        }
    }));
}

void OfficeTest::everyProcedureIsReached() {
    std::set<Procedure> reached;
    const auto histories = rc::gen::exec([] { return anyOfficeHistory(steps); });
    // The same histories every time, so that it does not depend on how many are asked for above.
    for (std::uint64_t seed = 0; seed < 1000 && reached.size() < Words<Procedure>::all.size();
         ++seed) {
        for (const auto& step : histories(rc::Random(seed), 100).value()) {
            if (step.decision.possible()) {
                reached.insert(step.request.procedure);
            }
        }
    }
    for (const auto& [procedure, name] : Words<Procedure>::all) {
        QVERIFY2(reached.contains(procedure), name.data());
    }
}

QTEST_GUILESS_MAIN(OfficeTest)
#include "office_test.moc"
