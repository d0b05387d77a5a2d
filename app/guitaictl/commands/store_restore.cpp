// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/commands.h"
#include "app/guitaictl/commands/recovery_output.h"
#include "app/guitaictl/commands/store_access.h"
#include "models/store/counter_setup.h"

#include <memory>

namespace guitai::ctl {

namespace {

ExitCode restore(const StoreAccess& access, Output& output) {
    const SystemClock clock;
    const auto opened = openStore(access, clock, output);
    if (!opened) {
        return opened.error();
    }
    const auto setup = store::restoreCounterFile(access.location(), opened->store->settings());
    if (!setup) {
        return fail(output, setup.error());
    }
    output.answer({{"outlet", setup->outlet},
                   {"region", setup->region},
                   {"window", domain::nameOf(setup->window.kind)}},
                  "counter.json says again what the store says: " + setup->outlet + ", region " +
                      setup->region + ".\n");
    return ExitCode::Done;
}

/// Where the first one was not kept, or a half of it was seen by the wrong person.
ExitCode renew(const StoreAccess& access, Output& output) {
    const SystemClock clock;
    const auto opened = openStore(access, clock, output);
    if (!opened) {
        return opened.error();
    }
    const auto halves = opened->store->renewRecovery(opened->who);
    if (!halves) {
        return fail(output, halves.error());
    }
    if (output.json()) {
        put("{\n");
        putHalvesJson(*halves);
    } else {
        putHalvesText(*halves);
    }
    return ExitCode::Done;
}

} // namespace

void addStoreRestore(CommandSet& commands) {
    const auto access = std::make_shared<StoreAccess>();
    auto& command = commands.add("store", "The encrypted store of a counter", "restore-setup",
                                 "Write counter.json anew, as the store has it",
                                 [access](Output& output) { return restore(*access, output); });
    addAccessOptions(command, *access);
}

void addStoreRenew(CommandSet& commands) {
    const auto access = std::make_shared<StoreAccess>();
    auto& command = commands.add("store", "The encrypted store of a counter", "renew-recovery",
                                 "Make a new recovery key and print it, once; for an administrator",
                                 [access](Output& output) { return renew(*access, output); });
    addAccessOptions(command, *access);
}

} // namespace guitai::ctl
