// SPDX-License-Identifier: Apache-2.0
#include "models/store/store_error.h"

namespace guitai::store {

const char* codeOf(StoreFault fault) {
    switch (fault) {
    case StoreFault::NotFound:
        return "not-found";
    case StoreFault::AlreadyThere:
        return "already-there";
    case StoreFault::InUse:
        return "in-use";
    case StoreFault::WrongPassword:
        return "wrong-password";
    case StoreFault::Throttled:
        return "throttled";
    case StoreFault::PasswordUnfit:
        return "password-unfit";
    case StoreFault::LoginUnfit:
        return "login-unfit";
    case StoreFault::RecoveryKeyMistyped:
        return "recovery-key-mistyped";
    case StoreFault::MachineSecretMissing:
        return "machine-secret-missing";
    case StoreFault::NoSuchOperator:
        return "no-such-operator";
    case StoreFault::OperatorInactive:
        return "operator-inactive";
    case StoreFault::NotAllowed:
        return "not-allowed";
    case StoreFault::FactorRefused:
        return "second-factor-refused";
    case StoreFault::FactorFailed:
        return "second-factor-failed";
    case StoreFault::LastAdministrator:
        return "last-administrator";
    case StoreFault::MovedAway:
        return "moved-away";
    case StoreFault::BackupUnfit:
        return "backup-unfit";
    case StoreFault::SetupDamaged:
        return "setup-damaged";
    case StoreFault::SetupDiffers:
        return "setup-differs";
    case StoreFault::Damaged:
        return "damaged";
    case StoreFault::NewerSchema:
        return "newer-schema";
    case StoreFault::DiskFull:
        return "disk-full";
    case StoreFault::Io:
        return "io";
    case StoreFault::OutcomeUnknown:
        return "outcome-unknown";
    case StoreFault::Conflict:
        return "conflict";
    case StoreFault::NotThere:
        return "not-there";
    case StoreFault::Internal:
        return "internal";
    }
    return "internal";
}

std::optional<StoreFault> faultNamed(std::string_view code) {
    for (int number = 0; number <= static_cast<int>(StoreFault::Internal); ++number) {
        const auto fault = static_cast<StoreFault>(number);
        if (code == codeOf(fault)) {
            return fault;
        }
    }
    return std::nullopt;
}

} // namespace guitai::store
