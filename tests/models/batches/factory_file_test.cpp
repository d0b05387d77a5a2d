// SPDX-License-Identifier: Apache-2.0
#include "models/batches/factory_file.h"
#include "tests/models/domain/samples.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::batches;
using namespace std::string_literals;

class FactoryFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void factoryGetsWhatItNeedsAndAHash();
    void textWithoutAPlaceInTheEncodingStopsTheFile();
    void returnsAreReadLineByLine();
    void cutOrAlteredReturnsGiveNothing();
    void badLineSaysWhere_data();
    void badLineSaysWhere();
};

namespace {

const Uuid batch = *Uuid::parse("01930000-0000-7000-8000-000000000001");
const std::string head = "batch,card_number,result,identification,bank_card,valid_until,reason\n";
const std::string chip = "0123456789ABCDEF0123456789ABCDEF";

std::string withTrailer(const std::string& content) {
    const auto lines = static_cast<std::size_t>(std::ranges::count(content, '\n')) - 1;
    return content + trailerOf(content, lines) + "\n";
}

std::string lineOf(const std::string& rest) {
    return batch.text() + "," + rest + "\n";
}

const std::string card = samples::cardNumber("A1234567").text();

} // namespace

void FactoryFileTest::factoryGetsWhatItNeedsAndAHash() {
    const FactoryCard one{samples::cardNumber("A1234567"), domain::BankName::Icbc,
                          samples::fileWith(samples::newCard()).holder};
    const auto written = writeFactoryFile({batch, "大厅", "yueyang", {one}}, Encoding::Gb18030);
    QVERIFY(written.has_value());
    const auto at = written->bytes.find("#sha256,");
    QCOMPARE(written->bytes.substr(at), trailerOf(written->bytes.substr(0, at), 1) + "\r\n");
    QVERIFY(written->bytes.find(written->hash) != std::string::npos);
    const auto lines = readLines(written->bytes.substr(0, at));
    QCOMPARE(lines->at(1).cells.at(1), "大厅"s);
    QCOMPARE(lines->at(1).cells.at(3), card);
    QCOMPARE(lines->at(1).cells.at(4), one.holder.idNumber.text()); // in full
    QCOMPARE(lines->at(1).cells.at(5), one.holder.name.text());
}

void FactoryFileTest::textWithoutAPlaceInTheEncodingStopsTheFile() {
    const FactoryCard one{samples::cardNumber("A1234567"), domain::BankName::Icbc,
                          samples::fileWith(samples::newCard()).holder};
    const std::string hall = "\xED\xA0\x80"; // half a surrogate pair
    QVERIFY(!writeFactoryFile({batch, hall, "yueyang", {one}}, Encoding::Utf8WithMark));
}

void FactoryFileTest::returnsAreReadLineByLine() {
    const auto lines = readReturnFile(
        withTrailer(head + lineOf(card + ",made," + chip + ",6299990000000000012,2036-11-22,") +
                    lineOf(card + ",failed,,,,照片模糊")));
    QVERIFY(lines.has_value());
    const auto& made = std::get<ReturnedCard>(lines->at(0));
    QCOMPARE(made.line, 2U);
    const auto& asked = std::get<domain::MadeAsked>(made.result);
    QCOMPARE(asked.identification, chip);
    QCOMPARE(asked.bankCard->text(), "6299990000000000012"s);
    QVERIFY(asked.validUntil == parseDate("2036-11-22"));
    const auto& failed = std::get<ReturnedCard>(lines->at(1));
    QCOMPARE(std::get<std::string>(failed.result), "照片模糊"s);
}

void FactoryFileTest::cutOrAlteredReturnsGiveNothing() {
    const auto whole = withTrailer(head + lineOf(card + ",failed,,,,x"));
    QVERIFY(readReturnFile(whole).has_value());
    for (std::size_t size = 0; size + 2 < whole.size(); ++size) {
        QVERIFY(!readReturnFile(whole.substr(0, size)));
    }
    for (std::size_t at = 0; at < whole.size() - 1; ++at) {
        auto altered = whole;
        altered[at] = static_cast<char>(altered[at] ^ 1);
        QVERIFY2(!readReturnFile(altered), altered.c_str());
    }
    const auto twice = head + lineOf(card + ",failed,,,,x") + whole.substr(head.size());
    QVERIFY(readReturnFile(twice).error().fault == TableFault::TrailerWrong);
    QVERIFY(readReturnFile("").error().fault == TableFault::NoTrailer);
}

void FactoryFileTest::badLineSaysWhere_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("column");
    const auto made = QString::fromStdString(batch.text() + "," + card + ",made,");
    const auto id = QString::fromStdString(chip);
    QTest::newRow("batch") << QStringLiteral("x,A,made,,,,") << 1;
    QTest::newRow("card") << QString::fromStdString(batch.text()) + QStringLiteral(",A,made,,,,")
                          << 2;
    QTest::newRow("result") << QString(made).replace(QLatin1String("made"), QLatin1String("lost"))
                            << 3;
    QTest::newRow("identification") << made + QStringLiteral("12,,2036-11-22,") << 4;
    QTest::newRow("bank card") << made + id + QStringLiteral(",6299990000000000013,2036-11-22,")
                               << 5;
    QTest::newRow("valid until") << made + id + QStringLiteral(",,2036-02-30,") << 6;
    QTest::newRow("reason") << QString(made).replace(QLatin1String("made"), QLatin1String("failed"))
                            << 7;
}

void FactoryFileTest::badLineSaysWhere() {
    QFETCH(const QString, line);
    QFETCH(const int, column);
    const auto lines = readReturnFile(withTrailer(head + line.toStdString() + "\n"));
    QVERIFY(lines.has_value());
    const auto* bad = std::get_if<BadLine>(&lines->at(0));
    QVERIFY(bad != nullptr);
    QCOMPARE(static_cast<int>(bad->column), column);
    QCOMPARE(bad->line, 2U);
    QVERIFY(!domain::nameOf(bad->expected).empty());
}

QTEST_GUILESS_MAIN(FactoryFileTest)
#include "factory_file_test.moc"
