// SPDX-License-Identifier: Apache-2.0
#include "tests/models/outlet/outlet_samples.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::samples;

class BlanksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void serialHasItsForm();
    void deliveryIsCountedOnce();
    void deliveryWithAKnownSerialIsRefusedWhole();
    void blankIsTakenByOneOperation();
    void operationTakesOneBlank();
    void usedBlankStaysUsed();
    void voidBlankIsNoBlankAgain();
    void returnedBlankServesTheNext();
    void onlyAFreeBlankIsWrittenOff();
};

namespace {

constexpr int delivery = 900;

Outlet withBlanks(int count) {
    Outlet outlet;
    ReceiveBlanks asked{.delivery = id(delivery)};
    for (int i = 1; i <= count; ++i) {
        asked.serials.push_back(serial(i));
    }
    return note(outlet, asked) ? Outlet() : outlet;
}

} // namespace

void BlanksTest::serialHasItsForm() {
    QVERIFY(BlankSerial::parse("0123ABCZ"));
    for (const char* text :
         {"", "ABC", "abcd", "AB CD", "AB-12", "ABCD\n", "012345678901234567890123456789012"}) {
        QVERIFY2(!BlankSerial::parse(text), text);
    }
}

void BlanksTest::deliveryIsCountedOnce() {
    auto outlet = withBlanks(3);
    QCOMPARE(countBlanks(outlet).blank, 3);
    const ReceiveBlanks again{id(delivery), {serial(1), serial(2), serial(3)}};
    QVERIFY(isNoted(outlet, again));
    QVERIFY(note(outlet, ReceiveBlanks{id(901), {}}) == OutletFault::Nothing);
    QVERIFY(note(outlet, ReceiveBlanks{id(901), {serial(7), serial(7)}}) == OutletFault::Twice);
}

void BlanksTest::deliveryWithAKnownSerialIsRefusedWhole() {
    auto outlet = withBlanks(1);
    const auto before = outlet;
    QVERIFY(note(outlet, ReceiveBlanks{id(901), {serial(5), serial(1)}}) ==
            OutletFault::BlankKnown);
    QVERIFY(outlet == before);
}

void BlanksTest::blankIsTakenByOneOperation() {
    auto outlet = withBlanks(1);
    const TakeBlank first{serial(1), id(1)};
    QVERIFY(!note(outlet, first));
    QVERIFY(isNoted(outlet, first));
    QCOMPARE(countBlanks(outlet).taken, 1);
    QVERIFY(note(outlet, TakeBlank{serial(1), id(2)}) == OutletFault::NotBlank);
    QVERIFY(note(outlet, TakeBlank{serial(9), id(2)}) == OutletFault::UnknownBlank);
}

void BlanksTest::operationTakesOneBlank() {
    auto outlet = withBlanks(2);
    QVERIFY(!note(outlet, TakeBlank{serial(1), id(1)}));
    QVERIFY(note(outlet, TakeBlank{serial(2), id(1)}) == OutletFault::TakenAnother);
    QVERIFY(!note(outlet, MarkVoid{id(1), VoidReason::WriteFailed}));
    QVERIFY(note(outlet, TakeBlank{serial(2), id(1)}) == OutletFault::TakenAnother);
    QVERIFY(note(outlet, TakeBlank{serial(1), id(1)}) == OutletFault::TakingEnded);
}

void BlanksTest::usedBlankStaysUsed() {
    auto outlet = withBlanks(1);
    QVERIFY(note(outlet, MarkUsed{id(1)}) == OutletFault::NothingTaken);
    QVERIFY(!note(outlet, TakeBlank{serial(1), id(1)}));
    QVERIFY(!note(outlet, MarkUsed{id(1)}));
    QVERIFY(isNoted(outlet, MarkUsed{id(1)}));
    QVERIFY(note(outlet, MarkVoid{id(1), VoidReason::Defective}) == OutletFault::TakingEnded);
    QVERIFY(note(outlet, ReturnBlank{id(1)}) == OutletFault::TakingEnded);
    QCOMPARE(countBlanks(outlet), (BlankCounts{.used = 1}));
}

void BlanksTest::voidBlankIsNoBlankAgain() {
    auto outlet = withBlanks(1);
    QVERIFY(!note(outlet, TakeBlank{serial(1), id(1)}));
    const MarkVoid spoiled{id(1), VoidReason::Mismatch};
    QVERIFY(!note(outlet, spoiled));
    QVERIFY(isNoted(outlet, spoiled));
    QVERIFY(outlet.blanks.at(serial(1)).reason == VoidReason::Mismatch);
    QVERIFY(note(outlet, TakeBlank{serial(1), id(2)}) == OutletFault::NotBlank);
    QCOMPARE(countBlanks(outlet), (BlankCounts{.voided = 1}));
}

void BlanksTest::returnedBlankServesTheNext() {
    auto outlet = withBlanks(1);
    QVERIFY(!note(outlet, TakeBlank{serial(1), id(1)}));
    QVERIFY(!note(outlet, ReturnBlank{id(1)}));
    QVERIFY(isNoted(outlet, ReturnBlank{id(1)}));
    QVERIFY(note(outlet, TakeBlank{serial(1), id(1)}) == OutletFault::TakingEnded);
    QVERIFY(!note(outlet, TakeBlank{serial(1), id(2)}));
    QVERIFY(isNoted(outlet, ReturnBlank{id(1)}));
    QCOMPARE(countBlanks(outlet).taken, 1);
}

void BlanksTest::onlyAFreeBlankIsWrittenOff() {
    auto outlet = withBlanks(2);
    const WriteOff missing{serial(1), VoidReason::Missing, id(1)};
    QVERIFY(!note(outlet, missing));
    QVERIFY(isNoted(outlet, missing));
    QVERIFY(note(outlet, WriteOff{serial(1), VoidReason::Missing, id(2)}) == OutletFault::NotBlank);
    QVERIFY(!note(outlet, TakeBlank{serial(2), id(3)}));
    QVERIFY(note(outlet, WriteOff{serial(2), VoidReason::Missing, id(4)}) == OutletFault::NotBlank);
    QVERIFY(note(outlet, WriteOff{serial(3), VoidReason::Missing, id(4)}) ==
            OutletFault::UnknownBlank);
}

QTEST_GUILESS_MAIN(BlanksTest)
#include "blanks_test.moc"
