// SPDX-License-Identifier: Apache-2.0
#include "cardio/sscard/field_decoding.h"
#include "cardio/sscard/status_faults.h"
#include "tests/cardio/sscard/card_in_reader.h"

#include <QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace guitai::sscard;
using namespace guitai::virtualcard;
using namespace guitai::support;
using namespace std::chrono;
using cardio::CardError;
using cardio::CardFault;
using testing::CardInReader;
using testing::pin;

namespace {

Bytes hex(std::string_view text) {
    return fromHex(text).value();
}

/// A card that answers every command alike, or with whatever it is given next.
class AnyCard final : public cardio::CardSession {
public:
    explicit AnyCard(std::vector<Bytes> answers, Bytes atr = Bytes(17, 0x3B))
        : answers_(std::move(answers))
        , atr_(std::move(atr)) {}

    const Bytes& atr() const override { return atr_; }

    std::expected<Bytes, CardError> transmit(BytesView, cardio::Sensitivity) override {
        ++commands;
        return answers_[next_++ % answers_.size()];
    }

    std::expected<void, CardError> beginTransaction() override { return {}; }

    void endTransaction() noexcept override {}

    std::expected<void, CardError> reconnect() override { return {}; }

    int commands = 0;

private:
    std::vector<Bytes> answers_;
    Bytes atr_;
    std::size_t next_ = 0;
};

CardFault openingFault(const char* answer, Bytes atr) {
    AnyCard session({hex(answer)}, std::move(atr));
    return SocialSecurityCard::open(session).error().fault;
}

CardMemory active() {
    return makePracticeCard(practiceProfile(PracticeCard::Active)).value();
}

/// Replaces a record's value in EF05 (0) or EF06 (1).
void put(CardMemory& memory, std::size_t file, std::size_t record, const Bytes& value) {
    auto& bytes = memory.files[file].records[record];
    std::fill(bytes.begin() + 2, bytes.end(), std::uint8_t{0});
    std::copy(value.begin(), value.end(), bytes.begin() + 2);
}

std::vector<CardWarning> warningsOf(const CardMemory& memory) {
    CardInReader reader(memory);
    auto card = reader.open().value();
    const auto issuer = card.readIssuer().value();
    const auto holder = card.readHolder(issuer, nullptr).value();
    return warningsFor(issuer, holder, 2026y / November / 22);
}

} // namespace

class OddCardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void fieldsLoseTheirPadding() {
        QCOMPARE(asciiField(hex("412020")), "A");
        QCOMPARE(asciiField(hex("41004200")), "A\xEF\xBF\xBD"
                                              "B");
        QCOMPARE(asciiField(hex("FFFFFF")), "");
        QCOMPARE(digitsField(hex("430602")), "430602");
        QCOMPARE(digitsField(hex("4306FF")), "4306");
        QCOMPARE(digitsField(hex("43A6")), "43?6");
        QCOMPARE(dateField(hex("20240229")), std::optional(Date(2024y / February / 29)));
        QCOMPARE(dateField(hex("20230229")), std::optional<Date>());
        QCOMPARE(dateField(hex("FFFFFFFF")), std::optional<Date>());
    }

    void gbkBecomesUtf8AndTheRestIsMarked() {
        QCOMPARE(nameField(hex("D5C5C8FD0000")), "张三");
        QCOMPARE(nameField(hex("D5C5C8FD2020")), "张三");
        QCOMPARE(nameField(hex("41D5C5")), "A张");
        QCOMPARE(nameField(hex("D5C5C8")), "张\xEF\xBF\xBD"); // cut in a character
        QCOMPARE(nameField(hex("FF41")), "\xEF\xBF\xBD"
                                         "A");
        QCOMPARE(nameField(hex("0741")), "\xEF\xBF\xBD"
                                         "A");
        QCOMPARE(nameField({}), "");
    }

    void rareCharactersHaveFourBytes() {
        QCOMPARE(nameField(hex("C0EE8230B731FE9F0000")), "李㛃䶮");
        QCOMPARE(nameField(hex("9838BC3141")), "𫍯A");
        const std::string none = "\xEF\xBF\xBD"; // what follows is read as it stands
        QCOMPARE(nameField(hex("C0EE9838BC")), "李" + none + "8" + none);
        QVERIFY(nameField(hex("C0EE8136A7314142")).starts_with("李" + none)); // U+202E
        QVERIFY(nameField(hex("81308135")).starts_with(none));                // U+0085
        QVERIFY(nameField(hex("AAA1")).starts_with(none));                    // private
        QVERIFY(nameField(hex("FFFFFFFF41")).ends_with("A"));
    }

    void noFieldWhateverCrashes() {
        QVERIFY(rc::check([](const Bytes& bytes) {
            (void)asciiField(bytes);
            (void)nameField(bytes);
            (void)digitsField(bytes);
            (void)dateField(bytes);
        }));
    }

    void otherCardsAreNotOurs() {
        const auto other = hex("3B0000");
        for (const char* answer : {"6A82", "6A81", "6985", "6D00", "6E00", "6700", "6A86"}) {
            QCOMPARE(openingFault(answer, other), CardFault::NotThisKind);
        }
        const auto ours = hex("3B6D0000 0081544C97 8660 4306 00000001");
        QCOMPARE(openingFault("6A82", ours), CardFault::NotThisKind);
        for (const char* answer : {"6A81", "6985", "6283", "9303"}) {
            QCOMPARE(openingFault(answer, ours), CardFault::ApplicationLocked);
        }
    }

    void absurdSelectionsAreNamed() {
        const auto ours = hex("3B6D0000 0081544C97 8660 4306 00000001");
        QCOMPARE(openingFault("6F0384019000", ours), CardFault::AbsurdAnswer);  // cut FCI
        QCOMPARE(openingFault("6F0384013F9000", ours), CardFault::NotThisKind); // another name
        QCOMPARE(openingFault("6F069F0C03860109 9000", ours), CardFault::AbsurdAnswer);
        QCOMPARE(openingFault("90", ours), CardFault::AbsurdAnswer);
        QCOMPARE(openingFault("9000", hex("3B0000")), CardFault::AbsurdAnswer); // no factor
    }

    void aCardWithoutFciIsTakenFor3Des() {
        AnyCard session({hex("9000")}, hex("3B6D0000 0081544C97 8660 4306 00000001"));
        QCOMPARE(SocialSecurityCard::open(session)->algorithm(), cardio::Algorithm::TripleDes);
    }

    void noAnswersWhateverCrashOrEndInALoop() {
        QVERIFY(rc::check([](std::vector<Bytes> answers, bool oftenFine) {
            answers.push_back(hex(oftenFine ? "9000" : "6100"));
            AnyCard session(answers, hex("3B6D0000 0081544C97 8660 4306 00000001"));
            keys::SoftwareKeys keys(keys::practiceKeys(), keys::Use::Practice);
            auto card = SocialSecurityCard::open(session);
            if (!card) {
                return;
            }
            const auto issuer = card->readIssuer();
            const IssuerData known{.region = "430600"};
            (void)card->readHolder(issuer.value_or(known), &keys);
            (void)card->triesLeft();
            (void)card->verifyPin(pin("246810"));
            (void)card->reloadPin(known, keys, pin("246810"));
            (void)card->unblockPin(known, keys);
            RC_ASSERT(!card->proveKnown(known, keys).value_or(false));
        }));
    }

    void aBlankCardReadsAsEmpty() {
        auto memory = active();
        memory.files[0].records.clear();
        memory.files[1].records.clear();
        CardInReader reader(memory);
        auto card = reader.open().value();
        const auto issuer = card.readIssuer();
        QVERIFY(issuer);
        QCOMPARE(issuer->cardNumber, "");
        QCOMPARE(issuer->region, "");
        QVERIFY(!generationOf(*issuer));
        QCOMPARE(card.readHolder(*issuer, &reader.keys)->idNumber, "");
        QCOMPARE(card.proveKnown(*issuer, reader.keys).value(), false); // no region, not ours
    }

    void missingRecordsAreLeftEmpty() {
        auto memory = active();
        memory.files[0].records.resize(3);
        CardInReader reader(memory);
        const auto issuer = reader.open()->readIssuer();
        QVERIFY(issuer);
        QCOMPARE(issuer->specVersion, "2.00");
        QCOMPARE(issuer->issued, std::optional<Date>());
        QVERIFY(!issuer->undecodableDate);
    }

    void longNamesGoOnInTheExtension() {
        auto profile = practiceProfile(PracticeCard::Active);
        // Of the second the first field ends within the rare one.
        for (const auto* name : {"买买提·阿卜杜拉·热合曼·练习用姓名甲乙丙丁",
                                 "买买提·阿卜杜拉·热合曼·练𫍯㛃䶮甲乙", "张㛃", "𫍯"}) {
            profile.holder.name = name;
            CardInReader reader(makePracticeCard(profile).value());
            auto card = reader.open().value();
            const auto issuer = card.readIssuer().value();
            QCOMPARE(card.readHolder(issuer, nullptr)->name, profile.holder.name);
            QCOMPARE(warningsFor(issuer, *card.readHolder(issuer, nullptr), *issuer.issued),
                     std::vector<CardWarning>());
        }
    }

    /// Others may fill the first field to its last byte.
    void aCharacterThatAnotherIssuerCutInTwoIsReadWhole() {
        auto memory = active();
        put(memory, 1, 1,
            hex("C0EE"
                "C0EEC0EEC0EEC0EEC0EEC0EEC0EEC0EEC0EEC0EEC0EEC0EEC0EE"
                "9838"));
        put(memory, 1, 2, hex("BC31"));
        CardInReader reader(memory);
        auto card = reader.open().value();
        const auto name = card.readHolder(card.readIssuer().value(), nullptr)->name;
        QVERIFY(name.ends_with("李𫍯"));
    }

    void oddDataAreWarnedOf() {
        QCOMPARE(warningsOf(active()), std::vector<CardWarning>());
        auto memory = active();
        put(memory, 1, 0,
            Bytes(bytesOf("430602198506151020").begin(), bytesOf("430602198506151020").end()));
        QCOMPARE(warningsOf(memory), std::vector{CardWarning::IdNumberCheckCharacter});
        memory = active();
        put(memory, 1, 1, hex("C0EEFFFF41"));
        QCOMPARE(warningsOf(memory), std::vector{CardWarning::NameNotDecodable});
        memory = active();
        put(memory, 1, 6, hex("19850616"));
        QCOMPARE(warningsOf(memory), std::vector{CardWarning::BirthDateDiffers});
        memory = active();
        put(memory, 0, 5, hex("20260101"));
        QCOMPARE(warningsOf(memory), std::vector{CardWarning::Expired});
        put(memory, 0, 5, hex("20261332"));
        QCOMPARE(warningsOf(memory), std::vector{CardWarning::DateNotDecodable});
        memory = active();
        put(memory, 0, 6, Bytes{'A', '0', '0', '0', '0', '0', '0', '2', '1'});
        QCOMPARE(warningsOf(memory), std::vector{CardWarning::CardNumberCheckCharacter});
    }

    void statusWordsBecomeSituations_data() {
        QTest::addColumn<int>("act");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("fault");
        const auto row = [](const char* name, Act act, int status, CardFault fault) {
            QTest::newRow(name) << static_cast<int>(act) << status << static_cast<int>(fault);
        };
        row("PIN 63C2", Act::UsePin, 0x63C2, CardFault::PinWrong);
        row("PIN 63C0", Act::UsePin, 0x63C0, CardFault::PinLocked);
        row("PIN 6983", Act::UsePin, 0x6983, CardFault::PinLocked);
        row("PIN 6982", Act::UsePin, 0x6982, CardFault::AccessRefused);
        row("PIN 6985", Act::UsePin, 0x6985, CardFault::ApplicationLocked);
        row("PIN 6581", Act::UsePin, 0x6581, CardFault::MemoryFault);
        row("PIN 6700", Act::UsePin, 0x6700, CardFault::UnexpectedStatus);
        row("key 63C2", Act::UseKey, 0x63C2, CardFault::KeyRefused);
        row("key 6983", Act::UseKey, 0x6983, CardFault::KeyRefused);
        row("key 6988", Act::UseKey, 0x6988, CardFault::KeyRefused);
        row("key 9302", Act::UseKey, 0x9302, CardFault::KeyRefused);
        row("key 9403", Act::UseKey, 0x9403, CardFault::KeyRefused);
        row("key 9303", Act::UseKey, 0x9303, CardFault::ApplicationLocked);
        row("key 6581", Act::UseKey, 0x6581, CardFault::MemoryFault);
        row("read 6982", Act::Read, 0x6982, CardFault::AccessRefused);
        row("read 6A81", Act::Read, 0x6A81, CardFault::UnexpectedStatus);
        row("read 6F00", Act::Read, 0x6F00, CardFault::UnexpectedStatus);
    }

    void statusWordsBecomeSituations() {
        QFETCH(int, act);
        QFETCH(int, status);
        QFETCH(int, fault);
        const auto error =
            refusal(static_cast<Act>(act), "site", {static_cast<std::uint16_t>(status)});
        QCOMPARE(static_cast<int>(error.fault), fault);
        QCOMPARE(error.statusWord, static_cast<std::uint16_t>(status));
        QCOMPARE(error.site, "site");
    }
};

QTEST_GUILESS_MAIN(OddCardsTest)
#include "odd_cards_test.moc"
