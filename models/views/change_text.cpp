// SPDX-License-Identifier: Apache-2.0
#include "models/views/change_text.h"

#include "models/views/format.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"

#include <algorithm>

namespace guitai::views {

namespace {

using procedure::PinWork;

QString before(PinWork work) {
    switch (work) {
    case PinWork::ReplaceInitial:
        return translate("Changes", "initial PIN");
    case PinWork::Change:
        return translate("Changes", "the old PIN");
    case PinWork::Reset:
        return translate("Changes", "forgotten or locked");
    case PinWork::Unlock:
        return translate("Changes", "locked");
    case PinWork::Prove: // changes nothing
        break;
    }
    return {};
}

QString after(PinWork work) {
    return work == PinWork::Unlock
               ? translate("Changes", "unlocked; the PIN itself stays what it was")
               : translate("Changes", "a new PIN, known to the holder alone");
}

std::vector<ChangeText> pinChangesOf(const procedure::State& state) {
    std::vector<ChangeText> changes;
    std::vector<domain::Application> activated;
    if (state.procedure == domain::Procedure::Activate) {
        for (const auto& plan : state.pins) {
            if (std::ranges::find(activated, plan.application) == activated.end()) {
                activated.push_back(plan.application);
                changes.push_back({textOf(plan.application),
                                   textOf(domain::ApplicationState::Inactive),
                                   textOf(domain::ApplicationState::Active)});
            }
        }
    }
    for (const auto& plan : state.pins) {
        changes.push_back({textOf(plan.pin), before(plan.work), after(plan.work)});
    }
    return changes;
}

} // namespace

std::vector<ChangeText> changesOf(const procedure::State& state, const domain::HolderFile& file) {
    auto changes = pinChangesOf(state);
    std::ranges::move(fileChangesOf(state, file), std::back_inserter(changes));
    if (state.needs.workingDays > 0) {
        changes.push_back(
            {translate("Changes", "Time needed"), translate("Changes", "accepted today"),
             translate("Changes", "within %n working days", nullptr, state.needs.workingDays)});
    }
    if (state.needs.fee > Money()) {
        changes.push_back({translate("Changes", "Fee"), translate("Changes", "not taken"),
                           moneyText(state.needs.fee)});
    }
    return changes;
}

ChangeText numberChange(const QString& what, const std::string& before, const std::string& after) {
    constexpr std::size_t openInFront = 6;
    constexpr std::size_t openBehind = 4;
    const auto shown = [](const std::string& number, const std::string& other) {
        QString text;
        for (std::size_t i = 0; i < number.size(); ++i) {
            const bool differs = i >= other.size() || number[i] != other[i];
            const bool open = i < openInFront || i + openBehind >= number.size() || differs;
            text += open ? QLatin1Char(number[i]) : QLatin1Char('*');
        }
        return text;
    };
    return {what, shown(before, after), shown(after, before)};
}

} // namespace guitai::views
