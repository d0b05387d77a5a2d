// SPDX-License-Identifier: Apache-2.0
#include "models/batches/line_report.h"
#include "models/batches/table.h"
#include "models/batches/text_encoding.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai::batches;

/// Spreadsheets from outside.
class TableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEncodingOfAnOfficeIsRead();
    void whatIsNoTextIsRefused_data();
    void whatIsNoTextIsRefused();
    void linesAreCountedAsTheyStand();
    void quotesAreReadAsWritten();
    void hostileTablesAreRefused_data();
    void hostileTablesAreRefused();
    void columnsStandInAnyOrder();
    void headsThatDoNotFitAreNamed_data();
    void headsThatDoNotFitAreNamed();
    void anyBytesAreReadOrRefused();
    void whatIsWrittenIsRead();
    void reportsHoldNoFormula();
};

namespace {

using namespace std::string_literals;

const std::vector<Column> columns{{"id", {"号码"}}, {"name", {"姓名"}}, {"phone", {}, false}};

std::optional<TableFault> faultOf(std::string_view bytes) {
    const auto lines = readLines(bytes);
    return lines ? std::nullopt : std::optional(lines.error().fault);
}

} // namespace

void TableTest::everyEncodingOfAnOfficeIsRead() {
    const std::string text = "姓名,号码\r\n张三,1\r\n";
    const auto expected = readLines(text);
    QCOMPARE(expected->at(1).cells.at(0), "张三"s);
    for (const auto as : {Encoding::Utf8WithMark, Encoding::Gb18030}) {
        const auto bytes = encoded(text, as);
        QVERIFY(bytes.has_value());
        QVERIFY(*bytes != text);
        QVERIFY(readLines(*bytes) == expected);
    }
    QCOMPARE(*toUtf8(*encoded("𠮷㐂", Encoding::Gb18030)), "𠮷㐂"s); // rare names (GB18030 alone)
}

void TableTest::whatIsNoTextIsRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nul") << QByteArray("a,b\0c\n", 6);
    QTest::newRow("utf-16") << QByteArray("\xFF\xFE\x61\x01", 4);
    QTest::newRow("neither") << QByteArray("\xFF\xFF\xFF");
    QTest::newRow("mark and no utf-8") << QByteArray("\xEF\xBB\xBF\xD5\xC5\xC8");
    QTest::newRow("cut character") << QByteArray("\xD5\xC5\xC8");
}

void TableTest::whatIsNoTextIsRefused() {
    QFETCH(const QByteArray, bytes);
    QVERIFY(faultOf(bytes.toStdString()) == TableFault::NotText);
}

void TableTest::linesAreCountedAsTheyStand() {
    const auto lines = readLines("a,b\r\n\r\n,,\nc,d\re");
    QCOMPARE(lines->size(), 3U);
    QCOMPARE(lines->at(0).number, 1U);
    QCOMPARE(lines->at(1).number, 4U);
    QCOMPARE(lines->at(2).number, 5U);
    QCOMPARE(lines->at(1).cells.at(1), "d"s);
}

void TableTest::quotesAreReadAsWritten() {
    const auto lines = readLines("\"a,b\",\"say \"\"yes\"\"\", c \n");
    QVERIFY((lines->at(0).cells == std::vector{"a,b"s, "say \"yes\""s, "c"s}));
}

void TableTest::hostileTablesAreRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TableFault>("fault");
    QTest::newRow("open quote") << QByteArray("a,\"b\nc") << TableFault::Quotes;
    QTest::newRow("quote inside") << QByteArray("a,b\"c\"\n") << TableFault::Quotes;
    QTest::newRow("long cell") << QByteArray(501, 'x') << TableFault::CellTooLong;
    QTest::newRow("one long line") << QByteArray(10'000'000, 'x') << TableFault::CellTooLong;
    QTest::newRow("many columns") << QByteArray(41, ',') << TableFault::TooManyColumns;
    QTest::newRow("many lines") << QByteArray("a\n").repeated(100'001) << TableFault::TooManyLines;
    QTest::newRow("big") << QByteArray(static_cast<int>(mostBytes) + 1, '\n') << TableFault::TooBig;
    QTest::newRow("break in a cell") << QByteArray("\"a\nb\"\n") << TableFault::BrokenCell;
}

void TableTest::hostileTablesAreRefused() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const TableFault, fault);
    const auto found = faultOf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    QVERIFY(found == fault);
}

void TableTest::columnsStandInAnyOrder() {
    const auto table = readTable("姓名,id\n张三,1\n李四\n", columns);
    QVERIFY((table->places == std::vector<std::size_t>{2, 1, 0}));
    QVERIFY((table->lines.at(0).cells == std::vector{"1"s, "张三"s, ""s}));
    QVERIFY((table->lines.at(1).cells == std::vector{""s, "李四"s, ""s}));
}

void TableTest::headsThatDoNotFitAreNamed_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TableFault>("fault");
    QTest::addColumn<int>("column");
    QTest::newRow("empty") << QByteArray() << TableFault::Empty << 0;
    QTest::newRow("unknown") << QByteArray("id,name,colour\n") << TableFault::UnknownColumn << 3;
    QTest::newRow("twice") << QByteArray("id,name,姓名\n") << TableFault::ColumnTwice << 3;
    QTest::newRow("missing") << QByteArray("id,phone\n") << TableFault::ColumnMissing << 0;
}

void TableTest::headsThatDoNotFitAreNamed() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const TableFault, fault);
    QFETCH(const int, column);
    const auto table = readTable(bytes.toStdString(), columns);
    QVERIFY(!table);
    QVERIFY(table.error().fault == fault);
    QCOMPARE(static_cast<int>(table.error().column), column);
}

void TableTest::anyBytesAreReadOrRefused() {
    const bool held = rc::check("no bytes harm the reader", [](const std::string& bytes) {
        const auto lines = readLines(bytes);
        RC_ASSERT((!lines || std::ranges::all_of(*lines, [](const TableLine& line) {
            return !line.cells.empty() && line.cells.size() <= mostColumns;
        })));
    });
    QVERIFY(held);
}

void TableTest::whatIsWrittenIsRead() {
    const bool held = rc::check("written lines are read", [] {
        const auto cell = rc::gen::container<std::string>(rc::gen::elementOf("abc,\"'=+ "s));
        auto cells = *rc::gen::container<std::vector<std::string>>(3, cell);
        const auto lines = readLines(guitai::writeLine(cells));
        RC_ASSERT(lines.has_value());
        for (auto& text : cells) { // quoted cells keep their spaces, others lose them
            const bool kept = text.find_first_of(",\"") != std::string::npos;
            if (!kept) {
                const auto first = text.find_first_not_of(' ');
                text = first == std::string::npos
                           ? ""
                           : text.substr(first, text.find_last_not_of(' ') - first + 1);
            }
        }
        const bool empty = std::ranges::all_of(cells, &std::string::empty);
        RC_ASSERT((empty ? lines->empty() : lines->at(0).cells == cells));
    });
    QVERIFY(held);
}

void TableTest::reportsHoldNoFormula() {
    const Report report{{{.line = 2,
                          .outcome = LineOutcome::Malformed,
                          .about = "=HYPERLINK(\"x\")",
                          .reason = "@SUM(A1), or\nmore"}}};
    const auto lines = toCsv(report);
    QVERIFY(lines.find("\"'=HYPERLINK(\"\"x\"\")\"") != std::string::npos);
    QVERIFY(lines.find("\"'@SUM(A1), or") != std::string::npos);
    QVERIFY(lines.starts_with("\xEF\xBB\xBFline,column,outcome,about,reason\r\n2,,malformed,"));
}

QTEST_GUILESS_MAIN(TableTest)
#include "table_test.moc"
