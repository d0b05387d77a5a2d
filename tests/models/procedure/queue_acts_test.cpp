// SPDX-License-Identifier: Apache-2.0
// What the clerk does about queued operations, and what it leaves on record.
#include "tests/models/procedure/queue_bench.h"
#include "tests/models/registry/flaky_registry.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::procedure;
using store::QueueNoteKind;
using test::Mishap;
using test::QueueBench;
using test::QueueState;

class QueueActsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { bench_ = std::make_unique<QueueBench>(clock_); }

    void cleanup() { bench_.reset(); }

    void withdrawnGivesWayToLaterOnesAndIsOnRecord();
    void whatWasNeverSentIsNeverSentOnceWithdrawn();
    void whatMayNotBeChosenChangesNothing_data();
    void whatMayNotBeChosenChangesNothing();
    void refusedLossIsLetGoOnlyAfterACall();
    void remarkWithANumberIsRefused();
    void doubtfulIsLookedUpBeforeItIsSent();
    void deadLineIsTriedAtOnceWhenSomebodyWantsIt();
    void lookingAtTheHolderIsOnRecord();
    void holderIsShownWholeOnlyOnRecord();
    void callsAreNotedInOrder();
    void doneAnewBeginsAtTheFirstStepOfTheNewestFile();
    void doneAnewTwiceIsOnce();
    void doneAnewNamesWhyTheFileDoesNotAllowIt();
    void holdersFileOutOfReachChangesNothing();
    void shownItemHasItsChoicesAndWhoDidWhat();

private:
    std::shared_ptr<FixedClock> clock_ = std::make_shared<FixedClock>(test::someDay());
    std::unique_ptr<QueueBench> bench_;
};

void QueueActsTest::withdrawnGivesWayToLaterOnesAndIsOnRecord() {
    auto& bench = *bench_;
    const auto stuck = bench.conflict();
    QCOMPARE(bench.item(stuck).state, QueueState::Conflict);
    const auto later = bench.enqueue(bench.whole(domain::Procedure::Enquire));
    bench.step();
    QCOMPARE(bench.item(later).state, QueueState::Waiting);
    QVERIFY(withdrawQueued(bench.services, stuck, WithdrawReason::NotWanted, "想好了").has_value());
    QCOMPARE(bench.item(stuck).state, QueueState::Withdrawn);
    QCOMPARE(bench.last().action, std::string("queue-withdrawn"));
    QCOMPARE(bench.last().actor, std::string("clerk-1"));
    QCOMPARE(bench.last().subject, stuck.text());
    QCOMPARE(bench.said("why"), std::string("not-wanted"));
    QCOMPARE(bench.said("remark"), std::string("想好了"));
    QCOMPARE(bench.said("state"), std::string("conflict"));
    QCOMPARE(bench.said("holder"), bench.office.file.id.text());
    bench.step();
    QCOMPARE(bench.item(later).state, QueueState::Accepted);
    QCOMPARE(bench.queue().notes(stuck)->front().kind, QueueNoteKind::Withdrawn);
}

void QueueActsTest::whatWasNeverSentIsNeverSentOnceWithdrawn() {
    auto& bench = *bench_;
    const auto waiting = bench.enqueue(bench.whole(domain::Procedure::Enquire));
    QVERIFY(withdrawQueued(bench.services, waiting, WithdrawReason::Mistaken, {}).has_value());
    bench.step();
    QCOMPARE(bench.item(waiting).state, QueueState::Withdrawn);
    QVERIFY(bench.services.backend.registry->outcomeOf(waiting).error() ==
            registry::RegistryFault::NotFound);
}

void QueueActsTest::whatMayNotBeChosenChangesNothing_data() {
    QTest::addColumn<QueueState>("state");
    QTest::addColumn<bool>("lost");
    for (const auto& [state, name] : domain::Words<QueueState>::all) {
        QTest::newRow(name.data()) << state << false;
        QTest::newRow((std::string(name) + " loss").c_str()) << state << true;
    }
}

/// Each state and each choice: either it is possible, or nothing at all is written.
void QueueActsTest::whatMayNotBeChosenChangesNothing() {
    QFETCH(const QueueState, state);
    QFETCH(const bool, lost);
    auto& bench = *bench_;
    const auto operation =
        bench.enqueue(lost ? bench.loss() : bench.whole(domain::Procedure::Enquire), state);
    const auto shown = showQueued(bench.services, operation).value();
    const auto before = bench.item(operation);
    const auto entries = bench.entries();
    const auto refused = [&](QueueChoice choice, const auto& carried) {
        const auto bar = shown.choices.at(choice);
        return !bar || (!carried && carried.error().bar == bar && bench.entries() == entries &&
                        bench.item(operation) == before);
    };
    const auto may = [&](QueueChoice choice) { return !shown.choices.at(choice); };
    auto& services = bench.services;
    if (!may(QueueChoice::Withdraw)) {
        QVERIFY(refused(QueueChoice::Withdraw,
                        withdrawQueued(services, operation, WithdrawReason::Mistaken, {})));
    }
    if (!may(QueueChoice::SendNow)) {
        QVERIFY(refused(QueueChoice::SendNow, hastenQueued(services, operation)));
    }
    if (!may(QueueChoice::Call)) {
        QVERIFY(refused(QueueChoice::Call, contactFor(services, operation, true)));
        QVERIFY(refused(QueueChoice::Call, noteCall(services, operation, true)));
    }
    if (!may(QueueChoice::Redo)) {
        QVERIFY(refused(QueueChoice::Redo, bench.redo(operation)));
    }
    QVERIFY(services.store->journal().openRuns()->empty());
}

void QueueActsTest::refusedLossIsLetGoOnlyAfterACall() {
    auto& bench = *bench_;
    const auto loss = bench.enqueue(bench.loss(), QueueState::Refused, "L1 card-lost");
    const auto tried = withdrawQueued(bench.services, loss, WithdrawReason::DoneElsewhere, {});
    QVERIFY(!tried && tried.error().bar == ChoiceBar::TellFirst);
    QVERIFY(noteCall(bench.services, loss, false).has_value());
    QVERIFY(withdrawQueued(bench.services, loss, WithdrawReason::DoneElsewhere, {}).has_value());
    QCOMPARE(bench.item(loss).reason, std::string("L1 card-lost"));
}

void QueueActsTest::remarkWithANumberIsRefused() {
    auto& bench = *bench_;
    const auto stuck = bench.conflict();
    const auto entries = bench.entries();
    const auto done =
        withdrawQueued(bench.services, stuck, WithdrawReason::NotWanted, "430602198001010019");
    QVERIFY(!done && done.error().bar == ChoiceBar::RemarkUnfit);
    QCOMPARE(bench.entries(), entries);
    QCOMPARE(bench.item(stuck).state, QueueState::Conflict);
}

/// It was applied, and nobody here knows: looked up, it turns out so, and is not sent again.
void QueueActsTest::doubtfulIsLookedUpBeforeItIsSent() {
    auto& bench = *bench_;
    const auto operation = bench.whole(domain::Procedure::Enquire);
    QVERIFY(bench.services.backend.registry->submit(bench.office.sealed(operation))
                .has_value()); // and its answer was lost
    const auto doubtful = bench.enqueue(operation, QueueState::InDoubt, registry::registryFailed);
    const auto later = bench.enqueue(bench.whole(domain::Procedure::Enquire));
    const auto shown = showQueued(bench.services, later).value();
    QVERIFY(shown.choices.at(QueueChoice::SendNow) == ChoiceBar::BehindEarlier);
    QVERIFY(hastenQueued(bench.services, doubtful).has_value());
    QCOMPARE(bench.last().action, std::string("queue-hastened"));
    QCOMPARE(bench.said("state"), std::string("in-doubt"));
    QCOMPARE(bench.item(doubtful).state, QueueState::Sending);
    bench.step();
    QCOMPARE(bench.item(doubtful).state, QueueState::Accepted);
    bench.step();
    QCOMPARE(bench.item(later).state, QueueState::Accepted);
    QCOMPARE(bench.services.backend.registry->lookUp(bench.office.file.id)->version, 2UL);
}

void QueueActsTest::deadLineIsTriedAtOnceWhenSomebodyWantsIt() {
    auto& bench = *bench_;
    test::FlakyRegistry line(*bench.services.backend.registry, {Mishap::Unreachable});
    bench.useLine(line);
    const auto waiting = bench.enqueue(bench.whole(domain::Procedure::Enquire));
    QVERIFY(bench.step().kind == registry::StepResult::Kind::Offline);
    QVERIFY(bench.step().kind == registry::StepResult::Kind::Idle); // it is not time yet
    QVERIFY(hastenQueued(bench.services, waiting).has_value());
    QVERIFY(bench.step().kind == registry::StepResult::Kind::Settled);
    QCOMPARE(bench.item(waiting).state, QueueState::Accepted);
}

void QueueActsTest::lookingAtTheHolderIsOnRecord() {
    auto& bench = *bench_;
    const auto stuck = bench.conflict();
    const auto whom = contactFor(bench.services, stuck, false);
    QCOMPARE(whom->name, bench.office.file.holder.name);
    QVERIFY(whom->phone == bench.office.file.holder.phone);
    QCOMPARE(bench.last().action, std::string("look-up"));
    QCOMPARE(bench.last().subject, bench.office.file.id.text());
    QCOMPARE(bench.said("purpose"), std::string("service"));
}

void QueueActsTest::holderIsShownWholeOnlyOnRecord() {
    auto& bench = *bench_;
    const auto stuck = bench.conflict();
    QVERIFY(contactFor(bench.services, stuck, true).has_value());
    QCOMPARE(bench.last().action, std::string("contact-shown"));
    QCOMPARE(bench.last().subject, bench.office.file.id.text());
    QCOMPARE(bench.said("purpose"), std::string("service"));
    QCOMPARE(bench.said("operation"), stuck.text());
}

void QueueActsTest::callsAreNotedInOrder() {
    auto& bench = *bench_;
    const auto stuck = bench.conflict();
    QVERIFY(noteCall(bench.services, stuck, false).has_value());
    QCOMPARE(bench.last().action, std::string("holder-not-reached"));
    QVERIFY(noteCall(bench.services, stuck, true).has_value());
    QCOMPARE(bench.last().action, std::string("holder-told"));
    QCOMPARE(bench.last().subject, stuck.text());
    const auto shown = showQueued(bench.services, stuck).value();
    QCOMPARE(shown.notes.size(), 2U);
    QCOMPARE(shown.notes[0].note.kind, QueueNoteKind::NotReached);
    QCOMPARE(shown.notes[1].note.kind, QueueNoteKind::Told);
    QCOMPARE(shown.notes[1].note.at, test::someDay());
    QCOMPARE(shown.notes[1].name, std::string("李四"));
    QCOMPARE(shown.item.state, QueueState::Conflict);
}

void QueueActsTest::doneAnewBeginsAtTheFirstStepOfTheNewestFile() {
    auto& bench = *bench_;
    const auto stuck = bench.conflict();
    const auto applied = bench.enqueue(bench.whole(domain::Procedure::Enquire));
    const auto begun = bench.redo(stuck);
    QVERIFY(begun.has_value());
    QCOMPARE(begun->state.step, 0U);
    QCOMPARE(begun->state.current().kind, StepKind::Identify);
    QVERIFY(!begun->state.requester.document);
    QVERIFY(begun->state.procedure == domain::Procedure::Enquire);
    QVERIFY(begun->known.file ==
            bench.services.backend.registry->lookUp(bench.office.file.id).value());
    QCOMPARE(bench.item(stuck).state, QueueState::Withdrawn);
    const auto runs = bench.services.store->journal().openRuns().value();
    QCOMPARE(runs.size(), 1U);
    QCOMPARE(runs.front().id, begun->state.run);
    QCOMPARE(bench.last().action, std::string("queue-redone"));
    QCOMPARE(bench.last().subject, stuck.text());
    QCOMPARE(bench.said("run"), begun->state.run.text());
    QCOMPARE(bench.queue().notes(stuck)->back().detail, begun->state.run.text());
    // Nothing of it was sent, and what came later goes on.
    QCOMPARE(bench.queue().pending()->size(), 1U);
    bench.step();
    QCOMPARE(bench.item(applied).state, QueueState::Accepted);
}

void QueueActsTest::doneAnewTwiceIsOnce() {
    auto& bench = *bench_;
    const auto stuck = bench.conflict();
    QVERIFY(bench.redo(stuck).has_value());
    const auto again = bench.redo(stuck);
    QVERIFY(!again && again.error().bar == ChoiceBar::Settled);
    QCOMPARE(bench.services.store->journal().openRuns()->size(), 1U);
}

void QueueActsTest::doneAnewNamesWhyTheFileDoesNotAllowIt() {
    auto& bench = *bench_;
    auto operation = bench.office.leave(domain::Procedure::Activate);
    operation.request.card = bench.office.file.cards.front().number;
    const auto refused = bench.enqueue(operation, QueueState::Refused, "V1 already-active");
    QVERIFY(noteCall(bench.services, refused, true).has_value());
    const auto again = bench.redo(refused);
    QVERIFY(!again && again.error().offer.has_value());
    QVERIFY(!again.error().offer->decision.refusals.empty());
    QCOMPARE(bench.item(refused).state, QueueState::Refused);
    QCOMPARE(bench.queue().notes(refused)->size(), 1U); // the call
    QVERIFY(bench.services.store->journal().openRuns()->empty());
}

void QueueActsTest::holdersFileOutOfReachChangesNothing() {
    auto& bench = *bench_;
    auto operation = bench.whole(domain::Procedure::Enquire);
    operation.holder = Uuid::v7(samples::noon + std::chrono::hours(1)); // nobody's
    const auto refused = bench.enqueue(operation, QueueState::Refused, "unknown-holder");
    const auto entries = bench.entries();
    const auto again = bench.redo(refused);
    QVERIFY(!again && again.error().registry == registry::RegistryFault::NotFound);
    const auto whom = contactFor(bench.services, refused, true);
    QVERIFY(!whom && whom.error().registry == registry::RegistryFault::NotFound);
    QCOMPARE(bench.entries(), entries);
    QCOMPARE(bench.item(refused).state, QueueState::Refused);
}

void QueueActsTest::shownItemHasItsChoicesAndWhoDidWhat() {
    auto& bench = *bench_;
    const auto stuck = bench.conflict();
    const auto shown = showQueued(bench.services, stuck).value();
    QVERIFY(shown.operation.has_value());
    QVERIFY(shown.item == bench.item(stuck));
    QCOMPARE(shown.choices.size(), allQueueChoices.size());
    QVERIFY(!showQueued(bench.services, Uuid::v7(samples::noon)).has_value());
}

QTEST_GUILESS_MAIN(QueueActsTest)
#include "queue_acts_test.moc"
