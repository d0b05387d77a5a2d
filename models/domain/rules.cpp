// SPDX-License-Identifier: Apache-2.0
#include "models/domain/rules.h"

namespace guitai::domain {

const std::string& Names::in(std::string_view language) const {
    if (language == "zh_CN") {
        return zhCn;
    }
    return language == "zh_TW" ? zhTw : en;
}

bool WorkingHours::contains(Date day, int minuteOfDay) const {
    if (minuteOfDay < opens || minuteOfDay >= closes || closedOn.contains(day)) {
        return false;
    }
    const std::chrono::weekday weekday{std::chrono::sys_days(day)};
    const bool weekend = weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
    return !weekend || openOn.contains(day);
}

const ActRules* Rules::act(Procedure procedure, Subject subject) const {
    const auto found = acts.find(ActKey{procedure, subject});
    return found == acts.end() ? nullptr : &found->second;
}

const ActRules* Rules::lossAct(LossKind kind, Application application) const {
    const auto* own = act(Procedure::ReportLoss, LossSubject{kind, application});
    return own != nullptr ? own : act(Procedure::ReportLoss, LossSubject{kind, std::nullopt});
}

const CredentialRules* Rules::credential(CredentialKind kind) const {
    const auto found = credentials.find(kind);
    return found == credentials.end() ? nullptr : &found->second;
}

bool Rules::inForce(Date day) const {
    return day >= validFrom && (!validUntil || day <= *validUntil);
}

} // namespace guitai::domain
