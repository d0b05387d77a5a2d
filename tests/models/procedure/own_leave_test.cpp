// SPDX-License-Identifier: Apache-2.0
// Leave that the counter gives by itself while the registry cannot be asked, and what the registry
// makes of it when it hears of it.
#include "models/procedure/acts.h"
#include "models/procedure/filing.h"
#include "models/store/audit.h"
#include "tests/models/procedure/engine_states.h"
#include "tests/models/registry/office.h"
#include "tests/models/registry/through_line.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace guitai;
using namespace guitai::procedure;
using domain::CredentialKind;
using domain::Procedure;
using store::QueueState;

class OwnLeaveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whereTheRegionLetsItTheActIsDoneAndReportedLater();
    void whereItDoesNotNothingIsDone();
    void registryThatCanBeAskedIsAsked();
    void triedAgainItIsQueuedOnce();
    void onceTheLineIsBackTheRegistrysWordCounts();
    void cardLostElsewhereMeanwhileIsToldAndNothingOverwritten();
    void fileThatHasMovedOnIsNotDecidedOn();
    void whatWaitsForTheHolderIsNotPassedOver();

private:
    [[nodiscard]] State asked(Procedure procedure);

    [[nodiscard]] ActFinished leave(const State& state) {
        return authorise(*services_, state, office_->file);
    }

    /// What the chip did is known, and told.
    [[nodiscard]] ActFinished tell(State& state);
    void drain();

    [[nodiscard]] std::vector<store::QueueItem> queued() const {
        return services_->store->queue().latest(10).value();
    }

    [[nodiscard]] domain::HolderFile fileNow() const {
        return registry_->own->lookUp(office_->file.id).value();
    }

    std::shared_ptr<FixedClock> clock_;
    std::unique_ptr<test::Office> office_;
    std::unique_ptr<Services> services_;
    test::ThroughLine* registry_ = nullptr; ///< the services'
};

void OwnLeaveTest::init() {
    clock_ = std::make_shared<FixedClock>(samples::noon);
    office_ = std::make_unique<test::Office>();
    services_ = std::make_unique<Services>(
        CounterPlace{
            .outlet = "outlet-1",
            .window = samples::window(domain::WindowKind::AuthorisedBank, domain::BankName::Icbc),
            .region = "yueyang",
            .practice = true},
        samples::yueyang(), clock_);
    services_->store = std::move(office_->store);
    auto through = std::make_unique<test::ThroughLine>();
    through->own = std::move(office_->registry);
    registry_ = through.get();
    services_->backend.registry = std::move(through);
    services_->backend.forwarder = std::make_unique<registry::Forwarder>(
        *services_->store, *registry_, [](std::uint64_t most) { return most; });
    services_->signedIn = std::make_unique<store::SignedIn>(
        store::SignedIn{.who = {.id = "clerk-1",
                                .login = "clerk-1",
                                .name = "李四",
                                .roles = {operators::Role::Clerk},
                                .key = office_->clerkKey.publicKey()},
                        .key = std::move(office_->clerkKey)});
    registry_->down = true;
}

void OwnLeaveTest::cleanup() {
    services_.reset();
    office_.reset();
}

State OwnLeaveTest::asked(Procedure procedure) {
    Start start;
    start.run = Uuid::v7(samples::noon);
    start.procedure = procedure;
    start.file = &office_->file;
    start.card = office_->file.cards.front().number;
    start.pins = {CredentialKind::Social};
    start.at = samples::noon;
    auto state = begin(start, samples::yueyang());
    auto request = samples::withDocument(samples::request(procedure), office_->file);
    state.requester = request.requester;
    state.reportOperation = Uuid::v7(samples::noon);
    const auto ready = buildAuthorise(*services_, state);
    state.authoriseOperation = ready.operation;
    state.authoriseEnvelope = ready.envelope;
    return state;
}

ActFinished OwnLeaveTest::tell(State& state) {
    for (auto& act : state.acts) {
        if (touchesKeeper(act.kind)) {
            act.status = ActStatus::Done;
        }
    }
    return report(*services_, state, false);
}

void OwnLeaveTest::drain() {
    for (int steps = 0; steps < 20; ++steps) {
        clock_->set(clock_->now() + std::chrono::minutes(1));
        const auto step = services_->backend.forwarder->step(clock_->now());
        QVERIFY(step.has_value());
    }
}

void OwnLeaveTest::whereTheRegionLetsItTheActIsDoneAndReportedLater() {
    auto state = asked(Procedure::ChangePin);
    const auto given = leave(state);
    QCOMPARE(given.status, ActStatus::Done);
    QVERIFY(!given.situation.any());
    QCOMPARE(given.authorisedUntil, std::optional(samples::noon + std::chrono::minutes(30)));
    const auto told = tell(state);
    QCOMPARE(told.status, ActStatus::Done);
    QVERIFY(!told.applied); // provisional
    QCOMPARE(told.situation.kind, SituationKind::RegistryUnreachable);
    auto waiting = services_->store->queue().pending().value();
    QCOMPARE(waiting.size(), std::size_t(2));
    QVERIFY(waiting[0].operation == state.authoriseOperation);
    QCOMPARE(waiting[0].phase, std::string("authorise"));
    QVERIFY(waiting[1].operation == state.reportOperation);
    const auto trail = services_->store->audit().latest(5).value();
    QVERIFY(std::ranges::find(trail, "leave-given-here", &store::AuditEntry::action) !=
            trail.end());

    const auto before = fileNow();
    registry_->down = false;
    drain();
    for (const auto& item : queued()) {
        QCOMPARE(item.state, QueueState::Accepted);
    }
    QCOMPARE(fileNow().version, before.version + 2);
    QVERIFY(fileNow().authorisations.empty());
}

void OwnLeaveTest::whereItDoesNotNothingIsDone() {
    auto state = asked(Procedure::ResetPin);
    auto envelope = *operators::decodeEnvelope(state.authoriseEnvelope);
    envelope.approver =
        operators::approve(envelope.payload, "supervisor-1", office_->supervisorKey);
    state.authoriseEnvelope = operators::encode(envelope);
    const auto given = leave(state);
    QCOMPARE(given.status, ActStatus::NotDone);
    QCOMPARE(given.situation.kind, SituationKind::RegistryUnreachable);
    QCOMPARE(given.situation.refusals.size(), std::size_t(1));
    QCOMPARE(given.situation.refusals[0].reason, domain::Reason::RegistryMustKnow);
    QVERIFY(queued().empty());
    registry_->down = false; // and with the line it is possible
    QCOMPARE(leave(state).status, ActStatus::Done);
}

void OwnLeaveTest::registryThatCanBeAskedIsAsked() {
    registry_->down = false;
    auto state = asked(Procedure::ChangePin);
    QCOMPARE(leave(state).status, ActStatus::Done);
    QVERIFY(queued().empty());
    QCOMPARE(fileNow().authorisations.size(), std::size_t(1));
    QVERIFY(tell(state).applied);
}

void OwnLeaveTest::triedAgainItIsQueuedOnce() {
    const auto state = asked(Procedure::ChangePin);
    QCOMPARE(leave(state).status, ActStatus::Done);
    const auto again = leave(state); // killed before its outcome was kept
    QCOMPARE(again.status, ActStatus::Done);
    QCOMPARE(again.authorisedUntil, std::optional(samples::noon + std::chrono::minutes(30)));
    QCOMPARE(queued().size(), std::size_t(1));
}

void OwnLeaveTest::onceTheLineIsBackTheRegistrysWordCounts() {
    auto state = asked(Procedure::ChangePin);
    QCOMPARE(leave(state).status, ActStatus::Done);
    registry_->down = false;
    QCOMPARE(leave(state).status, ActStatus::Done); // killed, and resumed with the line
    QVERIFY(tell(state).applied);                   // the leave of before goes out ahead of it
    for (const auto& item : queued()) {
        QCOMPARE(item.state, QueueState::Accepted);
    }
    QVERIFY(fileNow().authorisations.empty());
}

void OwnLeaveTest::cardLostElsewhereMeanwhileIsToldAndNothingOverwritten() {
    auto state = asked(Procedure::ChangePin);
    QCOMPARE(leave(state).status, ActStatus::Done);
    std::ignore = tell(state);
    auto loss = samples::withDocument(samples::request(Procedure::ReportLoss), office_->file);
    loss.asked = domain::LossAsked{.kind = domain::LossKind::Formal};
    auto operation = office_->operation(loss);
    const auto lost = registry_->own->submit(
        operators::seal(domain::encode(operation), "clerk-1", services_->signedIn->key));
    QVERIFY(lost.has_value());
    QCOMPARE(lost->kind, registry::OutcomeKind::Applied);

    registry_->down = false;
    drain();
    const auto stateOf = [this](const Uuid& id) {
        return services_->store->queue().find(id).value()->state;
    };
    QCOMPARE(stateOf(state.authoriseOperation), QueueState::Conflict);
    QCOMPARE(stateOf(state.reportOperation), QueueState::Waiting); // behind what somebody looks at
    QVERIFY(fileNow().cards.front().state() == domain::ApplicationState::FormallyLost);
}

void OwnLeaveTest::fileThatHasMovedOnIsNotDecidedOn() {
    const auto state = asked(Procedure::ChangePin);
    ++office_->file.version;
    const auto given = leave(state);
    QCOMPARE(given.status, ActStatus::NotDone);
    QCOMPARE(given.situation.kind, SituationKind::RegistryUnreachable);
    QVERIFY(queued().empty());
}

void OwnLeaveTest::whatWaitsForTheHolderIsNotPassedOver() {
    auto loss = samples::withDocument(samples::request(Procedure::ReportLoss), office_->file);
    loss.asked = domain::LossAsked{.kind = domain::LossKind::Formal};
    const auto operation = office_->operation(loss);
    QVERIFY(services_->store->queue()
                .enqueue({.operation = operation.id,
                          .holder = operation.holder,
                          .procedure = "report-loss",
                          .phase = "whole",
                          .run = Uuid::v7(samples::noon),
                          .envelope = operators::seal(domain::encode(operation), "clerk-1",
                                                      services_->signedIn->key),
                          .createdAt = samples::noon,
                          .updatedAt = samples::noon})
                .has_value());
    const auto given = leave(asked(Procedure::ChangePin));
    QCOMPARE(given.status, ActStatus::NotDone);
    QCOMPARE(given.situation.kind, SituationKind::RegistryUnreachable);
    QCOMPARE(queued().size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(OwnLeaveTest)
#include "own_leave_test.moc"
