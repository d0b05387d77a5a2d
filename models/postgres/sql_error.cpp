// SPDX-License-Identifier: Apache-2.0
#include "models/postgres/sql_error.h"

namespace guitai::postgres {

std::string_view codeOf(SqlFault fault) {
    switch (fault) {
    case SqlFault::Unreachable:
        return "unreachable";
    case SqlFault::UnknownOutcome:
        return "unknown-outcome";
    case SqlFault::Retry:
        return "retry";
    case SqlFault::Conflict:
        return "conflict";
    case SqlFault::NotAllowed:
        return "not-allowed";
    case SqlFault::TimedOut:
        return "timed-out";
    case SqlFault::BadValue:
        return "bad-value";
    case SqlFault::Failed:
        break;
    }
    return "failed";
}

SqlFault faultOf(std::string_view sqlState) {
    if (sqlState == "40001" || sqlState == "40P01") {
        return SqlFault::Retry;
    }
    if (sqlState == "23505") {
        return SqlFault::Conflict;
    }
    if (sqlState == "42501" || sqlState.starts_with("28")) {
        return SqlFault::NotAllowed;
    }
    if (sqlState == "57014") {
        return SqlFault::TimedOut;
    }
    // 08: connection; 57P0x: the server goes down, or a standby; 25006: a standby takes no writes.
    if (sqlState.starts_with("08") || sqlState.starts_with("57P0") || sqlState == "25006") {
        return SqlFault::Unreachable;
    }
    return SqlFault::Failed;
}

} // namespace guitai::postgres
