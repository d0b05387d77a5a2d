// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"

#include <optional>
#include <string>

namespace guitai::hosts {

/// What the practice host keeps of an act that was done: its mark, and a verifier of the PIN it
/// set (an unlock sets none), so that a repetition with another PIN is not answered as if that one
/// had been set.
struct PracticeReceipt {
    std::string mark{};
    Bytes fresh{};

    bool operator==(const PracticeReceipt&) const = default;
};

/// JSON, as store::HostReceipt::receipt.
[[nodiscard]] std::string encode(const PracticeReceipt& receipt);
/// Nothing for anything malformed.
[[nodiscard]] std::optional<PracticeReceipt> decodePracticeReceipt(const std::string& text);

} // namespace guitai::hosts
