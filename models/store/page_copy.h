// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"
#include "models/store/connection.h"

#include <SQLiteCpp/Backup.h>

#include <cstdint>
#include <expected>
#include <filesystem>
#include <memory>
#include <optional>

namespace guitai::store {

/// A database copied page by page into a new file, under another key or the same, while it goes on
/// being used: what is written between two steps is in the copy too
/// (https://sqlite.org/backup.html). Used inside models/store only, on the store's thread.
class PageCopy {
public:
    struct Progress {
        std::uint64_t done = 0;
        std::uint64_t of = 0; ///< pages; grows with the database
        bool whole = false;   ///< the copy is complete, closed and durable
    };

    /// `from` outlives it, or it is let go of before (letGo).
    [[nodiscard]] static std::expected<std::unique_ptr<PageCopy>, StoreError>
    begin(Connection& from, const std::filesystem::path& file, const SecretBytes& key);

    /// So many pages more. Outside of any transaction.
    [[nodiscard]] std::expected<Progress, StoreError> step(int pages);

    /// The source goes, or is opened anew: nothing more is copied.
    void letGo();

private:
    PageCopy() = default;
    [[nodiscard]] std::expected<void, StoreError> tie(Connection& from);

    std::unique_ptr<Connection> copy_{};
    std::optional<SQLite::Backup> pages_{}; ///< after what it writes to
};

} // namespace guitai::store
