// SPDX-License-Identifier: Apache-2.0
#include "models/registry/forwarder.h"
#include "models/store/audit.h"
#include "tests/support/temporary_store.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <functional>
#include <map>

using namespace guitai;
using namespace guitai::registry;
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

using Answer = std::expected<Outcome, RegistryFault>;

/// Answers as it is told to, by operation; what is not named is applied.
struct ScriptedRegistry final : Registry {
    std::map<Uuid, Answer> submits{};
    std::map<Uuid, Answer> known{};
    std::function<void()> onSubmit = [] {};
    std::vector<std::string> calls{};
    std::map<std::string, Uuid> byPayload{};

    std::expected<domain::HolderFile, RegistryFault> lookUp(const domain::HolderId&) override {
        return std::unexpected(RegistryFault::NotFound);
    }

    std::expected<domain::HolderFile, RegistryFault> lookUpByNumber(const std::string&) override {
        return std::unexpected(RegistryFault::NotFound);
    }

    std::expected<std::vector<domain::HolderFile>, RegistryFault> lookUpByName(const std::string&,
                                                                               int) override {
        return std::unexpected(RegistryFault::NotFound);
    }

    std::expected<std::vector<ListedCard>, RegistryFault>
    listCards(domain::CardStage, std::optional<Date>, int) override {
        return std::unexpected(RegistryFault::NotFound);
    }

    std::expected<std::vector<domain::AppliedOperation>, RegistryFault>
    history(const domain::HolderId&, int) override {
        return std::unexpected(RegistryFault::NotFound);
    }

    Answer submit(const operators::Envelope& envelope) override {
        onSubmit();
        calls.push_back("submit " + envelope.payload);
        const auto told = submits.find(byPayload.at(envelope.payload));
        return told != submits.end() ? told->second : Outcome{.kind = OutcomeKind::Applied};
    }

    Answer outcomeOf(const Uuid& operation) override {
        calls.emplace_back("look up");
        const auto told = known.find(operation);
        return told != known.end() ? told->second : std::unexpected(RegistryFault::NotFound);
    }
};

struct Line {
    test::TemporaryStore place{};
    std::unique_ptr<store::Store> store = std::move(place.create()->store);
    operators::SigningKey key = operators::SigningKey::generate();
    ScriptedRegistry registry{};
    Forwarder forwarder{*store, registry, [](std::uint64_t most) { return most; }};
    Timestamp now = test::someDay();

    Uuid enqueue(const std::string& name, const Uuid& holder,
                 QueueState state = QueueState::Waiting) {
        const auto operation = Uuid::v7(now);
        registry.byPayload[name] = operation;
        const auto kept = store->queue().enqueue({.operation = operation,
                                                  .holder = holder,
                                                  .procedure = "enquire",
                                                  .phase = "whole",
                                                  .envelope = operators::seal(name, "clerk", key),
                                                  .state = state,
                                                  .createdAt = now,
                                                  .updatedAt = now});
        if (!kept) {
            qFatal("not queued");
        }
        return operation;
    }

    StepResult step() {
        const auto result = forwarder.step(now);
        if (!result) {
            qFatal("step failed at %s", result.error().site.c_str());
        }
        return *result;
    }

    std::optional<Outcome> bring(const Uuid& operation) {
        auto outcome = forwarder.bring(operation, now);
        if (!outcome) {
            qFatal("bring failed at %s", outcome.error().site.c_str());
        }
        return *std::move(outcome);
    }

    [[nodiscard]] store::QueueItem item(const Uuid& operation) const {
        return **store->queue().find(operation);
    }
};

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
