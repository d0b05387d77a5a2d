// SPDX-License-Identifier: Apache-2.0
#include "tests/models/central/server.h"

#include <QFile>
#include <QTest>

using namespace guitai;
using namespace guitai::central;
using namespace guitai::domain;
using namespace guitai::registry;
using namespace guitai::test;

/// A counter, the server and an applier: each act exactly once, and nobody sees what is not his.
class SharedRegistryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsHandedInIsJudgedOnce();
    void sameIdWithAnotherPayloadIsRejected();
    void wrongSignatureSpoilsNoId();
    void aRefusalIsToldWithItsReasons();
    void whatWasSignedBeforeLeavingIsJudgedAfterwards();
    void practiceIsRefused();
    void whatIsNotSignedAsItWasHandedInIsMalformed();
    void holderIsFoundByEveryNumberAndByName();
    void aCounterOfAnotherRegionFindsNobody();
    void anotherOutletsOutcomesAreNotTold();
    void whatNoActIsThatLargeIsNotTaken();
    void anotherHoldersNumberIsNotTakenOver();
    void aServerThatIsGoneIsUnreachableAndNotRefused();
    void theLogTellsNobodysNumber();
};

namespace {

Outcome settled(Central& central, SharedRegistry& counter, const operators::Envelope& envelope) {
    const auto waiting = counter.submit(envelope);
    if (waiting || waiting.error() != RegistryFault::UnknownOutcome) {
        qFatal("judged without an applier");
    }
    central.settleAll();
    const auto operation = decodeOperation(envelope.payload);
    return must(counter.outcomeOf(operation->id), "no outcome");
}

} // namespace

void SharedRegistryTest::whatIsHandedInIsJudgedOnce() {
    Central central;
    auto counter = Central::counter();
    const auto envelope = central.enquiry();
    const auto id = decodeOperation(envelope.payload)->id;
    QCOMPARE(counter.outcomeOf(id).error(), RegistryFault::NotFound);
    const auto outcome = settled(central, counter, envelope);
    QCOMPARE(outcome.kind, OutcomeKind::Applied);
    QCOMPARE(outcome.fileVersion, 1U);
    const auto again = must(counter.submit(envelope), "not known");
    QVERIFY(again.duplicate);
    QVERIFY(again.events == outcome.events);
    central.settleAll();
    QCOMPARE(counter.lookUp(central.office.file.id)->version, 1U);
    const auto history = counter.history(central.office.file.id, 9);
    QCOMPARE(history->size(), 1U);
    QCOMPARE(history->front().operation, id);
    QCOMPARE(history->front().at, samples::noon);
}

void SharedRegistryTest::sameIdWithAnotherPayloadIsRejected() {
    Central central;
    auto counter = Central::counter();
    auto operation = Central::real(central.office.enquiry());
    QCOMPARE(settled(central, counter, central.office.sealed(operation)).kind,
             OutcomeKind::Applied);
    operation.request.purpose = Purpose::Supervision;
    const auto other = counter.submit(central.office.sealed(operation));
    QCOMPARE(other->rejection, Rejection::SameIdOtherPayload);
    QCOMPARE(counter.outcomeOf(operation.id)->kind, OutcomeKind::Applied);
}

void SharedRegistryTest::wrongSignatureSpoilsNoId() {
    Central central;
    auto counter = Central::counter();
    const auto good = central.enquiry();
    auto bad = good;
    bad.clerk.value[3] ^= 1;
    const auto outcome = settled(central, counter, bad);
    QCOMPARE(outcome.rejection, Rejection::SignatureInvalid);
    QCOMPARE(settled(central, counter, good).kind, OutcomeKind::Applied);
}

void SharedRegistryTest::aRefusalIsToldWithItsReasons() {
    Central central;
    auto counter = Central::counter();
    const auto leave = Central::real(central.office.leave(Procedure::Activate));
    const auto outcome = settled(central, counter, central.office.sealed(leave));
    QCOMPARE(outcome.kind, OutcomeKind::Refused);
    QVERIFY(!outcome.refusals.empty());
    QCOMPARE(counter.lookUp(central.office.file.id)->version, 0U);
    QVERIFY(counter.submit(central.office.sealed(leave))->duplicate);
}

void SharedRegistryTest::whatWasSignedBeforeLeavingIsJudgedAfterwards() {
    Central central;
    auto counter = Central::counter();
    const auto left = samples::noon + std::chrono::minutes(30);
    must(saveOperator(*central.admin, {.id = "clerk-1",
                                       .login = "clerk-1",
                                       .name = "李四",
                                       .roles = {operators::Role::Clerk},
                                       .key = central.office.clerkKey.publicKey(),
                                       .active = false,
                                       .leftAt = left}),
         "not saved");
    const auto arriving = [&](const operators::Envelope& envelope, std::chrono::hours later) {
        std::ignore = counter.submit(envelope);
        const auto at = (left + later).time_since_epoch().count();
        central.asOwner("UPDATE guitai.inbox SET arrived = to_timestamp(" + std::to_string(at) +
                        " / 1000.0)");
        central.settleAll();
        return *counter.outcomeOf(decodeOperation(envelope.payload)->id);
    };
    const std::chrono::hours week(7 * 24);
    QCOMPARE(arriving(central.enquiry(), week).kind, OutcomeKind::Applied);
    QCOMPARE(arriving(central.enquiry(), week + std::chrono::hours(1)).rejection,
             Rejection::SignatureInvalid); // dated back, for all one knows
    auto operation = Central::real(central.office.enquiry());
    operation.at = left + std::chrono::hours(1);
    QCOMPARE(arriving(central.office.sealed(operation), week).rejection,
             Rejection::SignatureInvalid);
}

void SharedRegistryTest::practiceIsRefused() {
    Central central;
    auto counter = Central::counter();
    const auto outcome = settled(central, counter, central.office.sealed(central.office.enquiry()));
    QCOMPARE(outcome.rejection, Rejection::PracticeOnly);
}

void SharedRegistryTest::whatIsNotSignedAsItWasHandedInIsMalformed() {
    Central central;
    auto counter = Central::counter("counter_two"); // speaks for another outlet
    const auto outcome = settled(central, counter, central.enquiry());
    QCOMPARE(outcome.rejection, Rejection::Malformed);
    QCOMPARE(Central::counter().lookUp(central.office.file.id)->version, 0U);
}

void SharedRegistryTest::holderIsFoundByEveryNumberAndByName() {
    const Central central;
    auto counter = Central::counter();
    const auto& file = central.office.file;
    QVERIFY(counter.lookUp(file.id) == file);
    QVERIFY(counter.lookUpByNumber(file.holder.idNumber.text()) == file);
    QVERIFY(counter.lookUpByNumber(file.cards.front().number.text()) == file);
    QCOMPARE(counter.lookUpByName("张", 9)->size(), 1U);
    QCOMPARE(counter.lookUpByName("张三丰", 9)->size(), 0U);
    QCOMPARE(counter.lookUpByName("%", 9)->size(), 0U);
    QCOMPARE(counter.lookUp(Uuid::v7(samples::noon)).error(), RegistryFault::NotFound);
    QCOMPARE(counter.lookUpByNumber("430602199001010000").error(), RegistryFault::NotFound);
    const auto ready = counter.listCards(CardStage::Collected, std::nullopt, 9);
    QCOMPARE(ready->size(), 1U);
    QVERIFY(ready->front().card == file.cards.front().number);
}

void SharedRegistryTest::aCounterOfAnotherRegionFindsNobody() {
    const Central central;
    auto stranger = Central::counter("counter_two");
    const auto& file = central.office.file;
    QCOMPARE(stranger.lookUp(file.id).error(), RegistryFault::NotFound);
    QCOMPARE(stranger.lookUpByNumber(file.holder.idNumber.text()).error(), RegistryFault::NotFound);
    QVERIFY(stranger.lookUpByName("张", 9)->empty());
    QVERIFY(stranger.listCards(CardStage::Collected, std::nullopt, 9)->empty());
    QCOMPARE(stranger.history(file.id, 9).error(), RegistryFault::NotFound);
}

void SharedRegistryTest::anotherOutletsOutcomesAreNotTold() {
    Central central;
    auto counter = Central::counter();
    const auto envelope = central.enquiry();
    const auto outcome = settled(central, counter, envelope);
    QCOMPARE(outcome.kind, OutcomeKind::Applied);
    auto stranger = Central::counter("counter_two");
    QCOMPARE(stranger.outcomeOf(decodeOperation(envelope.payload)->id).error(),
             RegistryFault::NotFound);
    QCOMPARE(stranger.submit(envelope)->rejection, Rejection::SameIdOtherPayload);
}

void SharedRegistryTest::whatNoActIsThatLargeIsNotTaken() {
    Central central;
    auto counter = connected("counter_one");
    std::string state;
    const auto handIn = [&](int bucket, const std::string& envelope) {
        must(counter->query("SELECT guitai.submit($1, $2, $3, $4, $5)",
                            {Uuid::v7(samples::noon), central.office.file.id, bucket,
                             BytesView(bytesOf("hash")), envelope},
                            [&](const postgres::Row& row) { state = row.text(0); }),
             "not asked");
        return state;
    };
    QCOMPARE(handIn(0, std::string(1'000'001, 'x')), std::string("not-allowed"));
    QCOMPARE(handIn(256, "x"), std::string("not-allowed"));
    QCOMPARE(handIn(255, "x"), std::string("waiting"));
    central.settleAll(); // and what is no envelope harms nobody
}

void SharedRegistryTest::anotherHoldersNumberIsNotTakenOver() {
    Central central;
    auto other = samples::fileWith(samples::activeCard("B7654321"));
    other.id = Uuid::v7(samples::noon + std::chrono::seconds(1));
    other.holder.idNumber = samples::idBorn("19900307");
    must(enrol(*central.admin, {other}, central.clock), "not enrolled");
    auto counter = Central::counter();
    auto ask = samples::request(Procedure::CorrectDetails);
    ask.asked = CorrectionAsked{.idNumber = other.holder.idNumber};
    const auto operation = Central::real(central.office.operation(ask));
    const auto outcome = settled(central, counter, central.office.sealed(operation));
    QCOMPARE(outcome.rejection, Rejection::NumberTaken);
    QVERIFY(counter.lookUpByNumber(other.holder.idNumber.text()) == other);
}

void SharedRegistryTest::aServerThatIsGoneIsUnreachableAndNotRefused() {
    Central central;
    auto counter = Central::counter();
    const auto envelope = central.enquiry();
    const auto id = decodeOperation(envelope.payload)->id;
    QVERIFY(counter.lookUp(central.office.file.id));
    const auto ctl = qEnvironmentVariable("GUITAI_PG_CTL");
    QCOMPARE(QProcess::execute(ctl, {QStringLiteral("stop"), QStringLiteral("-m"),
                                     QStringLiteral("immediate"), QStringLiteral("-s")}),
             0);
    const auto lost = counter.submit(envelope); // on a line that died
    QVERIFY(!lost);
    QVERIFY(lost.error() == RegistryFault::Unreachable ||
            lost.error() == RegistryFault::UnknownOutcome);
    QCOMPARE(counter.submit(envelope).error(), RegistryFault::Unreachable);
    QCOMPARE(counter.outcomeOf(id).error(), RegistryFault::Unreachable);
    QCOMPARE(counter.lookUp(central.office.file.id).error(), RegistryFault::Unreachable);
    QCOMPARE(QProcess::execute(
                 ctl, {QStringLiteral("start"), QStringLiteral("-w"), QStringLiteral("-s")}),
             0);
    QCOMPARE(settled(central, counter, envelope).kind, OutcomeKind::Applied);
}

void SharedRegistryTest::theLogTellsNobodysNumber() {
    Central central;
    auto counter = Central::counter();
    QCOMPARE(settled(central, counter, central.enquiry()).kind, OutcomeKind::Applied);
    QVERIFY(counter.lookUpByNumber(central.office.file.holder.idNumber.text()));
    QFile log(qEnvironmentVariable("GUITAI_PG_LOG"));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const auto text = log.readAll();
    QVERIFY(text.contains("guitai.submit($1"));
    QVERIFY(!text.contains(central.office.file.holder.idNumber.text().c_str()));
    QVERIFY(!text.contains(central.office.file.cards.front().number.text().c_str()));
    QVERIFY(!text.contains("张三"));
}

QTEST_GUILESS_MAIN(SharedRegistryTest)
#include "shared_registry_test.moc"
