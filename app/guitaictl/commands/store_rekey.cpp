// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/commands.h"
#include "app/guitaictl/commands/recovery_output.h"
#include "app/guitaictl/commands/store_access.h"

#include <memory>
#include <utility>

namespace guitai::ctl {

namespace {

ExitCode rekey(const StoreAccess& access, Output& output) {
    const SystemClock clock;
    const auto password = readPassword(access.passwordFd);
    if (!password) {
        return output.fail(ExitCode::Usage, "no-password",
                           "No password could be read from --password-fd.");
    }
    auto opened = store::Store::open(access.location(), access.login, *password, clock);
    if (!opened) {
        return fail(output, opened.error());
    }
    const auto halves = store::Store::rekey(std::move(opened->store), opened->who);
    if (!halves) {
        return fail(output, halves.error());
    }
    if (output.json()) {
        put("{\n  \"rekeyed\": true,\n");
        putHalvesJson(*halves);
        return ExitCode::Done;
    }
    put("The store has a new key. Everybody signs in with the password of before. Backups of\n"
        "before open as before: make a new one, then destroy them. The recovery key is new.\n\n");
    putHalvesText(*halves);
    return ExitCode::Done;
}

} // namespace

void addStoreRekey(CommandSet& commands) {
    const auto access = std::make_shared<StoreAccess>();
    auto& command =
        commands.add("store", "The encrypted store of a counter", "rekey",
                     "Make a new key for the store, and a new recovery key; for an administrator",
                     [access](Output& output) { return rekey(*access, output); });
    addAccessOptions(command, *access);
}

} // namespace guitai::ctl
