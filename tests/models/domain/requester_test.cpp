// SPDX-License-Identifier: Apache-2.0
#include "tests/models/domain/samples.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::samples;

/// What is asked of the person at the counter besides papers: a document that is valid and his own,
/// and the fee.
class RequesterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExpiredDocumentIsRefused();
    void anotherPersonsDocumentIsRefused();
    void theNetworkCheckMayBeUnavailableButNotDiffer();
    void aCorrectionIsShownByTheNewDocument();
    void anAgentShowsHisOwnDocument();
    void whatAShownDocumentSaysIsTakenDown();
    void theFeeIsAskedForInEarnestOnly();
    void theFeeGoesBackWithTheReversal();
};

namespace {

Request withDocument(Procedure procedure) {
    auto ask = request(procedure, {CredentialKind::Social});
    const auto holder = fileWith(activeCard()).holder;
    ask.requester.document = IdentityDocument{.idNumber = holder.idNumber,
                                              .name = holder.name,
                                              .validUntil = parseDate("2030-01-31"),
                                              .check = NetworkCheck::Agrees};
    return ask;
}

Decision decided(const Request& ask) {
    return decide(fileWith(activeCard()), ask, yueyang(), atTheBank());
}

/// Whatever value of the pack it rests on.
bool refusesFor(const Decision& decision, Reason reason) {
    return std::ranges::find(decision.refusals, reason, &Refusal::reason) !=
           decision.refusals.end();
}

constexpr Money fee(2000);

/// Correcting costs something here.
Rules paidRules() {
    auto rules = yueyang();
    rules.acts.at({Procedure::CorrectDetails, {}}).fee = {fee, {"A7", {}}};
    return rules;
}

Request correction() {
    auto ask = request(Procedure::CorrectDetails);
    ask.asked = CorrectionAsked{.name = personName("李四")};
    return samples::withDocument(ask, fileWith(activeCard()));
}

Circumstances earnest(const Uuid& operation) {
    return {.window = window(WindowKind::Hrss),
            .at = noon,
            .approved = true,
            .operation = operation,
            .inEarnest = true};
}

} // namespace

void RequesterTest::anExpiredDocumentIsRefused() {
    auto ask = withDocument(Procedure::ResetPin);
    QVERIFY(decided(ask).possible());
    ask.requester.document->validUntil = parseDate("2026-11-24"); // today is its last day
    QVERIFY(decided(ask).possible());
    ask.requester.document->validUntil = parseDate("2026-11-23");
    QVERIFY(refusesFor(decided(ask), Reason::DocumentExpired));
    ask.requester.document->validUntil.reset(); // 长期
    QVERIFY(decided(ask).possible());
}

void RequesterTest::anotherPersonsDocumentIsRefused() {
    auto ask = withDocument(Procedure::ResetPin);
    ask.requester.document->idNumber = idBorn("19810101");
    QVERIFY(refusesFor(decided(ask), Reason::DocumentDiffers));
    ask = withDocument(Procedure::ResetPin);
    ask.requester.document->name = personName("张山");
    QVERIFY(refusesFor(decided(ask), Reason::DocumentDiffers));
}

void RequesterTest::theNetworkCheckMayBeUnavailableButNotDiffer() {
    auto ask = withDocument(Procedure::ResetPin);
    ask.requester.document->check = NetworkCheck::Unavailable;
    QVERIFY(decided(ask).possible());
    ask.requester.document->check = NetworkCheck::Differs;
    QVERIFY(refusesFor(decided(ask), Reason::DocumentNotConfirmed));
}

void RequesterTest::aCorrectionIsShownByTheNewDocument() {
    auto ask = correction();
    ask.requester.document =
        IdentityDocument{.idNumber = idBorn("19800101"), .name = personName("李四")};
    const auto decision = decide(fileWith(activeCard()), ask, yueyang(), earnest(Uuid::v7(noon)));
    QVERIFY(decision.possible());
    ask.requester.document->name = personName("张三"); // still the old one
    QVERIFY(refusesFor(decide(fileWith(activeCard()), ask, yueyang(), earnest(Uuid::v7(noon))),
                       Reason::DocumentDiffers));
}

void RequesterTest::anAgentShowsHisOwnDocument() {
    auto ask = request(Procedure::ReportLoss);
    ask.asked = LossAsked{.kind = LossKind::Formal};
    ask.requester.role = RequesterRole::Agent;
    ask.requester.document =
        IdentityDocument{.idNumber = idBorn("19750505"), .name = personName("王五")};
    QVERIFY(!refusesFor(decided(ask), Reason::DocumentDiffers));
    ask.requester.document->validUntil = parseDate("2020-01-01");
    QVERIFY(refusesFor(decided(ask), Reason::DocumentExpired));
}

void RequesterTest::whatAShownDocumentSaysIsTakenDown() {
    auto ask = correction();
    auto now = earnest(Uuid::v7(noon));
    QVERIFY(decide(fileWith(activeCard()), ask, yueyang(), now).possible());
    ask.requester.document.reset();
    const auto missing = [&] {
        return refusesFor(decide(fileWith(activeCard()), ask, yueyang(), now),
                          Reason::DocumentNotRecorded);
    };
    QVERIFY(missing());
    ask.requester.role = RequesterRole::Officer; // whose list names many
    ask.requester.papers.insert(Paper::AgentIdentityCard);
    QVERIFY(!missing());
    ask.requester.role = RequesterRole::Agent;
    QVERIFY(missing());
    ask.requester.papers.erase(Paper::AgentIdentityCard); // none was shown
    QVERIFY(!missing());
    ask.requester.role = RequesterRole::Holder;
    now.inEarnest = false; // what would be needed, before anybody stands there
    QVERIFY(!missing());
}

void RequesterTest::theFeeIsAskedForInEarnestOnly() {
    const auto rules = paidRules();
    const auto operation = Uuid::v7(noon);
    auto now = earnest(operation);
    now.inEarnest = false;
    auto ask = correction();
    const auto shown = decide(fileWith(activeCard()), ask, rules, now);
    QVERIFY(shown.possible());
    QVERIFY(shown.needs.fee == fee);
    now.inEarnest = true;
    QVERIFY(refusesFor(decide(fileWith(activeCard()), ask, rules, now), Reason::FeeNotTaken));
    ask.feeTaken = Money(1999);
    QVERIFY(refusesFor(decide(fileWith(activeCard()), ask, rules, now), Reason::FeeNotTaken));
    ask.feeTaken = fee;
    const auto paid = decide(fileWith(activeCard()), ask, rules, now);
    QVERIFY(paid.possible());
    QVERIFY(paid.events.back() == Event(FeeTaken{operation, fee}));
    // Nor is anything taken where nothing is due.
    QVERIFY(refusesFor(decide(fileWith(activeCard()), ask, yueyang(), now), Reason::FeeNotTaken));
}

void RequesterTest::theFeeGoesBackWithTheReversal() {
    const auto rules = paidRules();
    const auto operation = Uuid::v7(noon);
    auto ask = correction();
    ask.feeTaken = fee;
    auto file = fileWith(activeCard());
    file = *evolveAll(file, decide(file, ask, rules, earnest(operation)).events);
    QVERIFY(file.pastActs.back().fee == fee);

    auto undo = request(Procedure::Reverse);
    undo.asked = ReversalAsked{operation};
    undo = samples::withDocument(undo, file);
    const auto decision = decide(file, undo, rules, earnest(Uuid::v7(noon)));
    QVERIFY(decision.possible());
    QVERIFY(std::ranges::find(decision.events, Event(FeeReturned{operation, fee})) !=
            decision.events.end());
    QVERIFY(evolveAll(file, decision.events)->holder.name == personName("张三"));
}

QTEST_GUILESS_MAIN(RequesterTest)
#include "requester_test.moc"
