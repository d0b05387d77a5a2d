// SPDX-License-Identifier: Apache-2.0
#include "models/base/region_code.h"

#include <QtTest/QTest>

using namespace guitai;

class RegionCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlySixDigitsAreRead();
    void provincesAreKnown();
    void cityAndProvinceAreCompared();
};

void RegionCodeTest::onlySixDigitsAreRead() {
    QCOMPARE(RegionCode::parse("430600")->text(), std::string("430600"));
    for (const char* text : {"", "43060", "4306000", "43060a", " 43060", "-43060"}) {
        QVERIFY2(!RegionCode::parse(text), text);
    }
}

void RegionCodeTest::provincesAreKnown() {
    for (const char* text : {"110000", "430600", "659000", "710000", "810000", "910000"}) {
        QVERIFY2(RegionCode::parse(text)->known(), text);
    }
    for (const char* text : {"000000", "100000", "160000", "800000", "840000"}) {
        QVERIFY2(!RegionCode::parse(text)->known(), text);
    }
}

void RegionCodeTest::cityAndProvinceAreCompared() {
    const auto yueyang = *RegionCode::parse("430600");
    const auto yueyanglou = *RegionCode::parse("430602");
    const auto changsha = *RegionCode::parse("430100");
    const auto beijing = *RegionCode::parse("110000");
    QVERIFY(yueyang.sameCity(yueyanglou));
    QVERIFY(!yueyang.sameCity(changsha));
    QVERIFY(yueyang.sameProvince(changsha));
    QVERIFY(!yueyang.sameProvince(beijing));
}

QTEST_GUILESS_MAIN(RegionCodeTest)
#include "region_code_test.moc"
