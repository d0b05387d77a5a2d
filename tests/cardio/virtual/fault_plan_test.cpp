// SPDX-License-Identifier: Apache-2.0
#include "cardio/virtual/faulty_card.h"
#include "tests/cardio/virtual/bare_card.h"

#include <QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace guitai::virtualcard;
using namespace guitai::support;
using namespace std::chrono_literals;
using testing::memoryOf;
using Kind = Outcome::Kind;

namespace {

FaultyCard faulty(std::string_view plan) {
    FaultyCard card(std::make_shared<VirtualCard>(memoryOf(PracticeCard::Active)),
                    parseFaultPlan(plan).value());
    card.powerOn();
    return card;
}

Outcome say(FaultyCard& card, std::string_view command) {
    return card.transmit(fromHex(command).value());
}

constexpr std::string_view wrongPin = "0020000003111111";

} // namespace

class FaultPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void plansAreRead() {
        QCOMPARE(parseFaultPlan("").value(), FaultPlan());
        const auto plan = parseFaultPlan("pull-before=5,mute-at=9,tear-at=7,tear-at=8:new,slow=20,"
                                         "slow-at=2:300,t0,reset-at=1,garbage-at=3");
        QVERIFY(plan);
        QCOMPARE(plan->at.size(), std::size_t{6});
        QCOMPARE(plan->at.at(5), FaultKind::PullBefore);
        QCOMPARE(plan->at.at(7), FaultKind::TearOld);
        QCOMPARE(plan->at.at(8), FaultKind::TearNew);
        QCOMPARE(plan->delay, 20ms);
        QCOMPARE(plan->delayAt.at(2), 300ms);
        QVERIFY(plan->exactLengths);
    }

    void malformedPlansNameTheItem_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("item");
        const auto row = [](const char* text, const char* item) {
            QTest::newRow(text) << std::string(text) << std::string(item);
        };
        row("pull", "pull");
        row("mute-at=1,pull-before", "pull-before");
        row("pull-before=0", "pull-before=0");
        row("pull-before=x", "pull-before=x");
        row("pull-before=3:new", "pull-before=3:new");
        row("tear-at=3:half", "tear-at=3:half");
        row("pull-after=99999999999999999999", "pull-after=99999999999999999999");
        row("slow=-1", "slow=-1");
        row("slow-at=3", "slow-at=3");
        row("t0=1", "t0=1");
        row("mute-at=1,", "");
        row("mute-at=1,garbage-at=1", "garbage-at=1");
    }

    void malformedPlansNameTheItem() {
        QFETCH(std::string, text);
        QFETCH(std::string, item);
        const auto plan = parseFaultPlan(text);
        QVERIFY(!plan);
        QCOMPARE(plan.error().item, item);
        QVERIFY(!plan.error().message.empty());
    }

    void noTextCrashesTheReader() {
        QVERIFY(rc::check([](const std::string& text) { (void)parseFaultPlan(text); }));
    }

    void pulledBeforeMeansNotCarriedOut() {
        auto card = faulty("pull-before=2");
        QCOMPARE(say(card, testing::selectEnvironment).kind, Kind::Answered);
        QCOMPARE(say(card, wrongPin).kind, Kind::Pulled);
        QCOMPARE(card.card().memory().pin.left, 5);
    }

    void pulledAfterMeansCarriedOut() {
        auto card = faulty("pull-after=2");
        (void)say(card, testing::selectEnvironment);
        QCOMPARE(say(card, wrongPin).kind, Kind::Pulled);
        QCOMPARE(card.card().memory().pin.left, 4);
    }

    void tornWritesLeaveOldOrNew() {
        const std::string change = "805E010007 246810 FF 135790";
        auto before = faulty("tear-at=2:old");
        (void)say(before, testing::selectEnvironment);
        const auto old = before.card().memory();
        QCOMPARE(say(before, change).kind, Kind::Pulled);
        QCOMPARE(before.card().memory(), old);

        auto after = faulty("tear-at=2:new"); // the first write is the try that is taken
        (void)say(after, testing::selectEnvironment);
        QCOMPARE(say(after, change).kind, Kind::Pulled);
        QCOMPARE(after.card().memory().pin.left, 4);
    }

    void aMuteCardStaysMuteUntilItGetsPowerAgain() {
        auto card = faulty("mute-at=2");
        (void)say(card, testing::selectEnvironment);
        QCOMPARE(say(card, wrongPin).kind, Kind::Mute);
        QCOMPARE(say(card, wrongPin).kind, Kind::Mute);
        card.powerOff();
        card.powerOn();
        QCOMPARE(say(card, testing::selectEnvironment).kind, Kind::Answered);
        QCOMPARE(card.card().memory().pin.left, 5);
    }

    void answersAreSpoiledAsPlanned() {
        auto card = faulty("wrong-length-at=1,garbage-at=2,slow=5,slow-at=3:50,reset-at=4");
        QCOMPARE(say(card, testing::selectEnvironment).answer.back(), std::uint8_t{0x90});
        QCOMPARE(say(card, "00B2072C0B").answer.size(), std::size_t{7});
        const auto slow = say(card, "00B2072C0B");
        QCOMPARE(slow.delay, 50ms);
        QCOMPARE(slow.answer.size(), std::size_t{13});
        QCOMPARE(say(card, "00B2072C0B").kind, Kind::Reset);
        const auto after = say(card, "00B2072C0B");
        QCOMPARE(toHex(after.answer), "6986"); // selection is gone
        QCOMPARE(after.delay, 5ms);
    }
};

QTEST_GUILESS_MAIN(FaultPlanTest)
#include "fault_plan_test.moc"
