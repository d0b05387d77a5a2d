// SPDX-License-Identifier: Apache-2.0
#include "models/base/date.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace std::chrono;

class DateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothFormsAreWrittenAndRead();
    void everyDayComesBack();
    void daysThatDoNotExistAreRefused();
    void otherFormsAreRefused();
    void ageCountsTheBirthday();
    void leapDayChildrenAgeOnFirstOfMarch();
};

void DateTest::bothFormsAreWrittenAndRead() {
    const Date date = 2026y / 11 / 2;
    QCOMPARE(toText(date), std::string("2026-11-02"));
    QCOMPARE(toCompactText(date), std::string("20261102"));
    QVERIFY(parseDate("2026-11-02") == date);
    QVERIFY(parseCompactDate("20261102") == date);
}

void DateTest::everyDayComesBack() {
    QVERIFY(rc::check("parse undoes toText", [] {
        const auto earliest = sys_days(0y / 1 / 1).time_since_epoch().count();
        const auto latest = sys_days(9999y / 12 / 31).time_since_epoch().count();
        const Date date = sys_days(days(*rc::gen::inRange(earliest, latest + 1)));
        RC_ASSERT(parseDate(toText(date)) == date);
        RC_ASSERT(parseCompactDate(toCompactText(date)) == date);
    }));
}

void DateTest::daysThatDoNotExistAreRefused() {
    for (const char* text :
         {"20260229", "20261301", "20260001", "20260100", "20260431", "19000229"}) {
        QVERIFY2(!parseCompactDate(text), text);
    }
    QVERIFY(parseCompactDate("20000229"));
}

void DateTest::otherFormsAreRefused() {
    for (const char* text : {"", "2026-1-02", "2026/11/02", "20261102", "2026-11-02 ", "2026-1102-",
                             "-026-11-02", "+026-11-02", "2026-11-0x"}) {
        QVERIFY2(!parseDate(text), text);
    }
    for (const char* text : {"", "2026110", "202611021", "2026 1102", "-0261102"}) {
        QVERIFY2(!parseCompactDate(text), text);
    }
}

void DateTest::ageCountsTheBirthday() {
    const Date birth = 2010y / 11 / 22;
    QCOMPARE(ageInYears(birth, 2026y / 11 / 21), 15);
    QCOMPARE(ageInYears(birth, 2026y / 11 / 22), 16);
    QCOMPARE(ageInYears(birth, 2027y / 1 / 1), 16);
    QCOMPARE(ageInYears(birth, birth), 0);
}

void DateTest::leapDayChildrenAgeOnFirstOfMarch() {
    const Date birth = 2012y / 2 / 29;
    QCOMPARE(ageInYears(birth, 2026y / 2 / 28), 13);
    QCOMPARE(ageInYears(birth, 2026y / 3 / 1), 14);
}

QTEST_GUILESS_MAIN(DateTest)
#include "date_test.moc"
