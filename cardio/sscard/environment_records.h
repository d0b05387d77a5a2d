// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/sscard/social_security_card.h"

#include <array>
#include <cstdint>
#include <expected>
#include <optional>
#include <string_view>
#include <vector>

namespace guitai::sscard {

/// What a card cannot hold.
enum class RecordFault {
    Text, ///< on version 1 a character that is not in GBK; no UTF-8; no digits where they are kept
    Length, ///< longer than its record
};

/// EF05 and EF06 as a card keeps them: each record with its tag and length, in the files' order. An
/// empty field is a record of padding. A generation of its own has no name extension (version 1).
[[nodiscard]] std::expected<EnvironmentRecords, RecordFault> recordsOf(const IssuerData& issuer,
                                                                       const HolderData& holder);

/// 卡的识别码: the region's six digits, `D156000005`, the chip's serial number, and four bytes that
/// the issuer computes. How, nobody publishes: here the beginning of a SHA-256 digest, which is
/// good for practice cards only. Nothing for a region that is no six digits.
[[nodiscard]] std::optional<Bytes> cardIdentification(std::string_view region,
                                                      const std::array<std::uint8_t, 4>& serial);

/// A blank has its class, version and initialiser from its maker, and neither number yet.
[[nodiscard]] bool isBlank(const IssuerData& issuer);

} // namespace guitai::sscard
