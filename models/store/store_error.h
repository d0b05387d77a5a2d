// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace guitai::store {

enum class StoreFault {
    NotFound,      ///< no store there
    AlreadyThere,  ///< a store stands where one was to be made
    InUse,         ///< another Guitai has it open
    WrongPassword, ///< no slot opens with it; nothing was changed
    Throttled,     ///< too many wrong passwords: wait
    NoSuchOperator,
    OperatorInactive,
    Damaged,     ///< truncated, torn or altered: not opened, not touched
    NewerSchema, ///< made by a newer Guitai
    DiskFull,
    Io,
    OutcomeUnknown, ///< a COMMIT failed: close, reopen, look up by id, then decide
    Conflict,       ///< a unique key is taken
    NotThere,       ///< the row that was asked for does not exist
    Internal,
};

/// One failure with the site's facts; `site` names the act, never its data.
struct StoreError {
    StoreFault fault = StoreFault::Internal;
    std::string site{};
    int sqliteCode = 0; ///< SQLite's extended code where there is one
};

[[nodiscard]] const char* codeOf(StoreFault fault);

} // namespace guitai::store
