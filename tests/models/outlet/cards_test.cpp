// SPDX-License-Identifier: Apache-2.0
#include "tests/models/outlet/outlet_samples.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::samples;

/// Finished cards and fees.
class CardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cardComesInOnceAndGoesOutOnce();
    void cardTakenBackCanComeInAgain();
    void undoneCardIsWhereItWas();
    void holderIsToldOnce();
    void feeIsTakenOnce();
    void feeIsGivenBackOnce();
};

namespace {

Outlet withCard() {
    Outlet outlet;
    return note(outlet, StockCard{card(1), id(101), id(1)}) ? Outlet() : outlet;
}

} // namespace

void CardsTest::cardComesInOnceAndGoesOutOnce() {
    auto outlet = withCard();
    QVERIFY(isNoted(outlet, StockCard{card(1), id(101), id(1)}));
    QVERIFY(note(outlet, StockCard{card(1), id(101), id(2)}) == OutletFault::CardElsewhere);
    QVERIFY(note(outlet, TakeOutCard{card(2), id(3)}) == OutletFault::CardNotInStock);
    QVERIFY(note(outlet, TakeOutCard{card(1), id(3), CardPlace::Ordered}) == OutletFault::Unfit);
    QVERIFY(!note(outlet, TakeOutCard{card(1), id(3)}));
    QVERIFY(isNoted(outlet, TakeOutCard{card(1), id(3)}));
    QVERIFY(note(outlet, TakeOutCard{card(1), id(4)}) == OutletFault::CardNotInStock);
    QVERIFY(isNoted(outlet, StockCard{card(1), id(101), id(1)}));
    QVERIFY(note(outlet, StockCard{card(1), id(101), id(5)}) == OutletFault::CardElsewhere);
}

void CardsTest::cardTakenBackCanComeInAgain() {
    auto outlet = withCard();
    QVERIFY(!note(outlet, TellHolder{card(1)}));
    QVERIFY(!note(outlet, TakeOutCard{card(1), id(3), CardPlace::TakenBack}));
    QVERIFY(note(outlet, StockCard{card(1), id(102), id(4)}) == OutletFault::CardElsewhere);
    QVERIFY(!note(outlet, OpenBatch{id(1), {{card(1), id(101)}}}));
    QVERIFY(!note(outlet, StockCard{card(1), id(101), id(4)}));
    QVERIFY(outlet.cards.at(card(1)).place == CardPlace::InStock);
    QVERIFY(outlet.cards.at(card(1)).batch == id(1));
    QVERIFY(!outlet.cards.at(card(1)).toldOn);
}

void CardsTest::undoneCardIsWhereItWas() {
    auto outlet = withCard();
    auto before = outlet;
    before.cards.at(card(1)).undoneBy = id(5);
    QVERIFY(!note(outlet, TakeOutCard{card(1), id(3)}));
    QVERIFY(isNoted(outlet, UndoCard{card(1), id(4), id(5)})); // another act's
    QVERIFY(!note(outlet, UndoCard{card(1), id(3), id(5)}));
    QVERIFY(outlet == before);
    QVERIFY(isNoted(outlet, UndoCard{card(1), id(3), id(5)}));
    QVERIFY(!note(outlet, UndoCard{card(1), id(1), id(6)}));
    QVERIFY(outlet.cards.at(card(1)).place == CardPlace::Ordered);
    QVERIFY(note(outlet, UndoCard{card(2), id(1), id(6)}) == OutletFault::CardNotInStock);
}

void CardsTest::holderIsToldOnce() {
    auto outlet = withCard();
    QVERIFY(note(outlet, TellHolder{card(2)}) == OutletFault::CardNotInStock);
    QVERIFY(!note(outlet, TellHolder{card(1)}));
    QVERIFY(isNoted(outlet, TellHolder{card(1)}));
    QVERIFY(outlet.cards.at(card(1)).toldOn == today);
}

void CardsTest::feeIsTakenOnce() {
    Outlet outlet;
    const TakeFee fee{id(1), domain::Procedure::Replace, Money(2000)};
    QVERIFY(note(outlet, TakeFee{id(1), domain::Procedure::Replace, Money()}) ==
            OutletFault::Unfit);
    QVERIFY(!note(outlet, fee));
    QVERIFY(isNoted(outlet, fee));
    QVERIFY(note(outlet, TakeFee{id(1), domain::Procedure::Replace, Money(2500)}) ==
            OutletFault::FeeDiffers);
}

void CardsTest::feeIsGivenBackOnce() {
    Outlet outlet;
    QVERIFY(note(outlet, GiveFeeBack{id(2), id(1)}) == OutletFault::UnknownFee);
    QVERIFY(!note(outlet, TakeFee{id(1), domain::Procedure::Replace, Money(2000)}));
    QVERIFY(note(outlet, GiveFeeBack{id(1), id(1)}) == OutletFault::FeeDiffers);
    QVERIFY(!note(outlet, GiveFeeBack{id(2), id(1)}));
    QVERIFY(isNoted(outlet, GiveFeeBack{id(2), id(1)}));
    QVERIFY(note(outlet, GiveFeeBack{id(3), id(1)}) == OutletFault::FeeGivenBackBefore);
    QVERIFY(note(outlet, GiveFeeBack{id(3), id(2)}) == OutletFault::UnknownFee);
    QVERIFY(outlet.fees.at(id(2)).amount == Money(2000));
}

QTEST_GUILESS_MAIN(CardsTest)
#include "cards_test.moc"
