// SPDX-License-Identifier: Apache-2.0
// The head of the trail goes to the registry with each batch.
#include "models/store/audit.h"
#include "tests/models/registry/line.h"
#include "tests/support/old_copy.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::registry;
using test::Line;

class AnchoringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHeadGoesOutOnceAfterEachBatch();
    void aRegistryThatKeepsNoneIsNotAskedAgain();
    void withTheLineDownItGoesOutLater();
    void anAnswerThatWasLostIsAskedAgain();
    void killedBeforeItWasNotedItIsNotedLater();
    void aTrailThatWasCutIsRefusedAndOnRecord();
    void aTrailThatWasSealedAnewIsRefused();
    void goingOnAfterTheCutHidesNothing();

private:
    static void restart(Line& line) {
        line.store.reset();
        line.store = std::move(line.place.open()->store);
        line.forwarder.~Forwarder();
        new (&line.forwarder) Forwarder(*line.store, line.registry, [](auto most) { return most; });
    }
};

namespace {

const Uuid someone = Uuid::v7(test::someDay());
using Kind = StepResult::Kind;

void act(Line& line, const std::string& action) {
    QVERIFY(line.store->audit().append({.at = line.now, .actor = "chief", .action = action}));
}

std::vector<store::AuditAnchor> noted(const Line& line) {
    return *line.store->audit().anchors(anchoredAtRegistry);
}

} // namespace

void AnchoringTest::theHeadGoesOutOnceAfterEachBatch() {
    Line line;
    line.registry.heads.emplace();
    line.enqueue("a", someone);
    line.enqueue("b", someone);
    QCOMPARE(line.step().kind, Kind::Settled);
    QCOMPARE(line.step().kind, Kind::Settled);
    QVERIFY(line.registry.heads->empty());
    QCOMPARE(line.step().kind, Kind::Anchored);
    QVERIFY(line.registry.heads->back() == *line.store->audit().head());
    QVERIFY(line.step() == StepResult{});
    act(line, "look-up");
    QVERIFY(line.step() == StepResult{}); // no batch
    line.enqueue("c", someone);
    QCOMPARE(line.step().kind, Kind::Settled);
    QCOMPARE(line.step().kind, Kind::Anchored);
    QCOMPARE(line.registry.heads->size(), 2U);
    QCOMPARE(noted(line).size(), 2U);
    QVERIFY(noted(line).back().head == line.registry.heads->back());
}

void AnchoringTest::aRegistryThatKeepsNoneIsNotAskedAgain() {
    Line line;
    QVERIFY(line.step() == StepResult{});
    line.registry.heads.emplace();
    line.enqueue("a", someone);
    QCOMPARE(line.step().kind, Kind::Settled);
    QVERIFY(line.step() == StepResult{});
    QVERIFY(noted(line).empty());
}

void AnchoringTest::withTheLineDownItGoesOutLater() {
    Line line;
    line.registry.heads.emplace();
    line.registry.headFault = RegistryFault::Unreachable;
    const auto down = line.step();
    QCOMPARE(down.kind, Kind::Offline);
    QVERIFY(down.next > line.now);
    QVERIFY(line.step().next == down.next);
    QVERIFY(line.registry.heads->empty() && noted(line).empty());
    line.registry.headFault.reset();
    line.now = *down.next;
    QCOMPARE(line.step().kind, Kind::Anchored);
    QCOMPARE(noted(line).size(), 1U);
}

void AnchoringTest::anAnswerThatWasLostIsAskedAgain() {
    Line line;
    line.registry.heads.emplace();
    line.registry.headFault = RegistryFault::UnknownOutcome;
    const auto lost = line.step();
    QCOMPARE(lost.kind, Kind::Offline);
    QCOMPARE(line.registry.heads->size(), 1U);
    line.registry.headFault.reset();
    line.now = *lost.next;
    QCOMPARE(line.step().kind, Kind::Anchored);
    QCOMPARE(line.registry.heads->size(), 1U);
    QCOMPARE(noted(line).size(), 1U);
}

void AnchoringTest::killedBeforeItWasNotedItIsNotedLater() {
    Line line;
    line.registry.heads.emplace();
    line.registry.headFault = RegistryFault::UnknownOutcome; // it arrives, and the power goes
    line.step();
    QVERIFY(noted(line).empty());
    line.registry.headFault.reset();
    restart(line);
    QCOMPARE(line.step().kind, Kind::Anchored); // the sign-in has moved the trail
    QCOMPARE(noted(line).size(), 2U);
    QVERIFY(!line.step().trailRefused);
}

void AnchoringTest::aTrailThatWasCutIsRefusedAndOnRecord() {
    Line line;
    line.registry.heads.emplace();
    const test::OldCopy copy(line.place, line.store);
    for (int i = 0; i < 9; ++i) {
        act(line, "look-up");
    }
    restart(line);
    QCOMPARE(line.step().kind, Kind::Anchored);
    line.store.reset();
    copy.putBack();
    restart(line);
    QVERIFY(line.step().trailRefused);
    const auto last = line.store->audit().latest(1)->front();
    QCOMPARE(last.action, std::string("anchor-refused"));
    QCOMPARE(last.detail, std::string(R"({"why":"goes-back"})"));
    QVERIFY(line.step() == StepResult{}); // said once
    const auto found = line.store->audit().verifyAgainst(*line.registry.heads);
    QVERIFY(!found->sound() && found->cut());
}

void AnchoringTest::aTrailThatWasSealedAnewIsRefused() {
    Line line;
    line.registry.heads.emplace();
    const test::OldCopy copy(line.place, line.store);
    act(line, "look-up");
    restart(line);
    QCOMPARE(line.step().kind, Kind::Anchored);
    line.store.reset();
    copy.putBack();
    line.store = std::move(line.place.open()->store);
    for (int i = 0; i < 9; ++i) {
        act(line, "nothing-happened");
    }
    restart(line);
    QVERIFY(line.step().trailRefused);
    QCOMPARE(line.store->audit().latest(1)->front().detail, std::string(R"({"why":"other-hash"})"));
    const auto found = line.store->audit().verifyAgainst(*line.registry.heads);
    QVERIFY(!found->sound() && !found->cut());
    QCOMPARE(line.registry.heads->size(), 1U); // what was sealed anew is not taken
}

void AnchoringTest::goingOnAfterTheCutHidesNothing() {
    Line line;
    line.registry.heads.emplace();
    const test::OldCopy copy(line.place, line.store);
    act(line, "look-up");
    restart(line);
    QCOMPARE(line.step().kind, Kind::Anchored);
    line.store.reset();
    copy.putBack();
    restart(line);
    QVERIFY(line.step().trailRefused);
    line.enqueue("a", someone);
    QCOMPARE(line.step().kind, Kind::Settled);
    QVERIFY(line.step() == StepResult{}); // and no head of the other trail goes out
    restart(line);
    QVERIFY(line.step().trailRefused);
    QCOMPARE(line.registry.heads->size(), 1U);
}

QTEST_GUILESS_MAIN(AnchoringTest)
#include "anchoring_test.moc"
