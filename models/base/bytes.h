// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace guitai {

using Bytes = std::vector<std::uint8_t>;
using BytesView = std::span<const std::uint8_t>;

/// Upper-case hexadecimal digits, two a byte, no separators.
[[nodiscard]] std::string toHex(BytesView bytes);

/// Reads hexadecimal digits of either case; spaces between bytes are passed over. Nothing for an
/// odd count or any other character.
[[nodiscard]] std::optional<Bytes> fromHex(std::string_view text);

/// The bytes of a text as they stand.
[[nodiscard]] BytesView bytesOf(std::string_view text);

/// The text whose bytes these are.
[[nodiscard]] std::string textOf(BytesView bytes);

} // namespace guitai
