// SPDX-License-Identifier: Apache-2.0
#include "models/store/page_copy.h"

#include <sqlite3.h>

namespace guitai::store {

namespace {

constexpr const char* site = "store.copy";

std::unexpected<StoreError> failed(StoreFault fault) {
    return std::unexpected(StoreError{fault, site, 0, {}});
}

} // namespace

std::expected<std::unique_ptr<PageCopy>, StoreError>
PageCopy::begin(Connection& from, const std::filesystem::path& file, const SecretBytes& key) {
    auto copy = Connection::open(file, key, Connection::Mode::Fresh);
    if (!copy) {
        return std::unexpected(copy.error());
    }
    std::unique_ptr<PageCopy> begun(new PageCopy);
    begun->copy_ = *std::move(copy);
    if (auto tied = begun->tie(from); !tied) {
        return std::unexpected(tied.error());
    }
    return begun;
}

std::expected<void, StoreError> PageCopy::tie(Connection& from) {
    const auto tied = from.read(site, [&](Database& source) {
        return copy_->read(site, [&](Database& target) {
            // What is not finished is thrown away: nothing is to be rolled back after a crash.
            target.exec("PRAGMA journal_mode = MEMORY");
            pages_.emplace(target, source);
            return true;
        });
    });
    if (!tied) {
        return std::unexpected(tied.error());
    }
    return *tied ? std::expected<void, StoreError>() : std::unexpected(tied->error());
}

std::expected<PageCopy::Progress, StoreError> PageCopy::step(int pages) {
    if (!pages_) {
        return failed(StoreFault::Io);
    }
    try {
        const int code = pages_->executeStep(pages);
        const auto of = static_cast<std::uint64_t>(pages_->getTotalPageCount());
        const auto left = static_cast<std::uint64_t>(pages_->getRemainingPageCount());
        if (code == SQLITE_DONE) {
            letGo();
            return Progress{of, of, true};
        }
        return code == SQLITE_OK ? std::expected<Progress, StoreError>(Progress{of - left, of})
                                 : failed(StoreFault::InUse);
    } catch (...) {
        const auto error = thrownAt(site);
        letGo();
        return std::unexpected(error);
    }
}

void PageCopy::letGo() {
    pages_.reset();
    copy_.reset();
}

} // namespace guitai::store
