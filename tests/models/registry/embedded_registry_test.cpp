// SPDX-License-Identifier: Apache-2.0
#include "models/registry/file_history.h"
#include "models/store/registry_tables.h"
#include "tests/models/registry/office.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::domain;
using namespace guitai::registry;
using guitai::test::Office;

class EmbeddedRegistryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appliedOperationIsInTheFileAndRemembered();
    void sameOperationAgainIsADuplicateWithTheSameOutcome();
    void duplicateIsKnownAfterItsClerkHasLeft();
    void whatAClerkSignedBeforeHeLeftIsHis();
    void sameIdWithAnotherPayloadIsRejectedAndHarmsNothing();
    void refusalIsRememberedToo();
    void malformedPayloadIsRejected_data();
    void malformedPayloadIsRejected();
    void wrongSignatureSpoilsNoId();
    void operationInAnotherClerksNameIsRejected();
    void practiceAndRealDoNotMix();
    void unknownHolderAndUnknownRulesAreRejected();
    void onlyADifferentSupervisorsApprovalCounts();
    void whatNeedsLeaveIsNeverTakenWhole();
    void olderFileWithTheSameEventsApplies();
    void olderFileWithAnotherDecisionConflicts();
    void versionFromTheFutureConflicts();
    void reportOfLeaveAppliesOnAnyFile();
    void holderIsFoundByEveryNumberAndByName();
    void enrollingAgainKeepsWhatIsThere();
    void takenNumberIsNotEnrolledAndLeavesNothingBehind();
    void anotherHoldersNumberIsNotTakenOver();
    void historyLeadsToTheFile();
    void whatWasDoneIsToldTheNewestFirst();
};

namespace {

bool rejectedWith(const Outcome& outcome, Rejection why) {
    return outcome.kind == OutcomeKind::Rejected && outcome.rejection == why;
}

HolderFile fileOf(Office& office) {
    return *office.registry->lookUp(office.file.id);
}

} // namespace

void EmbeddedRegistryTest::appliedOperationIsInTheFileAndRemembered() {
    Office office;
    const auto operation = office.leave(Procedure::ChangePin, {CredentialKind::Social});
    const auto outcome = office.submit(office.sealed(operation));
    QCOMPARE(outcome.kind, OutcomeKind::Applied);
    QCOMPARE(outcome.fileVersion, 1U);
    QVERIFY(!outcome.duplicate);
    const auto file = fileOf(office);
    QCOMPARE(file.version, 1U);
    QCOMPARE(file.authorisations.size(), 1U);
    QCOMPARE(file.authorisations.front().operation, operation.id);
    QVERIFY(office.registry->outcomeOf(operation.id) == outcome);
    QVERIFY(office.registry->outcomeOf(Uuid()).error() == RegistryFault::NotFound);
}

void EmbeddedRegistryTest::sameOperationAgainIsADuplicateWithTheSameOutcome() {
    Office office;
    const auto envelope = office.sealed(office.enquiry());
    auto first = office.submit(envelope);
    const auto second = office.submit(envelope);
    QVERIFY(second.duplicate);
    first.duplicate = true;
    QVERIFY(second == first);
    QCOMPARE(fileOf(office).version, 1U);
}

void EmbeddedRegistryTest::duplicateIsKnownAfterItsClerkHasLeft() {
    Office office;
    const auto envelope = office.sealed(office.enquiry());
    office.submit(envelope);
    office.addOperator("clerk-1", operators::Role::Clerk, office.clerkKey, false);
    QVERIFY(office.submit(envelope).duplicate);
    QVERIFY(
        rejectedWith(office.submit(office.sealed(office.enquiry())), Rejection::SignatureInvalid));
}

// It waited in the queue when he was removed.
void EmbeddedRegistryTest::whatAClerkSignedBeforeHeLeftIsHis() {
    Office office;
    const auto envelope = office.sealed(office.enquiry());
    auto late = office.enquiry();
    auto who = office.store->operatorTable().find("clerk-1").value().value();
    who.active = false;
    who.leftAt = late.at + std::chrono::seconds(1);
    late.at = *who.leftAt;
    QVERIFY(office.store->operatorTable().save(who).has_value());
    QCOMPARE(office.submit(envelope).kind, OutcomeKind::Applied);
    QVERIFY(rejectedWith(office.submit(office.sealed(late)), Rejection::SignatureInvalid));
}

void EmbeddedRegistryTest::sameIdWithAnotherPayloadIsRejectedAndHarmsNothing() {
    Office office;
    auto operation = office.enquiry();
    const auto envelope = office.sealed(operation);
    office.submit(envelope);
    operation.outlet = "outlet-2";
    QVERIFY(rejectedWith(office.submit(office.sealed(operation)), Rejection::SameIdOtherPayload));
    QCOMPARE(office.submit(envelope).kind, OutcomeKind::Applied);
    QCOMPARE(fileOf(office).version, 1U);
}

void EmbeddedRegistryTest::refusalIsRememberedToo() {
    Office office;
    const auto operation = office.leave(Procedure::Activate); // the card is active
    const auto envelope = office.sealed(operation);
    const auto outcome = office.submit(envelope);
    QCOMPARE(outcome.kind, OutcomeKind::Refused);
    QCOMPARE(outcome.refusals.front().reason, Reason::AlreadyActive);
    QCOMPARE(fileOf(office).version, 0U);
    QVERIFY(office.registry->outcomeOf(operation.id) == outcome);
    QVERIFY(office.submit(envelope).duplicate);
}

void EmbeddedRegistryTest::malformedPayloadIsRejected_data() {
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("another document") << QByteArray(R"({"schema":1,"events":[]})");
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void EmbeddedRegistryTest::malformedPayloadIsRejected() {
    QFETCH(QByteArray, payload);
    Office office;
    const auto envelope = operators::seal(payload.toStdString(), "clerk-1", office.clerkKey);
    QVERIFY(rejectedWith(office.submit(envelope), Rejection::Malformed));
}

void EmbeddedRegistryTest::wrongSignatureSpoilsNoId() {
    Office office;
    const auto operation = office.enquiry();
    const auto stranger = operators::SigningKey::generate();
    const auto forged = office.signedBy(operation, "clerk-1", stranger);
    QVERIFY(rejectedWith(office.submit(forged), Rejection::SignatureInvalid));
    const auto unknown = office.signedBy(operation, "clerk-9", stranger);
    QVERIFY(rejectedWith(office.submit(unknown), Rejection::SignatureInvalid));
    QVERIFY(!office.registry->outcomeOf(operation.id));
    QCOMPARE(office.submit(office.sealed(operation)).kind, OutcomeKind::Applied);
}

void EmbeddedRegistryTest::operationInAnotherClerksNameIsRejected() {
    Office office;
    const auto key = operators::SigningKey::generate();
    office.addOperator("clerk-2", operators::Role::Clerk, key);
    const auto borrowed = office.signedBy(office.enquiry(), "clerk-2", key);
    QVERIFY(rejectedWith(office.submit(borrowed), Rejection::ClerkMismatch));
}

void EmbeddedRegistryTest::practiceAndRealDoNotMix() {
    Office office;
    auto real = office.enquiry();
    real.practice = false;
    QVERIFY(rejectedWith(office.submit(office.sealed(real)), Rejection::PracticeOnly));
    EmbeddedRegistry realRegistry(*office.store, Office::findRules(), office.place.clock, false);
    const auto practice = realRegistry.submit(office.sealed(office.enquiry()));
    QVERIFY(practice && rejectedWith(*practice, Rejection::PracticeOnly));
    QCOMPARE(fileOf(office).version, 0U);
}

void EmbeddedRegistryTest::unknownHolderAndUnknownRulesAreRejected() {
    Office office;
    auto nobody = office.enquiry();
    nobody.holder = Uuid::v7(samples::noon);
    QVERIFY(rejectedWith(office.submit(office.sealed(nobody)), Rejection::UnknownHolder));
    auto otherRules = office.enquiry();
    otherRules.rules.version = "1999.1";
    QVERIFY(rejectedWith(office.submit(office.sealed(otherRules)), Rejection::UnknownRules));
}

void EmbeddedRegistryTest::onlyADifferentSupervisorsApprovalCounts() {
    Office office;
    const auto alone = office.leave(Procedure::ResetPin, {CredentialKind::Social});
    const auto refused = office.submit(office.sealed(alone));
    QCOMPARE(refused.kind, OutcomeKind::Refused);
    QCOMPARE(refused.refusals.front().reason, Reason::ApprovalMissing);

    const auto byClerk = office.leave(Procedure::ResetPin, {CredentialKind::Social});
    auto envelope = office.sealed(byClerk);
    envelope.approver = operators::approve(envelope.payload, "clerk-1", office.clerkKey);
    QVERIFY(rejectedWith(office.submit(envelope), Rejection::SignatureInvalid));
    QCOMPARE(office.submit(office.approved(byClerk)).kind, OutcomeKind::Applied);
}

void EmbeddedRegistryTest::whatNeedsLeaveIsNeverTakenWhole() {
    Office office;
    for (const auto procedure : {Procedure::ResetPin, Procedure::ChangePin}) {
        auto operation = office.leave(procedure, {CredentialKind::Social});
        operation.request.phase = Phase::Whole; // else a reset would pass without its approval
        const auto outcome = office.submit(office.sealed(operation));
        QCOMPARE(outcome.kind, OutcomeKind::Refused);
        QVERIFY(std::ranges::find(outcome.refusals, Reason::AuthorisationMissing,
                                  &Refusal::reason) != outcome.refusals.end());
    }
    QCOMPARE(fileOf(office).version, 0U);
}

void EmbeddedRegistryTest::olderFileWithTheSameEventsApplies() {
    Office office;
    office.submit(office.sealed(office.enquiry()));
    office.submit(office.sealed(office.enquiry()));
    auto operation = office.leave(Procedure::ChangePin, {CredentialKind::Social});
    operation.fileVersion = 1;
    const auto outcome = office.submit(office.sealed(operation));
    QCOMPARE(outcome.kind, OutcomeKind::Applied);
    QCOMPARE(outcome.fileVersion, 3U);
}

void EmbeddedRegistryTest::olderFileWithAnotherDecisionConflicts() {
    Office office;
    office.submit(office.sealed(office.leave(Procedure::ChangePin, {CredentialKind::Social})));
    const auto late = office.leave(Procedure::ChangePin, {CredentialKind::Social});
    const auto outcome = office.submit(office.sealed(late));
    QCOMPARE(outcome.kind, OutcomeKind::Conflict);
    QCOMPARE(outcome.fileVersion, 1U);
    QCOMPARE(outcome.refusals.front().reason, Reason::AnotherActUnderWay);
    auto fresh = office.leave(Procedure::ChangePin, {CredentialKind::Social});
    fresh.fileVersion = 1;
    QCOMPARE(office.submit(office.sealed(fresh)).kind, OutcomeKind::Refused);
    QCOMPARE(fileOf(office).version, 1U);
}

void EmbeddedRegistryTest::versionFromTheFutureConflicts() {
    Office office;
    auto operation = office.enquiry();
    operation.fileVersion = 7;
    QCOMPARE(office.submit(office.sealed(operation)).kind, OutcomeKind::Conflict);
    QCOMPARE(fileOf(office).version, 0U);
}

void EmbeddedRegistryTest::reportOfLeaveAppliesOnAnyFile() {
    Office office;
    const auto leave = office.leave(Procedure::ChangePin, {CredentialKind::Social});
    office.submit(office.sealed(leave));
    auto request = samples::request(Procedure::ChangePin);
    request.phase = Phase::Report;
    request.authorisation = leave.id;
    request.outcomes = {{.pin = CredentialKind::Social, .done = false, .wrong = 2}};
    const auto report = office.operation(request); // still names version 0, before its own leave
    QCOMPARE(office.submit(office.sealed(report)).kind, OutcomeKind::Applied);
    const auto file = fileOf(office);
    QVERIFY(file.authorisations.empty());
    QCOMPARE(file.cards.front().pins.at(CredentialKind::Social).wrong, 2);
}

void EmbeddedRegistryTest::holderIsFoundByEveryNumberAndByName() {
    Office office;
    auto other = samples::fileWith(samples::activeCard("B1234567"));
    other.holder.idNumber = samples::idBorn("19900202");
    other.holder.name = samples::personName("张三丰");
    other.cards.front().bankCard = *BankCardNumber::parse("6299990000000000012");
    QVERIFY(office.registry->enrol(other));
    for (const auto& number : {other.holder.idNumber.text(), other.cards.front().number.text(),
                               std::string("6299 9900 0000 0000 012"),
                               std::string("b") + other.cards.front().number.text().substr(1)}) {
        const auto found = office.registry->lookUpByNumber(number);
        QVERIFY2(found && found->id == other.id, number.c_str());
    }
    QVERIFY(office.registry->lookUpByNumber("A00000000").error() == RegistryFault::NotFound);
    QCOMPARE(office.registry->lookUpByName("张三", 10)->size(), 2U);
    QCOMPARE(office.registry->lookUpByName("张三", 1)->size(), 1U);
    QCOMPARE(office.registry->lookUpByName("张三丰", 10)->front().id, other.id);
    QVERIFY(office.registry->lookUpByName("王", 10)->empty());
}

void EmbeddedRegistryTest::enrollingAgainKeepsWhatIsThere() {
    Office office;
    office.submit(office.sealed(office.enquiry()));
    QVERIFY(office.registry->enrol(office.file));
    QCOMPARE(fileOf(office).version, 1U);
}

void EmbeddedRegistryTest::takenNumberIsNotEnrolledAndLeavesNothingBehind() {
    Office office;
    auto twin = samples::fileWith(samples::activeCard()); // same card, another person
    twin.holder.idNumber = samples::idBorn("19900202");
    QVERIFY(office.registry->enrol(twin).error() == EnrolFault::NumberTaken);
    QVERIFY(office.registry->lookUp(twin.id).error() == RegistryFault::NotFound);
    const auto claimed = office.registry->lookUpByNumber(twin.holder.idNumber.text());
    QVERIFY(claimed.error() == RegistryFault::NotFound);
}

void EmbeddedRegistryTest::anotherHoldersNumberIsNotTakenOver() {
    Office office;
    auto other = samples::fileWith(samples::activeCard("B1234567"));
    other.holder.idNumber = samples::idBorn("19900202");
    QVERIFY(office.registry->enrol(other).has_value());
    auto ask = samples::request(Procedure::CorrectDetails);
    ask.asked = CorrectionAsked{.idNumber = other.holder.idNumber};
    const auto outcome = office.submit(office.sealed(office.operation(ask)));
    QVERIFY(rejectedWith(outcome, Rejection::NumberTaken));
    QVERIFY(fileOf(office) == office.file);
    QVERIFY(office.registry->lookUpByNumber(other.holder.idNumber.text())->id == other.id);
}

void EmbeddedRegistryTest::historyLeadsToTheFile() {
    Office office;
    office.submit(office.sealed(office.enquiry()));
    office.submit(office.sealed(office.leave(Procedure::ChangePin, {CredentialKind::Social})));
    const auto history = loadHistory(office.store->registryTables(), office.file.id);
    QVERIFY(history.has_value());
    QVERIFY(fileAt(*history, 0) == office.file);
    QVERIFY(fileAt(*history, 2) == fileOf(office));
    QVERIFY(!fileAt(*history, 3));
    QVERIFY(!loadHistory(office.store->registryTables(), Uuid()));
}

void EmbeddedRegistryTest::whatWasDoneIsToldTheNewestFirst() {
    Office office;
    QVERIFY(office.registry->history(office.file.id, 9)->empty()); // the enrolment is no act
    const auto first = office.enquiry();
    office.submit(office.sealed(first));
    const auto second = office.leave(Procedure::ChangePin, {CredentialKind::Social});
    office.submit(office.sealed(second));
    const auto history = office.registry->history(office.file.id, 9);
    QCOMPARE(history->size(), 2U);
    QCOMPARE(history->front().operation, second.id);
    QVERIFY(std::holds_alternative<Authorised>(history->front().events.front()));
    QCOMPARE(history->back().operation, first.id);
    QCOMPARE(history->back().at, office.place.clock.now());
    QVERIFY(office.registry->history(office.file.id, 1)->size() == 1);
    QCOMPARE(office.registry->history(Uuid(), 9).error(), RegistryFault::NotFound);
}

QTEST_GUILESS_MAIN(EmbeddedRegistryTest)
#include "embedded_registry_test.moc"
