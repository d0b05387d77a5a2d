// SPDX-License-Identifier: Apache-2.0
// A counter moves to another machine: out of this one with a backup, into that one with it.
#include "app/desk/real_desk.h"
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/backup_key.h"
#include "app/guitaictl/commands/backup_output.h"
#include "app/guitaictl/commands/commands.h"
#include "app/guitaictl/commands/store_access.h"
#include "models/store/moving.h"

#include <memory>

namespace guitai::ctl {

namespace {

constexpr const char* group = "store";
constexpr const char* groupText = "The encrypted store of a counter";

struct OutArguments {
    StoreAccess access{};
    std::string place{};
    bool cancel = false;
};

ExitCode cancel(store::Store::Opened& opened, const Clock& clock, Output& output) {
    if (auto done = store::cancelMove(*opened.store, opened.who, clock.now()); !done) {
        return fail(output, done.error());
    }
    output.answer({{"moved", false}},
                  "This machine serves again. Destroy the backup of the move, so that no other "
                  "does.\n");
    return ExitCode::Done;
}

/// The mark first, then the backup's name: killed in between, nobody serves, rather than two.
std::expected<std::optional<store::BackupManifest>, store::StoreError>
copyAndMark(store::Store::Opened& opened, const std::filesystem::path& destination,
            const Clock& clock, const store::GoOn& goOn) {
    auto backup = opened.store->beginBackup(destination, opened.who.who.id, true);
    if (!backup) {
        return std::unexpected(backup.error());
    }
    auto sealed = store::copyAndSeal(**backup, goOn);
    if (!sealed || !*sealed) {
        return sealed;
    }
    if (auto marked = store::markMoved(*opened.store, opened.who, clock.now()); !marked) {
        return std::unexpected(marked.error());
    }
    const auto finished = (*backup)->finish();
    return finished ? std::move(sealed) : std::unexpected(finished.error());
}

ExitCode moveOut(const OutArguments& arguments, Output& output) {
    if (arguments.cancel != arguments.place.empty()) {
        return output.fail(ExitCode::Usage, "usage", "Give the directory to move to, or --cancel.");
    }
    const SystemClock clock;
    auto opened = openStore(arguments.access, clock, output);
    if (!opened) {
        return opened.error();
    }
    if (arguments.cancel) {
        return cancel(*opened, clock, output);
    }
    const Interrupt interrupt;
    std::error_code failure;
    const auto destination = std::filesystem::absolute(arguments.place, failure);
    const auto made = copyAndMark(*opened, destination, clock, shownOn(output, interrupt));
    if (!made) {
        return fail(output, made.error());
    }
    if (!*made) {
        return tellStopped(output);
    }
    auto document = jsonOf(**made);
    document["directory"] = destination.string();
    output.answer(document,
                  "The counter is in " + destination.string() + ": " + lineOf(**made) +
                      ".\nThis machine serves no more. On the other: guitaictl store move-in, "
                      "with both halves of the recovery key.\n");
    return ExitCode::Done;
}

struct InArguments {
    StoreAccess access{};
    std::string backup{};
    std::string name{};
    int recoveryFd = -1;
};

ExitCode moveIn(const InArguments& arguments, Output& output) {
    const auto& access = arguments.access;
    auto key = readKey({.recoveryFd = arguments.recoveryFd}, output);
    if (!key) {
        return ExitCode::Usage;
    }
    auto password = readPassword(access.passwordFd);
    if (!password) {
        return output.fail(ExitCode::Usage, "no-password",
                           "No password could be read from --password-fd.");
    }
    const SystemClock clock;
    const auto location = access.location();
    std::error_code failure;
    std::filesystem::create_directories(location.directory.parent_path(), failure);
    store::RestoreAsked asked{.backup = arguments.backup, .to = location};
    asked.key = *std::move(key);
    asked.newcomer =
        store::Newcomer{{access.login, arguments.name, app::firstRoles}, *std::move(password)};
    const auto restored = store::restoreBackup(asked, clock);
    if (!restored) {
        return fail(output, restored.error());
    }
    const auto& manifest = restored->finding.manifest;
    if (!manifest.moved) {
        output.note("The backup was made for keeping, not by move-out: make sure that the machine "
                    "it comes from serves no more.");
    }
    auto document = jsonOf(manifest);
    document["directory"] = location.directory.string();
    document["waiting"] = restored->finding.waiting;
    output.answer(document,
                  "Moved in: " + lineOf(manifest) + ".\n" + access.login +
                      " administers it. Next:\n  guitaictl store rekey      a key that the other "
                      "machine does not have, and a new recovery key\n  guitaictl operator add   "
                      "everybody else anew: passwords of the other machine open nothing here\n");
    return ExitCode::Done;
}

} // namespace

void addStoreMove(CommandSet& commands) {
    const auto leaving = std::make_shared<OutArguments>();
    auto& out = commands.add(group, groupText, "move-out",
                             "Back the counter up for another machine; this one serves no more",
                             [leaving](Output& output) { return moveOut(*leaving, output); });
    out.add_option("DIR", leaving->place, "Where: a directory that is not there yet");
    out.add_flag("--cancel", leaving->cancel, "It is not moved after all: serve here again");
    addAccessOptions(out, leaving->access);

    const auto coming = std::make_shared<InArguments>();
    auto& in = commands.add(group, groupText, "move-in",
                            "Take a counter from another machine in, with its recovery key",
                            [coming](Output& output) { return moveIn(*coming, output); });
    in.add_option("DIR", coming->backup, "The backup that move-out made")->required();
    in.add_option("--name", coming->name, "The name of who administers it here")->required();
    in.add_option("--recovery-fd", coming->recoveryFd,
                  "The open file descriptor to read the recovery key from, a half a line")
        ->type_name("N")
        ->required();
    addAccessOptions(in, coming->access);
}

} // namespace guitai::ctl
