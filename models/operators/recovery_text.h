// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"

#include <cstddef>
#include <optional>

/// A share of the recovery key as text for paper; used inside this library only.
namespace guitai::operators::detail {

inline constexpr std::size_t shareSize = 32;

[[nodiscard]] SecretBytes shareToText(const SecretBytes& share);
/// Nothing unless it is a whole share with the check group that belongs to it.
[[nodiscard]] std::optional<SecretBytes> shareFromText(const SecretBytes& text);

} // namespace guitai::operators::detail
