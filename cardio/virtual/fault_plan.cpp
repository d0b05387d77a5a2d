// SPDX-License-Identifier: Apache-2.0
#include "cardio/virtual/fault_plan.h"

#include <array>
#include <charconv>
#include <optional>

namespace guitai::virtualcard {

using std::chrono::milliseconds;

namespace {

constexpr std::int64_t longestDelay = 600'000;
constexpr std::int64_t lastCommand = 1'000'000'000;

struct Named {
    std::string_view name;
    FaultKind kind;
};

constexpr std::array names{
    Named{"pull-before", FaultKind::PullBefore}, Named{"pull-after", FaultKind::PullAfter},
    Named{"tear-at", FaultKind::TearOld},        Named{"mute-at", FaultKind::Mute},
    Named{"garbage-at", FaultKind::Garbage},     Named{"wrong-length-at", FaultKind::WrongLength},
    Named{"reset-at", FaultKind::Reset}};

std::optional<std::int64_t> number(std::string_view text, std::int64_t least, std::int64_t most) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < least || value > most) {
        return std::nullopt;
    }
    return value;
}

struct Split {
    std::string_view before;
    std::optional<std::string_view> after;
};

Split splitAt(std::string_view text, char separator) {
    const auto at = text.find(separator);
    if (at == std::string_view::npos) {
        return {text, std::nullopt};
    }
    return {text.substr(0, at), text.substr(at + 1)};
}

using Step = std::expected<void, std::string>;

Step addSlow(FaultPlan& plan, std::string_view value) {
    const auto delay = number(value, 0, longestDelay);
    if (!delay) {
        return std::unexpected("needs milliseconds from 0 to 600000");
    }
    plan.delay = milliseconds(*delay);
    return {};
}

Step addSlowAt(FaultPlan& plan, std::string_view value) {
    const auto [command, after] = splitAt(value, ':');
    const auto at = number(command, 1, lastCommand);
    const auto delay = number(after.value_or(""), 0, longestDelay);
    if (!at || !delay) {
        return std::unexpected("needs a command's number from 1, a colon and milliseconds");
    }
    plan.delayAt[static_cast<std::uint64_t>(*at)] = milliseconds(*delay);
    return {};
}

Step addFault(FaultPlan& plan, FaultKind kind, std::string_view value) {
    const auto [command, after] = splitAt(value, ':');
    const auto at = number(command, 1, lastCommand);
    if (!at) {
        return std::unexpected("needs a command's number from 1");
    }
    if (after) {
        if (kind != FaultKind::TearOld || (*after != "old" && *after != "new")) {
            return std::unexpected("has something after the number that it does not know");
        }
        kind = *after == "new" ? FaultKind::TearNew : FaultKind::TearOld;
    }
    if (!plan.at.emplace(static_cast<std::uint64_t>(*at), kind).second) {
        return std::unexpected("is the second fault at that command");
    }
    return {};
}

Step addItem(FaultPlan& plan, std::string_view item) {
    const auto [name, value] = splitAt(item, '=');
    if (name == "t0" && !value) {
        plan.exactLengths = true;
        return {};
    }
    if (name == "slow") {
        return addSlow(plan, value.value_or(""));
    }
    if (name == "slow-at") {
        return addSlowAt(plan, value.value_or(""));
    }
    for (const auto& known : names) {
        if (name == known.name) {
            return addFault(plan, known.kind, value.value_or(""));
        }
    }
    return std::unexpected("is no fault that this card knows");
}

} // namespace

std::expected<FaultPlan, FaultPlanError> parseFaultPlan(std::string_view text) {
    FaultPlan plan;
    if (text.empty()) {
        return plan;
    }
    for (std::optional<std::string_view> rest = text; rest;) {
        const auto [item, after] = splitAt(*rest, ',');
        if (const auto step = addItem(plan, item); !step) {
            return std::unexpected(FaultPlanError{std::string(item), step.error()});
        }
        rest = after;
    }
    return plan;
}

std::string_view faultPlanHelp() {
    return "faults, separated by commas; N counts commands from 1, GET RESPONSE too:\n"
           "  pull-before=N      the card is pulled before command N\n"
           "  pull-after=N       the card is pulled after command N, before its answer\n"
           "  tear-at=N[:old]    the power fails in command N's first write, which does not hold\n"
           "  tear-at=N:new      likewise, and the write holds\n"
           "  mute-at=N          no answer from command N on\n"
           "  slow=MS            every answer MS milliseconds late\n"
           "  slow-at=N:MS       the answer to command N MS milliseconds late\n"
           "  wrong-length-at=N  the answer to command N lacks its last byte\n"
           "  garbage-at=N       the answer to command N is garbage\n"
           "  reset-at=N         the card is reset before command N\n"
           "  t0                 data only by 61xx and 6Cxx";
}

} // namespace guitai::virtualcard
