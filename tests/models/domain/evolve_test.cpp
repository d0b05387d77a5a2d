// SPDX-License-Identifier: Apache-2.0
#include "tests/models/domain/samples.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::samples;

/// An event that the file cannot take is refused, whoever decided it.
class EvolveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsInactiveAndInHandIsActivated();
    void eventsOfStrangersAreRefused();
    void leaveIsGivenOnceAndClosedOnce();
    void legacyCardStopsOnce();
    void nothingIsKeptOfAFailedRow();
};

namespace {

const CardNumber own = cardNumber("A1234567");
const CardNumber strange = cardNumber("Z1234567");

std::optional<EvolveFault> faultOf(const HolderFile& file, const Event& event) {
    const auto result = evolve(file, event);
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

void EvolveTest::onlyWhatIsInactiveAndInHandIsActivated() {
    const ApplicationActivated event{own, Application::Social};
    QVERIFY(!faultOf(fileWith(newCard()), event));
    auto card = newCard();
    for (const auto& [state, name] : Words<ApplicationState>::all) {
        card.social = state;
        QCOMPARE(faultOf(fileWith(card), event).has_value(), state != ApplicationState::Inactive);
    }
    card.social = ApplicationState::Inactive;
    for (const auto& [stage, name] : Words<CardStage>::all) {
        card.stage = stage;
        QCOMPARE(faultOf(fileWith(card), event).has_value(), stage != CardStage::Collected);
    }
}

void EvolveTest::eventsOfStrangersAreRefused() {
    const auto file = fileWith(newCard());
    const Authorisation leave{.operation = Uuid::v7(noon), .card = strange};
    for (const Event& event : std::vector<Event>{
             Authorised{leave}, ApplicationActivated{strange, Application::Social},
             PinChanged{strange, CredentialKind::Social}, PinReset{strange, CredentialKind::Social},
             WrongEntriesNoted{strange, CredentialKind::Social, 1, {}, {}}}) {
        QVERIFY(faultOf(file, event) == EvolveFault::NoSuchCard);
    }
    QVERIFY(faultOf(file, PinReset{own, CredentialKind::Query}) == EvolveFault::NoSuchCredential);
    QVERIFY(faultOf(file, WrongEntriesNoted{own, CredentialKind::Social, -1, {}, {}}) ==
            EvolveFault::NotFromHere);
}

void EvolveTest::leaveIsGivenOnceAndClosedOnce() {
    const Authorisation leave{
        .operation = Uuid::v7(noon), .card = own, .pins = {CredentialKind::Social}};
    auto file = fileWith(newCard());
    QVERIFY(faultOf(file, AuthorisationClosed{leave.operation}) ==
            EvolveFault::NoSuchAuthorisation);
    file = *evolve(file, Authorised{leave});
    QVERIFY(faultOf(file, Authorised{leave}) == EvolveFault::NotFromHere);
    file = *evolve(file, AuthorisationClosed{leave.operation});
    QVERIFY(file.authorisations.empty());
}

void EvolveTest::legacyCardStopsOnce() {
    auto file = fileWith(newCard());
    QVERIFY(faultOf(file, LegacyCardStopped{}) == EvolveFault::NoLegacyCard);
    for (const auto& [state, name] : Words<LegacyState>::all) {
        file.legacyCard = LegacyCard{.state = state};
        const bool works = state == LegacyState::Active || state == LegacyState::Suspended;
        QCOMPARE(!faultOf(file, LegacyCardStopped{}), works);
    }
}

void EvolveTest::nothingIsKeptOfAFailedRow() {
    const auto file = fileWith(newCard());
    QVERIFY(!evolveAll(file, {PinChanged{own, CredentialKind::Social}, LegacyCardStopped{}}));
    QCOMPARE(evolveAll(file, {Enquired{}, Enquired{}})->version, file.version + 1);
}

QTEST_GUILESS_MAIN(EvolveTest)
#include "evolve_test.moc"
