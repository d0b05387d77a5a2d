// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/commands/store_access.h"

#include "app/desk/data_folder.h"
#include "models/operators/password_policy.h"

#include <cerrno>
#include <filesystem>
#include <utility>

#include <unistd.h>

namespace guitai::ctl {

store::Location StoreAccess::location() const {
    const std::filesystem::path own(directory);
    const std::filesystem::path counter = !directory.empty() ? own.parent_path()
                                          : folder.empty()   ? app::counterDataFolder()
                                                             : std::filesystem::path(folder);
    auto location = app::counterLocation(counter);
    if (!directory.empty()) {
        location.directory = own;
    }
    if (!machineSecret.empty()) {
        location.machineSecret = machineSecret;
    }
    return location;
}

void addLocationOptions(CLI::App& command, StoreAccess& access) {
    command
        .add_option("--folder", access.folder,
                    "The counter's folder, as guitai --folder has it (else the same default)")
        ->type_name("DIR");
    command
        .add_option("--directory", access.directory,
                    "The store's own directory, where it is not `store` in the folder")
        ->type_name("DIR");
    command
        .add_option("--machine-secret", access.machineSecret,
                    "The machine's secret, without which no password opens (else "
                    "/etc/guitai/machine.secret where it is, else machine.secret beside the store)")
        ->type_name("FILE");
}

void addPasswordOption(CLI::App& command, StoreAccess& access) {
    command
        .add_option("--password-fd", access.passwordFd,
                    "The open file descriptor to read the password from, 0 for standard input")
        ->type_name("N")
        ->required();
}

void addAccessOptions(CLI::App& command, StoreAccess& access) {
    addLocationOptions(command, access);
    command.add_option("--login", access.login, "Who opens it")->type_name("LOGIN")->required();
    addPasswordOption(command, access);
}

std::optional<SecretBytes> readPassword(int descriptor) {
    SecretBytes buffer(operators::longestPassword + 1);
    std::size_t size = 0;
    while (size < buffer.size()) {
        // One byte at a time: what follows the line is left for whoever reads next.
        const auto count = ::read(descriptor, buffer.data() + size, 1);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return std::nullopt;
        }
        if (count == 0 || buffer.data()[size] == '\n') {
            return SecretBytes::copyOf(buffer.span().first(size));
        }
        ++size;
    }
    return std::nullopt;
}

namespace {

/// An administrator is told whenever he signs in.
void tellWhatIsDue(const store::Store::Opened& opened, Output& output) {
    if (!opened.who.who.has(operators::Role::Administrator)) {
        return;
    }
    if (const auto since = opened.store->rekeyDue(); since && *since) {
        output.note("A rekey is due since " + toText(**since) +
                    ": somebody was removed who could open the store. guitaictl store rekey");
    }
}

} // namespace

std::expected<store::Store::Opened, ExitCode> openStore(const StoreAccess& access,
                                                        const Clock& clock, Output& output) {
    const auto password = readPassword(access.passwordFd);
    if (!password) {
        return std::unexpected(output.fail(ExitCode::Usage, "no-password",
                                           "No password could be read from --password-fd."));
    }
    auto opened = store::Store::open(access.location(), access.login, *password, clock);
    if (!opened) {
        return std::unexpected(fail(output, opened.error()));
    }
    tellWhatIsDue(*opened, output);
    return *std::move(opened);
}

namespace {

ExitCode exitCodeFor(store::StoreFault fault) {
    using enum store::StoreFault;
    if (fault == PasswordUnfit || fault == LoginUnfit) {
        return ExitCode::Usage;
    }
    return fault == NotAllowed ? ExitCode::AnswerIsNo : ExitCode::Store;
}

} // namespace

ExitCode fail(Output& output, const store::StoreError& error) {
    Json facts{{"site", error.site}};
    if (error.sqliteCode != 0) {
        facts["sqliteCode"] = error.sqliteCode;
    }
    if (error.until) {
        facts["until"] = toText(*error.until);
    }
    return output.fail(exitCodeFor(error.fault), codeOf(error.fault), sentenceFor(error.fault),
                       facts);
}

const char* sentenceFor(store::StoreFault fault) {
    using store::StoreFault;
    switch (fault) {
    case StoreFault::NotFound:
        return "There is no store there.";
    case StoreFault::AlreadyThere:
        return "A store, or something else, is there already.";
    case StoreFault::InUse:
        return "Another Guitai has the store open.";
    case StoreFault::WrongPassword:
        return "The password is wrong. Nothing was changed.";
    case StoreFault::Throttled:
        return "Too many wrong passwords. Wait before the next.";
    case StoreFault::PasswordUnfit:
        return "That password will not do: at least 8 characters, not all alike and no plain run.";
    case StoreFault::LoginUnfit:
        return "That login will not do: 1 to 64 of A-Z a-z 0-9 . _ -";
    case StoreFault::RecoveryKeyMistyped:
        return "A half of the recovery key is mistyped.";
    case StoreFault::MachineSecretMissing:
        return "The machine's secret is not there or cannot be read. On another machine, open the "
               "store with its recovery key.";
    case StoreFault::NoSuchOperator:
        return "Nobody has that login.";
    case StoreFault::OperatorInactive:
        return "That operator is no longer active.";
    case StoreFault::NotAllowed:
        return "Only an administrator may do that.";
    case StoreFault::FactorRefused:
        return "The second factor was not confirmed.";
    case StoreFault::FactorFailed:
        return "The second factor cannot be asked: the program /etc/guitai/second-factor, or the "
               "one in the counter's folder, does not work or is not safe from others.";
    case StoreFault::LastAdministrator:
        return "That is the only administrator. Add another one first.";
    case StoreFault::MovedAway:
        return "This store was moved to another machine and serves nobody here. Undo it only if "
               "the other one is not used: guitaictl store move-out --cancel.";
    case StoreFault::BackupUnfit:
        return "That is no whole backup: a file of it is missing, cut or altered.";
    case StoreFault::SetupDamaged:
        return "counter.json is missing or damaged. Make it anew: guitaictl store restore-setup.";
    case StoreFault::SetupDiffers:
        return "counter.json says something else than the store. Make it anew: guitaictl store "
               "restore-setup.";
    case StoreFault::Damaged:
        return "The store is damaged: cut, torn or altered. It was left as it is; restore a "
               "backup.";
    case StoreFault::NewerSchema:
        return "The store was made by a newer Guitai. It was left as it is.";
    case StoreFault::DiskFull:
        return "The disk is full.";
    case StoreFault::Io:
        return "The store's files cannot be read or written.";
    case StoreFault::OutcomeUnknown:
        return "Whether it was written is unknown. Open the store again and look.";
    case StoreFault::Conflict:
        return "Something else has that name or number already.";
    case StoreFault::NotThere:
        return "There is no such thing in the store.";
    case StoreFault::Internal:
        return "The store failed for a reason of its own.";
    }
    return "The store failed.";
}

} // namespace guitai::ctl
