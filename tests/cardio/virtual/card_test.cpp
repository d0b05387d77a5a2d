// SPDX-License-Identifier: Apache-2.0
#include "tests/cardio/virtual/bare_card.h"

#include <QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace guitai::virtualcard;
using namespace guitai::support;
using cardio::CardKey;
using testing::BareCard;
using testing::memoryOf;
using testing::selectEnvironment;

class CardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aCardWithoutPowerIsSilent() {
        BareCard card(PracticeCard::Active);
        card.card.powerOff();
        QCOMPARE(card.say(selectEnvironment), "silence");
    }

    void fciTellsTheAlgorithmWhereItIsNot3Des() {
        BareCard des(PracticeCard::Active);
        QCOMPARE(des.say(selectEnvironment),
                 "6F16840F7378312E73682EC9E7BBE1B1A3D5CFA50388011E9000");
        BareCard sm4(PracticeCard::V3Sm4);
        QCOMPARE(sm4.say(selectEnvironment),
                 "6F1C840F7378312E73682EC9E7BBE1B1A3D5CFA50988011E9F0C038601039000");
    }

    void nothingIsReadBeforeSelection() {
        BareCard card(PracticeCard::Active);
        QCOMPARE(card.say("00B2072C0B"), "6986");
        QCOMPARE(card.say("00A4000002EF05"), "6A82");
        QCOMPARE(card.say("00200000"), "6A88");
        QCOMPARE(card.say("0020000003246810"), "6A88");
    }

    void recordsAreReadInEveryWay() {
        BareCard card(PracticeCard::Active);
        card.say(selectEnvironment);
        const std::string number = "0709413030303030303258"
                                   "9000";
        QCOMPARE(card.say("00B2072C0B"), number);
        QCOMPARE(card.say("00B2072C00"), number);
        QCOMPARE(card.say("00B207280B"), number);
        QCOMPARE(card.say("00B207040B"), number); // the short identifier has selected the file
        QCOMPARE(card.say("00A4000002EF06"), "9000");
        const std::string idNumber = "0812343330363032313938353036313531303238"
                                     "9000";
        QCOMPARE(card.say("00B2080014"), idNumber);
        QCOMPARE(card.say("00B2010414"), idNumber);
        QCOMPARE(card.say("00B2083014"), idNumber);
        QCOMPARE(card.say("00B2092C00"), "6A83");
        QCOMPARE(card.say("00B2073C00"), "6A82");
        QCOMPARE(card.say("00B2072F00"), "6A86");
    }

    void wrongLengthsAreAnswered6C() {
        BareCard card(PracticeCard::Active);
        card.say(selectEnvironment);
        QCOMPARE(card.say("00B2072C0A"), "6C0B");
        QCOMPARE(card.say("00B2072C"), "610B");
        QCOMPARE(card.say("00C0000006"), "0709413030306105");
        QCOMPARE(card.say("00C0000005"), "30303032589000");
        QCOMPARE(card.say("00C0000005"), "6985");
    }

    void exactLengthsAreAskedForWhereTheCardIsSo() {
        BareCard card(PracticeCard::Active);
        card.card.setExactLengths(true);
        QCOMPARE(card.say(selectEnvironment), "6118");
        QCOMPARE(card.say("00C0000018").size(), std::size_t{2 * (0x18 + 2)});
        QCOMPARE(card.say("00B2072C00"), "6C0B");
        QCOMPARE(card.say("00B2072CFF"), "6C0B");
    }

    void holderDataOfVersion3NeedKey0A() {
        BareCard card(PracticeCard::V3Sm4);
        card.say(selectEnvironment);
        QCOMPARE(card.say("00B2072C00").substr(0, 4), "0709"); // EF05 is free
        QCOMPARE(card.say("00B2013400"), "6982");
        QCOMPARE(card.authenticate(CardKey::Read), "9000");
        QCOMPARE(card.say("00B2013400").substr(0, 4), "0812");
        card.say(selectEnvironment); // rights go with the selection
        QCOMPARE(card.say("00B2013400"), "6982");
    }

    void applicationsBelowNeedPinOrReadKey() {
        BareCard card(PracticeCard::Active);
        card.say(selectEnvironment);
        QCOMPARE(card.say("00A4000002DF01"), "9000");
        QCOMPARE(card.say("00B2013400"), "6982");
        QCOMPARE(card.say("0020000003246810"), "9000");
        QCOMPARE(card.say("00B2013400").substr(0, 4), "2350");
        QCOMPARE(card.say("0020000003111111"), "63C4"); // a wrong PIN takes the right away
        QCOMPARE(card.say("00B2013400"), "6982");
        QCOMPARE(card.authenticate(CardKey::Read), "9000");
        QCOMPARE(card.say("00B2013400").substr(0, 4), "2350");
    }

    void applicationsAreSelectedByNameBelowTheEnvironment() {
        BareCard card(PracticeCard::Active);
        QCOMPARE(card.say("00A4040006D15600000500"), "6A82");
        card.say(selectEnvironment);
        QCOMPARE(card.say("00A4040006D15600000500"), "9000");
        QCOMPARE(card.say("00A4040006D15600000509"), "6A82");
        QCOMPARE(card.say("00A4040008A000000333010101"), "6A82");
        QCOMPARE(card.say("00A40000023F00"), "9000");
        QCOMPARE(card.say("00A4000002EF05"), "6A82");
    }

    void updatesNeedKey04AndKeepTheRecordsShape() {
        BareCard card(PracticeCard::Active);
        card.say(selectEnvironment);
        const std::string update = "00DC072C0B 0709 413132333435363734";
        QCOMPARE(card.say(update), "6982");
        QCOMPARE(card.authenticate(CardKey::Read), "9000");
        QCOMPARE(card.say(update), "6982");
        QCOMPARE(card.authenticate(CardKey::Update), "9000");
        QCOMPARE(card.say("00DC072C0A 0708 4131323334353637"), "6700");
        QCOMPARE(card.say("00DC072C0B 0609 413132333435363734"), "6A80");
        QCOMPARE(card.say("00DC092C0B 0709 413132333435363734"), "6A83");
        QCOMPARE(card.say(update), "9000");
        QCOMPARE(card.say("00B2072C0B"), "07094131323334353637349000");
    }

    void onlyTheLatestChallengeCountsAndOnlyAtOnce() {
        BareCard card(PracticeCard::Active);
        card.say(selectEnvironment);
        const auto older = card.challenge();
        const auto latest = card.challenge();
        QVERIFY(older != latest);
        QCOMPARE(card.authenticate(CardKey::Update, older), "63CE");
        QCOMPARE(card.authenticate(CardKey::Update, latest), "6984"); // it is used up
        const auto interrupted = card.challenge();
        card.say("00B2072C0B");
        QCOMPARE(card.authenticate(CardKey::Update, interrupted), "6984");
        QCOMPARE(card.authenticate(CardKey::Update), "9000");
        QCOMPARE(card.card.memory().keys.at(CardKey::Update).left, 15);
    }

    void aKeyMissedTooOftenIsLocked() {
        BareCard card(PracticeCard::Active);
        card.say(selectEnvironment);
        for (int i = 0; i < 15; ++i) {
            card.challenge();
            QVERIFY(card.say("0082000610 00000000000000000000000000000000").starts_with("63C"));
        }
        QCOMPARE(card.authenticate(CardKey::PinUnblock), "6983");
        QCOMPARE(card.authenticate(CardKey::Read), "9000");
        QCOMPARE(card.say("0082000910 00000000000000000000000000000000"), "6A88");
    }

    void resettingThePinNeedsTheKeyAndAFreshChallenge() {
        BareCard card(PracticeCard::Locked);
        card.say(selectEnvironment);
        const std::string unblock = "8424000004";
        QCOMPARE(card.sayWithMac(CardKey::PinUnblock, unblock), "6982");
        QCOMPARE(card.authenticate(CardKey::PinUnblock), "9000");
        QCOMPARE(card.say("842400000400000000"), "6984");
        card.challenge();
        QCOMPARE(card.say("842400000400000000"), "6988");
        QCOMPARE(card.sayWithMac(CardKey::PinUnblock, unblock), "6982"); // the right is gone
        QCOMPARE(card.authenticate(CardKey::PinUnblock), "9000");
        QCOMPARE(card.sayWithMac(CardKey::PinUnblock, unblock), "9000");
        QCOMPARE(card.say("0020000003246810"), "9000");
        QCOMPARE(card.sayWithMac(CardKey::PinUnblock, unblock), "6982"); // one authentication, one
    }

    void changesAreCheckedBeforeATryIsTaken() {
        BareCard card(PracticeCard::Active);
        card.say(selectEnvironment);
        QCOMPARE(card.say("805E010007 246810 00 135790"), "6A80");
        QCOMPARE(card.say("805E010007 246810 FF 13579A"), "6A80");
        QCOMPARE(card.say("805E010006 246810 135790"), "6700");
        QCOMPARE(card.say("805E000007 246810 FF 135790"), "6A86");
        QCOMPARE(card.say("00200000"), "63C5");
        QCOMPARE(card.say("805E010007 246810 FF 135790"), "9000");
        QCOMPARE(card.say("0020000003135790"), "9000");
    }

    void blockingAndUnblockingTheApplication() {
        BareCard card(PracticeCard::Active);
        card.say(selectEnvironment);
        QCOMPARE(card.sayWithMac(CardKey::Update, "841E000004"), "6982");
        QCOMPARE(card.authenticate(CardKey::Update), "9000");
        QCOMPARE(card.sayWithMac(CardKey::Update, "841E000004"), "9000");
        QCOMPARE(card.say(selectEnvironment), "6985");
        QCOMPARE(card.say("0020000003246810"), "6985");
        QCOMPARE(card.authenticate(CardKey::Update), "9000");
        QCOMPARE(card.sayWithMac(CardKey::Update, "8418000004"), "9000");
        QVERIFY(card.say(selectEnvironment).ends_with("9000"));
        QCOMPARE(card.authenticate(CardKey::Update), "9000");
        QCOMPARE(card.sayWithMac(CardKey::Update, "841E000104"), "9000");
        QCOMPARE(card.say(selectEnvironment), "9303");
    }

    void aBlockedCardSelectsNothing() {
        BareCard card(PracticeCard::Active);
        card.say(selectEnvironment);
        QCOMPARE(card.authenticate(CardKey::Update), "9000");
        QCOMPARE(card.sayWithMac(CardKey::Update, "8416000004"), "9000");
        QCOMPARE(card.say(selectEnvironment), "6A81");
    }

    void unknownCommandsAreRefused() {
        BareCard card(PracticeCard::Active);
        QCOMPARE(card.say("00B00000"), "6D00");
        QCOMPARE(card.say("FF200000"), "6E00");
        QCOMPARE(card.say("00"), "6700");
        QCOMPARE(card.say("0020000005123456"), "6700");
        QCOMPARE(card.say("00A40800023F00"), "6A86");
    }

    void noBytesWhateverHarmACard() {
        const auto memory = memoryOf(PracticeCard::Active);
        QVERIFY(rc::check([&](const std::vector<Bytes>& commands) {
            BareCard card(memory);
            card.say(selectEnvironment);
            for (const auto& command : commands) {
                const auto answer = card.card.transmit(command);
                RC_ASSERT(answer.has_value());
                RC_ASSERT(answer->size() >= 2U && answer->size() <= 258U);
            }
            RC_ASSERT(card.card.memory() == memory);
        }));
    }

    void likelyCommandsNeverOpenWhatIsGuarded() {
        const auto memory = memoryOf(PracticeCard::V3Sm4);
        QVERIFY(rc::check([&](const std::vector<std::pair<std::uint8_t, Bytes>>& rests) {
            static const std::vector<std::string> heads{"0082000A", "00820004", "0088", "0084",
                                                        "00B2",     "00DC",     "8424"};
            BareCard card(memory);
            card.say(selectEnvironment);
            for (const auto& [which, rest] : rests) {
                auto command = fromHex(heads[which % heads.size()]).value();
                command.insert(command.end(), rest.begin(), rest.end());
                (void)card.card.transmit(command);
            }
            RC_ASSERT(card.say("00B2013400") == "6982");
            RC_ASSERT(card.card.memory().files == memory.files);
            RC_ASSERT(card.card.memory().pin == memory.pin);
        }));
    }
};

QTEST_GUILESS_MAIN(CardTest)
#include "card_test.moc"
