// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/descriptor.h"
#include "models/store/store_error.h"

#include <expected>
#include <filesystem>

namespace guitai::store {

/// One process, one handle: an advisory lock (flock) that goes with its holder, however that ends.
class LockFile {
public:
    /// InUse when anybody, this process included, holds it.
    [[nodiscard]] static std::expected<LockFile, StoreError>
    take(const std::filesystem::path& file);
    /// The folder itself, which needs no file in it.
    [[nodiscard]] static std::expected<LockFile, StoreError>
    takeFolder(const std::filesystem::path& folder);

private:
    explicit LockFile(Descriptor descriptor)
        : descriptor_(std::move(descriptor)) {}

    Descriptor descriptor_;
};

} // namespace guitai::store
