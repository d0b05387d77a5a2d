// SPDX-License-Identifier: Apache-2.0
#include "models/rules/rule_values.h"

#include <iterator>

namespace guitai::rules {

using namespace domain;
using nlohmann::json;

namespace {

json plain(Date value) {
    return toText(value);
}

template <class E>
    requires std::is_enum_v<E>
json plain(E word) {
    return nameOf(word);
}

json plain(const Place& place);
json plain(const Asker& asker);
json plain(const HelpLine& line);

template <class List>
    requires requires(const List& list) {
        list.begin();
        list.size();
    }
json plain(const List& list) {
    auto out = json::array();
    for (const auto& item : list) {
        out.push_back(plain(item));
    }
    return out;
}

json plain(const Place& place) {
    return {{"kind", nameOf(place.kind)},
            {"ownBank", place.ownBank},
            {"scope", nameOf(place.scope.value)}};
}

json plain(const Asker& asker) {
    return {{"role", nameOf(asker.role)},
            {"wardsOnly", asker.wardsOnly},
            {"at", plain(asker.at)},
            {"papers", plain(asker.papers.value)}};
}

json plain(const HelpLine& line) {
    json out{{"number", line.number}};
    if (line.bank) {
        out["bank"] = nameOf(*line.bank);
    }
    return out;
}

std::string timeOfDay(int minutes) {
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return two(minutes / 60) + ":" + two(minutes % 60);
}

json plain(const WorkingHours& hours) {
    return {{"opens", timeOfDay(hours.opens)},
            {"closes", timeOfDay(hours.closes)},
            {"closedOn", plain(hours.closedOn)},
            {"openOn", plain(hours.openOn)}};
}

json plain(const CredentialRules& credential) {
    const auto& initial = credential.initial.value;
    json out{
        {"application", nameOf(credential.application.value)},
        {"keptBy", nameOf(credential.keptBy.value)},
        {"initial", initial.digits.empty() ? json(nameOf(initial.rule)) : json(initial.digits)},
        {"limit", nullptr},
        {"unlocksItselfNextDay", plain(credential.unlocksItselfNextDay.value)},
        {"helpLine", credential.helpLine}};
    if (const auto& limit = credential.limit.value) {
        out["limit"] = {{"wrong", limit->wrong}, {"counting", nameOf(limit->counting)}};
    }
    if (credential.unlockedWhereLocked) {
        out["unlockedWhereLocked"] = plain(credential.unlockedWhereLocked->value);
    }
    if (credential.initialChangedWith) {
        out["initialChangedWith"] = plain(credential.initialChangedWith->value);
    }
    return out;
}

json plain(const ActRules& act) {
    return {{"places", plain(act.places.value)},
            {"askers", plain(act.askers.value)},
            {"approval", act.approval.value},
            {"fee", act.fee.value.fen()},
            {"workingDays", act.workingDays.value},
            {"offline", act.offline.value},
            {"authorisationMinutes", act.authorisationMinutes.value},
            {"workingHoursOnly", act.workingHoursOnly.value},
            {"proofs", plain(act.proofs.value)}};
}

/// Of what only some acts look at, a region has what its acts need.
template <class T>
void add(json& out, const char* name, const Ruled<T>& value) {
    if (value.source.rule.empty()) {
        return;
    }
    if constexpr (std::is_arithmetic_v<T>) {
        out[name] = value.value;
    } else {
        out[name] = plain(value.value);
    }
}

json plain(const ActivationRules& activation) {
    json out{{"changes", json::object()}};
    add(out, "legacyCard", activation.legacyCard);
    add(out, "legacyBalance", activation.legacyBalance);
    for (const auto& [application, changes] : activation.changes) {
        out["changes"][std::string(nameOf(application))] = plain(changes.value);
    }
    return out;
}

json plain(const LossRules& loss) {
    auto out = json::object();
    add(out, "formalJointly", loss.formalJointly);
    add(out, "temporaryDays", loss.temporaryDays);
    add(out, "selfServiceOwn", loss.selfServiceOwn);
    return out;
}

json plain(const LegacyRules& legacy) {
    auto out = json::object();
    add(out, "clearing", legacy.clearing);
    add(out, "transactionLimit", legacy.transactionLimit);
    return out;
}

} // namespace

std::string pathOf(const ActKey& key) {
    const std::string base(nameOf(key.procedure));
    const auto own = [&](const auto& subject) -> std::string {
        using Own = std::decay_t<decltype(subject)>;
        if constexpr (std::is_same_v<Own, std::monostate>) {
            return key.procedure == Procedure::Replace ? base + "/legacy" : base;
        } else if constexpr (std::is_same_v<Own, LossSubject>) {
            auto loss = base + "/" + std::string(nameOf(subject.kind));
            return subject.application ? loss + "/" + std::string(nameOf(*subject.application))
                                       : loss;
        } else {
            return base + "/" + std::string(nameOf(subject));
        }
    };
    return std::visit(own, key.subject);
}

json valuesOf(const Rules& rules) {
    json out{{"banks", plain(rules.banks.value)},
             {"credentials", json::object()},
             {"acts", json::object()},
             {"activation", plain(rules.activation)},
             {"ownActFromAge", rules.ownActFromAge.value},
             {"suspendedServes", rules.suspendedServes.value},
             {"workingHours", plain(rules.workingHours.value)},
             {"weakPins", plain(rules.weakPins.value)},
             {"helpLines", plain(rules.helpLines.value)},
             {"validFrom", plain(rules.validFrom)}};
    add(out, "instantIssueAt", rules.instantIssueAt);
    add(out, "cardYears", rules.cardYears);
    add(out, "collectWithin", rules.collectWithin);
    for (const auto& [kind, credential] : rules.credentials) {
        out["credentials"][std::string(nameOf(kind))] = plain(credential);
    }
    for (const auto& [key, act] : rules.acts) {
        out["acts"][json::json_pointer("/" + pathOf(key))].update(plain(act));
    }
    if (rules.loss) {
        out["loss"] = plain(*rules.loss);
    }
    if (rules.legacy) {
        out["legacy"] = plain(*rules.legacy);
    }
    if (rules.settlement) {
        out["settlement"] = plain(rules.settlement->value);
    }
    return out;
}

} // namespace guitai::rules
