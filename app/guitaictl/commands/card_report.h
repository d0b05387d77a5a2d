// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/guitaictl/output.h"
#include "cardio/api/card_session.h"
#include "cardio/sscard/social_security_card.h"

#include <expected>
#include <optional>
#include <string>
#include <vector>

namespace guitai::ctl {

/// What a card tells anybody who asks, without a key or a PIN.
struct CardReport {
    sscard::IssuerData issuer;
    std::optional<sscard::HolderData> holder; ///< nothing where the chip wants a key for it
    cardio::Algorithm algorithm;
    Bytes atr;
    sscard::PinTries tries;
    std::vector<sscard::CardWarning> warnings;
};

/// Reads it, without costing a try.
[[nodiscard]] std::expected<CardReport, cardio::CardError> readCard(cardio::CardSession& session,
                                                                    Date today);

/// All of it, with the identity number whole.
[[nodiscard]] Json documentOf(const CardReport& report);

/// For people: the identity number masked.
[[nodiscard]] std::string textOf(const CardReport& report);

} // namespace guitai::ctl
