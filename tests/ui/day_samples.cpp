// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/day_samples.h"

#include "tests/models/domain/samples.h"

namespace guitai::ui::samples {

namespace base = guitai::samples;
using closing::DifferenceKind;
using domain::Procedure;
using store::QueueState;

namespace {

Uuid uuid(int number) {
    return Uuid::v7(base::noon + std::chrono::milliseconds(number));
}

} // namespace

office::DayShown dayThatTiesOut() {
    const auto today = chinaDate(base::noon);
    closing::Day day{.day = today,
                     .outlet = "岳阳楼营业部",
                     .vouchers = {23, "YY-20261122-0001", "YY-20261122-0023"},
                     .stock = {{12, 0, 15, 2}, 30, 6, 1, 41},
                     .atRegistry = 27};
    day.acts = {{Procedure::Activate, {.accepted = 9}},
                {Procedure::ResetPin, {.accepted = 5, .refused = 1}},
                {Procedure::ReportLoss, {.accepted = 4}},
                {Procedure::Replace, {.accepted = 6, .waiting = 1}},
                {Procedure::Enquire, {.accepted = 3}}};
    day.fees.inDrawer = Money(12'000);
    day.money = {{"card", {Money(345'678), Money()}}, {"legacy", {Money(), Money(345'678)}}};
    day.carried = {{uuid(1), "replace", QueueState::Waiting, base::noon},
                   {uuid(2), "activate", std::nullopt, base::noon}};
    day.settled = {{uuid(3), "report-loss", QueueState::Accepted}};
    return {.day = day, .open = {std::chrono::sys_days(today) - std::chrono::days(1), today}};
}

office::DayShown dayWithDifferences() {
    auto shown = dayThatTiesOut();
    shown.day.differences = {{DifferenceKind::VoucherMissing, "17"},
                             {DifferenceKind::NotAtRegistry, uuid(4).text()},
                             {DifferenceKind::BlankUnaccounted, "YY20260017"}};
    return shown;
}

office::DayShown closedDay() {
    auto shown = dayThatTiesOut();
    shown.open.pop_back();
    shown.day.number = 2;
    shown.closings = {{.outlet = shown.day.outlet,
                       .day = shown.day.day,
                       .remark = "第17号凭证打印中断，已核对",
                       .by = {.signer = "supervisor-1"},
                       .at = base::noon + std::chrono::hours(5)}};
    shown.closedBy = {"王五"};
    return shown;
}

} // namespace guitai::ui::samples
