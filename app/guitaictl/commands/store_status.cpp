// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/audit_output.h"
#include "app/guitaictl/commands/commands.h"
#include "app/guitaictl/commands/store_access.h"
#include "models/store/audit.h"

#include <memory>

namespace guitai::ctl {

namespace {

ExitCode status(const StoreAccess& access, Output& output) {
    const auto location = access.location();
    const auto outside = store::Store::look(location);
    if (!outside && outside.error().fault == store::StoreFault::NotFound) {
        output.answer({{"exists", false}, {"directory", location.directory.string()}},
                      "There is no store in " + location.directory.string() + ".\n");
        return ExitCode::AnswerIsNo;
    }
    if (!outside) {
        return fail(output, outside.error());
    }
    std::error_code ignored;
    const bool secret = std::filesystem::exists(location.machineSecret, ignored);
    std::string logins;
    for (const auto& login : outside->logins) {
        logins += " " + login;
    }
    output.answer({{"exists", true},
                   {"directory", location.directory.string()},
                   {"inUse", outside->inUse},
                   {"logins", outside->logins},
                   {"bytes", outside->bytes},
                   {"machineSecret", secret},
                   {"rekeyDue", outside->rekeyDue}},
                  "A store of " + std::to_string(outside->bytes) + " bytes, " +
                      (outside->inUse ? "in use" : "not in use") + ". It opens for:" + logins +
                      "\n" + (secret ? "" : "The machine's secret is not there.\n") +
                      (outside->rekeyDue ? "A rekey is due: somebody was removed who could open "
                                           "it. guitaictl store rekey\n"
                                         : ""));
    return ExitCode::Done;
}

ExitCode check(const StoreAccess& access, Output& output) {
    const SystemClock clock;
    const auto opened = openStore(access, clock, output);
    if (!opened) {
        return opened.error();
    }
    auto& store = *opened->store;
    if (const auto sound = store.check(); !sound) {
        return fail(output, sound.error());
    }
    const auto finding = store.audit().verifyAgainst({});
    if (!finding) {
        return fail(output, finding.error());
    }
    if (!finding->sound()) {
        return tell(output, *finding, {});
    }
    const auto entries = finding->end.sequence;
    output.answer({{"sound", true}, {"auditEntries", entries}},
                  "The store is sound, and so is its audit trail of " + std::to_string(entries) +
                      " entries.\n");
    return ExitCode::Done;
}

} // namespace

void addStoreStatus(CommandSet& commands) {
    const auto access = std::make_shared<StoreAccess>();
    auto& command = commands.add("store", "The encrypted store of a counter", "status",
                                 "What can be told of a store without a password",
                                 [access](Output& output) { return status(*access, output); });
    addLocationOptions(command, *access);
}

void addStoreCheck(CommandSet& commands) {
    const auto access = std::make_shared<StoreAccess>();
    auto& command = commands.add("store", "The encrypted store of a counter", "check",
                                 "Read every page and every audit entry and check them",
                                 [access](Output& output) { return check(*access, output); });
    addAccessOptions(command, *access);
}

} // namespace guitai::ctl
