// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstddef>
#include <list>
#include <utility>

namespace guitai::store {

/// SQLite's handle, with the statements used last kept ready: to make one takes about as long as to
/// run it. Used inside models/store only.
class Database : public SQLite::Database {
public:
    using SQLite::Database::Database;

    /// With nothing bound: one that was kept, or else made now. Throws as SQLite::Statement does.
    [[nodiscard]] SQLite::Statement take(const char* sql);

    /// Whatever was bound to it, and the row it stands on, go.
    void keep(SQLite::Statement statement) noexcept;

private:
    static constexpr std::size_t most = 64;

    std::list<SQLite::Statement> kept_{}; ///< the last used first
};

/// A statement that goes back to be kept when its user has done with it. Lives no longer than its
/// database.
class Prepared : public SQLite::Statement {
public:
    Prepared(Database& database, const char* sql)
        : SQLite::Statement(database.take(sql))
        , database_(&database) {}

    Prepared(Prepared&& other) noexcept
        : SQLite::Statement(std::move(static_cast<SQLite::Statement&>(other)))
        , database_(std::exchange(other.database_, nullptr)) {}

    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;
    Prepared& operator=(Prepared&&) = delete;

    ~Prepared() {
        if (database_ != nullptr) {
            database_->keep(std::move(*this));
        }
    }

private:
    Database* database_;
};

} // namespace guitai::store
