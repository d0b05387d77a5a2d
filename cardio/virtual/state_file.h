// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/virtual/card_memory.h"

#include <expected>
#include <filesystem>

namespace guitai::virtualcard {

enum class StateFault { NotThere, Unreadable, Malformed };

[[nodiscard]] std::expected<CardMemory, StateFault> loadState(const std::filesystem::path& path);

/// Replaces the file by a whole new one that is on the disk before this returns, so that a card
/// killed at any instant has its old or its new memory. False when that failed; the old one stands.
[[nodiscard]] bool saveState(const std::filesystem::path& path, const CardMemory& memory);

} // namespace guitai::virtualcard
