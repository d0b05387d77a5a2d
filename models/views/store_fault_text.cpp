// SPDX-License-Identifier: Apache-2.0
#include "models/operators/password_policy.h"
#include "models/views/service_text.h"
#include "models/views/translate.h"

namespace guitai::views {

QString textOf(store::StoreFault fault) {
    using enum store::StoreFault;
    switch (fault) {
    case NotFound:
        return translate("Store", "This counter has no store yet.");
    case AlreadyThere:
        return translate("Store", "This counter has a store already.");
    case InUse:
        return translate("Store", "Guitai is already open on this store.");
    case WrongPassword:
        return translate("Store", "The password is wrong, or there is no operator of that name.");
    case PasswordUnfit:
        return translate("Store", "The new password is too short, too long or too simple.");
    case LoginUnfit:
        return translate("Store", "This sign-in name cannot be used.");
    case RecoveryKeyMistyped:
        return translate("Store", "The recovery key has a slip of the pen in it.");
    case MachineSecretMissing:
        return translate("Store", "This computer's secret for the store is missing or unreadable.");
    case Throttled:
        return translate("Store", "Too many wrong passwords.");
    case NoSuchOperator:
        return translate("Store", "There is no such operator.");
    case OperatorInactive:
        return translate("Store", "This operator no longer works here.");
    case NotAllowed:
        return translate("Store", "This operator may not do that.");
    case FactorRefused:
        return translate("Store", "The second factor was not confirmed.");
    case FactorFailed:
        return translate("Store", "The second factor cannot be asked.");
    case LastAdministrator:
        return translate("Store", "This is the only administrator.");
    case MovedAway:
        return translate("Store", "This counter was moved to another computer.");
    case BackupUnfit:
        return translate("Store", "This is no whole backup.");
    case SetupDamaged:
        return translate("Store", "The file that says where this counter stands (counter.json) is "
                                  "missing or damaged.");
    case SetupDiffers:
        return translate("Store", "The file that says where this counter stands (counter.json) was "
                                  "changed: the store says something else.");
    case Damaged:
        return translate("Store", "The store is damaged. It was not touched.");
    case NewerSchema:
        return translate("Store", "The store was made by a newer Guitai.");
    case DiskFull:
        return translate("Store", "The disk is full.");
    case Io:
        return translate("Store", "The disk reported a fault.");
    case OutcomeUnknown:
        return translate("Store", "It is not known whether the store took the last entry; it is "
                                  "looked up before anything goes on.");
    case Conflict:
        return translate("Store", "The store has this entry already.");
    case NotThere:
        return translate("Store", "The store does not have this entry.");
    case Internal:
        return translate("Store", "The store met an unexpected fault.");
    }
    return {};
}

QString todoOf(store::StoreFault fault) {
    using enum store::StoreFault;
    switch (fault) {
    case NotFound:
        return translate("Store", "Please set the counter up first.");
    case AlreadyThere:
        return translate("Store", "Please sign in to it.");
    case InUse:
        return translate("Store", "Please use the window that is open, or close it first.");
    case WrongPassword:
        return translate("Store", "Please enter name and password again.");
    case PasswordUnfit:
        return translate("Store", "Please choose another password of at least %1 characters.")
            .arg(operators::shortestPassword);
    case LoginUnfit:
        return translate("Store", "Please choose another sign-in name: letters a to z, digits, "
                                  "dot, underscore and hyphen.");
    case RecoveryKeyMistyped:
        return translate("Store", "Please compare it with the paper, group by group.");
    case MachineSecretMissing:
        return translate("Store", "Please ask the system's administrator; with the recovery key "
                                  "the store opens without it.");
    case Throttled:
        return translate("Store", "Please wait a minute and try again.");
    case NoSuchOperator:
    case OperatorInactive:
    case NotAllowed:
        return translate("Store", "Please ask the administrator.");
    case FactorRefused:
        return translate("Store", "Please sign in again and confirm it in time.");
    case FactorFailed:
        return translate("Store", "Please see to the token and its program, and sign in again.");
    case LastAdministrator:
        return translate("Store", "Please add another administrator first.");
    case MovedAway:
        return translate("Store", "Please work at the other computer. If it is not used after all, "
                                  "the administrator undoes the move: guitaictl store move-out "
                                  "--cancel");
    case BackupUnfit:
        return translate("Store", "Please use another backup.");
    case SetupDamaged:
    case SetupDiffers:
        return translate("Store",
                         "Please ask the administrator to make it anew from the store, and "
                         "open Guitai again: guitaictl store restore-setup");
    case Damaged:
        return translate("Store", "Please call the office's support before anything else; do not "
                                  "delete the file.");
    case NewerSchema:
        return translate("Store", "Please install the newer Guitai on this computer.");
    case DiskFull:
        return translate("Store", "Please make room on the disk and try again.");
    case OutcomeUnknown:
        return translate("Store", "Please wait a moment.");
    case Io:
    case Conflict:
    case NotThere:
    case Internal:
        return translate("Store", "Please call the office's support and give them the code.");
    }
    return {};
}

} // namespace guitai::views
