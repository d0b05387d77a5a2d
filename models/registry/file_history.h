// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/decision.h"
#include "models/store/holder_tables.h"

#include <expected>
#include <optional>
#include <vector>

namespace guitai::registry {

/// A file from its beginning: as it was enrolled, then the events of each operation applied. In the
/// events table the first row of a holder is the enrolled file, under the holder's own id.
struct FileHistory {
    domain::HolderFile enrolled;
    std::vector<std::vector<domain::Event>> applied{}; ///< one an operation, in order of versions
};

/// NotThere for a holder without a file; Damaged for rows that make no history.
[[nodiscard]] std::expected<FileHistory, store::StoreError>
loadHistory(const store::HolderTables& tables, const domain::HolderId& holder);

/// The file at a version; nothing where it never had that one.
[[nodiscard]] std::optional<domain::HolderFile> fileAt(const FileHistory& history,
                                                       std::uint64_t version);

} // namespace guitai::registry
