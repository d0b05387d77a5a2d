// SPDX-License-Identifier: Apache-2.0
#include "models/registry/file_history.h"

#include "models/domain/codec.h"

namespace guitai::registry {

using store::StoreError;
using store::StoreFault;

std::expected<FileHistory, StoreError> loadHistory(const store::HolderTables& tables,
                                                   const domain::HolderId& holder) {
    const auto rows = tables.events(holder);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (rows->empty()) {
        return std::unexpected(StoreError{.fault = StoreFault::NotThere, .site = "history"});
    }
    auto enrolled = domain::decodeHolderFile(rows->front());
    if (!enrolled) {
        return std::unexpected(StoreError{.fault = StoreFault::Damaged, .site = "history"});
    }
    FileHistory history{.enrolled = std::move(*enrolled)};
    for (std::size_t i = 1; i < rows->size(); ++i) {
        auto events = domain::decodeEvents((*rows)[i]);
        if (!events) {
            return std::unexpected(StoreError{.fault = StoreFault::Damaged, .site = "history"});
        }
        history.applied.push_back(std::move(*events));
    }
    return history;
}

std::optional<domain::HolderFile> fileAt(const FileHistory& history, std::uint64_t version) {
    auto file = history.enrolled;
    for (const auto& events : history.applied) {
        if (file.version >= version) {
            break;
        }
        auto next = domain::evolveAll(std::move(file), events);
        if (!next) {
            return std::nullopt;
        }
        file = std::move(*next);
    }
    return file.version == version ? std::optional(std::move(file)) : std::nullopt;
}

} // namespace guitai::registry
