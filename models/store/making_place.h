// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/lock_file.h"
#include "models/store/store_error.h"

#include <expected>
#include <filesystem>
#include <optional>

namespace guitai::store {

/// `DEST.making`: where a backup is made whole before it is called DEST. Let go of before that,
/// nothing is left of it; what a killed run left goes when the same DEST is asked for again.
class MakingPlace {
public:
    /// AlreadyThere when something has that name, or something foreign lies in the making place;
    /// InUse when somebody else is making it.
    [[nodiscard]] static std::expected<MakingPlace, StoreError>
    begin(const std::filesystem::path& destination);
    MakingPlace(MakingPlace&& other) noexcept;
    MakingPlace& operator=(MakingPlace&&) = delete;
    ~MakingPlace();

    [[nodiscard]] const std::filesystem::path& folder() const { return making_; }

    /// Makes it durable and gives it its name.
    [[nodiscard]] std::expected<void, StoreError> finish();

private:
    MakingPlace(std::filesystem::path destination, std::filesystem::path making, LockFile lock);

    std::filesystem::path destination_;
    std::filesystem::path making_; ///< empty: nothing is to be removed any more
    std::optional<LockFile> lock_;
};

} // namespace guitai::store
