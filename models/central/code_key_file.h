// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operators/code_key.h"

#include <expected>
#include <filesystem>

/// The key of codes over the telephone in its two files: 32 bytes that only guitai-registry may
/// read, and beside them the public half in base64.
namespace guitai::central {

enum class KeyFileFault {
    NotRead,
    OpenToOthers, ///< others than its owner may read or write it: no secret any more
    NoKey,        ///< it is not what makeCodeKey writes
    AlreadyThere,
    NotWritten,
};

/// FILE.pub of FILE.
[[nodiscard]] std::filesystem::path publicKeyFile(const std::filesystem::path& secret);

/// A new key, for its owner alone, and its public half; nothing is overwritten.
[[nodiscard]] std::expected<operators::SealingKey, KeyFileFault>
makeCodeKey(const std::filesystem::path& file);
[[nodiscard]] std::expected<operators::CodeKey, KeyFileFault>
readCodeKey(const std::filesystem::path& file);
[[nodiscard]] std::expected<operators::SealingKey, KeyFileFault>
readPublicCodeKey(const std::filesystem::path& file);

} // namespace guitai::central
