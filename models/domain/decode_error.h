// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace guitai::domain {

/// Where a document is not what it should be, and what was expected there.
struct DecodeError {
    std::string pointer{};  ///< JSON pointer (RFC 6901); empty for the whole document
    std::string expected{}; ///< in English: "one of chip, host", "a six-digit code"

    bool operator==(const DecodeError&) const = default;
};

} // namespace guitai::domain
