// SPDX-License-Identifier: Apache-2.0
#include "models/figures/figures.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace guitai::figures {

using domain::Procedure;
using store::QueueState;

namespace {

constexpr const char* done = "done"; // of procedure::Ending

Money sum(Money one, Money other) {
    return one.plus(other).value_or(Money(std::numeric_limits<std::int64_t>::max()));
}

void add(closing::ActSum& to, const closing::ActSum& more) {
    to.accepted += more.accepted;
    to.refused += more.refused;
    to.waiting += more.waiting;
    to.attention += more.attention;
    to.withdrawn += more.withdrawn;
}

void add(batches::FeeSum& to, const batches::FeeSum& more) {
    to.taken += more.taken;
    to.takenSum = sum(to.takenSum, more.takenSum);
    to.givenBack += more.givenBack;
    to.givenBackSum = sum(to.givenBackSum, more.givenBackSum);
}

/// One that was withdrawn keeps the reason that it was refused for.
bool wasRefused(const Act& act) {
    return !act.reason.empty() &&
           (act.state == QueueState::Refused || act.state == QueueState::Withdrawn);
}

} // namespace

std::vector<Refusal> refusalsOf(const DayRecord& day) {
    std::vector<Refusal> all;
    std::set<Uuid> told;
    for (const auto& act : day.acts) {
        if (wasRefused(act)) {
            all.push_back({act.procedure, act.reason, act.at, act.operation});
            told.insert(act.run);
        }
    }
    for (const auto& service : day.services) {
        const bool known = service.run && told.contains(*service.run);
        if (!service.why.empty() && !known) {
            all.push_back(
                {std::string(domain::nameOf(service.procedure)), service.why, service.endedAt, {}});
        }
    }
    std::ranges::stable_sort(all, {}, &Refusal::at);
    return all;
}

std::map<Procedure, ProcedureFigures> Figures::byProcedure() const {
    std::map<Procedure, ProcedureFigures> all;
    for (const auto& [procedure, sum] : acts) {
        all[procedure].acts = sum;
    }
    for (const auto& [procedure, some] : times) {
        all[procedure].times = some;
    }
    for (const auto& [procedure, sum] : fees) {
        all[procedure].fees = sum;
    }
    return all;
}

closing::ActSum Figures::allActs() const {
    closing::ActSum all;
    for (const auto& [procedure, more] : acts) {
        figures::add(all, more);
    }
    return all;
}

int Figures::allRefusals() const {
    int all = 0;
    for (const auto& [why, count] : refusals) {
        all += count;
    }
    return all;
}

int Figures::reversals() const {
    const auto found = acts.find(Procedure::Reverse);
    return found == acts.end() ? 0 : found->second.accepted;
}

std::vector<Took> Figures::allTimes() const {
    std::vector<Took> all;
    for (const auto& [procedure, some] : times) {
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

batches::FeeSum Figures::allFees() const {
    batches::FeeSum all;
    for (const auto& [procedure, more] : fees) {
        figures::add(all, more);
    }
    return all;
}

void Figures::add(const Figures& other) {
    days += other.days;
    for (const auto& [procedure, more] : other.acts) {
        figures::add(acts[procedure], more);
    }
    for (const auto& [procedure, more] : other.times) {
        auto& some = times[procedure];
        some.insert(some.end(), more.begin(), more.end());
    }
    for (const auto& [why, count] : other.refusals) {
        refusals[why] += count;
    }
    for (const auto& [procedure, more] : other.fees) {
        figures::add(fees[procedure], more);
    }
}

Figures figuresOf(const DayRecord& day) {
    Figures figures{.acts = day.sums, .fees = day.fees};
    for (const auto& service : day.services) {
        if (service.ending == done && service.took) {
            figures.times[service.procedure].push_back(*service.took);
        }
    }
    for (const auto& refusal : refusalsOf(day)) {
        ++figures.refusals[refusal.why];
    }
    figures.days = figures.empty() ? 0 : 1;
    return figures;
}

std::optional<Took> within(std::vector<Took> times, double part) {
    if (times.empty()) {
        return std::nullopt;
    }
    const auto rank = std::ceil(part * double(times.size()));
    const auto at =
        std::clamp<std::ptrdiff_t>(std::ptrdiff_t(rank) - 1, 0, std::ptrdiff_t(times.size()) - 1);
    std::ranges::nth_element(times, times.begin() + at);
    return times[std::size_t(at)];
}

std::string toText(Period period) {
    const Date first{period.year, period.month.value_or(std::chrono::January), std::chrono::day(1)};
    return guitai::toText(first).substr(0, period.month ? 7 : 4);
}

std::vector<Date> daysOf(Period period, Date upTo) {
    using namespace std::chrono;
    const auto first = sys_days(period.year / period.month.value_or(January) / 1);
    const auto last = sys_days(period.year / period.month.value_or(December) / std::chrono::last);
    std::vector<Date> all;
    for (auto day = first; day <= std::min(last, sys_days(upTo)); day += days(1)) {
        all.emplace_back(day);
    }
    return all;
}

void PeriodFigures::add(const DayRecord& day) {
    const auto figures = figuresOf(day);
    if (!figures.empty()) {
        months[day.day.month()].add(figures);
    }
}

Figures PeriodFigures::sum() const {
    Figures all;
    for (const auto& [month, figures] : months) {
        all.add(figures);
    }
    return all;
}

} // namespace guitai::figures
