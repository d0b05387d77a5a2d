// SPDX-License-Identifier: Apache-2.0
#include "models/domain/working_days.h"
#include "tests/models/domain/samples.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace guitai;
using namespace guitai::samples;

class WorkingDaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weekendsAndHolidaysAreNotCounted_data();
    void weekendsAndHolidaysAreNotCounted();
    void countingIsCounting();
};

void WorkingDaysTest::weekendsAndHolidaysAreNotCounted_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("to");
    const auto row = [](const char* name, const char* from, int count, const char* to) {
        QTest::newRow(name) << QString::fromLatin1(from) << count << QString::fromLatin1(to);
    };
    row("none", "2026-11-24", 0, "2026-11-24");
    row("none, on a Sunday", "2026-11-22", 0, "2026-11-22");
    row("the next day", "2026-11-24", 1, "2026-11-25");
    row("over a weekend", "2026-11-20", 1, "2026-11-23");
    row("from a Saturday", "2026-11-21", 1, "2026-11-23");
    row("over the national holiday", "2026-09-30", 1, "2026-10-08");
    row("a Sunday worked instead", "2026-01-03", 1, "2026-01-04");
    row("over the spring festival", "2026-02-13", 2, "2026-02-24");
    row("forty-five (R2)", "2026-03-02", 45, "2026-05-08");
}

void WorkingDaysTest::weekendsAndHolidaysAreNotCounted() {
    QFETCH(const QString, from);
    QFETCH(const int, count);
    QFETCH(const QString, to);
    const auto& hours = yueyang().workingHours.value;
    const auto day = workingDaysAfter(hours, *parseDate(from.toStdString()), count);
    QCOMPARE(QString::fromStdString(toText(day)), to);
}

void WorkingDaysTest::countingIsCounting() {
    const bool held = rc::check("so many working days lie between", [] {
        const auto& hours = yueyang().workingHours.value;
        const std::chrono::sys_days from = std::chrono::sys_days(*parseDate("2025-12-01")) +
                                           std::chrono::days(*rc::gen::inRange(0, 400));
        const int count = *rc::gen::inRange(1, 80);
        const std::chrono::sys_days to{workingDaysAfter(hours, Date{from}, count)};
        int between = 0;
        for (auto day = from + std::chrono::days(1); day <= to; day += std::chrono::days(1)) {
            between += isWorkingDay(hours, Date{day}) ? 1 : 0;
        }
        RC_ASSERT(between == count);
        RC_ASSERT(isWorkingDay(hours, Date{to}));
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(WorkingDaysTest)
#include "working_days_test.moc"
