// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace guitai::postgres {

enum class SqlFault {
    Unreachable,    ///< no connection, or it was lost: what had not been committed is undone
    UnknownOutcome, ///< lost while a commit was on its way: it may have been done
    Retry,          ///< 40001, 40P01: the whole transaction again
    Conflict,       ///< 23505: a key is taken
    NotAllowed,     ///< 42501, 28xxx: this role may not
    TimedOut,       ///< 57014: the server gave up
    BadValue,       ///< what came back is not what the schema says
    Failed,
};

/// The server's own message is not kept: it may quote what somebody is called.
struct SqlError {
    SqlFault fault = SqlFault::Failed;
    std::string site{};  ///< ours: which statement
    std::string state{}; ///< SQLSTATE, empty where none came

    bool operator==(const SqlError&) const = default;
};

[[nodiscard]] std::string_view codeOf(SqlFault fault);

/// ISO 9075 class and subclass, as PostgreSQL's appendix A lists them.
[[nodiscard]] SqlFault faultOf(std::string_view sqlState);

} // namespace guitai::postgres
