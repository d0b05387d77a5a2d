// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"

#include <cstddef>
#include <optional>

namespace guitai::operators {

/// Our own policy for operators' passwords, in this one place; no source prescribes one.
inline constexpr std::size_t shortestPassword = 8;  ///< characters
inline constexpr std::size_t longestPassword = 256; ///< bytes of UTF-8

enum class PasswordFault {
    TooShort,
    TooLong,
    TooSimple, ///< one character over and over, or a straight run such as 12345678
};

/// What is wrong with a new password (UTF-8); nothing when it will do.
[[nodiscard]] std::optional<PasswordFault> passwordFault(const SecretBytes& password);

} // namespace guitai::operators
