// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store_error.h"

#include <cstdint>
#include <expected>
#include <filesystem>
#include <functional>

namespace guitai::store {

/// A file of any length, byte for byte, durable when it returns and readable for its owner only.
/// `piece` is told how many bytes came with each piece, and answers whether to go on; the result
/// says whether all was copied. `to` is new.
[[nodiscard]] std::expected<bool, StoreError>
copyFile(const std::filesystem::path& from, const std::filesystem::path& to,
         const std::function<bool(std::uint64_t bytes)>& piece);

} // namespace guitai::store
