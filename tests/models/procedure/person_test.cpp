// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/acts.h"
#include "models/procedure/document_form.h"
#include "models/procedure/state_codec.h"
#include "models/procedure/steps.h"
#include "tests/models/procedure/engine_states.h"
#include "tests/models/procedure/simulated_world.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace guitai::procedure;
using domain::CredentialKind;
using domain::Paper;
using domain::RequesterRole;

/// Who stands there: the identity document as a step, and a PIN that is shown to be known.
class PersonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDocumentIsAskedForWhereOneIsShown();
    void theNetworkChecksAnswerIsKept();
    void aRefusedDocumentStaysAtItsStep();
    void somebodyElsesDocumentIsAskedForAnew();
    void aTypedDocumentIsParsed_data();
    void aTypedDocumentIsParsed();
    void aProofComesBeforeAnythingIsConfirmed();
    void aWrongProofIsAskedForAgainWithItsTries();
    void aLockedProofAsksForNothing();
    void fromTheConfirmationTheWayBackPassesAProof();
    void whatWasProvedIsForgottenWhenOthersAskOrTheWorkIsTakenUpAnew();
    void aProofByTheChipReadsTheCard();
    void aProofForWhatIsAboutNoCardIsOfTheOneThatServes();
    void anEnquiryAsksForItsProofToo();
    void nothingIsAskedOfTheRegistryBeforeTheProof();
};

namespace {

const auto number = *IdNumber::parse("430602199003071098");

domain::Needs needing(std::vector<Paper> papers, std::vector<CredentialKind> proofs = {}) {
    return {.papers = std::move(papers), .proofs = std::move(proofs)};
}

State stateWith(domain::Procedure procedure, const domain::Needs& needs) {
    static const auto file = samples::fileWith(samples::newCard());
    Start start;
    start.run = Uuid::v7(samples::noon);
    start.procedure = procedure;
    start.file = &file;
    if (definitionOf(procedure)->ofCard) {
        start.card = file.cards.front().number;
    }
    if (procedure == domain::Procedure::UnlockPin) {
        start.pins = {CredentialKind::Financial};
    }
    start.needs = needs;
    start.at = samples::noon;
    return begin(start, samples::yueyang());
}

State unlockWith(const domain::Needs& needs) {
    return stateWith(domain::Procedure::UnlockPin, needs);
}

PapersShown shown(const State& state, RequesterRole role, const std::set<Paper>& papers) {
    return {.role = role, .papers = papers, .needs = state.needs, .proofs = state.proofs};
}

/// Before the document.
State documentWanted() {
    const auto state = unlockWith(needing({Paper::Card, Paper::IdentityCard}));
    return after(state,
                 {Next{}, shown(state, RequesterRole::Holder, {Paper::Card, Paper::IdentityCard})})
        .state;
}

DocumentGiven document() {
    return {{.idNumber = number,
             .name = *PersonName::parse("张三"),
             .validUntil = parseDate("2030-01-01")}};
}

/// Before the proof of the financial PIN, which its host keeps.
State proofWanted() {
    const auto state = unlockWith(needing({Paper::Card}, {CredentialKind::Financial}));
    return after(state, {Next{}, shown(state, RequesterRole::Holder, {Paper::Card})}).state;
}

State proved() {
    return after(proofWanted(), {PinEntered{}, PinProved{CredentialKind::Financial, {}}}).state;
}

} // namespace

void PersonTest::theDocumentIsAskedForWhereOneIsShown() {
    const auto state = documentWanted();
    QCOMPARE(state.current().kind, StepKind::Document);
    QCOMPARE(state.steps[state.step - 1].kind, StepKind::Papers);
    const auto without = unlockWith(needing({Paper::Card}));
    QVERIFY(!findStep(without, StepKind::Document));
    // An agent whose own card is not there, and is not asked for, shows none.
    const auto back = advance(state, Back{}).state;
    const auto agent =
        advance(back, shown(back, RequesterRole::Agent, {Paper::Card, Paper::IdentityCard})).state;
    QVERIFY(!findStep(agent, StepKind::Document));
    QCOMPARE(agent.current().kind, StepKind::Confirm);
}

void PersonTest::theNetworkChecksAnswerIsKept() {
    const auto asked = advance(documentWanted(), document());
    QVERIFY(has<CheckDocument>(asked.effects));
    QVERIFY(asked.state.busy);
    const auto done = advance(asked.state, DocumentChecked{.check = domain::NetworkCheck::Agrees});
    QCOMPARE(done.state.current().kind, StepKind::Confirm);
    QCOMPARE(done.state.requester.document->check, domain::NetworkCheck::Agrees);
    const auto again = decodeState(encode(done.state));
    QVERIFY(again);
    QVERIFY(again->requester == done.state.requester);
}

void PersonTest::aRefusedDocumentStaysAtItsStep() {
    const auto refused =
        after(documentWanted(),
              {document(),
               DocumentChecked{.check = domain::NetworkCheck::Differs,
                               .refusals = {{domain::Reason::DocumentNotConfirmed, "V1"}}}})
            .state;
    QCOMPARE(refused.current().kind, StepKind::Document);
    QCOMPARE(refused.situation.kind, SituationKind::NotLikeThis);
    const auto better =
        after(refused, {document(), DocumentChecked{.check = domain::NetworkCheck::Agrees}}).state;
    QCOMPARE(better.current().kind, StepKind::Confirm);
    QVERIFY(!better.situation.any());
}

void PersonTest::somebodyElsesDocumentIsAskedForAnew() {
    const auto given = after(documentWanted(), {document(), DocumentChecked{}}).state;
    QVERIFY(given.requester.document);
    auto state = after(given, {Back{}, Back{}}).state;
    QCOMPARE(state.current().kind, StepKind::Papers);
    const auto same =
        advance(state, shown(state, RequesterRole::Holder, {Paper::Card, Paper::IdentityCard}));
    QVERIFY(same.state.requester.document);
    state =
        advance(state, shown(state, RequesterRole::Guardian, {Paper::GuardianIdentityCard})).state;
    QVERIFY(!state.requester.document);
    QCOMPARE(state.current().kind, StepKind::Document);
}

void PersonTest::aTypedDocumentIsParsed_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("until");
    QTest::addColumn<bool>("validity");
    QTest::addColumn<int>("wrong"); // -1: none
    const QString good = QStringLiteral("430602199003071098");
    QTest::newRow("eight digits") << "Zhang" << good << "20300131" << true << -1;
    QTest::newRow("with hyphens") << "Zhang" << good << "2030-01-31" << true << -1;
    QTest::newRow("long-term") << "Zhang" << good << "0" << true << -1;
    QTest::newRow("a register states none") << "Zhang" << good << "" << false << -1;
    QTest::newRow("no name") << "" << good << "0" << true << int(DocumentField::Name);
    QTest::newRow("a wrong check character")
        << "Zhang" << "430602199003071091" << "0" << true << int(DocumentField::IdNumber);
    QTest::newRow("no such day") << "Zhang" << good << "20300231" << true
                                 << int(DocumentField::ValidUntil);
    QTest::newRow("no day") << "Zhang" << good << "" << true << int(DocumentField::ValidUntil);
}

void PersonTest::aTypedDocumentIsParsed() {
    QFETCH(QString, name);
    QFETCH(QString, id);
    QFETCH(QString, until);
    QFETCH(bool, validity);
    QFETCH(int, wrong);
    const auto read = documentFrom({.name = name.toStdString(),
                                    .idNumber = id.toStdString(),
                                    .validUntil = until.toStdString()},
                                   validity);
    QCOMPARE(read ? -1 : int(read.error()), wrong);
    if (read) {
        QCOMPARE(read->validUntil.has_value(), until.size() >= 8);
        if (validity) {
            QVERIFY(documentFrom({.name = read->name.text(),
                                  .idNumber = read->idNumber.text(),
                                  .validUntil = validityTyped(read->validUntil)},
                                 true) == read);
        }
    }
}

void PersonTest::aProofComesBeforeAnythingIsConfirmed() {
    const auto state = proofWanted();
    QCOMPARE(state.current().kind, StepKind::ProvePin);
    QCOMPARE(state.prompt->slot, PinSlot::Proof);
    const auto typed = advance(state, PinEntered{});
    QVERIFY(has<ProvePin>(typed.effects));
    QVERIFY(!typed.state.prompt);
    const auto right = advance(typed.state, PinProved{CredentialKind::Financial, {}}).state;
    QCOMPARE(right.current().kind, StepKind::Confirm);
    QVERIFY(right.proved.contains(CredentialKind::Financial));
}

void PersonTest::aWrongProofIsAskedForAgainWithItsTries() {
    const auto wrong =
        after(proofWanted(),
              {PinEntered{}, PinProved{CredentialKind::Financial,
                                       {.kind = SituationKind::ProofWrong, .triesLeft = 1}}})
            .state;
    QCOMPARE(wrong.current().kind, StepKind::ProvePin);
    QVERIFY(wrong.prompt->lastTry());
    QVERIFY(wrong.proved.empty());
}

void PersonTest::aLockedProofAsksForNothing() {
    const auto locked =
        after(proofWanted(), {PinEntered{}, PinProved{CredentialKind::Financial,
                                                      {.kind = SituationKind::ProofLocked}}})
            .state;
    QVERIFY(!locked.prompt);
    QCOMPARE(locked.current().kind, StepKind::ProvePin);
    QCOMPARE(advance(locked, Cancel{}).state.ending, Ending::Cancelled);
}

void PersonTest::fromTheConfirmationTheWayBackPassesAProof() {
    QCOMPARE(advance(proved(), Back{}).state.current().kind, StepKind::Papers);
    QCOMPARE(advance(proofWanted(), Back{}).state.current().kind, StepKind::Papers);
}

void PersonTest::whatWasProvedIsForgottenWhenOthersAskOrTheWorkIsTakenUpAnew() {
    const auto papers = advance(proved(), Back{}).state;
    const auto again = advance(papers, shown(papers, RequesterRole::Agent, {Paper::Card})).state;
    QVERIFY(again.proved.empty());
    QCOMPARE(again.current().kind, StepKind::ProvePin);
    const auto taken = advance(decodeState(encode(proved())).value(), Resumed{}).state;
    QCOMPARE(taken.current().kind, StepKind::ProvePin);
    QVERIFY(taken.proved.empty());
}

void PersonTest::aProofByTheChipReadsTheCard() {
    auto state = unlockWith(needing({Paper::Card}, {CredentialKind::Social}));
    QVERIFY(findStep(state, StepKind::ReadCard)); // the financial PIN's host needs none
    state = after(state, {Next{}, shown(state, RequesterRole::Holder, {Paper::Card}),
                          CardRead{theCard(2)}})
                .state;
    QCOMPARE(state.prompt->slot, PinSlot::Proof);
    QCOMPARE(state.prompt->triesLeft, 2);
    // Without the proof the card is not asked for any more.
    state = after(state, {Back{}, PapersShown{.papers = {Paper::Card}}}).state;
    QVERIFY(!findStep(state, StepKind::ReadCard));
}

void PersonTest::aProofForWhatIsAboutNoCardIsOfTheOneThatServes() {
    const auto first = stateWith(domain::Procedure::IssueLossNotice,
                                 needing({Paper::IdentityCard}, {CredentialKind::Social}));
    QVERIFY(!first.card);
    QCOMPARE(first.provedOn->text(), theCard().number);
    QVERIFY(decodeState(encode(first)) == first);
    auto state = after(first, {Next{}, shown(first, RequesterRole::Holder, {Paper::IdentityCard}),
                               document(), DocumentChecked{}})
                     .state;
    QCOMPARE(state.current().kind, StepKind::ReadCard);
    const auto other = advance(state, CardRead{{.number = "OTHER", .identification = "BB"}}).state;
    QCOMPARE(other.situation.kind, SituationKind::OtherCard);
    state = advance(state, CardRead{theCard()}).state;
    QCOMPARE(state.prompt->slot, PinSlot::Proof);
}

void PersonTest::anEnquiryAsksForItsProofToo() {
    const auto first =
        stateWith(domain::Procedure::Enquire, needing({Paper::Card}, {CredentialKind::Financial}));
    const auto state =
        after(first, {Next{}, shown(first, RequesterRole::Holder, {Paper::Card})}).state;
    QCOMPARE(state.current().kind, StepKind::ProvePin);
    const auto right = after(state, {PinEntered{}, PinProved{CredentialKind::Financial, {}}}).state;
    QCOMPARE(right.current().kind, StepKind::Perform);
}

void PersonTest::nothingIsAskedOfTheRegistryBeforeTheProof() {
    const auto holds = rc::check([](const std::vector<std::uint8_t>& entropy) {
        std::size_t drawn = 0;
        const auto first =
            unlockWith(needing({Paper::Card, Paper::IdentityCard}, {CredentialKind::Financial}));
        SimulatedWorld world(first, [&](int bound) {
            return drawn < entropy.size() ? entropy[drawn++] % bound : bound - 1;
        });
        world.hostLocked = true;
        for (int i = 0; i < 200 && !world.state().ended(); ++i) {
            world.play(1);
            RC_ASSERT(world.leaves.empty() || world.proofs > 0);
            RC_ASSERT(!anythingBegun(world.state()) ||
                      world.state().proved.contains(CredentialKind::Financial));
        }
        world.calm();
        world.play(120);
        RC_ASSERT(world.state().ended());
        RC_ASSERT(world.state().proved.contains(CredentialKind::Financial));
        RC_ASSERT(world.state().requester.document.has_value());
        RC_ASSERT(!world.hostLocked);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(PersonTest)
#include "person_test.moc"
