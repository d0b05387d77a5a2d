// SPDX-License-Identifier: Apache-2.0
#include "models/domain/initial_pin.h"

#include <algorithm>
#include <string>

namespace guitai::domain {

namespace {

/// The last six digits of a number, whatever other characters stand in it.
std::optional<SecretPin> lastSix(std::string_view number) {
    std::string digits;
    std::ranges::copy_if(number, std::back_inserter(digits),
                         [](char c) { return c >= '0' && c <= '9'; });
    if (digits.size() < SecretPin::length) {
        return std::nullopt;
    }
    return SecretPin::fromPublished(
        std::string_view(digits).substr(digits.size() - SecretPin::length));
}

} // namespace

std::optional<SecretPin> initialPin(CredentialKind kind, const HolderFile& file, const Card& card,
                                    const Rules& rules) {
    const auto* credential = rules.credential(kind);
    if (credential == nullptr) {
        return std::nullopt;
    }
    const auto& initial = credential->initial.value;
    switch (initial.rule) {
    case InitialRule::Fixed:
        return SecretPin::fromPublished(initial.digits);
    case InitialRule::LastSixOfCardNumber:
        return lastSix(card.number.text());
    case InitialRule::LastSixOfPersonalNumber:
        return file.holder.personalNumber
                   ? SecretPin::fromPublished(file.holder.personalNumber->lastSix())
                   : std::nullopt;
    case InitialRule::SetByHolder:
    case InitialRule::Silent:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace guitai::domain
