// SPDX-License-Identifier: Apache-2.0
// Which cards a counter serves, before anything secret is sent to any of them.
#include "cardio/virtual/virtual_reader.h"
#include "models/procedure/card_work.h"
#include "tests/support/office_card.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::procedure;
using cardio::CardFault;
using support::officeCard;
using support::PracticeCard;

namespace {

/// Nothing where the card is served.
std::optional<CardFault> refusal(virtualcard::CardMemory memory, bool practice) {
    virtualcard::VirtualReaderProvider readers;
    keys::SoftwareKeys keys(keys::practiceKeys(), keys::Use::Practice);
    readers.addReader("reader");
    readers.insert("reader", std::make_shared<virtualcard::VirtualCard>(std::move(memory)));
    CardDesk desk{
        .readers = &readers, .practice = practice, .cities = {*RegionCode::parse("430600")}};
    (practice ? desk.keys : desk.practiceKeys) = &keys;
    const auto seen = readCard(desk);
    return seen ? std::nullopt : std::optional(seen.error().fault);
}

virtualcard::CardMemory practiceCard(PracticeCard which) {
    return virtualcard::makePracticeCard(support::practiceProfile(which)).value();
}

/// A practice counter with a locked card in its reader.
struct LockedCard {
    virtualcard::VirtualReaderProvider readers{};
    keys::SoftwareKeys keys{keys::practiceKeys(), keys::Use::Practice};
    std::shared_ptr<virtualcard::VirtualCard> chip;
    CardDesk desk{.readers = &readers, .keys = &keys, .practice = true};

    explicit LockedCard(bool hidesTries = false) {
        auto memory = practiceCard(PracticeCard::Locked);
        memory.quirks.hidesTries = hidesTries;
        chip = std::make_shared<virtualcard::VirtualCard>(std::move(memory));
        readers.addReader("reader");
        put({});
    }

    void put(virtualcard::FaultPlan plan) { readers.insert("reader", chip, std::move(plan)); }
};

} // namespace

class CardWorkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void officesCardsAreServedAtARealCounterOnly() {
        for (const auto which : {PracticeCard::Active, PracticeCard::V1, PracticeCard::V3Sm4}) {
            QCOMPARE(refusal(officeCard(which), false), std::nullopt);
            QCOMPARE(refusal(officeCard(which), true), CardFault::NotPracticeCard);
        }
    }

    void practiceCardsAreServedInPracticeOnly() {
        for (const auto which : {PracticeCard::Active, PracticeCard::V1, PracticeCard::V3Sm4}) {
            QCOMPARE(refusal(practiceCard(which), true), std::nullopt);
            QCOMPARE(refusal(practiceCard(which), false), CardFault::PracticeCard);
        }
    }

    void anotherRegionsCardIsNotServed() {
        QCOMPARE(refusal(officeCard(PracticeCard::Active, "430100"), false),
                 CardFault::OtherRegion);
        QCOMPARE(refusal(officeCard(PracticeCard::Active, "110000"), false),
                 CardFault::OtherRegion);
        QCOMPARE(refusal(officeCard(PracticeCard::Active, "430602"), false), std::nullopt);
    }

    void anUnblockedCardHasAllItsTriesAndItsPin() {
        LockedCard locked;
        const auto seen = readCard(locked.desk).value();
        QVERIFY(seen.locked);
        const auto before = locked.chip->memory().pin;
        QCOMPARE(unblockChipPin(locked.desk, seen).status, ActStatus::Done);
        auto after = before;
        after.left = after.limit;
        QVERIFY(locked.chip->memory().pin == after);
    }

    void anotherCardIsNotUnblocked() {
        LockedCard locked;
        auto other = readCard(locked.desk).value();
        other.identification = "00";
        const auto answer = unblockChipPin(locked.desk, other);
        QCOMPARE(answer.status, ActStatus::NotDone);
        QCOMPARE(answer.situation.kind, SituationKind::OtherCard);
        QCOMPARE(locked.chip->memory().pin.left, 0);
    }

    void anUnknownUnblockIsToldByTheTries_data() {
        QTest::addColumn<int>("fault");
        QTest::newRow("pulled before") << static_cast<int>(virtualcard::FaultKind::PullBefore);
        QTest::newRow("pulled after") << static_cast<int>(virtualcard::FaultKind::PullAfter);
        QTest::newRow("torn, old") << static_cast<int>(virtualcard::FaultKind::TearOld);
        QTest::newRow("torn, new") << static_cast<int>(virtualcard::FaultKind::TearNew);
        QTest::newRow("mute") << static_cast<int>(virtualcard::FaultKind::Mute);
        QTest::newRow("garbage") << static_cast<int>(virtualcard::FaultKind::Garbage);
        QTest::newRow("reset") << static_cast<int>(virtualcard::FaultKind::Reset);
    }

    /// At every command of the dialogue: what is answered is never wrong, and what is not known is
    /// told by the card itself.
    void anUnknownUnblockIsToldByTheTries() {
        QFETCH(int, fault);
        constexpr std::uint64_t moreThanAll = 40;
        int doubts = 0;
        for (std::uint64_t at = 1; at < moreThanAll; ++at) {
            LockedCard locked;
            const auto seen = readCard(locked.desk).value();
            locked.put({.at = {{at, static_cast<virtualcard::FaultKind>(fault)}}});
            auto answer = unblockChipPin(locked.desk, seen);
            locked.put({});
            if (answer.status == ActStatus::InDoubt) {
                QCOMPARE(answer.situation.kind, SituationKind::UnlockInDoubt);
                ++doubts;
                answer = settleUnblock(locked.desk, seen);
            }
            const bool unlocked = locked.chip->memory().pin.left > 0;
            QCOMPARE(answer.status, unlocked ? ActStatus::Done : ActStatus::NotDone);
        }
        QVERIFY(doubts > 0);
    }

    void aChipThatHidesItsTriesLeavesTheUnlockOpen() {
        LockedCard locked(true);
        const auto seen = readCard(locked.desk).value();
        QCOMPARE(settleUnblock(locked.desk, seen).situation.kind, SituationKind::TriesNotTold);
        locked.readers.remove("reader");
        const auto gone = settleUnblock(locked.desk, seen);
        QCOMPARE(gone.status, ActStatus::InDoubt);
        QCOMPARE(gone.situation.kind, SituationKind::CardProblem);
    }

    void theProvincesOwnCardAndOneOfNoRegionAreServed() {
        QCOMPARE(refusal(officeCard(PracticeCard::Active, "430000"), false), std::nullopt);
        QCOMPARE(refusal(officeCard(PracticeCard::Active, "000000"), false), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(CardWorkTest)
#include "card_work_test.moc"
