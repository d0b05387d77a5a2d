// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"
#include "models/base/secret_bytes.h"

#include <cstdint>
#include <optional>

namespace guitai::iso7816 {

/// CLA INS P1 P2 of a command APDU (ISO/IEC 7816-4, 5.1).
struct Header {
    std::uint8_t cla = 0;
    std::uint8_t ins = 0;
    std::uint8_t p1 = 0;
    std::uint8_t p2 = 0;

    bool operator==(const Header&) const = default;
};

/// A command in the short form: CLA INS P1 P2 [Lc data] [Le], all four cases of ISO/IEC 7816-3,
/// 12.1. `data` holds at most 255 bytes; `le` is 1 to 256, where 256 is sent as 00.
[[nodiscard]] Bytes command(Header header, BytesView data = {}, std::optional<int> le = {});

/// CLA INS P1 P2 Lc data, in locked memory: commands that carry a PIN or a cryptogram of one.
[[nodiscard]] SecretBytes secretCommand(Header header, BytesView data);

/// A command as the card's side sees it. `data` looks into the bytes that were read.
struct CommandView {
    Header header;
    BytesView data{};
    std::optional<int> le{}; ///< 1 to 256
};

/// Reads a command in the short form; nothing for lengths that do not add up.
[[nodiscard]] std::optional<CommandView> parseCommand(BytesView bytes);

/// The same command with another Le, as 6Cxx asks for it (ISO/IEC 7816-4, 5.6).
[[nodiscard]] Bytes withLe(BytesView command, std::uint8_t le);

} // namespace guitai::iso7816
