// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/temporary_store.h"

/// A copy of a store's files, as somebody would put it back who wants to undo what is on record.
namespace guitai::test {

class OldCopy {
public:
    /// Closes the store while it is copied, and opens it anew.
    OldCopy(const TemporaryStore& place, std::unique_ptr<store::Store>& store)
        : place_(place) {
        store.reset();
        std::filesystem::copy(place_.location.directory, copy(),
                              std::filesystem::copy_options::recursive);
        store = std::move(place_.open()->store);
    }

    /// The store is closed.
    void putBack() const {
        std::filesystem::remove_all(place_.location.directory);
        std::filesystem::copy(copy(), place_.location.directory,
                              std::filesystem::copy_options::recursive);
    }

private:
    [[nodiscard]] std::filesystem::path copy() const {
        return place_.location.directory.parent_path() / "old-copy";
    }

    const TemporaryStore& place_;
};

} // namespace guitai::test
