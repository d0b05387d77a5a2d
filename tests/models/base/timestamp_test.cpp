// SPDX-License-Identifier: Apache-2.0
#include "models/base/timestamp.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace std::chrono;

class TimestampTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsInChinasTime();
    void anyOffsetIsRead_data();
    void anyOffsetIsRead();
    void everyInstantComesBack();
    void otherFormsAreRefused();
    void chinasDayBeginsAtSixteenUtc();
    void fixedClockStandsStill();
};

void TimestampTest::textIsInChinasTime() {
    const Timestamp at = sys_days(2026y / 11 / 24) + 2h + 30min + 5s;
    QCOMPARE(toText(at), std::string("2026-11-24T10:30:05+08:00"));
    QCOMPARE(toText(at + 7ms), std::string("2026-11-24T10:30:05.007+08:00"));
    QCOMPARE(toMinuteText(at), std::string("2026-11-24 10:30"));
    QCOMPARE(toText(Timestamp(-1ms)), std::string("1970-01-01T07:59:59.999+08:00"));
}

void TimestampTest::anyOffsetIsRead_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"2026-11-24T10:30:05+08:00", "2026-11-24T02:30:05Z",
                             "2026-11-23T23:00:05-03:30", "2026-11-24T02:30:05.000+00:00"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TimestampTest::anyOffsetIsRead() {
    QFETCH(QByteArray, text);
    const Timestamp expected = sys_days(2026y / 11 / 24) + 2h + 30min + 5s;
    QVERIFY(parseTimestamp(text.toStdString()) == expected);
}

void TimestampTest::everyInstantComesBack() {
    QVERIFY(rc::check("parse undoes toText", [] {
        const auto earliest = Timestamp(sys_days(1y / 1 / 1)).time_since_epoch().count();
        const auto latest = Timestamp(sys_days(9999y / 1 / 1)).time_since_epoch().count();
        const Timestamp at{milliseconds(*rc::gen::inRange(earliest, latest))};
        RC_ASSERT(parseTimestamp(toText(at)) == at);
    }));
}

void TimestampTest::otherFormsAreRefused() {
    for (const char* text :
         {"", "2026-11-24", "2026-11-24 10:30:05Z", "2026-11-24T10:30:05", "2026-11-24T24:00:00Z",
          "2026-11-24T10:60:00Z", "2026-11-24T10:30:60Z", "2026-02-30T10:30:05Z",
          "2026-11-24T10:30:05+15:00", "2026-11-24T10:30:05+0800", "2026-11-24T10:30:05.1Z",
          "2026-11-24T10:30:05.Z", "2026-11-24T10:30:05.1234Z", "2026-11-24T10:30:+5Z",
          "2026-11-24T10:30:05Z ", "2026-11-24T10:30:05z"}) {
        QVERIFY2(!parseTimestamp(text), text);
    }
}

void TimestampTest::chinasDayBeginsAtSixteenUtc() {
    const Timestamp midnight = sys_days(2026y / 11 / 24) + 16h;
    QVERIFY(chinaDate(midnight) == Date(2026y / 11 / 25));
    QVERIFY(chinaDate(midnight - 1ms) == Date(2026y / 11 / 24));
    QCOMPARE(chinaMinuteOfDay(midnight), 0);
    QCOMPARE(chinaMinuteOfDay(midnight - 1ms), 1439);
}

void TimestampTest::fixedClockStandsStill() {
    FixedClock clock{Timestamp(5ms)};
    QVERIFY(clock.now() == Timestamp(5ms));
    clock.set(Timestamp(9ms));
    QVERIFY(static_cast<const Clock&>(clock).now() == Timestamp(9ms));
}

QTEST_GUILESS_MAIN(TimestampTest)
#include "timestamp_test.moc"
