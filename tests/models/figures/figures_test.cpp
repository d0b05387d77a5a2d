// SPDX-License-Identifier: Apache-2.0
#include "models/figures/figures_csv.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

using namespace guitai;
using namespace guitai::figures;
using namespace std::chrono_literals;
using domain::Procedure;
using store::QueueState;

class FiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timesAreOfWhatWasDone();
    void aRefusalIsToldOnceHoweverManyTellOfIt();
    void oneWithdrawnAfterItsRefusalStaysARefusal();
    void theTimeWithinWhichThatPartWasDone();
    void atLeastThatPartOfThemWasDoneWithinIt();
    void addingUpDaysIsTheSameInAnyOrder();
    void daysOfAPeriodEndToday();
    void aYearIsToldMonthByMonth();
    void theFileForASpreadsheetNamesNobody();
    void nothingDoneIsNoLine();
};

namespace {

const Timestamp morning = *parseTimestamp("2026-11-24T09:00:00+08:00");
const Date day = chinaDate(morning);

Service service(Procedure procedure, const char* ending, Took took, const char* why = "") {
    return {.procedure = procedure,
            .endedAt = morning + took,
            .ending = ending,
            .why = why,
            .run = Uuid::v7(morning),
            .took = took};
}

Act act(const Uuid& run, QueueState state, const char* reason) {
    return {Uuid::v7(morning), run, "reset-pin", "report", state, reason, morning};
}

DayRecord record(Date on, int minutes) {
    return {.day = on,
            .services = {service(Procedure::Activate, "done", std::chrono::minutes(minutes))},
            .sums = {{Procedure::Activate, {.accepted = 2, .waiting = 1}},
                     {Procedure::Reverse, {.accepted = 1}}},
            .fees = {{Procedure::Replace, {.taken = 1, .takenSum = Money(1600)}}}};
}

} // namespace

void FiguresTest::timesAreOfWhatWasDone() {
    DayRecord record{.day = day,
                     .services = {service(Procedure::Activate, "done", 3min),
                                  service(Procedure::Activate, "cancelled", 9min),
                                  service(Procedure::Activate, "refused", 1min, "P8 card-lost"),
                                  service(Procedure::Activate, "done", 5min)}};
    record.services.back().took.reset();
    const auto figures = figuresOf(record);
    QCOMPARE(figures.times.at(Procedure::Activate), std::vector<Took>{3min});
    QCOMPARE(figures.refusals.at("P8 card-lost"), 1);
    QCOMPARE(figures.allRefusals(), 1);
    QCOMPARE(figures.days, 1);
}

void FiguresTest::aRefusalIsToldOnceHoweverManyTellOfIt() {
    DayRecord record{.day = day,
                     .services = {service(Procedure::ResetPin, "refused", 2min, "P8 card-lost"),
                                  service(Procedure::ResetPin, "refused", 3min, "L1 card-lost")}};
    record.acts = {act(*record.services.front().run, QueueState::Refused, "P8 card-lost"),
                   act(Uuid::v7(morning), QueueState::Accepted, "")};
    const auto refusals = refusalsOf(record);
    QCOMPARE(refusals.size(), std::size_t(2));
    QCOMPARE(refusals.front().operation, std::optional(record.acts.front().operation));
    QCOMPARE(refusals.back().why, std::string("L1 card-lost"));
    QVERIFY(!refusals.back().operation);
}

void FiguresTest::oneWithdrawnAfterItsRefusalStaysARefusal() {
    const Uuid run = Uuid::v7(morning);
    const DayRecord record{.day = day,
                           .acts = {act(run, QueueState::Withdrawn, "P8 card-lost"),
                                    act(run, QueueState::Withdrawn, ""),
                                    act(run, QueueState::Conflict, "file-changed")}};
    QCOMPARE(refusalsOf(record).size(), std::size_t(1));
}

void FiguresTest::theTimeWithinWhichThatPartWasDone() {
    std::vector<Took> times(10);
    std::iota(times.begin(), times.end(), 1ms);
    std::ranges::reverse(times);
    QCOMPARE(within(times, median), std::optional<Took>(5ms));
    QCOMPARE(within(times, nineOfTen), std::optional<Took>(9ms));
    QCOMPARE(within({7ms}, nineOfTen), std::optional<Took>(7ms));
    QVERIFY(!within({}, median));
}

void FiguresTest::atLeastThatPartOfThemWasDoneWithinIt() {
    QVERIFY(rc::check("nearest rank", [] {
        const auto millis = *rc::gen::nonEmpty<std::vector<std::uint16_t>>();
        const double part = *rc::gen::element(0.0, 0.25, median, nineOfTen, 1.0);
        std::vector<Took> times;
        for (const auto each : millis) {
            times.emplace_back(each);
        }
        const auto took = *within(times, part);
        const auto size = double(times.size());
        const auto count = [&](auto than) { return double(std::ranges::count_if(times, than)); };
        RC_ASSERT(count([took](Took each) { return each <= took; }) >= part * size);
        RC_ASSERT(count([took](Took each) { return each < took; }) <= part * size);
    }));
}

void FiguresTest::addingUpDaysIsTheSameInAnyOrder() {
    QVERIFY(rc::check("sums of days", [] {
        const auto minutes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 60));
        PeriodFigures there{.period = {day.year(), day.month()}};
        PeriodFigures back = there;
        for (std::size_t i = 0; i < minutes.size(); ++i) {
            there.add(record(day, minutes[i]));
            back.add(record(day, minutes[minutes.size() - 1 - i]));
        }
        RC_ASSERT(toCsv(there) == toCsv(back));
        RC_ASSERT(there.sum().days == int(minutes.size()));
        RC_ASSERT(there.sum().reversals() == int(minutes.size()));
    }));
}

void FiguresTest::daysOfAPeriodEndToday() {
    using std::chrono::year, std::chrono::November, std::chrono::February, std::chrono::December;
    QCOMPARE(daysOf({year(2026), November}, day).size(), std::size_t(24));
    QCOMPARE(daysOf({year(2026), February}, day).size(), std::size_t(28));
    QCOMPARE(daysOf({year(2024), {}}, day).size(), std::size_t(366));
    QVERIFY(daysOf({year(2026), December}, day).empty());
    QCOMPARE(toText(Period{year(2026), February}), std::string("2026-02"));
    QCOMPARE(toText(Period{year(2026), {}}), std::string("2026"));
}

void FiguresTest::aYearIsToldMonthByMonth() {
    PeriodFigures figures{.period = {day.year(), {}}};
    figures.add(record(day, 2));
    figures.add(record(day, 4));
    figures.add(record(*parseDate("2026-10-08"), 6));
    figures.add({.day = *parseDate("2026-09-08")}); // nothing was done
    QCOMPARE(figures.months.size(), std::size_t(2));
    QCOMPARE(figures.months.at(std::chrono::November).allActs().accepted, 6);
    QCOMPARE(figures.sum().allActs().waiting, 3);
    QCOMPARE(figures.sum().allFees().takenSum, Money(4800));
    QCOMPARE(within(figures.sum().allTimes(), median), std::optional<Took>(4min));
}

void FiguresTest::theFileForASpreadsheetNamesNobody() {
    PeriodFigures figures{.period = {day.year(), day.month()}};
    auto one = record(day, 2);
    one.services.push_back(service(Procedure::ResetPin, "refused", 1min, "P8 card-lost"));
    figures.add(one);
    QVERIFY(toCsv(figures).starts_with("\xEF\xBB\xBF")); // which is not of the text
    QCOMPARE(QString::fromStdString(toCsv(figures)),
             QStringLiteral("period,what,name,accepted,refused,withdrawn,open,median_seconds,"
                            "ninety_percent_seconds,fees_taken_fen,fees_given_back_fen\r\n"
                            "2026-11,procedure,activate,2,0,0,1,120,120,0,0\r\n"
                            "2026-11,procedure,replace,0,0,0,0,,,1600,0\r\n"
                            "2026-11,procedure,reverse,1,0,0,0,,,0,0\r\n"
                            "2026-11,refusal,P8 card-lost,,1,,,,,,\r\n"
                            "2026-11,all,,3,0,0,1,120,120,1600,0\r\n"));
}

void FiguresTest::nothingDoneIsNoLine() {
    const auto csv = toCsv({.period = {day.year(), {}}});
    QCOMPARE(std::ranges::count(csv, '\n'), 1);
}

QTEST_GUILESS_MAIN(FiguresTest)
#include "figures_test.moc"
