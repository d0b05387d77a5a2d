// SPDX-License-Identifier: Apache-2.0
#include "models/registry/approvals.h"
#include "tests/models/central/server.h"

#include <QTest>

using namespace guitai;
using namespace guitai::central;
using namespace guitai::domain;
using namespace guitai::registry;
using namespace guitai::test;
using namespace std::chrono_literals;

/// A clerk at one counter asks, a supervisor at another answers: two desks, one registry.
class ApprovalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aSupervisorAtAnotherDeskSignsExactlyWhatIsAsked();
    void theRegistrysDeciderTakesItAndNoOther();
    void aRefusalIsPassedOnWithItsReason();
    void whoMayNotSeeTheFileIsNotAskedAndAsksNobody();
    void theAskingCounterDoesNotAnswerItself();
    void onlyAnotherSupervisorThatTheRegistryKnowsAnswers();
    void whatChangedSinceItWasShownIsNotApproved();
    void whatIsWithdrawnOrAnsweredIsTooLate();
    void itRunsOutByTheServersClock();
    void askedAgainItWaitsAsBefore();
    void aLostAnswerIsGivenAgain();

private:
    Approvals& one() { return *one_->approvals(); }

    Approvals& two() { return *two_->approvals(); }

    [[nodiscard]] operators::Signature signedBySupervisor(const WaitingApproval& shown) const {
        return operators::approve(shown.payload, "supervisor-1", central_->office.supervisorKey);
    }

    std::unique_ptr<Central> central_;
    std::unique_ptr<SharedRegistry> one_;
    std::unique_ptr<SharedRegistry> two_;
    operators::Envelope envelope_;
    Uuid operation_;
};

void ApprovalsTest::init() {
    central_ = std::make_unique<Central>();
    must(saveCounter(*central_->admin, "counter_two", "outlet-2", "43"), "no counter");
    one_ = std::make_unique<SharedRegistry>(where("counter_one"), 0ms);
    two_ = std::make_unique<SharedRegistry>(where("counter_two"), 0ms);
    envelope_ = central_->enquiry();
    operation_ = decodeOperation(envelope_.payload)->id;
}

void ApprovalsTest::cleanup() {
    one_.reset();
    two_.reset();
    central_.reset();
}

void ApprovalsTest::aSupervisorAtAnotherDeskSignsExactlyWhatIsAsked() {
    const auto asked = one().ask(envelope_, 600s);
    QVERIFY(asked);
    QVERIFY(asked->until - asked->at == 600s);
    QVERIFY(one().answerTo(operation_)->state == ApprovalState::Waiting);
    const auto waiting = two().waiting(9);
    QCOMPARE(waiting->size(), 1U);
    const auto& shown = waiting->front();
    QCOMPARE(shown.payload, envelope_.payload);
    QCOMPARE(shown.outlet, std::string("outlet-1"));
    QCOMPARE(shown.clerk, std::string("clerk-1"));
    QCOMPARE(shown.name, std::string("李四"));
    QVERIFY(shown.asked == *asked);
    QVERIFY(two().approve(shown, signedBySupervisor(shown)));
    QVERIFY(two().waiting(9)->empty());
    const auto answer = one().answerTo(operation_);
    QVERIFY(answer->state == ApprovalState::Approved);
    QVERIFY(answer->signature == signedBySupervisor(shown));
    QCOMPARE(answer->approver->id, std::string("supervisor-1"));
    QVERIFY(answer->approver->key == central_->office.supervisorKey.publicKey());
}

void ApprovalsTest::theRegistrysDeciderTakesItAndNoOther() {
    const auto settled = [&](const operators::Signature& signature) {
        auto envelope = central_->enquiry();
        const auto id = decodeOperation(envelope.payload)->id;
        must(one().ask(envelope, 600s), "not asked");
        const auto shown = two().waiting(9)->front();
        auto given = signature.value.empty() ? signedBySupervisor(shown) : signature;
        must(two().approve(shown, given), "not approved");
        envelope.approver = one().answerTo(id)->signature;
        [[maybe_unused]] const auto waits = one_->submit(envelope);
        central_->settleAll();
        return *one_->outcomeOf(id);
    };
    QCOMPARE(settled({}).kind, OutcomeKind::Applied);
    // What the server cannot tell, the decider can: another act's signature.
    const auto other = operators::approve("{}", "supervisor-1", central_->office.supervisorKey);
    QCOMPARE(settled(other).rejection, Rejection::SignatureInvalid);
}

void ApprovalsTest::aRefusalIsPassedOnWithItsReason() {
    QVERIFY(one().ask(envelope_, 600s));
    QVERIFY(two().refuse(two().waiting(9)->front(), "supervisor-1", "证件不清楚"));
    const auto answer = one().answerTo(operation_);
    QVERIFY(answer->state == ApprovalState::Refused);
    QCOMPARE(answer->reason, std::string("证件不清楚"));
    QVERIFY(!answer->signature);
}

void ApprovalsTest::whoMayNotSeeTheFileIsNotAskedAndAsksNobody() {
    must(saveCounter(*central_->admin, "counter_two", "outlet-2", "33"), "no counter");
    QVERIFY(one().ask(envelope_, 600s));
    QVERIFY(two().waiting(9)->empty());
    const WaitingApproval guessed{.operation = operation_, .payload = envelope_.payload};
    QCOMPARE(two().approve(guessed, signedBySupervisor(guessed)).error(), ApprovalFault::NotThere);
    QCOMPARE(two().ask(central_->enquiry(), 600s).error(), ApprovalFault::NotAllowed);
    QCOMPARE(two().answerTo(operation_).error(), ApprovalFault::NotThere);
    QVERIFY(two().withdraw(operation_)); // and changes nothing
    QVERIFY(one().answerTo(operation_)->state == ApprovalState::Waiting);
}

void ApprovalsTest::theAskingCounterDoesNotAnswerItself() {
    QVERIFY(one().ask(envelope_, 600s));
    const auto shown = two().waiting(9)->front();
    QVERIFY(one().waiting(9)->empty());
    QCOMPARE(one().approve(shown, signedBySupervisor(shown)).error(), ApprovalFault::NotThere);
}

void ApprovalsTest::onlyAnotherSupervisorThatTheRegistryKnowsAnswers() {
    QVERIFY(one().ask(envelope_, 600s));
    const auto shown = two().waiting(9)->front();
    const auto by = [&](const std::string& id) {
        return two().approve(shown,
                             operators::approve(shown.payload, id, central_->office.supervisorKey));
    };
    QCOMPARE(by("clerk-1").error(), ApprovalFault::NotAnother);
    QCOMPARE(by("nobody").error(), ApprovalFault::NotAnother);
    // One person under two names is still one person.
    must(saveOperator(*central_->admin, {.id = "twin",
                                         .login = "twin",
                                         .name = "李四",
                                         .roles = {operators::Role::Supervisor},
                                         .key = central_->office.clerkKey.publicKey()}),
         "no twin");
    QCOMPARE(by("twin").error(), ApprovalFault::NotAnother);
    central_->asOwner("UPDATE guitai.operators SET active = FALSE WHERE id = 'supervisor-1'");
    QCOMPARE(by("supervisor-1").error(), ApprovalFault::NotAnother);
    QVERIFY(one().answerTo(operation_)->state == ApprovalState::Waiting);
}

void ApprovalsTest::whatChangedSinceItWasShownIsNotApproved() {
    QVERIFY(one().ask(envelope_, 600s));
    const auto shown = two().waiting(9)->front();
    auto operation = *decodeOperation(envelope_.payload);
    operation.request.purpose = Purpose::Service;
    const auto changed = central_->office.sealed(operation);
    QVERIFY(one().ask(changed, 600s)); // the same operation, other details
    QCOMPARE(two().approve(shown, signedBySupervisor(shown)).error(), ApprovalFault::OtherPayload);
    QCOMPARE(two().waiting(9)->front().payload, changed.payload);
}

void ApprovalsTest::whatIsWithdrawnOrAnsweredIsTooLate() {
    QVERIFY(one().ask(envelope_, 600s));
    const auto shown = two().waiting(9)->front();
    QVERIFY(one().withdraw(operation_));
    QVERIFY(one().answerTo(operation_)->state == ApprovalState::Withdrawn);
    QCOMPARE(two().approve(shown, signedBySupervisor(shown)).error(), ApprovalFault::TooLate);
    QVERIFY(one().ask(envelope_, 600s)); // and asked again
    QVERIFY(two().refuse(shown, "supervisor-1", "否"));
    QCOMPARE(two().approve(shown, signedBySupervisor(shown)).error(), ApprovalFault::TooLate);
    QVERIFY(one().withdraw(operation_));
    QVERIFY(one().answerTo(operation_)->state == ApprovalState::Refused);
}

void ApprovalsTest::itRunsOutByTheServersClock() {
    QVERIFY(one().ask(envelope_, 600s));
    const auto shown = two().waiting(9)->front();
    central_->asOwner("UPDATE guitai.approvals SET expires = clock_timestamp()");
    QVERIFY(one().answerTo(operation_)->state == ApprovalState::Expired);
    QVERIFY(two().waiting(9)->empty());
    QCOMPARE(two().approve(shown, signedBySupervisor(shown)).error(), ApprovalFault::TooLate);
    QVERIFY(one().ask(envelope_, 600s));
    QVERIFY(two().approve(shown, signedBySupervisor(shown)));
}

void ApprovalsTest::askedAgainItWaitsAsBefore() {
    const auto first = one().ask(envelope_, 600s);
    QVERIFY(*one().ask(envelope_, 600s) == *first);
    const auto shown = two().waiting(9)->front();
    QVERIFY(two().approve(shown, signedBySupervisor(shown)));
    QVERIFY(*one().ask(envelope_, 600s) == *first);
    QVERIFY(one().answerTo(operation_)->state == ApprovalState::Approved);
}

void ApprovalsTest::aLostAnswerIsGivenAgain() {
    QVERIFY(one().ask(envelope_, 600s));
    const auto shown = two().waiting(9)->front();
    QVERIFY(two().approve(shown, signedBySupervisor(shown)));
    QVERIFY(two().approve(shown, signedBySupervisor(shown)));
    QCOMPARE(two().refuse(shown, "supervisor-1", "否").error(), ApprovalFault::TooLate);
}

QTEST_GUILESS_MAIN(ApprovalsTest)
#include "approvals_test.moc"
