// SPDX-License-Identifier: Apache-2.0
#include "models/outlet/blank_serial.h"

#include <algorithm>

namespace guitai::outlet {

namespace {

constexpr std::size_t shortest = 4;
constexpr std::size_t longest = 32;

bool allowed(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
}

} // namespace

std::optional<BlankSerial> BlankSerial::parse(std::string_view text) {
    const bool fits = text.size() >= shortest && text.size() <= longest;
    return fits && std::ranges::all_of(text, allowed) ? std::optional(BlankSerial(text))
                                                      : std::nullopt;
}

} // namespace guitai::outlet
