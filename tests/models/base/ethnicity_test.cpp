// SPDX-License-Identifier: Apache-2.0
#include "models/base/ethnicity.h"

#include <QtTest/QTest>

#include <set>

using namespace guitai;

class EthnicityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesAreThoseOfTheStandard();
    void peopleWriteCodesOrNames();
};

void EthnicityTest::codesAreThoseOfTheStandard() {
    std::set<std::string> names;
    for (int value = 0; value < 100; ++value) {
        const auto code = QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')).toStdString();
        const auto known = Ethnicity::parse(code);
        QCOMPARE(known.has_value(), (value >= 1 && value <= 56) || value == 97 || value == 98);
        QVERIFY(!known || (known->code() == code && names.insert(known->name()).second));
    }
    // Every tenth, by the standard's own table.
    QCOMPARE(Ethnicity::parse("01")->name(), std::string("汉族"));
    QCOMPARE(Ethnicity::parse("10")->name(), std::string("朝鲜族"));
    QCOMPARE(Ethnicity::parse("20")->name(), std::string("傈僳族"));
    QCOMPARE(Ethnicity::parse("30")->name(), std::string("土族"));
    QCOMPARE(Ethnicity::parse("40")->name(), std::string("普米族"));
    QCOMPARE(Ethnicity::parse("50")->name(), std::string("塔塔尔族"));
    QCOMPARE(Ethnicity::parse("56")->name(), std::string("基诺族"));
    for (const auto* text : {"", "1", "001", "1a", "x1", "-1"}) {
        QVERIFY(!Ethnicity::parse(text));
    }
}

void EthnicityTest::peopleWriteCodesOrNames() {
    for (const auto* text : {"5", "05", "维吾尔", "维吾尔族"}) {
        const auto known = Ethnicity::typed(text);
        QVERIFY2(known && known->code() == "05", text);
    }
    for (const auto* text : {"", "0", "族", "无", "99"}) {
        QVERIFY2(!Ethnicity::typed(text), text);
    }
}

QTEST_GUILESS_MAIN(EthnicityTest)
#include "ethnicity_test.moc"
