// SPDX-License-Identifier: Apache-2.0
#include "models/domain/codec.h"
#include "models/store/audit.h"
#include "models/store/outlet_tables.h"
#include "tests/models/registry/line.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace guitai::registry;
using test::Line;
using namespace std::chrono_literals;
using store::QueueState;

class ForwarderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyQueueIsIdle();
    void everyOutcomeEndsInItsState();
    void operationIsMarkedSendingBeforeItIsSent();
    void foundSendingIsLookedUpBeforeItIsSentAgain();
    void foundSendingAndNeverArrivedIsSentAgain();
    void unreachableIsNoAttemptAndTheWholeLineWaits();
    void unreachableWhenAskedAboutStaysSending();
    void lostAnswerIsCountedAndTriedLater();
    void handedInAndNotJudgedIsNoAttempt();
    void broughtAndNotJudgedIsNoAttempt();
    void whatAReversalUndoesIsAskedForUntilItIsTold();
    void holdersOperationsGoInOrder();
    void poisonHoldsBackItsOwnHolderOnly();
    void conflictHoldsBackItsOwnHolderOnly();
    void clockPutBackDoesNotStopTheQueue();
    void pausesGrowAndStayWithinTheirBounds();
    void broughtAtOnceItHasItsOutcome();
    void broughtAndLostItIsLookedUp();
    void broughtAgainAfterItsEndItIsNotSent();
    void broughtOutOfTurnItWaits();
    void broughtToNobodyItGoesOutLater();
};

namespace {

const Uuid someone = Uuid::v7(test::someDay());
const Uuid another = Uuid::v7(test::someDay());

} // namespace

void ForwarderTest::emptyQueueIsIdle() {
    Line line;
    QVERIFY(line.step() == StepResult{});
}

void ForwarderTest::everyOutcomeEndsInItsState() {
    const std::vector<std::tuple<Outcome, QueueState, std::string>> table{
        {{.kind = OutcomeKind::Applied}, QueueState::Accepted, ""},
        {{.kind = OutcomeKind::Applied, .duplicate = true}, QueueState::Accepted, ""},
        {{.kind = OutcomeKind::Refused, .refusals = {{domain::Reason::CardLost, "L1"}}},
         QueueState::Refused,
         "L1 card-lost"},
        {{.kind = OutcomeKind::Conflict}, QueueState::Conflict, "file-changed"},
        {{.kind = OutcomeKind::Rejected, .rejection = Rejection::PracticeOnly},
         QueueState::Refused,
         "practice-only"},
    };
    for (const auto& [outcome, state, reason] : table) {
        Line line;
        const auto operation = line.enqueue("a", someone);
        line.registry.submits.emplace(operation, outcome);
        const auto result = line.step();
        QCOMPARE(result.kind, StepResult::Kind::Settled);
        QVERIFY(result.operation == operation && result.state == state);
        QCOMPARE(line.item(operation).state, state);
        QCOMPARE(line.item(operation).reason, reason);
        const auto last = line.store->audit().latest(1)->front();
        QCOMPARE(last.action == "refusal" && last.subject == operation.text(), !reason.empty());
        QVERIFY(last.detail.find(reason) != std::string::npos);
        QCOMPARE(line.step().kind, StepResult::Kind::Idle);
    }
}

void ForwarderTest::operationIsMarkedSendingBeforeItIsSent() {
    Line line;
    const auto operation = line.enqueue("a", someone);
    auto seen = QueueState::Waiting;
    line.registry.onSubmit = [&] { seen = line.item(operation).state; };
    line.step();
    QCOMPARE(seen, QueueState::Sending);
}

void ForwarderTest::foundSendingIsLookedUpBeforeItIsSentAgain() {
    Line line;
    const auto operation = line.enqueue("a", someone, QueueState::Sending);
    line.registry.known.emplace(operation, Outcome{.kind = OutcomeKind::Applied});
    QVERIFY(line.step().state == QueueState::Accepted);
    QVERIFY(line.registry.calls == std::vector<std::string>{"look up"});
}

void ForwarderTest::foundSendingAndNeverArrivedIsSentAgain() {
    Line line;
    line.enqueue("a", someone, QueueState::Sending);
    QVERIFY(line.step().state == QueueState::Accepted);
    QVERIFY((line.registry.calls == std::vector<std::string>{"look up", "submit a"}));
}

void ForwarderTest::unreachableIsNoAttemptAndTheWholeLineWaits() {
    Line line;
    const auto operation = line.enqueue("a", someone);
    line.enqueue("b", another);
    line.registry.submits.emplace(operation, std::unexpected(RegistryFault::Unreachable));
    auto expected = firstPause;
    for (int i = 0; i < 12; ++i) {
        const auto result = line.step();
        QCOMPARE(result.kind, StepResult::Kind::Offline);
        QVERIFY(result.next == line.now + expected);
        QVERIFY(line.step().next == result.next); // and nobody is asked before
        QCOMPARE(line.registry.calls.size(), std::size_t(i) + 1);
        QCOMPARE(line.item(operation).state, QueueState::Waiting);
        QCOMPARE(line.item(operation).attempts, 0);
        line.now = *result.next;
        expected = std::min(2 * expected, longestPause);
    }
    line.registry.submits.clear();
    QVERIFY(line.step().state == QueueState::Accepted);
    line.registry.submits.emplace(line.enqueue("c", someone),
                                  std::unexpected(RegistryFault::Unreachable));
    QCOMPARE(line.step().kind, StepResult::Kind::Settled); // b
    QVERIFY(line.step().next == line.now + firstPause);    // a new outage begins anew
}

void ForwarderTest::unreachableWhenAskedAboutStaysSending() {
    Line line;
    const auto operation = line.enqueue("a", someone, QueueState::Sending);
    line.registry.known.emplace(operation, std::unexpected(RegistryFault::Unreachable));
    QCOMPARE(line.step().kind, StepResult::Kind::Offline);
    QCOMPARE(line.item(operation).state, QueueState::Sending);
    QVERIFY(line.registry.calls == std::vector<std::string>{"look up"});
}

void ForwarderTest::lostAnswerIsCountedAndTriedLater() {
    Line line;
    const auto operation = line.enqueue("a", someone);
    line.registry.submits.emplace(operation, std::unexpected(RegistryFault::UnknownOutcome));
    const auto result = line.step();
    QCOMPARE(result.kind, StepResult::Kind::Failed);
    QVERIFY(result.next == line.now + firstPause);
    QCOMPARE(line.item(operation).state, QueueState::Sending);
    QCOMPARE(line.item(operation).attempts, 1);
    QVERIFY(line.step().next == result.next);
    QCOMPARE(line.registry.calls.size(), 1U);
    line.now = *result.next;
    line.registry.known.emplace(operation, Outcome{.kind = OutcomeKind::Applied});
    QVERIFY(line.step().state == QueueState::Accepted);
    QCOMPARE(line.registry.calls.back(), "look up");
}

void ForwarderTest::handedInAndNotJudgedIsNoAttempt() {
    Line line;
    const auto operation = line.enqueue("a", someone);
    line.registry.submits.emplace(operation, std::unexpected(RegistryFault::UnknownOutcome));
    line.registry.known.emplace(operation, std::unexpected(RegistryFault::UnknownOutcome));
    auto expected = firstPause;
    auto next = line.step().next;
    for (int i = 0; i < 3 * Forwarder::mostAttempts; ++i) {
        QVERIFY(next == line.now + expected);
        expected = i == 0 ? firstPause : std::min(2 * expected, longestPause);
        line.now = *next;
        const auto result = line.step();
        QCOMPARE(line.registry.calls.back(), "look up");
        QVERIFY(result.state == QueueState::Sending);
        QCOMPARE(line.item(operation).state, QueueState::Sending);
        QCOMPARE(line.item(operation).attempts, 1);
        next = result.next;
    }
    QCOMPARE(std::ranges::count(line.registry.calls, "submit a"), 1);
    line.now = *next;
    line.registry.known.insert_or_assign(operation, Outcome{.kind = OutcomeKind::Applied});
    QVERIFY(line.step().state == QueueState::Accepted);
}

void ForwarderTest::broughtAndNotJudgedIsNoAttempt() {
    Line line;
    const auto operation = line.enqueue("a", someone);
    line.registry.submits.emplace(operation, std::unexpected(RegistryFault::UnknownOutcome));
    line.registry.known.emplace(operation, std::unexpected(RegistryFault::UnknownOutcome));
    line.now += 24h; // it waited for its turn so long, and not for a judgement
    QVERIFY(!line.bring(operation).has_value());
    QCOMPARE(line.item(operation).state, QueueState::Sending);
    QCOMPARE(line.item(operation).attempts, 0);
    QVERIFY(line.item(operation).nextAttempt == line.now + firstPause);
}

void ForwarderTest::whatAReversalUndoesIsAskedForUntilItIsTold() {
    Line line;
    const auto holder = Uuid::v7(line.now);
    const auto handOut = Uuid::v7(line.now);
    const auto card = *CardNumber::parse("A12345674");
    auto& stock = line.store->outletTables();
    QVERIFY(stock.note("outlet-1", outlet::StockCard{card, holder, Uuid::v7(line.now)}, {})
                ->has_value());
    QVERIFY(stock.note("outlet-1", outlet::TakeOutCard{card, handOut}, {})->has_value());
    const auto place = [&] {
        return stock.find("outlet-1", outlet::keyOf(card))->cards.at(card).place;
    };
    const domain::Operation reversal{
        .id = Uuid::v7(line.now),
        .holder = holder,
        .request = {.procedure = domain::Procedure::Reverse,
                    .asked = domain::ReversalAsked{handOut}},
        .window = {.city = *RegionCode::parse("430600"), .district = *RegionCode::parse("430602")},
        .at = line.now,
        .clerk = "clerk",
        .outlet = "outlet-1"};
    const auto operation = line.enqueue(domain::encode(reversal), holder);
    const Outcome applied{.kind = OutcomeKind::Applied, .events = {domain::ActReversed{handOut}}};
    line.registry.submits.emplace(operation, applied);
    line.registry.known.emplace(operation, applied);
    line.registry.known.emplace(handOut, std::unexpected(RegistryFault::Unreachable));
    QCOMPARE(line.step().kind, StepResult::Kind::Offline);
    QCOMPARE(line.item(operation).state, QueueState::Sending);
    QCOMPARE(place(), outlet::CardPlace::HandedOut);

    line.registry.known.insert_or_assign(
        handOut, Outcome{.kind = OutcomeKind::Applied,
                         .events = {domain::CardMoved{card, domain::CardStage::Collected, {}}}});
    line.now += longestPause;
    QCOMPARE(line.step().kind, StepResult::Kind::Settled);
    QCOMPARE(place(), outlet::CardPlace::InStock);
}

void ForwarderTest::holdersOperationsGoInOrder() {
    Line line;
    line.enqueue("a1", someone);
    line.enqueue("a2", someone);
    line.enqueue("b1", another);
    line.enqueue("a3", someone);
    while (line.step().kind == StepResult::Kind::Settled) {
    }
    QVERIFY((line.registry.calls ==
             std::vector<std::string>{"submit a1", "submit a2", "submit b1", "submit a3"}));
}

void ForwarderTest::poisonHoldsBackItsOwnHolderOnly() {
    Line line;
    const auto poison = line.enqueue("poison", someone);
    const auto behind = line.enqueue("behind", someone);
    const auto other = line.enqueue("other", another);
    line.registry.submits.emplace(poison, std::unexpected(RegistryFault::StoreFailed));
    line.step();
    line.step();
    QCOMPARE(line.item(other).state, QueueState::Accepted);
    for (int i = 1; i < Forwarder::mostAttempts; ++i) {
        QCOMPARE(line.item(poison).state, QueueState::Sending);
        line.now += longestPause;
        QCOMPARE(line.step().kind, StepResult::Kind::Failed);
    }
    QCOMPARE(line.item(poison).state, QueueState::InDoubt);
    QCOMPARE(line.item(poison).reason, registryFailed);
    line.now += longestPause;
    QVERIFY(line.step() == StepResult{});
    QCOMPARE(line.item(behind).state, QueueState::Waiting);
}

void ForwarderTest::conflictHoldsBackItsOwnHolderOnly() {
    Line line;
    const auto conflict = line.enqueue("a", someone);
    const auto behind = line.enqueue("behind", someone);
    const auto other = line.enqueue("other", another);
    line.registry.submits.emplace(conflict, Outcome{.kind = OutcomeKind::Conflict});
    line.step();
    line.step();
    QCOMPARE(line.step().kind, StepResult::Kind::Idle);
    QCOMPARE(line.item(other).state, QueueState::Accepted);
    QCOMPARE(line.item(behind).state, QueueState::Waiting);
    const auto withdrawn =
        line.store->queue().setState(conflict, QueueState::Withdrawn, "", line.now);
    QVERIFY(withdrawn.has_value());
    line.step();
    QCOMPARE(line.item(behind).state, QueueState::Accepted);
}

void ForwarderTest::clockPutBackDoesNotStopTheQueue() {
    Line line;
    const auto operation = line.enqueue("a", someone);
    line.registry.submits.emplace(operation, std::unexpected(RegistryFault::UnknownOutcome));
    line.step();
    line.registry.submits[operation] = std::unexpected(RegistryFault::Unreachable);
    line.now += firstPause;
    line.step();
    line.registry.submits.clear();
    line.now -= std::chrono::hours(24);
    QVERIFY(line.step().state == QueueState::Accepted);
}

void ForwarderTest::broughtAtOnceItHasItsOutcome() {
    Line line;
    const auto operation = line.enqueue("a", someone);
    line.registry.submits.emplace(operation, Outcome{.kind = OutcomeKind::Conflict});
    auto seen = QueueState::Waiting;
    line.registry.onSubmit = [&] { seen = line.item(operation).state; };
    const auto outcome = line.bring(operation);
    QVERIFY(outcome && outcome->kind == OutcomeKind::Conflict);
    QCOMPARE(seen, QueueState::Sending);
    QCOMPARE(line.item(operation).state, QueueState::Conflict);
}

void ForwarderTest::broughtAndLostItIsLookedUp() {
    Line line;
    const auto operation = line.enqueue("a", someone);
    line.registry.submits.emplace(operation, std::unexpected(RegistryFault::UnknownOutcome));
    line.registry.known.emplace(operation, Outcome{.kind = OutcomeKind::Applied});
    QVERIFY(line.bring(operation).has_value());
    QVERIFY((line.registry.calls == std::vector<std::string>{"submit a", "look up"}));
    QCOMPARE(line.item(operation).state, QueueState::Accepted);
}

void ForwarderTest::broughtAgainAfterItsEndItIsNotSent() {
    for (const auto kind : {OutcomeKind::Applied, OutcomeKind::Conflict}) {
        Line line;
        const auto operation = line.enqueue("a", someone);
        line.registry.submits.emplace(operation, Outcome{.kind = kind});
        line.registry.known.emplace(operation, Outcome{.kind = kind});
        line.step();
        line.registry.calls.clear();
        const auto outcome = line.bring(operation);
        QVERIFY(outcome && outcome->kind == kind);
        QVERIFY(line.registry.calls == std::vector<std::string>{"look up"});
    }
}

void ForwarderTest::broughtOutOfTurnItWaits() {
    Line line;
    line.enqueue("a", someone);
    const auto later = line.enqueue("b", someone);
    QVERIFY(!line.bring(later).has_value());
    QVERIFY(line.registry.calls.empty());
    QCOMPARE(line.item(later).state, QueueState::Waiting);
}

void ForwarderTest::broughtToNobodyItGoesOutLater() {
    Line line;
    const auto operation = line.enqueue("a", someone);
    line.registry.submits.emplace(operation, std::unexpected(RegistryFault::Unreachable));
    QVERIFY(!line.bring(operation).has_value());
    QCOMPARE(line.item(operation).state, QueueState::Waiting);
    QCOMPARE(line.item(operation).attempts, 0);
    line.registry.submits.clear();
    const auto next = line.step().next;
    QVERIFY(next == line.now + firstPause); // step keeps to the outage that bring has met
    line.now = *next;
    QVERIFY(line.step().state == QueueState::Accepted);
}

void ForwarderTest::pausesGrowAndStayWithinTheirBounds() {
    QVERIFY(rc::check([] {
        const int failures = *rc::gen::inRange(1, 1'000'000);
        const auto draw = *rc::gen::arbitrary<std::uint32_t>();
        std::uint64_t asked = 0;
        const auto pause = pauseAfter(failures, [&](std::uint64_t most) {
            asked = most;
            return draw % (most + 1);
        });
        RC_ASSERT(pause >= 0ms);
        RC_ASSERT(pause <= longestPause);
        RC_ASSERT(asked >= static_cast<std::uint64_t>(firstPause.count()));
    }));
    const auto highest = [](int failures) {
        return pauseAfter(failures, [](std::uint64_t most) { return most; });
    };
    QCOMPARE(highest(1).count(), 1'000);
    QCOMPARE(highest(5).count(), 16'000);
    QCOMPARE(highest(10).count(), 300'000);
    QVERIFY(systemRandom()(5) <= 5);
}

QTEST_GUILESS_MAIN(ForwarderTest)
#include "forwarder_test.moc"
