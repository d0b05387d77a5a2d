// SPDX-License-Identifier: Apache-2.0
#include "models/domain/identity_document.h"

#include <algorithm>
#include <span>

namespace guitai::domain {

namespace {

using enum Paper;

/// The best first.
constexpr Paper holders[] = {IdentityCard, HouseholdRegister, HouseholdCertificate,
                             UnitCertificate};
constexpr Paper agents[] = {AgentIdentityCard};
constexpr Paper guardians[] = {GuardianIdentityCard};

std::span<const Paper> documentsOf(RequesterRole role) {
    switch (role) {
    case RequesterRole::Holder:
        return holders;
    case RequesterRole::Guardian:
        return guardians;
    case RequesterRole::Agent:
    case RequesterRole::Officer:
        return agents;
    }
    return {};
}

} // namespace

std::optional<Paper> documentShown(const Requester& requester) {
    const auto documents = documentsOf(requester.role);
    const auto shown = std::ranges::find_if(
        documents, [&](Paper paper) { return requester.papers.contains(paper); });
    return shown == documents.end() ? std::nullopt : std::optional(*shown);
}

bool statesValidity(Paper document) {
    return document == IdentityCard || document == AgentIdentityCard ||
           document == GuardianIdentityCard;
}

bool isWard(const IdNumber& holder, const Rules& rules, Date on) {
    return ageInYears(holder.birthDate(), on) < rules.ownActFromAge.value;
}

} // namespace guitai::domain
