// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/descriptor.h"
#include "models/store/store_error.h"

#include <expected>
#include <filesystem>
#include <string>
#include <string_view>

namespace guitai::store {

/// A file too long to be held whole: written piece by piece beside its place, and put there when it
/// is complete. Let go of before that, nothing is left of it. No secrets: pieces wait in a string.
class LongFile {
public:
    /// Readable for its owner only. AlreadyThere when something has that name.
    [[nodiscard]] static std::expected<LongFile, StoreError> begin(std::filesystem::path file);
    LongFile(LongFile&&) = default;
    LongFile& operator=(LongFile&&) = delete;
    ~LongFile();

    [[nodiscard]] std::expected<void, StoreError> write(std::string_view piece);
    /// Makes it durable and gives it its name.
    [[nodiscard]] std::expected<void, StoreError> finish();

private:
    LongFile(std::filesystem::path file, Descriptor out);
    [[nodiscard]] std::expected<void, StoreError> flush();

    std::filesystem::path file_;
    Descriptor out_;
    std::string waiting_{};
};

} // namespace guitai::store
