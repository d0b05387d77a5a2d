// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"
#include "models/rules/pack_error.h"

#include <expected>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guitai::rules {

/// Who vouches for a pack. Kept as read: a real counter will demand it and verify it.
struct PackSignature {
    std::string algorithm{}; ///< `ed25519`
    std::string keyId{};
    std::string value{}; ///< Base64

    bool operator==(const PackSignature&) const = default;
};

/// A region's rules file that has passed every check.
struct Pack {
    domain::Rules rules{};
    std::optional<PackSignature> signature{};
    std::string file{}; ///< where it was read
};

/// A pack larger than this is not read.
inline constexpr std::size_t packBytes = std::size_t{512} * 1024;

/// Reads a pack: limits, no key twice, every value of its kind (dates that exist, rules that the
/// catalogue has), the published schema, and what values must be to each other (acts on credentials
/// that exist, lists that are used). `file` only names it in errors.
[[nodiscard]] std::expected<Pack, std::vector<PackError>> readPack(std::string_view text,
                                                                   const std::string& file);
[[nodiscard]] std::expected<Pack, std::vector<PackError>>
readPackFile(const std::filesystem::path& path);

/// The file's bytes when there are at most `atMost`.
[[nodiscard]] std::expected<std::string, PackError> readSmallFile(const std::filesystem::path& path,
                                                                  std::size_t atMost);

} // namespace guitai::rules
