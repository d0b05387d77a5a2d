// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/postgres/sql_error.h"
#include "models/postgres/value.h"

#include <cstdint>
#include <expected>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

struct pg_conn;

namespace guitai::postgres {

/// One connection to a PostgreSQL server; one thread at a time. Values are bound, never written
/// into a statement: the server's log may hold statements. Nothing waits for ever: the server ends
/// what takes longer than ten seconds, and a line that is dead is found so in as many.
class Connection {
public:
    using Each = std::function<void(const Row&)>;
    using Work = std::function<std::expected<void, SqlError>()>;

    /// `where`: libpq's connection string or URI, several hosts among it for a standby that takes
    /// over. Only a server that takes writes will do.
    [[nodiscard]] static std::expected<std::unique_ptr<Connection>, SqlError>
    open(const std::string& where);

    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection() = default;

    /// One statement, prepared once; `each` sees its rows. The number of rows that it gave or
    /// changed.
    std::expected<std::int64_t, SqlError>
    query(const char* sql, const std::vector<Value>& values = {}, const Each& each = {});
    /// Several statements without values, as a migration has them. Within a transaction.
    [[nodiscard]] std::expected<void, SqlError> run(const char* site, const std::string& script);

    /// All or nothing; not one inside another. After Retry it is the caller who begins anew: what
    /// was read in it was read for nothing, too.
    [[nodiscard]] std::expected<void, SqlError> transaction(const Work& work);
    /// False once the connection is lost: a new one is needed.
    [[nodiscard]] bool usable() const;

private:
    struct Close {
        void operator()(pg_conn* connection) const;
    };

    explicit Connection(std::unique_ptr<pg_conn, Close> connection);

    [[nodiscard]] std::expected<std::string, SqlError> prepared(const char* sql);
    [[nodiscard]] std::expected<void, SqlError> plain(const char* sql, SqlFault whenLost);

    std::unique_ptr<pg_conn, Close> connection_;
    std::map<const char*, std::string> prepared_{}; ///< by the statement's place: they are literals
};

} // namespace guitai::postgres
