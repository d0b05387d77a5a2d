// SPDX-License-Identifier: Apache-2.0
#include "models/batches/stock.h"
#include "tests/models/batches/batch_office.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::batches;
using outlet::BlankState;
using outlet::VoidReason;
using test::BatchOffice;

class StockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersThatFollowOneAnotherAreOneRange();
    void whatWasWrittenOffStandsByItself();
    void sameDeliveryIsReceivedOnce();
    void deliveryIsReceivedWholeOrNot();
    void fewBlanksAreSaid();
    void finishedCardHasItsHolder();
};

namespace {

std::string serials(const std::vector<const char*>& all) {
    std::string text = "白卡号\r\n";
    for (const auto* serial : all) {
        text += std::string(serial) + "\r\n";
    }
    return text;
}

std::vector<std::string> textOf(const std::vector<BlankRange>& ranges) {
    std::vector<std::string> all;
    for (const auto& range : ranges) {
        all.push_back(std::string(domain::nameOf(range.state)) + " " + range.first + "-" +
                      range.last + " " + std::to_string(range.count));
    }
    return all;
}

} // namespace

void StockTest::numbersThatFollowOneAnotherAreOneRange() {
    const BatchOffice office;
    const auto all = serials({"AB0099", "AB0098", "AB0100", "AB0102", "AC0103", "9999", "10000"});
    QCOMPARE(*receiveBlanks(office.desk, all), 7);
    const std::vector<std::string> expected{"blank 10000-10000 1", "blank 9999-9999 1",
                                            "blank AB0098-AB0100 3", "blank AB0102-AB0102 1",
                                            "blank AC0103-AC0103 1"};
    QCOMPARE(textOf(stockOf(office.desk)->ranges), expected);
}

void StockTest::whatWasWrittenOffStandsByItself() {
    const BatchOffice office;
    QVERIFY(receiveBlanks(office.desk, serials({"AB01", "AB02", "AB03"})).has_value());
    const auto middle = *outlet::BlankSerial::parse("AB02");
    QVERIFY(*writeOff(office.desk, middle, VoidReason::Misprinted));
    QVERIFY(!*writeOff(office.desk, middle, VoidReason::Misprinted)); // noted before
    const auto stock = stockOf(office.desk);
    const std::vector<std::string> expected{"blank AB01-AB01 1", "blank AB03-AB03 1",
                                            "void AB02-AB02 1"};
    QCOMPARE(textOf(stock->ranges), expected);
    QVERIFY(stock->ranges.back().reason == VoidReason::Misprinted);
    QCOMPARE(stock->blanks.voided, 1);
}

void StockTest::sameDeliveryIsReceivedOnce() {
    const BatchOffice office;
    const auto list = serials({"AB01", "AB02"});
    QCOMPARE(*receiveBlanks(office.desk, list), 2);
    QCOMPARE(*receiveBlanks(office.desk, list), 0);
    QCOMPARE(stockOf(office.desk)->blanks.received(), 2);
}

void StockTest::deliveryIsReceivedWholeOrNot() {
    const BatchOffice office;
    const auto malformed = receiveBlanks(office.desk, serials({"AB01", "ab-2"}));
    const auto& error = std::get<TableError>(malformed.error());
    QVERIFY(error.fault == TableFault::NoSerial);
    QCOMPARE(error.line, std::size_t(3));
    QVERIFY(receiveBlanks(office.desk, serials({"AB01"})).has_value());
    const auto known = receiveBlanks(office.desk, serials({"AB00", "AB01"}));
    const auto& refusal = std::get<outlet::OutletRefusal>(known.error());
    QVERIFY(refusal.fault == outlet::OutletFault::BlankKnown);
    QCOMPARE(stockOf(office.desk)->blanks.received(), 1);
}

void StockTest::fewBlanksAreSaid() {
    const BatchOffice office;
    QVERIFY(!stockOf(office.desk)->fewBlanks()); // an office that issues none at once
    QVERIFY(receiveBlanks(office.desk, serials({"AB01"})).has_value());
    QVERIFY(stockOf(office.desk)->fewBlanks());
    Stock many{.blanks = {.blank = Stock::few}};
    QVERIFY(!many.fewBlanks());
}

void StockTest::finishedCardHasItsHolder() {
    BatchOffice office;
    const auto person = office.enrol(1, domain::CardStage::Ready);
    const outlet::StockCard command{BatchOffice::card(1), person.id, idOf({"stock"})};
    const auto noted = office.store->outletTables().note(
        office.desk.outlet, command, {office.clerk.who.id, office.desk.clock.now()});
    QVERIFY(noted && *noted);
    const auto stock = stockOf(office.desk);
    QCOMPARE(stock->cards.size(), std::size_t(1));
    QVERIFY(stock->cards.front().card == BatchOffice::card(1));
    QCOMPARE(stock->cards.front().name, std::string("李四"));
    QVERIFY(!stock->cards.front().toldOn);
}

QTEST_GUILESS_MAIN(StockTest)
#include "stock_test.moc"
