// SPDX-License-Identifier: Apache-2.0
#include "models/office/today.h"

#include "models/closing/day_parts.h"
#include "models/procedure/words.h"

#include <algorithm>
#include <map>

namespace guitai::office {

using figures::Service;
using store::QueueState;

namespace {

bool isDone(const Service& service) {
    return service.ending == domain::nameOf(procedure::Ending::Done);
}

bool fits(const Choice& choice, std::string_view part) {
    return choice.part.empty() || choice.part == part;
}

std::vector<Line> doneLines(const Today& today, const Choice& choice) {
    std::vector<Line> lines;
    for (const auto& service : today.record.services) {
        const auto word = domain::nameOf(service.procedure);
        if (isDone(service) && fits(choice, word)) {
            lines.push_back({.at = service.endedAt,
                             .procedure = std::string(word),
                             .ending = service.ending,
                             .took = service.took,
                             .number = service.voucher});
        }
    }
    return lines;
}

std::vector<Line> acceptedLines(const Today& today) {
    std::vector<Line> lines;
    for (const auto& act : today.record.acts) {
        if (act.state == QueueState::Accepted && closing::isAct(act.phase)) {
            lines.push_back({.at = act.at,
                             .procedure = act.procedure,
                             .state = act.state,
                             .number = act.operation.text(),
                             .operation = act.operation});
        }
    }
    return lines;
}

std::vector<Line> refusedLines(const Today& today, const Choice& choice) {
    std::vector<Line> lines;
    for (const auto& refusal : figures::refusalsOf(today.record)) {
        if (fits(choice, refusal.why)) {
            lines.push_back({.at = refusal.at,
                             .procedure = refusal.procedure,
                             .why = refusal.why,
                             .number = refusal.operation ? refusal.operation->text() : "",
                             .operation = refusal.operation});
        }
    }
    return lines;
}

bool isOf(const closing::Carried& open, Number number) {
    if (!open.state) {
        return number == Number::UnderWay;
    }
    const bool moves = *open.state == QueueState::Waiting || *open.state == QueueState::Sending;
    return number == (moves ? Number::Waiting : Number::Attention);
}

std::vector<Line> openLines(const Today& today, Number number) {
    std::vector<Line> lines;
    for (const auto& open : today.open) {
        if (isOf(open, number)) {
            lines.push_back({.at = open.since,
                             .procedure = open.procedure,
                             .state = open.state,
                             .number = open.id.text(),
                             .operation = open.state ? std::optional(open.id) : std::nullopt,
                             .underWay = !open.state});
        }
    }
    std::ranges::stable_sort(lines, {}, &Line::at);
    return lines;
}

std::vector<Line> newestFirst(std::vector<Line> lines) {
    std::ranges::stable_sort(lines, std::greater(), &Line::at);
    return lines;
}

} // namespace

std::vector<Line> linesOf(const Today& today, const Choice& choice) {
    switch (choice.number) {
    case Number::Done:
        return newestFirst(doneLines(today, choice));
    case Number::Accepted:
        return newestFirst(acceptedLines(today));
    case Number::Refused:
        return newestFirst(refusedLines(today, choice));
    case Number::Waiting:
    case Number::Attention:
    case Number::UnderWay:
        break;
    }
    return openLines(today, choice.number);
}

int countOf(const Today& today, Number number) {
    return static_cast<int>(linesOf(today, {number, {}}).size());
}

std::vector<NumberPart> partsOf(const Today& today, Number number) {
    if (number != Number::Done && number != Number::Refused) {
        return {};
    }

    struct Sum {
        int count = 0;
        std::vector<figures::Took> times{};
    };

    std::map<std::string, Sum> sums;
    for (const auto& line : linesOf(today, {number, {}})) {
        auto& sum = sums[number == Number::Done ? line.procedure : line.why];
        ++sum.count;
        if (line.took) {
            sum.times.push_back(*line.took);
        }
    }
    std::vector<NumberPart> parts;
    for (const auto& [name, sum] : sums) {
        parts.push_back({name, sum.count, figures::within(sum.times, figures::median)});
    }
    std::ranges::stable_sort(parts, std::greater(), &NumberPart::count);
    return parts;
}

} // namespace guitai::office
