// SPDX-License-Identifier: Apache-2.0
#include "models/office/today.h"

#include <QtTest/QTest>

#include <array>
#include <numeric>

using namespace guitai;
using namespace guitai::office;
using domain::Procedure;
using store::QueueState;

class TodayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNumberCountsTheListBehindIt();
    void partsOfANumberAddUpToIt();
    void theNewestIsFirstButTheOldestOfWhatIsOpen();
    void aRefusedActIsOpenedInTheQueue();
    void leaveThatWasAskedForIsNoAct();
};

namespace {

const Timestamp morning = *parseTimestamp("2026-11-24T09:00:00+08:00");

/// The same for the same number.
Uuid uuid(int number) {
    std::array<std::uint8_t, 16> bytes{};
    bytes.back() = static_cast<std::uint8_t>(number);
    return *Uuid::fromBytes(bytes);
}

figures::Service service(Procedure procedure, int minute, const char* ending,
                         const char* why = "") {
    return {.procedure = procedure,
            .endedAt = morning + std::chrono::minutes(minute),
            .ending = ending,
            .why = why,
            .run = Uuid::v7(morning),
            .took = std::chrono::minutes(minute)};
}

figures::Act act(int minute, const char* phase, QueueState state, const char* reason = "") {
    return {.operation = uuid(minute),
            .run = uuid(minute + 100),
            .procedure = "activate",
            .phase = phase,
            .state = state,
            .reason = reason,
            .at = morning + std::chrono::minutes(minute)};
}

Today sample() {
    figures::DayRecord record{.day = chinaDate(morning),
                              .services = {service(Procedure::Activate, 2, "done"),
                                           service(Procedure::ResetPin, 4, "done"),
                                           service(Procedure::Activate, 6, "done"),
                                           service(Procedure::ResetPin, 8, "refused", "L1 lost"),
                                           service(Procedure::ResetPin, 9, "cancelled")},
                              .acts = {act(3, "report", QueueState::Accepted),
                                       act(4, "authorise", QueueState::Accepted),
                                       act(5, "whole", QueueState::Refused, "P8 card-lost"),
                                       act(7, "report", QueueState::Waiting)}};
    return {.record = std::move(record),
            .open = {{uuid(7), "activate", QueueState::Waiting, morning},
                     {uuid(8), "activate", QueueState::Sending, morning},
                     {uuid(9), "activate", QueueState::Conflict, morning},
                     {uuid(11), "activate", std::nullopt, morning},
                     {uuid(12), "replace", std::nullopt, morning - std::chrono::hours(20)}}};
}

} // namespace

void TodayTest::everyNumberCountsTheListBehindIt() {
    const auto today = sample();
    QCOMPARE(countOf(today, Number::Done), 3);
    QCOMPARE(countOf(today, Number::Accepted), 1);
    QCOMPARE(countOf(today, Number::Refused), 2);
    QCOMPARE(countOf(today, Number::Waiting), 2);
    QCOMPARE(countOf(today, Number::Attention), 1);
    QCOMPARE(countOf(today, Number::UnderWay), 2);
}

void TodayTest::partsOfANumberAddUpToIt() {
    const auto today = sample();
    for (const auto number : {Number::Done, Number::Refused}) {
        const auto parts = partsOf(today, number);
        const int sum =
            std::accumulate(parts.begin(), parts.end(), 0,
                            [](int all, const NumberPart& part) { return all + part.count; });
        QCOMPARE(sum, countOf(today, number));
        for (const auto& part : parts) {
            QCOMPARE(int(linesOf(today, {number, part.name}).size()), part.count);
        }
    }
    const auto first = partsOf(today, Number::Done).front();
    QCOMPARE(first.name, std::string("activate"));
    QCOMPARE(first.median, std::optional<figures::Took>(std::chrono::minutes(2)));
    QVERIFY(partsOf(today, Number::Waiting).empty());
}

void TodayTest::theNewestIsFirstButTheOldestOfWhatIsOpen() {
    const auto today = sample();
    const auto done = linesOf(today, {Number::Done, {}});
    QCOMPARE(done.front().at, morning + std::chrono::minutes(6));
    const auto open = linesOf(today, {Number::UnderWay, {}});
    QCOMPARE(open.front().procedure, std::string("replace"));
    QVERIFY(open.front().underWay);
}

void TodayTest::aRefusedActIsOpenedInTheQueue() {
    const auto lines = linesOf(sample(), {Number::Refused, "P8 card-lost"});
    QCOMPARE(lines.size(), std::size_t(1));
    QCOMPARE(lines.front().operation, std::optional(uuid(5)));
    QVERIFY(!linesOf(sample(), {Number::Refused, "L1 lost"}).front().operation);
}

void TodayTest::leaveThatWasAskedForIsNoAct() {
    const auto lines = linesOf(sample(), {Number::Accepted, {}});
    QCOMPARE(lines.size(), std::size_t(1));
    QCOMPARE(lines.front().operation, std::optional(uuid(3)));
}

QTEST_GUILESS_MAIN(TodayTest)
#include "today_test.moc"
