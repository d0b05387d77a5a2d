// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"
#include "models/store/database.h"
#include "models/store/sqlite_error.h"
#include "models/store/store_error.h"

#include <expected>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace guitai::store {

/// The open database: its key, its settings, its transactions. Nothing that SQLite throws leaves
/// it. Used inside models/store only.
class Connection {
public:
    enum class Mode { Existing, Fresh };
    using Work = std::function<std::expected<void, StoreError>()>;

    [[nodiscard]] static std::expected<std::unique_ptr<Connection>, StoreError>
    open(const std::filesystem::path& file, const SecretBytes& key, Mode mode);

    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    /// `work(database)`'s result, or what it threw.
    template <class Read>
    [[nodiscard]] auto read(const char* site, const Read& work)
        -> std::expected<std::invoke_result_t<const Read&, Database&>, StoreError> {
        if (auto unusable = whyUnusable(site)) {
            return std::unexpected(*std::move(unusable));
        }
        try {
            return work(*database_);
        } catch (...) {
            return std::unexpected(failureAt(site));
        }
    }

    /// The same for statements that change something: in the transaction under way, or else in one
    /// of its own. `work` may give a StoreFault back, which undoes what it did.
    template <class Write>
    [[nodiscard]] std::expected<void, StoreError> write(const char* site, const Write& work) {
        return transaction(site, [&]() -> std::expected<void, StoreError> {
            const std::expected<void, StoreFault> done = work(*database_);
            if (!done) {
                return std::unexpected(StoreError{done.error(), site, 0, {}});
            }
            return {};
        });
    }

    /// All or nothing. One inside another is part of it: undone alone, kept only with the outer.
    [[nodiscard]] std::expected<void, StoreError> transaction(const char* site, const Work& work);

    /// After OutcomeUnknown and Damaged, when nothing else works: closes and opens anew.
    [[nodiscard]] std::expected<void, StoreError> reopen();

    /// For the audit chain; made from the database key, of no use for anything else.
    [[nodiscard]] const SecretBytes& auditKey() const { return auditKey_; }

    [[nodiscard]] const std::filesystem::path& file() const { return file_; }

    [[nodiscard]] const SecretBytes& key() const { return key_; }

private:
    Connection(std::filesystem::path file, const SecretBytes& key);

    void openDatabase(Mode mode);
    [[nodiscard]] StoreError failureAt(const char* site);
    [[nodiscard]] bool readsNoMore() noexcept;
    [[nodiscard]] std::optional<StoreError> whyUnusable(const char* site) const;
    [[nodiscard]] std::expected<void, StoreError> attempt(const char* site, const Work& work);
    [[nodiscard]] std::expected<void, StoreError> outermost(const char* site, const Work& work);
    [[nodiscard]] std::expected<void, StoreError> nested(const char* site, const Work& work);
    [[nodiscard]] std::expected<void, StoreError> commit(const char* site);
    void rollBack() noexcept;
    [[nodiscard]] bool inTransaction() const;

    std::filesystem::path file_;
    SecretBytes key_;
    SecretBytes auditKey_;
    std::unique_ptr<Database> database_;
    int depth_ = 0;
    std::optional<StoreError> broken_{}; ///< why nothing works until somebody reopens
};

} // namespace guitai::store
