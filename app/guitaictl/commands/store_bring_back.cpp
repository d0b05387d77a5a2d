// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/backup_key.h"
#include "app/guitaictl/commands/backup_output.h"
#include "app/guitaictl/commands/commands.h"
#include "app/guitaictl/commands/store_access.h"

#include <memory>

namespace guitai::ctl {

namespace {

struct RestoreArguments {
    StoreAccess access{};
    BackupKeyOptions key{};
    std::string backup{};
    bool replace = false;
};

std::string textOf(const store::Restored& restored, const store::Location& location) {
    const auto& finding = restored.finding;
    std::string text =
        "Restored to " + location.directory.string() + ": " + lineOf(finding.manifest) + ".\n";
    if (restored.kept) {
        text += "The store of before is kept in " + restored.kept->string() + ".\n";
    }
    text += std::to_string(finding.waiting) +
            " acts wait; each is looked up by its id before it is sent. Vouchers begin a series "
            "of their own.\nWhat was done after the backup is not in this store: compare it with "
            "the vouchers and the shared registry.\n";
    if (finding.firstBadEntry) {
        text += "The audit trail in the backup was altered: entry " +
                std::to_string(*finding.firstBadEntry) + ".\n";
    }
    return text;
}

ExitCode restore(const RestoreArguments& arguments, Output& output) {
    auto key = readKey(arguments.key, output);
    if (!key) {
        return ExitCode::Usage;
    }
    const SystemClock clock;
    const auto location = arguments.access.location();
    store::RestoreAsked asked{
        .backup = arguments.backup, .to = location, .replace = arguments.replace};
    asked.key = *std::move(key);
    const auto restored = store::restoreBackup(asked, clock);
    if (!restored) {
        return fail(output, restored.error());
    }
    auto document = jsonOf(restored->finding.manifest);
    document["directory"] = location.directory.string();
    document["kept"] = restored->kept ? Json(restored->kept->string()) : Json(nullptr);
    document["waiting"] = restored->finding.waiting;
    document["auditSound"] = !restored->finding.firstBadEntry;
    output.answer(document, textOf(*restored, location));
    return ExitCode::Done;
}

} // namespace

void addStoreBringBack(CommandSet& commands) {
    const auto arguments = std::make_shared<RestoreArguments>();
    auto& command =
        commands.add("store", "The encrypted store of a counter", "restore",
                     "Put a backup in the place of a store; for an administrator",
                     [arguments](Output& output) { return restore(*arguments, output); });
    command.add_option("DIR", arguments->backup, "The backup")->required();
    command.add_flag("--replace", arguments->replace,
                     "Where a store stands: it is kept beside, under a dated name");
    addLocationOptions(command, arguments->access);
    addKeyOptions(command, arguments->key);
}

} // namespace guitai::ctl
