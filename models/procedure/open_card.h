// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/sscard/social_security_card.h"
#include "models/procedure/card_work.h"

#include <memory>

/// How every work with a card begins, and what its answers mean. On the card thread.
namespace guitai::procedure {

/// A connected, known card under a transaction; gone with this object.
struct OpenCard {
    std::unique_ptr<cardio::CardSession> session;
    std::unique_ptr<cardio::TransactionScope> transaction;
    sscard::SocialSecurityCard card;
    sscard::IssuerData issuer;
    std::string reader;
};

/// Connects, selects, and in practice lets the card prove itself: nothing secret has been sent yet.
/// A card without a region of its own is a blank of this counter's region.
[[nodiscard]] std::expected<OpenCard, cardio::CardError> openCard(const CardDesk& desk);

[[nodiscard]] cardio::CardError noKeys(const char* site);
/// Before the write: nothing has happened to the card.
[[nodiscard]] ChipAnswer notBegun(const cardio::CardError& error);
/// After the write command went out: what its answer, or the want of one, means.
[[nodiscard]] ChipAnswer written(const std::expected<void, cardio::CardError>& answer,
                                 SituationKind unknown = SituationKind::ChipInDoubt);

} // namespace guitai::procedure
