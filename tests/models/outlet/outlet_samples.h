// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/outlet/decide.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

namespace guitai::samples {

using namespace guitai::outlet;
using std::chrono::November;

inline const Date today = std::chrono::year(2026) / November / 24;

inline BlankSerial serial(int number) {
    return BlankSerial::parse("BLANK" + std::to_string(number)).value();
}

/// The n-th id, of anything.
inline Uuid id(int number) {
    Bytes bytes(16);
    bytes[14] = static_cast<std::uint8_t>(number >> 8);
    bytes[15] = static_cast<std::uint8_t>(number);
    return Uuid::fromBytes(bytes).value();
}

inline CardNumber card(int number) {
    auto text = std::to_string(10'000'000 + number);
    text += CardNumber::checkCharacter(text);
    return CardNumber::parse(text).value();
}

inline const std::string hash(64, 'A');

/// Decides and applies. What is refused changes nothing.
inline std::optional<OutletFault> note(Outlet& outlet, const Command& command) {
    const auto decided = decide(outlet, command, today);
    if (!decided) {
        return decided.error().fault;
    }
    for (const auto& event : *decided) {
        if (!evolve(outlet, event)) {
            std::abort();
        }
    }
    return std::nullopt;
}

/// Asked for again, it is accepted and nothing follows.
inline bool isNoted(const Outlet& outlet, const Command& command) {
    const auto decided = decide(outlet, command, today);
    return decided && decided->empty();
}

} // namespace guitai::samples
