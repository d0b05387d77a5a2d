// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/sscard/social_security_card.h"
#include "models/procedure/card_face.h"
#include "models/procedure/card_work.h"

/// What instant issue (即时制卡) does with the card in the reader. Called on the card thread.
namespace guitai::procedure {

/// What a blank is to become.
struct CardContent {
    std::string cardNumber{};
    Date issued{};
    Date validUntil{};
    sscard::HolderData holder{};
};

/// Of the holder's file and the day on which the work began, so that it is the same after a
/// restart. What the file does not have (nationality, place of birth) stays empty on the chip.
[[nodiscard]] CardContent contentOf(const State& state, const domain::HolderFile& file,
                                    const domain::Rules& rules);
/// The last day of a card that was issued on that day.
[[nodiscard]] Date validUntil(Date issued, const domain::Rules& rules);
[[nodiscard]] CardFace faceOf(const State& state, const domain::HolderFile& file,
                              const domain::Rules& rules, bool practice);

/// A blank, or a card that was one: its number is empty as long as it is.
[[nodiscard]] std::expected<CardSeen, cardio::CardError> readBlank(const CardDesk& desk);
/// The chip's serial number, by which a blank is counted: of its identification.
[[nodiscard]] std::string serialOf(const CardSeen& blank);

[[nodiscard]] ChipAnswer writeCard(const CardDesk& desk, const CardSeen& blank,
                                   const CardContent& content);
/// After a writing of unknown outcome: Done when the card bears all of it, NotDone when it does
/// not. Writes nothing.
[[nodiscard]] ChipAnswer settleWriting(const CardDesk& desk, const CardSeen& blank,
                                       const CardContent& content);
/// Whether the card reads as it was written: ReadsOtherwise when not.
[[nodiscard]] ChipAnswer readBack(const CardDesk& desk, const CardSeen& blank,
                                  const CardContent& content);

} // namespace guitai::procedure
