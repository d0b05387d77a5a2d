// SPDX-License-Identifier: Apache-2.0
// A supervisor at another desk approves: what the two desks do, and what the engine makes of it.
#include "models/operators/approval_code.h"
#include "models/procedure/approval_desk.h"
#include "models/procedure/approving.h"
#include "models/procedure/on_record.h"
#include "models/procedure/runner.h"
#include "models/procedure/state_codec.h"
#include "models/store/audit.h"
#include "tests/models/procedure/engine_states.h"
#include "tests/models/registry/office.h"
#include "tests/models/registry/through_line.h"

#include <QtTest/QTest>

#include <atomic>
#include <future>
#include <map>
#include <semaphore>
#include <utility>

using namespace guitai;
using namespace guitai::procedure;
using registry::ApprovalAnswer;
using registry::ApprovalAsked;
using registry::ApprovalFault;
using registry::ApprovalState;
using registry::WaitingApproval;

namespace {

const AwaitedApproval awaited{samples::noon, samples::noon + approvalPatience};

/// What the registry passes on between desks, in memory.
struct Passed final : registry::Approvals {
    std::optional<WaitingApproval> asked{};
    ApprovalAnswer given{};
    std::optional<operators::Operator> supervisor{};
    bool down = false;
    std::optional<std::counting_semaphore<>>
        mayAnswer{}; ///< where there is one, answers wait for it
    std::atomic<int> looks = 0;

    Answer<ApprovalAsked> ask(const operators::Envelope& envelope, std::chrono::seconds) override {
        if (down) {
            return std::unexpected(ApprovalFault::Unreachable);
        }
        const auto operation = domain::decodeOperation(envelope.payload);
        asked = WaitingApproval{.operation = operation->id,
                                .outlet = operation->outlet,
                                .clerk = envelope.clerk.signer,
                                .payload = envelope.payload,
                                .asked = {awaited.askedAt, awaited.until}};
        given = {};
        return asked->asked;
    }

    Answer<ApprovalAnswer> answerTo(const Uuid&) override {
        ++looks;
        if (mayAnswer) {
            mayAnswer->acquire();
        }
        return down ? Answer<ApprovalAnswer>(std::unexpected(ApprovalFault::Unreachable)) : given;
    }

    Answer<void> withdraw(const Uuid& operation) override {
        if (asked && asked->operation == operation) {
            given.state = ApprovalState::Withdrawn;
        }
        return {};
    }

    Answer<std::vector<WaitingApproval>> waiting(int) override { return std::vector{*asked}; }

    Answer<void> approve(const WaitingApproval&, const operators::Signature& signature) override {
        given = {.state = ApprovalState::Approved, .signature = signature, .approver = supervisor};
        return {};
    }

    Answer<void> refuse(const WaitingApproval&, const std::string&,
                        const std::string& reason) override {
        given = {.state = ApprovalState::Refused, .reason = reason};
        return {};
    }
};

/// The practice registry of the office, as if other desks shared it.
struct SharedOffice final : test::ThroughLine {
    Passed passed{};

    registry::Approvals* approvals() override { return &passed; }
};

} // namespace

class ApprovingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsSignedElsewhereIsTakenAndOnRecord();
    void itIsTakenWhoeverOfTheClerksIsHereByThen();
    void anotherActsSignatureIsNone();
    void aRefusalComesWithItsReason();
    void withTheLineDownNobodyIsAskedAndNothingIsLost();
    void whatIsShownIsBuiltFromWhatIsSigned();
    void whatCannotBeShownIsNotSigned();
    void nothingIsTakenWhileNobodyIsSignedIn();
    void codeOverTheTelephoneIsTakenAsItIsHeard();
    void codeThatCannotBeOneIsNotTaken();

    void itWaitsAndIsTakenUpAgainAfterARestart();
    void goingBackTakesTheRequestBack();
    void aSupervisorAtThisDeskMayBeQuicker();
    void anAnswerToAnEarlierRequestChangesNothing();

private:
    [[nodiscard]] store::AuditEntry last() const {
        return services_->store->audit().latest(1)->front();
    }

    Passed& passed() { return registry_->passed; }

    [[nodiscard]] operators::Signature signature(const std::string& payload) const {
        return operators::approve(payload, "supervisor-1", office_->supervisorKey);
    }

    std::shared_ptr<FixedClock> clock_;
    std::unique_ptr<test::Office> office_;
    std::shared_ptr<Services> services_;
    SharedOffice* registry_ = nullptr; ///< the services'
    State state_;
};

void ApprovingTest::init() {
    clock_ = std::make_shared<FixedClock>(samples::noon);
    office_ = std::make_unique<test::Office>();
    services_ =
        std::make_shared<Services>(CounterPlace{.outlet = "outlet-1",
                                                .window = samples::window(domain::WindowKind::Hrss),
                                                .region = "yueyang",
                                                .practice = true},
                                   samples::yueyang(), clock_);
    services_->store = std::move(office_->store);
    auto shared = std::make_unique<SharedOffice>();
    shared->own = std::move(office_->registry);
    registry_ = shared.get();
    services_->backend.registry = std::move(shared);
    services_->backend.forwarder =
        std::make_unique<registry::Forwarder>(*services_->store, *registry_);
    passed().supervisor = operators::Operator{.id = "supervisor-1",
                                              .login = "supervisor-1",
                                              .name = "王五",
                                              .roles = {operators::Role::Supervisor},
                                              .key = office_->supervisorKey.publicKey()};
    const auto operation = office_->enquiry();
    const auto envelope = office_->sealed(operation);
    services_->signedIn = std::make_unique<store::SignedIn>(
        store::SignedIn{.who = {.id = "clerk-1",
                                .login = "clerk-1",
                                .name = "李四",
                                .roles = {operators::Role::Clerk},
                                .key = office_->clerkKey.publicKey()},
                        .key = std::move(office_->clerkKey)});
    state_ = {};
    state_.run = Uuid::v7(samples::noon);
    state_.holder = office_->file.id;
    state_.authoriseOperation = operation.id;
    state_.authoriseEnvelope = operators::encode(envelope);
    state_.awaited = awaited;
}

void ApprovingTest::cleanup() {
    services_.reset();
    office_.reset();
}

void ApprovingTest::whatIsSignedElsewhereIsTakenAndOnRecord() {
    const auto asked = askElsewhere(*services_, state_);
    QVERIFY(asked.awaited == awaited);
    QCOMPARE(last().action, std::string("approval-asked"));
    QVERIFY(!answerFromElsewhere(*services_, state_));
    const auto shown = passed().waiting(1)->front();
    QVERIFY(passed().approve(shown, signature(shown.payload)));
    const auto answer = answerFromElsewhere(*services_, state_);
    const auto& approved = std::get<Approved>(*answer);
    QCOMPARE(approved.approver, std::string("supervisor-1"));
    QVERIFY(approved.of == awaited);
    const auto envelope = operators::decodeEnvelope(approved.envelope);
    QVERIFY(envelope->approver == signature(shown.payload));
    QCOMPARE(last().action, std::string("approval"));
    QVERIFY(last().detail.find("another-desk") != std::string::npos);
    QCOMPARE(registry_->submit(*envelope)->kind, registry::OutcomeKind::Applied);
}

void ApprovingTest::itIsTakenWhoeverOfTheClerksIsHereByThen() {
    QVERIFY(askElsewhere(*services_, state_).awaited);
    const auto shown = passed().waiting(1)->front();
    QVERIFY(passed().approve(shown, signature(shown.payload)));
    services_->signedIn->who.id = "clerk-2"; // the work was left to a colleague
    QVERIFY(std::holds_alternative<Approved>(*answerFromElsewhere(*services_, state_)));
}

void ApprovingTest::anotherActsSignatureIsNone() {
    QVERIFY(askElsewhere(*services_, state_).awaited);
    QVERIFY(passed().approve(*passed().asked, signature("{}")));
    const auto answer = answerFromElsewhere(*services_, state_);
    QCOMPARE(std::get<ApprovalFailed>(*answer).code, std::string("signature-wrong"));
    QCOMPARE(last().action, std::string("approval-refused"));
}

void ApprovingTest::aRefusalComesWithItsReason() {
    QVERIFY(askElsewhere(*services_, state_).awaited);
    QVERIFY(passed().refuse(*passed().asked, "supervisor-1", "证件不清楚"));
    const auto answer = answerFromElsewhere(*services_, state_);
    const auto& failed = std::get<ApprovalFailed>(*answer);
    QCOMPARE(failed.kind, SituationKind::ApprovalDenied);
    QCOMPARE(failed.code, std::string("证件不清楚"));
    QCOMPARE(last().action, std::string("approval-refused"));
}

void ApprovingTest::withTheLineDownNobodyIsAskedAndNothingIsLost() {
    passed().down = true;
    const auto asked = askElsewhere(*services_, state_);
    QVERIFY(!asked.awaited);
    QCOMPARE(asked.situation.kind, SituationKind::RegistryUnreachable);
    QVERIFY(!answerFromElsewhere(*services_, state_)); // it goes on waiting
    passed().down = false;
    QVERIFY(askElsewhere(*services_, state_).awaited);
}

void ApprovingTest::whatIsShownIsBuiltFromWhatIsSigned() {
    QVERIFY(askElsewhere(*services_, state_).awaited);
    const auto shown = showApproval(*passed().asked, office_->file, services_->rules);
    QCOMPARE(shown->state.procedure, domain::Procedure::Enquire);
    QCOMPARE(shown->state.holderName, office_->file.holder.name.text());
    QVERIFY(shown->state.requester.document.has_value());
    QVERIFY(shown->refusals.empty());
    QVERIFY(shown->asked == *passed().asked);
}

void ApprovingTest::whatCannotBeShownIsNotSigned() {
    QVERIFY(askElsewhere(*services_, state_).awaited);
    auto asked = *passed().asked;
    auto other = samples::yueyang();
    other.version = "2027.1";
    QCOMPARE(showApproval(asked, office_->file, other).error(), ShowFault::OtherRules);
    auto somebody = office_->file;
    somebody.id = Uuid::v7(samples::noon);
    QCOMPARE(showApproval(asked, somebody, services_->rules).error(), ShowFault::Unreadable);
    auto operation = *domain::decodeOperation(asked.payload);
    operation.request.pins = {domain::CredentialKind::Query}; // which the region has not
    const WaitingApproval hostile{.operation = operation.id, .payload = domain::encode(operation)};
    QCOMPARE(showApproval(hostile, office_->file, services_->rules).error(), ShowFault::Unreadable);
    for (auto* claimed : {&asked.clerk, &asked.outlet}) { // another than who has signed
        const auto really = std::exchange(*claimed, "somebody");
        QCOMPARE(showApproval(asked, office_->file, services_->rules).error(),
                 ShowFault::Unreadable);
        *claimed = really;
    }
    asked.operation = Uuid::v7(samples::noon);
    QCOMPARE(showApproval(asked, office_->file, services_->rules).error(), ShowFault::Unreadable);
    asked.payload = "{}";
    QCOMPARE(showApproval(asked, office_->file, services_->rules).error(), ShowFault::Unreadable);
}

void ApprovingTest::codeOverTheTelephoneIsTakenAsItIsHeard() {
    const auto secret = operators::codeSecretOf(office_->supervisorKey);
    const auto code = operators::codeFor(secret, challengeOf(state_)).value();
    const auto approved = approveByCode(state_, "100007", code);
    QVERIFY(approved.has_value());
    QCOMPARE(approved->approver, std::string("100007"));
    const auto envelope = operators::decodeEnvelope(approved->envelope);
    QCOMPARE(envelope->approver->signer, std::string("100007"));
    QVERIFY(
        operators::codeFits(secret, envelope->payload, *operators::codeIn(*envelope->approver)));
    auto state = state_;
    QVERIFY(!approvedByCode(state));
    state.authoriseEnvelope = approved->envelope;
    QVERIFY(approvedByCode(state));
    QVERIFY(recordApproval(*services_, state_, approved).has_value());
    QCOMPARE(last().action, std::string("approval"));
    QVERIFY(last().detail.find("telephone") != std::string::npos);
    // A registry that keeps no secrets believes no code.
    QCOMPARE(registry_->submit(*envelope)->rejection, registry::Rejection::SignatureInvalid);
}

void ApprovingTest::codeThatCannotBeOneIsNotTaken() {
    const auto secret = operators::codeSecretOf(office_->supervisorKey);
    auto code = operators::codeFor(secret, challengeOf(state_)).value();
    QCOMPARE(approveByCode(state_, "10007", code).error(), std::string("number-malformed"));
    QCOMPARE(approveByCode(state_, "10000x", code).error(), std::string("number-malformed"));
    std::swap(code[0], code[code[0] == code[1] ? 2 : 1]);
    QCOMPARE(approveByCode(state_, "100007", code).error(), std::string("code-misheard"));
    state_.authoriseEnvelope.clear();
    QVERIFY(challengeOf(state_).empty());
    QCOMPARE(approveByCode(state_, "100007", code).error(), std::string("envelope-malformed"));
}

namespace {

/// A reset that has come to its approval.
State atApproval() {
    auto state = stateFor(domain::Procedure::ReturnRetainedCard, {}, true);
    domain::Needs needs;
    needs.approval = true;
    return after(std::move(state), {Next{}, PapersShown{.needs = needs}, Next{},
                                    EnvelopeReady{Uuid::v7(samples::noon), "envelope"}})
        .state;
}

State waitingElsewhere() {
    return after(atApproval(), {AskElsewhere{}, AskedElsewhere{.awaited = awaited}}).state;
}

} // namespace

void ApprovingTest::nothingIsTakenWhileNobodyIsSignedIn() {
    auto state = waitingElsewhere();
    state.run = state_.run;
    state.holder = state_.holder;
    state.authoriseOperation = state_.authoriseOperation;
    state.authoriseEnvelope = state_.authoriseEnvelope;
    QVERIFY(askElsewhere(*services_, state).awaited);
    passed().mayAnswer.emplace(0);
    services_->approvalPause = {};
    Runner runner(services_, office_->file, state);
    runner.resume();
    QTRY_COMPARE(passed().looks, 1);
    runner.attend(false); // the counter is locked while the registry is asked
    QVERIFY(passed().approve(*passed().asked, signature(passed().asked->payload)));
    passed().mayAnswer->release();
    std::promise<void> answered;
    services_->storeWorker->post([&answered] { answered.set_value(); });
    answered.get_future().wait();
    QCoreApplication::sendPostedEvents(&services_->mailbox); // the answer that has come
    QVERIFY(runner.state().approver.empty());
    QCOMPARE(runner.state().current().kind, StepKind::Approve);
    passed().mayAnswer->release();
    runner.attend(true);
    QTRY_COMPARE(runner.state().approver, std::string("supervisor-1"));
    passed().mayAnswer->release(1'000);
}

void ApprovingTest::itWaitsAndIsTakenUpAgainAfterARestart() {
    QCOMPARE(atApproval().current().kind, StepKind::Approve);
    const auto asking = advance(atApproval(), AskElsewhere{});
    QVERIFY(asking.state.busy && has<AskApproval>(asking.effects));
    auto state = decodeState(encode(waitingElsewhere())).value();
    state = advance(std::move(state), Resumed{}).state;
    QVERIFY(state.awaited == awaited);
    QCOMPARE(state.current().kind, StepKind::Approve);
    const auto done = advance(std::move(state), Approved{"supervisor-1", "signed", awaited});
    QCOMPARE(done.state.approver, std::string("supervisor-1"));
    QCOMPARE(done.state.authoriseEnvelope, std::string("signed"));
    QVERIFY(!done.state.awaited && !has<WithdrawApproval>(done.effects));
    QCOMPARE(done.state.current().kind, StepKind::Perform);
}

void ApprovingTest::goingBackTakesTheRequestBack() {
    for (const Event& event : std::vector<Event>{Back{}, Cancel{}, TakeBackAsking{}}) {
        const auto left = advance(waitingElsewhere(), event);
        QVERIFY(!left.state.awaited);
        QVERIFY(has<WithdrawApproval>(left.effects));
        const auto late = advance(left.state, Approved{"supervisor-1", "signed", awaited});
        QVERIFY(late.state == left.state);
    }
}

void ApprovingTest::aSupervisorAtThisDeskMayBeQuicker() {
    const auto failed = advance(waitingElsewhere(), ApprovalFailed{"wrong-password"});
    QVERIFY(failed.state.awaited == awaited); // mistyped here, it still waits there
    const auto done = advance(failed.state, Approved{"supervisor-2", "signed"});
    QVERIFY(has<WithdrawApproval>(done.effects));
    QCOMPARE(done.state.approver, std::string("supervisor-2"));
}

void ApprovingTest::anAnswerToAnEarlierRequestChangesNothing() {
    const auto again =
        after(waitingElsewhere(),
              {TakeBackAsking{}, AskElsewhere{},
               AskedElsewhere{.awaited = AwaitedApproval{awaited.until, awaited.until}}})
            .state;
    QVERIFY(advance(again, Approved{"supervisor-1", "signed", awaited}).state == again);
    QVERIFY(advance(again, ApprovalFailed{"no", awaited}).state == again);
}

QTEST_GUILESS_MAIN(ApprovingTest)
#include "approving_test.moc"
