// SPDX-License-Identifier: Apache-2.0
#include "models/store/queue.h"
#include "tests/models/store/temporary_database.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::store;
using operators::SigningKey;
using test::TemporaryDatabase;

class QueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itemComesBackAsItWent();
    void orderIsThatOfEnqueuing();
    void sameOperationTwiceIsOne();
    void sameIdWithAnotherPayloadIsAConflict();
    void endedItemsArePendingNoMore_data();
    void endedItemsArePendingNoMore();
    void endStateIsForGood();

    void onlyWhatCannotHaveBeenAppliedIsWithdrawn_data() { everyState(); }

    void onlyWhatCannotHaveBeenAppliedIsWithdrawn();

    void whatMayHaveBeenSentIsHastenedToItsLookUp_data() { everyState(); }

    void whatMayHaveBeenSentIsHastenedToItsLookUp();
    void notesStandInOrderBesideTheirOperation();
    void attemptsAreNoted();
    void unknownOperationIsTold();

private:
    static void everyState();
};

namespace {

Timestamp at(int seconds) {
    return Timestamp(std::chrono::seconds(seconds));
}

QueueItem item(const std::string& payload) {
    const auto key = SigningKey::fromSeed(SecretBytes(SigningKey::seedSize));
    auto envelope = operators::seal(payload, "clerk", key);
    envelope.approver = operators::approve(payload, "supervisor", key);
    return {.operation = Uuid::v7(at(1)),
            .holder = Uuid::v7(at(2)),
            .procedure = "reset-pin",
            .phase = "authorise",
            .run = Uuid::v7(at(3)),
            .envelope = std::move(envelope),
            .reason = "",
            .createdAt = at(10),
            .updatedAt = at(10)};
}

StoreFault faultOf(const auto& result) {
    return result ? StoreFault::Internal : result.error().fault;
}

} // namespace

void QueueTest::itemComesBackAsItWent() {
    const TemporaryDatabase base;
    Queue queue(*base.connection);
    auto sent = item(R"({"who":"张三"})");
    sent.nextAttempt = at(20);
    QVERIFY(queue.enqueue(sent).has_value());
    sent.sequence = 1;
    QCOMPARE(**queue.find(sent.operation), sent);
    sent.nextAttempt.reset();
    QVERIFY(**queue.find(sent.operation) != sent);
}

void QueueTest::orderIsThatOfEnqueuing() {
    const TemporaryDatabase base;
    Queue queue(*base.connection);
    for (const auto* payload : {"first", "second", "third"}) {
        QVERIFY(queue.enqueue(item(payload)).has_value());
    }
    const auto pending = *queue.pending();
    QCOMPARE(pending.size(), 3UL);
    QCOMPARE(pending.front().envelope.payload, std::string("first"));
    const auto latest = *queue.latest(2);
    QCOMPARE(latest.size(), 2UL);
    QCOMPARE(latest.front().envelope.payload, std::string("third"));
}

void QueueTest::sameOperationTwiceIsOne() {
    const TemporaryDatabase base;
    Queue queue(*base.connection);
    const auto sent = item("once");
    QVERIFY(queue.enqueue(sent).has_value());
    QVERIFY(queue.setState(sent.operation, QueueState::Accepted, "", at(11)).has_value());
    QVERIFY(queue.enqueue(sent).has_value());
    QCOMPARE(queue.latest(10)->size(), 1UL);
    QCOMPARE((*queue.find(sent.operation))->state, QueueState::Accepted);
}

void QueueTest::sameIdWithAnotherPayloadIsAConflict() {
    const TemporaryDatabase base;
    Queue queue(*base.connection);
    const auto sent = item("one");
    auto other = item("another");
    other.operation = sent.operation;
    QVERIFY(queue.enqueue(sent).has_value());
    QCOMPARE(faultOf(queue.enqueue(other)), StoreFault::Conflict);
    QCOMPARE((*queue.find(sent.operation))->envelope.payload, std::string("one"));
}

void QueueTest::everyState() {
    QTest::addColumn<int>("state");
    for (const auto& [state, word] : domain::Words<QueueState>::all) {
        QTest::newRow(std::string(word).c_str()) << static_cast<int>(state);
    }
}

void QueueTest::endedItemsArePendingNoMore_data() {
    everyState();
}

void QueueTest::endedItemsArePendingNoMore() {
    QFETCH(int, state);
    const auto wanted = static_cast<QueueState>(state);
    const TemporaryDatabase base;
    Queue queue(*base.connection);
    const auto sent = item("one");
    QVERIFY(queue.enqueue(sent).has_value());
    QVERIFY(queue.setState(sent.operation, wanted, "P8 card-lost", at(12)).has_value());
    const auto found = **queue.find(sent.operation);
    QCOMPARE(found.state, wanted);
    QCOMPARE(found.reason, std::string("P8 card-lost"));
    QCOMPARE(found.updatedAt, at(12));
    QCOMPARE(queue.pending()->empty(), hasEnded(wanted));
}

void QueueTest::endStateIsForGood() {
    const TemporaryDatabase base;
    Queue queue(*base.connection);
    const auto sent = item("one");
    QVERIFY(queue.enqueue(sent).has_value());
    QVERIFY(queue.setState(sent.operation, QueueState::Accepted, "", at(11)).has_value());
    QVERIFY(queue.setState(sent.operation, QueueState::Accepted, "", at(12)).has_value());
    QCOMPARE(faultOf(queue.setState(sent.operation, QueueState::Waiting, "", at(13))),
             StoreFault::Conflict);
    QCOMPARE((*queue.find(sent.operation))->state, QueueState::Accepted);
}

void QueueTest::onlyWhatCannotHaveBeenAppliedIsWithdrawn() {
    QFETCH(int, state);
    const auto before = static_cast<QueueState>(state);
    const bool safe = before == QueueState::Waiting || before == QueueState::Refused ||
                      before == QueueState::Conflict;
    const TemporaryDatabase base;
    Queue queue(*base.connection);
    const auto sent = item("one");
    QVERIFY(queue.enqueue(sent).has_value());
    QVERIFY(queue.setState(sent.operation, before, "P8 card-lost", at(12)).has_value());
    const auto done = queue.withdraw(sent.operation, at(13));
    QCOMPARE(done.has_value(), safe);
    const auto after = **queue.find(sent.operation);
    QCOMPARE(after.state, safe ? QueueState::Withdrawn : before);
    QCOMPARE(after.reason, std::string("P8 card-lost"));
    if (!safe) {
        QCOMPARE(faultOf(done), StoreFault::Conflict);
        return;
    }
    QVERIFY(queue.pending()->empty());
    QCOMPARE(faultOf(queue.setState(sent.operation, QueueState::Accepted, "", at(14))),
             StoreFault::Conflict);
}

void QueueTest::whatMayHaveBeenSentIsHastenedToItsLookUp() {
    QFETCH(int, state);
    const auto before = static_cast<QueueState>(state);
    const TemporaryDatabase base;
    Queue queue(*base.connection);
    const auto sent = item("one");
    QVERIFY(queue.enqueue(sent).has_value());
    QVERIFY(queue.setState(sent.operation, before, "registry-failed", at(12)).has_value());
    QVERIFY(queue.noteAttempt(sent.operation, 12, at(300)).has_value());
    const auto done = queue.hasten(sent.operation, at(13));
    const auto after = **queue.find(sent.operation);
    if (hasEnded(before) || before == QueueState::Conflict) {
        QCOMPARE(faultOf(done), StoreFault::Conflict);
        QCOMPARE(after.state, before);
        return;
    }
    QVERIFY(done.has_value());
    QCOMPARE(after.state, before == QueueState::Waiting ? before : QueueState::Sending);
    QCOMPARE(after.attempts, 0);
    QVERIFY(!after.nextAttempt);
}

void QueueTest::notesStandInOrderBesideTheirOperation() {
    const TemporaryDatabase base;
    Queue queue(*base.connection);
    const auto sent = item("one");
    QVERIFY(queue.enqueue(sent).has_value());
    const QueueNote first{.kind = QueueNoteKind::NotReached, .who = "clerk", .at = at(20)};
    const QueueNote second{
        .kind = QueueNoteKind::Withdrawn, .detail = "mistaken", .who = "clerk", .at = at(19)};
    QVERIFY(queue.note(sent.operation, first).has_value());
    QVERIFY(queue.note(sent.operation, second).has_value());
    QVERIFY(*queue.notes(sent.operation) == (std::vector{first, second}));
    const auto unknown = Uuid::v7(at(9));
    QCOMPARE(faultOf(queue.note(unknown, first)), StoreFault::NotThere);
    QVERIFY(queue.notes(unknown)->empty());
}

void QueueTest::attemptsAreNoted() {
    const TemporaryDatabase base;
    Queue queue(*base.connection);
    const auto sent = item("one");
    QVERIFY(queue.enqueue(sent).has_value());
    QVERIFY(queue.noteAttempt(sent.operation, 3, at(30)).has_value());
    QCOMPARE((*queue.find(sent.operation))->attempts, 3);
    QCOMPARE((*queue.find(sent.operation))->nextAttempt, std::optional(at(30)));
}

void QueueTest::unknownOperationIsTold() {
    const TemporaryDatabase base;
    Queue queue(*base.connection);
    const auto unknown = Uuid::v7(at(9));
    QVERIFY(!queue.find(unknown)->has_value());
    QCOMPARE(faultOf(queue.setState(unknown, QueueState::Accepted, "", at(1))),
             StoreFault::NotThere);
    QCOMPARE(faultOf(queue.noteAttempt(unknown, 1, at(1))), StoreFault::NotThere);
    QCOMPARE(faultOf(queue.withdraw(unknown, at(1))), StoreFault::NotThere);
    QCOMPARE(faultOf(queue.hasten(unknown, at(1))), StoreFault::NotThere);
}

QTEST_GUILESS_MAIN(QueueTest)
#include "queue_test.moc"
