// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/today_samples.h"

#include "tests/models/domain/samples.h"

namespace guitai::ui::samples {

namespace base = guitai::samples;
using domain::Procedure;
using figures::Took;
using store::QueueState;

namespace {

Uuid uuid(int number) {
    return Uuid::v7(base::noon + std::chrono::milliseconds(number));
}

/// Ended so many minutes before noon.
figures::Service service(Procedure procedure, int minutes, int seconds, const char* why = "") {
    const bool refused = *why != '\0';
    return {.procedure = procedure,
            .endedAt = base::noon - std::chrono::minutes(minutes),
            .ending = refused ? "refused" : "done",
            .why = why,
            .voucher = refused ? "" : "YY-20261122-00" + std::to_string(40 - minutes / 8),
            .run = uuid(minutes),
            .took = std::chrono::seconds(seconds)};
}

figures::Act act(int number, const char* procedure, QueueState state, const char* reason = "") {
    return {uuid(number),
            uuid(number + 1000),
            procedure,
            "report",
            state,
            reason,
            base::noon - std::chrono::minutes(number)};
}

} // namespace

office::Today today() {
    figures::DayRecord record{.day = chinaDate(base::noon)};
    for (const auto& [procedure, count, seconds] :
         {std::tuple(Procedure::Activate, 9, 182), std::tuple(Procedure::ResetPin, 5, 241),
          std::tuple(Procedure::ReportLoss, 4, 305), std::tuple(Procedure::Enquire, 3, 64),
          std::tuple(Procedure::Replace, 2, 612)}) {
        for (int i = 0; i < count; ++i) {
            record.services.push_back(
                service(procedure, 10 + i * 17 + seconds / 9, seconds + i * 7));
        }
    }
    record.services.push_back(service(Procedure::ResetPin, 33, 90, "P8 card-lost"));
    record.services.push_back(service(Procedure::Activate, 51, 75, "missing identity-card"));
    record.services.push_back(service(Procedure::ResetPin, 80, 110, "P8 card-lost"));
    record.acts = {act(47, "replace", QueueState::Refused, "R1 formal-loss-missing")};
    for (int i = 0; i < 22; ++i) {
        record.acts.push_back(
            act(12 + i * 9, i % 3 == 0 ? "report-loss" : "activate", QueueState::Accepted));
    }
    return {.record = std::move(record),
            .open = {{uuid(1), "replace", QueueState::Waiting, base::noon},
                     {uuid(2), "change-pin", QueueState::InDoubt, base::noon},
                     {uuid(3), "activate", std::nullopt, base::noon}}};
}

namespace {

figures::DayRecord record(Date day) {
    auto record = today().record;
    record.day = day;
    record.sums = {{Procedure::Activate, {.accepted = 9}},
                   {Procedure::ResetPin, {.accepted = 5, .refused = 2}},
                   {Procedure::ReportLoss, {.accepted = 4}},
                   {Procedure::Replace, {.accepted = 2, .waiting = 1}},
                   {Procedure::Reverse, {.accepted = 1}}};
    record.fees = {{Procedure::Replace, {.taken = 2, .takenSum = Money(3'200)}}};
    return record;
}

} // namespace

figures::PeriodFigures year() {
    const auto today = chinaDate(base::noon);
    figures::PeriodFigures figures{.period = {today.year(), {}}};
    for (int back = 0; back < 40; ++back) {
        figures.add(record(std::chrono::sys_days(today) - std::chrono::days(back)));
    }
    return figures;
}

figures::PeriodFigures month() {
    const auto today = chinaDate(base::noon);
    figures::PeriodFigures figures{.period = {today.year(), today.month()}};
    figures.add(record(today));
    return figures;
}

} // namespace guitai::ui::samples
