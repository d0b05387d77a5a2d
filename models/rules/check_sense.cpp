// SPDX-License-Identifier: Apache-2.0
#include "models/domain/decision.h"
#include "models/rules/pack_reading.h"
#include "models/rules/rule_values.h"

#include <algorithm>

namespace guitai::rules {

using namespace domain;

namespace {

std::string name(auto word) {
    return std::string(nameOf(word));
}

void checkCredentialsExist(const Ruled<std::vector<CredentialKind>>& kinds, const Rules& rules,
                           const std::string& pointer, std::vector<DecodeError>& errors) {
    for (std::size_t i = 0; i < kinds.value.size(); ++i) {
        if (rules.credential(kinds.value[i]) == nullptr) {
            errors.push_back(
                {pointer + "/value/" + std::to_string(i), "a credential of the region"});
        }
    }
}

void checkActs(const Rules& rules, std::vector<DecodeError>& errors) {
    for (const auto& [key, act] : rules.acts) {
        const auto pointer = "/acts/" + pathOf(key);
        if (const auto* kind = std::get_if<CredentialKind>(&key.subject)) {
            if (rules.credential(*kind) == nullptr) {
                errors.push_back({pointer, "a credential of the region"});
            }
        }
        checkCredentialsExist(act.proofs, rules, pointer + "/proofs", errors);
        // It would be taken before anybody knows whether chip or host does its part.
        if (needsLeave(key.procedure) && act.fee.value != Money()) {
            errors.push_back({pointer + "/fee/value", "no fee for what a chip or a host does"});
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

/// The place rule is about unlocking.
void checkPlaceRule(const Rules& rules, std::vector<DecodeError>& errors) {
    for (const auto& [kind, credential] : rules.credentials) {
        if (credential.unlockedWhereLocked && rules.act(Procedure::UnlockPin, kind) == nullptr) {
            errors.push_back({"/credentials/" + name(kind) + "/unlockedWhereLocked",
                              "an act /acts/unlock-pin/" + name(kind)});
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
    if (rules.settlement && rules.settlement->value.empty()) {
        errors.push_back({"/settlement/value", "at least one way"});
    }
    if (rules.act(Procedure::Produce) != nullptr && rules.cardYears.value < 1) {
        errors.push_back({"/cardYears/value", "at least one year"});
    }
    checkActs(rules, errors);
    checkActivation(rules, errors);
    checkPlaceRule(rules, errors);
    if (rules.loss) {
        checkCredentialsExist(rules.loss->selfServiceOwn, rules, "/loss/selfServiceOwn", errors);
    }
    return errors;
}

} // namespace guitai::rules
