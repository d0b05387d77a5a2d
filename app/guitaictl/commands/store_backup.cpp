// SPDX-License-Identifier: Apache-2.0
// Backups: made by the window that has the store open, or else by this program.
#include "app/desk/backup_talk.h"
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/backup_key.h"
#include "app/guitaictl/commands/backup_output.h"
#include "app/guitaictl/commands/commands.h"
#include "app/guitaictl/commands/store_access.h"
#include "app/guitaictl/commands/window_backup.h"

#include <memory>

namespace guitai::ctl {

namespace {

constexpr const char* group = "store";
constexpr const char* groupText = "The encrypted store of a counter";

using Made = std::expected<std::optional<store::BackupManifest>, store::StoreError>;

Made make(const StoreAccess& access, const std::filesystem::path& destination, Output& output) {
    const SystemClock clock;
    const Interrupt interrupt;
    const auto goOn = shownOn(output, interrupt);
    auto made = store::backUpClosed(access.location(), destination, clock.now(), goOn);
    if (made || made.error().fault != store::StoreFault::InUse) {
        return made;
    }
    auto asked =
        askWindowForBackup(app::windowSocket(access.location()), destination, goOn, interrupt);
    const bool nobodyListens = !asked && asked.error().fault == store::StoreFault::NotFound;
    return nobodyListens ? std::move(made) : std::move(asked);
}

struct BackupArguments {
    StoreAccess access{};
    BackupKeyOptions key{};
    std::string place{};
    std::string scratch{};
};

ExitCode backUp(const BackupArguments& arguments, Output& output) {
    std::error_code failure;
    const auto destination = std::filesystem::absolute(arguments.place, failure);
    const auto made = make(arguments.access, destination, output);
    if (!made) {
        return fail(output, made.error());
    }
    if (!*made) {
        return tellStopped(output);
    }
    auto document = jsonOf(**made);
    document["directory"] = destination.string();
    output.answer(document, "Backup: " + lineOf(**made) + ".\nIt lies in " + destination.string() +
                                ", encrypted. Verify it: guitaictl store check-backup.\n");
    return ExitCode::Done;
}

/// Without a key: that all files are there as they were made.
ExitCode checkFiles(const BackupArguments& arguments, Output& output) {
    const auto manifest = store::checkFiles(arguments.place);
    if (!manifest) {
        return fail(output, manifest.error());
    }
    auto document = jsonOf(*manifest);
    document["opened"] = false;
    output.answer(document, "Whole: " + lineOf(*manifest) +
                                ".\nIt was not opened: give --login and a password, or the "
                                "recovery key, to read every page.\n");
    return ExitCode::Done;
}

ExitCode check(const BackupArguments& arguments, Output& output) {
    if (!arguments.key.given()) {
        return checkFiles(arguments, output);
    }
    const auto key = readKey(arguments.key, output);
    if (!key) {
        return ExitCode::Usage;
    }
    const SystemClock clock;
    std::error_code failure;
    const auto scratch = arguments.scratch.empty() ? std::filesystem::temp_directory_path(failure)
                                                   : std::filesystem::path(arguments.scratch);
    const auto finding = store::checkBackup(
        arguments.place, arguments.access.location().machineSecret, scratch, *key, clock);
    if (!finding) {
        return fail(output, finding.error());
    }
    if (finding->firstBadEntry) {
        return output.fail(ExitCode::Altered, "audit-altered",
                           "The backup opens, but its audit trail was altered: entry " +
                               std::to_string(*finding->firstBadEntry) + ".",
                           {{"firstBad", *finding->firstBadEntry}});
    }
    auto document = jsonOf(finding->manifest);
    document["opened"] = true;
    document["auditEntries"] = finding->entries;
    document["waiting"] = finding->waiting;
    output.answer(document, "Whole, and every page is sound: " + lineOf(finding->manifest) + "; " +
                                std::to_string(finding->entries) + " audit entries, " +
                                std::to_string(finding->waiting) + " acts that wait.\n");
    return ExitCode::Done;
}

} // namespace

void addStoreBackup(CommandSet& commands) {
    const auto making = std::make_shared<BackupArguments>();
    auto& made = commands.add(
        group, groupText, "backup",
        "Copy the store, also while the window is open; no password, it stays encrypted",
        [making](Output& output) { return backUp(*making, output); });
    made.add_option("DIR", making->place, "Where: a directory that is not there yet")->required();
    addLocationOptions(made, making->access);

    const auto checking = std::make_shared<BackupArguments>();
    auto& checked =
        commands.add(group, groupText, "check-backup",
                     "Check a backup's files; with a password or the recovery key, every page",
                     [checking](Output& output) { return check(*checking, output); });
    checked.add_option("DIR", checking->place, "The backup")->required();
    checked
        .add_option("--scratch", checking->scratch,
                    "Where a copy of it is opened, which goes again (else the system's folder)")
        ->type_name("DIR");
    addLocationOptions(checked, checking->access);
    addKeyOptions(checked, checking->key);
}

} // namespace guitai::ctl
