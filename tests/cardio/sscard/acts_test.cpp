// SPDX-License-Identifier: Apache-2.0
#include "tests/cardio/sscard/card_in_reader.h"

#include <QTest>

using namespace guitai;
using namespace guitai::sscard;
using namespace guitai::virtualcard;
using namespace guitai::support;
using namespace std::chrono;
using cardio::Algorithm;
using cardio::CardFault;
using cardio::KeyFault;
using testing::CardInReader;
using testing::pin;

class ActsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyPracticeCardIsReadWhole_data() {
        QTest::addColumn<int>("card");
        for (const auto& [card, name] : practiceCardNames()) {
            QTest::newRow(std::string(name).c_str()) << static_cast<int>(card);
        }
    }

    void everyPracticeCardIsReadWhole() {
        QFETCH(int, card);
        const auto which = static_cast<PracticeCard>(card);
        const auto profile = practiceProfile(which);
        for (const auto& quirks :
             {Quirks{}, Quirks{.refusesSfi = true}, Quirks{.refusesCurrentFile = true},
              Quirks{.exactLengths = true}}) {
            auto memory = makePracticeCard(profile).value();
            memory.quirks = quirks;
            CardInReader reader(memory);
            auto opened = reader.open();
            QVERIFY(opened);
            const auto issuer = opened->readIssuer();
            QVERIFY(issuer);
            QCOMPARE(issuer->region, "430600");
            QCOMPARE(issuer->cardNumber, profile.cardNumber);
            QCOMPARE(issuer->issued, std::optional(profile.issued));
            QCOMPARE(issuer->validUntil, std::optional(profile.validUntil));
            QCOMPARE(issuer->cardClass, "3");
            QCOMPARE(issuer->cardIdentification.size(), std::size_t{16});
            QCOMPARE(static_cast<int>(generationOf(*issuer).value()),
                     static_cast<int>(profile.version));
            QCOMPARE(opened->algorithm(), profile.algorithm);
            const auto holder = opened->readHolder(*issuer, &reader.keys);
            QVERIFY(holder);
            QCOMPARE(holder->idNumber, profile.holder.idNumber);
            QCOMPARE(holder->name, profile.holder.name);
            QCOMPARE(holder->sex, profile.holder.sex);
            QCOMPARE(holder->ethnicity, "01");
            QCOMPARE(holder->birthplace, profile.holder.birthplace);
            QCOMPARE(holder->birthDate, std::optional(profile.holder.birthDate));
            QCOMPARE(warningsFor(*issuer, *holder, 2026y / November / 22),
                     std::vector<CardWarning>());
            QVERIFY(opened->proveKnown(*issuer, reader.keys).value());
        }
    }

    void holderDataOfVersion3NeedTheReadKey() {
        CardInReader reader(PracticeCard::V3Sm4);
        auto card = reader.open().value();
        const auto issuer = card.readIssuer().value();
        QCOMPARE(card.readHolder(issuer, nullptr).error().fault, CardFault::AccessRefused);
        auto older = issuer;
        older.specVersion = "2.00"; // a terminal that takes it for an older card is refused by it
        QCOMPARE(card.readHolder(older, nullptr).error().fault, CardFault::AccessRefused);
        keys::SoftwareKeys real(keys::practiceKeys(), keys::Use::Real);
        const auto refused = card.readHolder(issuer, &real).error();
        QCOMPARE(refused.fault, CardFault::KeyServiceFailed);
        QCOMPARE(refused.keyFault, std::optional(KeyFault::RefusedOutsidePractice));
    }

    void wrongPinsCountDownAndLock() {
        CardInReader reader(PracticeCard::Active);
        auto card = reader.open().value();
        QCOMPARE(card.triesLeft().value().left, std::optional(5));
        for (int left = 4; left > 0; --left) {
            const auto error = card.verifyPin(pin("111111")).error();
            QCOMPARE(error.fault, CardFault::PinWrong);
            QCOMPARE(error.triesLeft, std::optional(left));
        }
        const auto locked = card.verifyPin(pin("111111")).error();
        QCOMPARE(locked.fault, CardFault::PinLocked);
        QCOMPARE(locked.triesLeft, std::optional(0));
        QCOMPARE(card.verifyPin(pin("246810")).error().fault, CardFault::PinLocked);
        QCOMPARE(card.changePin(pin("246810"), pin("135790")).error().fault, CardFault::PinLocked);
        QVERIFY(card.triesLeft().value().locked);
    }

    void aRightPinFillsTheCounter() {
        CardInReader reader(PracticeCard::Active);
        auto card = reader.open().value();
        QVERIFY(!card.verifyPin(pin("111111")));
        QVERIFY(card.verifyPin(pin("246810")));
        QCOMPARE(card.triesLeft().value().left, std::optional(5));
    }

    void changingThePinTakesTheOldOneAway() {
        CardInReader reader(PracticeCard::New);
        auto card = reader.open().value();
        const auto wrong = card.changePin(pin("111111"), pin("909192")).error();
        QCOMPARE(wrong.fault, CardFault::PinWrong);
        QCOMPARE(wrong.triesLeft, std::optional(4));
        QVERIFY(card.changePin(pin("666666"), pin("909192")));
        QCOMPARE(card.triesLeft().value().left, std::optional(5));
        QCOMPARE(card.verifyPin(pin("666666")).error().fault, CardFault::PinWrong);
        QVERIFY(card.verifyPin(pin("909192")));
    }

    void aChipThatDoesNotTellLeavesTheTriesUnknown() {
        auto memory = makePracticeCard(practiceProfile(PracticeCard::Active)).value();
        memory.quirks.hidesTries = true;
        CardInReader reader(memory);
        auto card = reader.open().value();
        QCOMPARE(card.triesLeft().value().left, std::optional<int>());
        QVERIFY(!card.triesLeft().value().locked);
        QCOMPARE(card.verifyPin(pin("111111")).error().triesLeft, std::optional(4));
    }

    void unblockingKeepsThePin_data() { keyedCards(); }

    void unblockingKeepsThePin() {
        QFETCH(int, card);
        auto memory = makePracticeCard(practiceProfile(static_cast<PracticeCard>(card))).value();
        memory.pin.left = 0;
        CardInReader reader(memory);
        auto opened = reader.open().value();
        const auto issuer = opened.readIssuer().value();
        QVERIFY(opened.unblockPin(issuer, reader.keys));
        QCOMPARE(opened.triesLeft().value().left, std::optional(5));
        const auto published = publishedPin(static_cast<PracticeCard>(card));
        QVERIFY(opened.verifyPin(published.value()));
    }

    void reloadingGivesANewPin_data() { keyedCards(); }

    void reloadingGivesANewPin() {
        QFETCH(int, card);
        auto memory = makePracticeCard(practiceProfile(static_cast<PracticeCard>(card))).value();
        memory.pin.left = 0;
        CardInReader reader(memory);
        auto opened = reader.open().value();
        const auto issuer = opened.readIssuer().value();
        QVERIFY(opened.reloadPin(issuer, reader.keys, pin("314159")));
        QVERIFY(opened.verifyPin(pin("314159")));
    }

    void aStrangerFailsTheProofAndGetsNoPin() {
        auto masters = keys::practiceKeys();
        masters[cardio::CardKey::Read][0] ^= 0x10; // not the parity bit, which DES ignores
        const auto profile = practiceProfile(PracticeCard::Active);
        CardInReader reader(makeCard(profile, masters).value());
        auto card = reader.open().value();
        const auto issuer = card.readIssuer().value();
        QCOMPARE(card.proveKnown(issuer, reader.keys).value(), false);
        QCOMPARE(card.verifyPin(pin("246810")).error().fault, CardFault::NotPracticeCard);
        QCOMPARE(card.changePin(pin("246810"), pin("314159")).error().fault,
                 CardFault::NotPracticeCard);
        QCOMPARE(card.unblockPin(issuer, reader.keys).error().fault, CardFault::NotPracticeCard);
        QCOMPARE(card.reloadPin(issuer, reader.keys, pin("314159")).error().fault,
                 CardFault::NotPracticeCard);
        QCOMPARE(reader.card->memory().pin.left, 5);
    }

    void aWrongUnblockKeyIsRefusedAndChangesNothing() {
        auto masters = keys::practiceKeys();
        masters[cardio::CardKey::PinUnblock][0] ^= 0x10; // not the parity bit, which DES ignores
        const auto profile = practiceProfile(PracticeCard::Locked);
        CardInReader reader(makeCard(profile, masters).value());
        auto card = reader.open().value();
        const auto issuer = card.readIssuer().value();
        const auto before = reader.card->memory().pin;
        const auto error = card.reloadPin(issuer, reader.keys, pin("314159")).error();
        QCOMPARE(error.fault, CardFault::KeyRefused);
        QCOMPARE(error.statusWord, std::uint16_t{0x63CE});
        QCOMPARE(reader.card->memory().pin, before);
    }

    void aDeadCardSaysSo() {
        auto limits = yueyangLimits();
        limits.resetLimit = 1;
        CardInReader reader(
            makePracticeCard(practiceProfile(PracticeCard::Locked, limits)).value());
        auto card = reader.open().value();
        const auto issuer = card.readIssuer().value();
        QVERIFY(card.unblockPin(issuer, reader.keys));
        QCOMPARE(card.unblockPin(issuer, reader.keys).error().fault, CardFault::ApplicationLocked);
    }

    void blockedApplicationsAreNamed_data() {
        QTest::addColumn<int>("state");
        QTest::newRow("blocked") << static_cast<int>(BlockState::ApplicationBlocked);
        QTest::newRow("dead") << static_cast<int>(BlockState::ApplicationDead);
        QTest::newRow("card") << static_cast<int>(BlockState::CardBlocked);
    }

    void blockedApplicationsAreNamed() {
        QFETCH(int, state);
        auto memory = makePracticeCard(practiceProfile(PracticeCard::Active)).value();
        memory.block = static_cast<BlockState>(state);
        CardInReader ours(memory);
        QCOMPARE(ours.open().error().fault, CardFault::ApplicationLocked);
    }

    void factorAndAlgorithmComeFromTheCard() {
        CardInReader reader(PracticeCard::V3Sm4);
        const auto card = reader.open().value();
        QCOMPARE(toHex(card.dispersionFactor()), "8660430600000006");
        QCOMPARE(card.algorithm(), Algorithm::Sm4);
    }

private:
    static void keyedCards() {
        QTest::addColumn<int>("card");
        QTest::newRow("3DES") << static_cast<int>(PracticeCard::Locked);
        QTest::newRow("version 1") << static_cast<int>(PracticeCard::V1);
        QTest::newRow("SM4") << static_cast<int>(PracticeCard::V3Sm4);
    }
};

QTEST_GUILESS_MAIN(ActsTest)
#include "acts_test.moc"
