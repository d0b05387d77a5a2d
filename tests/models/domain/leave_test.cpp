// SPDX-License-Identifier: Apache-2.0
#include "tests/models/domain/samples.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::samples;

/// Leave to act and the report of what came of it.
class LeaveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leaveNamesHostKeptPinsFirstAndEnds();
    void resetNeedsAnotherPersonsApproval();
    void oneActAtATimeOnACredential();
    void reportWithoutLeaveIsRefused();
    void reportIsTakenAfterLeaveHasRunOut();
    void halfDoneActivationGoesOnWithTheRest();
    void failedChangeIsCountedAndLocks();
    void lossInBetweenStands();
    void reportTellsOfEveryCredentialOnce();
};

namespace {

const Uuid first = Uuid::v7(noon);
const Uuid second = Uuid::v7(noon + std::chrono::seconds(1));

Circumstances asking(Uuid operation, bool approved = true) {
    auto circumstances = atTheBank();
    circumstances.operation = operation;
    circumstances.approved = approved;
    return circumstances;
}

Decision authorise(const HolderFile& file, Procedure procedure, std::vector<CredentialKind> pins,
                   const Circumstances& circumstances) {
    auto ask = request(procedure, std::move(pins));
    ask.phase = Phase::Authorise;
    return decide(file, ask, yueyang(), circumstances);
}

HolderFile applied(const HolderFile& file, const Decision& decision) {
    if (!decision.possible()) {
        qFatal("not possible: %s", std::string(nameOf(decision.refusals.at(0).reason)).c_str());
    }
    return *evolveAll(file, decision.events);
}

HolderFile withLeave(const HolderFile& file, Procedure procedure,
                     std::vector<CredentialKind> pins = {}) {
    return applied(file, authorise(file, procedure, std::move(pins), asking(first)));
}

Request reporting(Procedure procedure, std::vector<CredentialOutcome> outcomes) {
    auto report = request(procedure);
    report.phase = Phase::Report;
    report.requester = {};
    report.authorisation = first;
    report.outcomes = std::move(outcomes);
    return report;
}

Decision report(const HolderFile& file, Procedure procedure,
                std::vector<CredentialOutcome> outcomes) {
    return decide(file, reporting(procedure, std::move(outcomes)), yueyang(), asking(second));
}

} // namespace

void LeaveTest::leaveNamesHostKeptPinsFirstAndEnds() {
    const auto file = withLeave(fileWith(newCard()), Procedure::Activate);
    const auto& leave = file.authorisations.at(0);
    QVERIFY(leave.operation == first);
    QVERIFY((leave.pins == std::vector{CredentialKind::Financial, CredentialKind::Social}));
    QVERIFY(leave.expiresAt == noon + std::chrono::minutes(30));
    QVERIFY(file.cards[0].state() == ApplicationState::Inactive);
}

void LeaveTest::resetNeedsAnotherPersonsApproval() {
    const auto file = fileWith(activeCard());
    const std::vector pins{CredentialKind::Social};
    QVERIFY(refuses(authorise(file, Procedure::ResetPin, pins, asking(first, false)),
                    Reason::ApprovalMissing, "assumed:yueyang"));
    QVERIFY(authorise(file, Procedure::ResetPin, pins, asking(first)).possible());
    QVERIFY(authorise(file, Procedure::ChangePin, pins, asking(first, false)).possible());
}

void LeaveTest::oneActAtATimeOnACredential() {
    const auto file =
        withLeave(fileWith(activeCard()), Procedure::ChangePin, {CredentialKind::Social});
    const auto again = [&](CredentialKind kind, Circumstances when) {
        return authorise(file, Procedure::ResetPin, {kind}, when);
    };
    QVERIFY(refuses(again(CredentialKind::Social, asking(second)), Reason::AnotherActUnderWay,
                    "assumed:yueyang"));
    QVERIFY(again(CredentialKind::Financial, asking(second)).possible());
    QVERIFY(!again(CredentialKind::Financial, asking(first)).possible()); // the same operation
    auto later = asking(second);
    later.at = noon + std::chrono::minutes(30);
    QVERIFY(again(CredentialKind::Social, later).possible());
}

void LeaveTest::reportWithoutLeaveIsRefused() {
    const std::vector<CredentialOutcome> done{{.pin = CredentialKind::Social, .done = true}};
    QVERIFY(refuses(report(fileWith(activeCard()), Procedure::ChangePin, done),
                    Reason::AuthorisationMissing, "assumed:yueyang"));
    const auto file =
        withLeave(fileWith(activeCard()), Procedure::ChangePin, {CredentialKind::Social});
    QVERIFY(!report(file, Procedure::ResetPin, done).possible());
    auto other = reporting(Procedure::ChangePin, done);
    other.card = cardNumber("Z1234567");
    QVERIFY(!decide(file, other, yueyang(), asking(second)).possible());
    const auto after = applied(file, report(file, Procedure::ChangePin, done));
    QVERIFY(after.authorisations.empty());
    QVERIFY(!report(after, Procedure::ChangePin, done).possible());
}

void LeaveTest::reportIsTakenAfterLeaveHasRunOut() {
    const auto file =
        withLeave(fileWith(activeCard()), Procedure::ResetPin, {CredentialKind::Social});
    auto late = asking(second, false);
    late.at = noon + std::chrono::days(3);
    const auto decision = decide(
        file, reporting(Procedure::ResetPin, {{.pin = CredentialKind::Social, .done = true}}),
        yueyang(), late);
    QVERIFY(decision.possible());
}

void LeaveTest::halfDoneActivationGoesOnWithTheRest() {
    auto file = fileWith(newCard());
    file.legacyCard = LegacyCard{};
    file = withLeave(file, Procedure::Activate);
    file = applied(file, report(file, Procedure::Activate,
                                {{.pin = CredentialKind::Financial, .done = true},
                                 {.pin = CredentialKind::Social, .done = false, .wrong = 1}}));
    QVERIFY(file.cards[0].financial == ApplicationState::Active);
    QVERIFY(file.cards[0].social == ApplicationState::Inactive);
    QCOMPARE(file.cards[0].pins.at(CredentialKind::Social).wrong, 1);
    QVERIFY(file.legacyCard->state == LegacyState::Active);
    file = withLeave(file, Procedure::Activate);
    QVERIFY((file.authorisations.at(0).pins == std::vector{CredentialKind::Social}));
    file = applied(
        file, report(file, Procedure::Activate, {{.pin = CredentialKind::Social, .done = true}}));
    QVERIFY(file.cards[0].state() == ApplicationState::Active);
    QVERIFY(file.legacyCard->state == LegacyState::Stopped);
}

void LeaveTest::failedChangeIsCountedAndLocks() {
    auto file = withLeave(fileWith(activeCard()), Procedure::ChangePin, {CredentialKind::Social});
    file = applied(file, report(file, Procedure::ChangePin,
                                {{.pin = CredentialKind::Social, .done = false, .wrong = 5}}));
    const auto& pin = file.cards[0].pins.at(CredentialKind::Social);
    QCOMPARE(pin.wrong, 5);
    QVERIFY(pin.lockedIn == city);
    QVERIFY(pin.lockedOn == chinaDate(noon));
    QVERIFY(refuses(authorise(file, Procedure::ChangePin, {CredentialKind::Social}, asking(second)),
                    Reason::PinLocked, "P4"));
}

void LeaveTest::lossInBetweenStands() {
    auto file = withLeave(fileWith(newCard()), Procedure::Activate);
    file.cards[0].social = file.cards[0].financial = ApplicationState::TemporarilyLost;
    const auto after = applied(file, report(file, Procedure::Activate,
                                            {{.pin = CredentialKind::Financial, .done = true},
                                             {.pin = CredentialKind::Social, .done = true}}));
    QVERIFY(after.cards[0].state() == ApplicationState::TemporarilyLost);
    QVERIFY(!after.cards[0].pins.at(CredentialKind::Social).initial);
    file = withLeave(fileWith(newCard()), Procedure::Activate);
    file.cards[0].stage = CardStage::Cancelled;
    QVERIFY(applied(file, report(file, Procedure::Activate,
                                 {{.pin = CredentialKind::Financial, .done = true},
                                  {.pin = CredentialKind::Social, .done = true}}))
                .cards[0]
                .state() == ApplicationState::Inactive);
}

void LeaveTest::reportTellsOfEveryCredentialOnce() {
    const auto file = withLeave(fileWith(newCard()), Procedure::Activate);
    const CredentialOutcome social{.pin = CredentialKind::Social, .done = true};
    const CredentialOutcome financial{.pin = CredentialKind::Financial, .done = true};
    const auto rule = "assumed:yueyang";
    QVERIFY(refuses(report(file, Procedure::Activate, {social}), Reason::OutcomeMissing, rule));
    QVERIFY(refuses(report(file, Procedure::Activate, {social, social, financial}),
                    Reason::OutcomeMissing, rule));
    QVERIFY(refuses(report(file, Procedure::Activate,
                           {social, financial, {.pin = CredentialKind::Query, .done = true}}),
                    Reason::AuthorisationMissing, rule));
    QVERIFY(report(file, Procedure::Activate, {social, financial}).possible());
}

QTEST_GUILESS_MAIN(LeaveTest)
#include "leave_test.moc"
