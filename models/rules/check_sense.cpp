// SPDX-License-Identifier: Apache-2.0
#include "models/rules/pack_reading.h"

#include <algorithm>

namespace guitai::rules {

using namespace domain;

namespace {

std::string name(auto word) {
    return std::string(nameOf(word));
}

void checkActs(const Rules& rules, std::vector<DecodeError>& errors) {
    for (const auto& [key, act] : rules.acts) {
        const auto pointer = "/acts/" + name(key.procedure);
        if (const auto* kind = std::get_if<CredentialKind>(&key.subject)) {
            if (rules.credential(*kind) == nullptr) {
                errors.push_back({pointer + "/" + name(*kind), "a credential of the region"});
            }
        }
    }
}

/// Activation must be able to give every credential of an application its holder's value, and only
/// credentials of that application.
void checkActivation(const Rules& rules, std::vector<DecodeError>& errors) {
    for (const auto& [application, changes] : rules.activation.changes) {
        const auto pointer = "/activation/changes/" + name(application);
        for (std::size_t i = 0; i < changes.value.size(); ++i) {
            const auto* credential = rules.credential(changes.value[i]);
            if (credential == nullptr || credential->application.value != application) {
                errors.push_back(
                    {pointer + "/value/" + std::to_string(i),
                     "a credential of the region's " + name(application) + " application"});
            }
        }
        if (rules.act(Procedure::Activate, application) == nullptr) {
            errors.push_back({pointer, "an act /acts/activate/" + name(application)});
        }
    }
}

} // namespace

std::vector<DecodeError> checkSense(const Rules& rules) {
    std::vector<DecodeError> errors;
    if (rules.validUntil && *rules.validUntil < rules.validFrom) {
        errors.push_back({"/validUntil", "a day not before validFrom"});
    }
    if (rules.banks.value.empty()) {
        errors.push_back({"/banks/value", "at least one bank"});
    }
    checkActs(rules, errors);
    checkActivation(rules, errors);
    return errors;
}

} // namespace guitai::rules
