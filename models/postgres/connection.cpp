// SPDX-License-Identifier: Apache-2.0
#include "models/postgres/connection.h"

#include <algorithm>
#include <libpq-fe.h>

namespace guitai::postgres {

namespace {

struct Clear {
    void operator()(PGresult* result) const { PQclear(result); }
};

using Answer = std::unique_ptr<PGresult, Clear>;

/// A statement's first words, for whoever reads where it happened.
std::string siteOf(const char* sql) {
    constexpr std::size_t most = 60;
    std::string site(sql);
    std::ranges::replace(site, '\n', ' ');
    site.resize(std::min(site.size(), most));
    return site;
}

std::string stateOf(const PGresult* result) {
    const char* state = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_SQLSTATE);
    return state == nullptr ? std::string() : std::string(state);
}

bool succeeded(const PGresult* result) {
    const auto status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

SqlError failure(const PGconn* connection, const PGresult* result, const char* sql,
                 SqlFault whenLost) {
    SqlError error{
        .fault = faultOf(stateOf(result)), .site = siteOf(sql), .state = stateOf(result)};
    if (PQstatus(connection) == CONNECTION_BAD || error.fault == SqlFault::Unreachable) {
        error.fault = whenLost;
    }
    return error;
}

/// What every connection is asked for besides what the caller says.
constexpr const char* settings =
    "-c statement_timeout=10000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=30000 "
    "-c default_transaction_isolation=read\\ committed -c search_path=pg_catalog";

} // namespace

void Connection::Close::operator()(pg_conn* connection) const {
    PQfinish(connection);
}

Connection::Connection(std::unique_ptr<pg_conn, Close> connection)
    : connection_(std::move(connection)) {}

std::expected<std::unique_ptr<Connection>, SqlError> Connection::open(const std::string& where) {
    const char* const keys[] = {"connect_timeout",
                                "tcp_user_timeout",
                                "keepalives_idle",
                                "target_session_attrs",
                                "application_name",
                                "client_encoding",
                                "options",
                                "dbname",
                                nullptr};
    const char* const values[] = {"5",    "10000",  "10",          "read-write", "guitai",
                                  "UTF8", settings, where.c_str(), nullptr};
    std::unique_ptr<pg_conn, Close> connection(PQconnectdbParams(keys, values, 1));
    if (!connection) {
        return std::unexpected(SqlError{.fault = SqlFault::Failed, .site = "connect"});
    }
    if (PQstatus(connection.get()) != CONNECTION_OK) {
        return std::unexpected(SqlError{.fault = SqlFault::Unreachable, .site = "connect"});
    }
    PQsetNoticeProcessor(connection.get(), [](void*, const char*) {}, nullptr);
    return std::unique_ptr<Connection>(new Connection(std::move(connection)));
}

bool Connection::usable() const {
    return PQstatus(connection_.get()) == CONNECTION_OK;
}

std::expected<std::string, SqlError> Connection::prepared(const char* sql) {
    const auto known = prepared_.find(sql);
    if (known != prepared_.end()) {
        return known->second;
    }
    const auto name = "guitai_" + std::to_string(prepared_.size());
    const Answer answer(PQprepare(connection_.get(), name.c_str(), sql, 0, nullptr));
    if (!succeeded(answer.get())) {
        return std::unexpected(
            failure(connection_.get(), answer.get(), sql, SqlFault::Unreachable));
    }
    prepared_.emplace(sql, name);
    return name;
}

std::expected<std::int64_t, SqlError>
Connection::query(const char* sql, const std::vector<Value>& values, const Each& each) {
    const bool alone = PQtransactionStatus(connection_.get()) == PQTRANS_IDLE;
    const auto name = prepared(sql);
    if (!name) {
        return std::unexpected(name.error());
    }
    std::vector<const char*> texts;
    std::vector<int> lengths;
    std::vector<int> formats;
    for (const auto& value : values) {
        texts.push_back(value.text() ? value.text()->data() : nullptr);
        lengths.push_back(value.text() ? static_cast<int>(value.text()->size()) : 0);
        formats.push_back(value.binary() ? 1 : 0);
    }
    const Answer answer(PQexecPrepared(connection_.get(), name->c_str(),
                                       static_cast<int>(values.size()), texts.data(),
                                       lengths.data(), formats.data(), 0));
    if (!succeeded(answer.get())) {
        return std::unexpected(failure(connection_.get(), answer.get(), sql,
                                       alone ? SqlFault::UnknownOutcome : SqlFault::Unreachable));
    }
    const int rows = PQntuples(answer.get());
    try {
        for (int row = 0; each && row < rows; ++row) {
            each(Row(answer.get(), row));
        }
    } catch (const Row::BadValue&) {
        return std::unexpected(SqlError{.fault = SqlFault::BadValue, .site = siteOf(sql)});
    }
    const std::string changed = PQcmdTuples(answer.get());
    return changed.empty() ? rows : std::stoll(changed);
}

std::expected<void, SqlError> Connection::plain(const char* sql, SqlFault whenLost) {
    const Answer answer(PQexec(connection_.get(), sql));
    if (!succeeded(answer.get())) {
        return std::unexpected(failure(connection_.get(), answer.get(), sql, whenLost));
    }
    return {};
}

std::expected<void, SqlError> Connection::run(const char* site, const std::string& script) {
    auto done = plain(script.c_str(), SqlFault::Unreachable);
    if (!done) {
        done.error().site = site;
    }
    return done;
}

std::expected<void, SqlError> Connection::transaction(const Work& work) {
    if (auto begun = plain("BEGIN", SqlFault::Unreachable); !begun) {
        return begun;
    }
    auto done = work();
    if (!done) {
        if (usable()) {
            (void)plain("ROLLBACK", SqlFault::Unreachable);
        }
        if (done.error().fault == SqlFault::UnknownOutcome) {
            done.error().fault = SqlFault::Unreachable; // nothing had been committed
        }
        return done;
    }
    return plain("COMMIT", SqlFault::UnknownOutcome);
}

} // namespace guitai::postgres
