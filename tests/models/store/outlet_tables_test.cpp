// SPDX-License-Identifier: Apache-2.0
#include "models/store/outlet_tables.h"
#include "tests/models/outlet/outlet_histories.h"
#include "tests/models/store/temporary_database.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::samples;
using namespace guitai::store;
using test::TemporaryDatabase;

/// An outlet kept part by part is the outlet.
class OutletTablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatHappensAsTheWholeWould();
    void sameAgainIsKeptOnce();
    void refusalKeepsNothing();
    void outletsAreApart();
    void listsByMark();
    void aBatchHasItsLinesAlone();
    void damagedPartIsSaid();
};

namespace {

const OutletHand hand{"clerk", Timestamp(std::chrono::sys_days(today)) + std::chrono::hours(2)};

} // namespace

void OutletTablesTest::keepsWhatHappensAsTheWholeWould() {
    const TemporaryDatabase base;
    OutletTables tables(*base.connection);
    int outlets = 0;
    const bool held = rc::check("store and memory agree", [&] {
        const auto window = std::to_string(++outlets);
        Outlet whole;
        std::vector<Event> events;
        for (int i = 0; i < 40; ++i) {
            const auto command = anyCommand();
            const auto decided = decide(whole, command, today);
            RC_ASSERT((tables.note(window, command, hand).value() == decided));
            for (const auto& event : decided.value_or(std::vector<Event>())) {
                RC_ASSERT(evolve(whole, event).has_value());
                events.push_back(event);
            }
        }
        RC_ASSERT((tables.load(window).value() == whole));
        RC_ASSERT((tables.events(window).value() == events));
        RC_ASSERT((tables.countBlanks(window).value() == countBlanks(whole)));
    });
    QVERIFY(held);
}

void OutletTablesTest::sameAgainIsKeptOnce() {
    const TemporaryDatabase base;
    OutletTables tables(*base.connection);
    const StockCard card1{card(1), id(101), id(1)};
    QCOMPARE(tables.note("window", card1, hand)->value().size(), 1U);
    QCOMPARE(tables.note("window", card1, hand)->value().size(), 0U);
    QCOMPARE(base.text("SELECT count(*) FROM outlet_events"), std::string("1"));
    QCOMPARE(base.text("SELECT clerk FROM outlet_events"), std::string("clerk"));
}

void OutletTablesTest::refusalKeepsNothing() {
    const TemporaryDatabase base;
    OutletTables tables(*base.connection);
    const auto refused = tables.note("window", MarkUsed{id(1)}, hand);
    QVERIFY(refused.has_value());
    QVERIFY(refused->error().fault == OutletFault::NothingTaken);
    QCOMPARE(base.text("SELECT count(*) FROM outlet_items"), std::string("0"));
}

void OutletTablesTest::outletsAreApart() {
    const TemporaryDatabase base;
    OutletTables tables(*base.connection);
    QVERIFY(tables.note("east", ReceiveBlanks{id(1), {serial(1)}}, hand)->has_value());
    QVERIFY(tables.note("west", ReceiveBlanks{id(2), {serial(1)}}, hand)->has_value());
    QVERIFY(tables.note("east", TakeBlank{serial(1), id(3)}, hand)->has_value());
    QCOMPARE(tables.countBlanks("west")->blank, 1);
    QCOMPARE(tables.countBlanks("east")->blank, 0);
}

void OutletTablesTest::listsByMark() {
    const TemporaryDatabase base;
    OutletTables tables(*base.connection);
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(tables.note("window", StockCard{card(i), id(100 + i), id(i)}, hand)->has_value());
    }
    QVERIFY(tables.note("window", TakeOutCard{card(2), id(9)}, hand)->has_value());
    const auto inStock = tables.list("window", ItemKind::Card, "in-stock");
    QCOMPARE(inStock->cards.size(), 2U);
    QVERIFY(!inStock->cards.contains(card(2)));
    QCOMPARE(tables.find("window", keyOf(card(2)))->cards.size(), 1U);
    QVERIFY(tables.find("window", keyOf(card(7)))->cards.empty());
}

void OutletTablesTest::aBatchHasItsLinesAlone() {
    const TemporaryDatabase base;
    OutletTables tables(*base.connection);
    const OpenBatch first{id(1), {{card(1), id(101)}, {card(2), id(102)}}};
    QVERIFY(tables.note("window", first, hand)->has_value());
    QVERIFY(tables.note("window", OpenBatch{id(2), {{card(3), id(103)}}}, hand)->has_value());
    const auto batch = tables.batch("window", id(1));
    QCOMPARE(batch->lines.size(), 2U);
    QCOMPARE(batch->batches.size(), 1U);
    QCOMPARE(batch->batches.at(id(1)).cards, 2);
}

void OutletTablesTest::damagedPartIsSaid() {
    const TemporaryDatabase base;
    OutletTables tables(*base.connection);
    QVERIFY(tables.note("window", ReceiveBlanks{id(1), {serial(1)}}, hand)->has_value());
    QVERIFY(base.tamper("UPDATE outlet_items SET json = '{}'"));
    const auto asked = tables.note("window", TakeBlank{serial(1), id(2)}, hand);
    QVERIFY(!asked);
    QVERIFY(asked.error().fault == StoreFault::Damaged);
}

QTEST_GUILESS_MAIN(OutletTablesTest)
#include "outlet_tables_test.moc"
