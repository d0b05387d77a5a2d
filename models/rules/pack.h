// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"
#include "models/rules/pack_error.h"
#include "models/rules/pack_signature.h"

#include <expected>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guitai::rules {

/// A region's rules file that has passed every check.
struct Pack {
    domain::Rules rules{};
    std::optional<PackSignature> signature{};
    std::string file{}; ///< where it was read
    std::string text{}; ///< as it was read
};

/// A pack larger than this is not read.
inline constexpr std::size_t packBytes = std::size_t{512} * 1024;

/// Reads a pack: limits, no key twice, every value of its kind (dates that exist, rules that the
/// catalogue has), the published schema, and what values must be to each other (acts on credentials
/// that exist, lists that are used). `file` only names it in errors. Where keys are given, one of
/// them must have signed it.
[[nodiscard]] std::expected<Pack, std::vector<PackError>>
readPack(std::string_view text, const std::string& file, const TrustedKeys* trusted = nullptr);
[[nodiscard]] std::expected<Pack, std::vector<PackError>>
readPackFile(const std::filesystem::path& path, const TrustedKeys* trusted = nullptr);

/// The file's bytes when there are at most `atMost`.
[[nodiscard]] std::expected<std::string, PackError> readSmallFile(const std::filesystem::path& path,
                                                                  std::size_t atMost);

} // namespace guitai::rules
