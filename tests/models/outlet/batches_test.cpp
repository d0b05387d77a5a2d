// SPDX-License-Identifier: Apache-2.0
#include "tests/models/outlet/outlet_samples.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::samples;

class BatchesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cardIsInOneBatchAtATime();
    void batchIsOpenedOnce();
    void batchIsSentWithOneFile();
    void resultsComeOnceAndOnlyForWhatWasSent();
    void batchIsBackWithItsLastCard();
    void cardMayFailBeforeItsBatchIsSent();
    void failedCardCanBeOrderedAgain();
};

namespace {

Outlet withBatch() {
    Outlet outlet;
    return note(outlet, OpenBatch{id(1), {{card(1), id(101)}, {card(2), id(102)}}}) ? Outlet()
                                                                                    : outlet;
}

Outlet withSentBatch() {
    auto outlet = withBatch();
    return note(outlet, SendBatch{id(1), hash}) ? Outlet() : outlet;
}

} // namespace

void BatchesTest::cardIsInOneBatchAtATime() {
    auto outlet = withBatch();
    QVERIFY(note(outlet, OpenBatch{id(2), {{card(2), id(102)}}}) == OutletFault::CardElsewhere);
    QVERIFY(note(outlet, OpenBatch{id(2), {}}) == OutletFault::Nothing);
    QVERIFY(note(outlet, OpenBatch{id(2), {{card(3), id(103)}, {card(3), id(103)}}}) ==
            OutletFault::Twice);
    QVERIFY(!outlet.batches.contains(id(2)));
}

void BatchesTest::batchIsOpenedOnce() {
    auto outlet = withBatch();
    QVERIFY(isNoted(outlet, OpenBatch{id(1), {{card(1), id(101)}, {card(2), id(102)}}}));
    QVERIFY(note(outlet, OpenBatch{id(1), {{card(1), id(101)}}}) == OutletFault::BatchKnown);
    QVERIFY(note(outlet, OpenBatch{id(1), {{card(1), id(101)}, {card(3), id(103)}}}) ==
            OutletFault::BatchKnown);
}

void BatchesTest::batchIsSentWithOneFile() {
    auto outlet = withBatch();
    QVERIFY(note(outlet, NoteMade{id(1), card(1)}) == OutletFault::BatchNotSent);
    QVERIFY(note(outlet, SendBatch{id(1), "cafe"}) == OutletFault::Unfit);
    QVERIFY(note(outlet, SendBatch{id(9), hash}) == OutletFault::UnknownBatch);
    QVERIFY(!note(outlet, SendBatch{id(1), hash}));
    QVERIFY(isNoted(outlet, SendBatch{id(1), hash}));
    QVERIFY(outlet.batches.at(id(1)).sentOn == today);
    QCOMPARE(outlet.batches.at(id(1)).fileHash, hash);
    QVERIFY(note(outlet, SendBatch{id(1), std::string(64, 'B')}) == OutletFault::BatchSentBefore);
}

void BatchesTest::resultsComeOnceAndOnlyForWhatWasSent() {
    auto outlet = withSentBatch();
    QVERIFY(!note(outlet, NoteMade{id(1), card(1)}));
    QVERIFY(isNoted(outlet, NoteMade{id(1), card(1)}));
    QVERIFY(note(outlet, NoteFailed{id(1), card(1), "no photo"}) == OutletFault::ResultDiffers);
    QVERIFY(note(outlet, NoteMade{id(1), card(7)}) == OutletFault::NotInBatch);
    QVERIFY(note(outlet, NoteMade{id(2), card(1)}) == OutletFault::UnknownBatch);
    QVERIFY(note(outlet, NoteFailed{id(1), card(2), std::string(201, 'x')}) == OutletFault::Unfit);
}

void BatchesTest::batchIsBackWithItsLastCard() {
    auto outlet = withSentBatch();
    QVERIFY(!note(outlet, NoteMade{id(1), card(1)}));
    QVERIFY(outlet.batches.at(id(1)).state == BatchState::Sent);
    QCOMPARE(outlet.batches.at(id(1)).outstanding(), 1);
    QVERIFY(!note(outlet, NoteFailed{id(1), card(2), "no photo"}));
    QVERIFY(outlet.batches.at(id(1)).state == BatchState::Returned);
    QVERIFY(outlet.batches.at(id(1)).returnedOn == today);
    QCOMPARE(outlet.lines.at({id(1), card(2)}).reason, std::string("no photo"));
}

void BatchesTest::cardMayFailBeforeItsBatchIsSent() {
    auto outlet = withBatch();
    QVERIFY(!note(outlet, NoteFailed{id(1), card(1), "O5 card-cancelled"}));
    QVERIFY(!note(outlet, NoteFailed{id(1), card(2), "O5 card-cancelled"}));
    QVERIFY(outlet.batches.at(id(1)).state == BatchState::Open);
    QVERIFY(!note(outlet, SendBatch{id(1), hash}));
    QVERIFY(outlet.batches.at(id(1)).state == BatchState::Returned);
}

void BatchesTest::failedCardCanBeOrderedAgain() {
    auto outlet = withSentBatch();
    QVERIFY(!note(outlet, NoteFailed{id(1), card(2), "no photo"}));
    QVERIFY(outlet.cards.at(card(2)).place == CardPlace::Failed);
    QVERIFY(!note(outlet, OpenBatch{id(2), {{card(2), id(102)}}}));
    QVERIFY(outlet.cards.at(card(2)).place == CardPlace::Ordered);
    QVERIFY(isNoted(outlet, NoteFailed{id(1), card(2), "no photo"}));
}

QTEST_GUILESS_MAIN(BatchesTest)
#include "batches_test.moc"
