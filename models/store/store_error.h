// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/timestamp.h"

#include <optional>
#include <string>
#include <string_view>

namespace guitai::store {

enum class StoreFault {
    NotFound,             ///< no store there
    AlreadyThere,         ///< a store stands where one was to be made
    InUse,                ///< another Guitai has it open
    WrongPassword,        ///< no slot opens with it; nothing was changed
    Throttled,            ///< too many wrong passwords: wait until `until`
    PasswordUnfit,        ///< a new password that operators::passwordFault finds fault with
    LoginUnfit,           ///< a new login that is not 1 to 64 of A–Z a–z 0–9 . _ -
    RecoveryKeyMistyped,  ///< a half's check group does not fit: a slip of the pen
    MachineSecretMissing, ///< not this machine's store, or its secret cannot be read: recover
    NoSuchOperator,
    OperatorInactive,
    NotAllowed,        ///< this operator's roles do not include it
    FactorRefused,     ///< the password was right, and the second factor says no
    FactorFailed,      ///< likewise, and it cannot be asked
    LastAdministrator, ///< who is removed last could not be replaced by anybody
    MovedAway,         ///< moved to another machine: this copy serves nobody until that is undone
    BackupUnfit,       ///< no backup, or one with a file that is missing, cut or altered
    SetupDamaged,      ///< `counter.json` is missing, cut or altered; the store has the true copy
    SetupDiffers,      ///< `counter.json` says something else than the store
    Damaged,           ///< truncated, torn or altered: not opened, not touched
    NewerSchema,       ///< made by a newer Guitai
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
    int sqliteCode = 0;               ///< SQLite's extended code where there is one
    std::optional<Timestamp> until{}; ///< with Throttled: when the next password is looked at

    bool operator==(const StoreError&) const = default;
};

/// One word a fault, for `--json` and logs: `wrong-password`.
[[nodiscard]] const char* codeOf(StoreFault fault);
/// Which fault has that word.
[[nodiscard]] std::optional<StoreFault> faultNamed(std::string_view code);

} // namespace guitai::store
