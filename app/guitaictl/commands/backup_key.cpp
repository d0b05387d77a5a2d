// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/commands/backup_key.h"

#include "app/guitaictl/commands/store_access.h"

#include <utility>

namespace guitai::ctl {

namespace {

std::optional<store::BackupKey> readHalves(int descriptor, Output& output) {
    auto first = readPassword(descriptor);
    auto second = first ? readPassword(descriptor) : std::nullopt;
    if (!second) {
        output.fail(ExitCode::Usage, "no-recovery-key",
                    "The two halves of the recovery key could not be read: a line each.");
        return std::nullopt;
    }
    return store::BackupKey{.firstHalf = *std::move(first), .secondHalf = *std::move(second)};
}

} // namespace

void addKeyOptions(CLI::App& command, BackupKeyOptions& options) {
    auto* login = command.add_option("--login", options.login, "Who opens it")->type_name("LOGIN");
    command
        .add_option("--password-fd", options.passwordFd,
                    "The open file descriptor to read the password from, 0 for standard input")
        ->type_name("N")
        ->needs(login);
    command
        .add_option("--recovery-fd", options.recoveryFd,
                    "The open file descriptor to read the recovery key from, a half a line")
        ->type_name("N")
        ->excludes(login);
}

std::optional<store::BackupKey> readKey(const BackupKeyOptions& options, Output& output) {
    if (options.recoveryFd >= 0) {
        return readHalves(options.recoveryFd, output);
    }
    auto password = readPassword(options.passwordFd);
    if (!password || options.login.empty()) {
        output.fail(ExitCode::Usage, "no-password",
                    "Who opens it? --login with --password-fd, or --recovery-fd.");
        return std::nullopt;
    }
    return store::BackupKey{.login = options.login, .password = *std::move(password)};
}

} // namespace guitai::ctl
