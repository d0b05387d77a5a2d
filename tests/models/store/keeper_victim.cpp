// SPDX-License-Identifier: Apache-2.0
// Does what is to be killed in the middle, and says on standard output how far it has come:
//   keeper_victim rekey DIRECTORY MACHINE-SECRET            `open`, then `done`
//   keeper_victim backup DIRECTORY MACHINE-SECRET DEST      `open`, ids of ten acts, `done`
//   keeper_victim move-out DIRECTORY MACHINE-SECRET DEST    `open`, then `done`
//   keeper_victim restore DIRECTORY MACHINE-SECRET BACKUP   `open`, then `done`; replaces
#include "models/store/backup.h"
#include "models/store/moving.h"
#include "models/store/restore.h"
#include "tests/models/store/whole_act.h"
#include "tests/support/temporary_store.h"

#include <string>
#include <string_view>

#include <unistd.h>

using namespace guitai;
using namespace guitai::store;

namespace {

void say(std::string_view line) {
    const auto text = std::string(line) + "\n";
    if (::write(STDOUT_FILENO, text.data(), text.size()) != static_cast<ssize_t>(text.size())) {
        _exit(3);
    }
}

int rekey(const Location& location, const Clock& clock) {
    auto opened = Store::open(location, test::TemporaryStore::login,
                              test::secret(test::TemporaryStore::password), clock);
    if (!opened) {
        return 1;
    }
    say("open");
    if (!Store::rekey(std::move(opened->store), opened->who)) {
        return 2;
    }
    say("done");
    return 0;
}

/// Acts go on between the steps; the backup is finished after the last of them.
int backUp(const Location& location, const char* destination, const Clock& clock) {
    auto opened = Store::open(location, test::TemporaryStore::login,
                              test::secret(test::TemporaryStore::password), clock);
    if (!opened) {
        return 1;
    }
    say("open");
    auto backup = opened->store->beginBackup(destination, "system");
    if (!backup) {
        return 2;
    }
    constexpr int acts = 10;
    int done = 0;
    for (bool copied = false; !copied || done < acts;) {
        if (done < acts) {
            const auto item = test::itemOf(opened->who, Uuid::v7(clock.now()), clock.now(), 20'000);
            if (!test::commitAct(*opened->store, opened->who, item)) {
                return 3;
            }
            ++done;
            say(item.operation.text());
        }
        const auto step = (*backup)->step(done < acts ? 1 : Backup::pagesAtATime);
        if (!step || (step->copied && done < acts)) {
            return 4;
        }
        copied = step->copied;
    }
    if (!(*backup)->seal() || !(*backup)->finish()) {
        return 5;
    }
    say("done");
    return 0;
}

int moveOut(const Location& location, const char* destination, const Clock& clock) {
    const auto opened = Store::open(location, test::TemporaryStore::login,
                                    test::secret(test::TemporaryStore::password), clock);
    if (!opened) {
        return 1;
    }
    say("open");
    auto backup = opened->store->beginBackup(destination, opened->who.who.id, true);
    const auto always = [](const Backup::Progress&) { return true; };
    if (!backup || !copyAndSeal(**backup, always) ||
        !markMoved(*opened->store, opened->who, clock.now()) || !(*backup)->finish()) {
        return 2;
    }
    say("done");
    return 0;
}

int restore(const Location& location, const char* backup, const Clock& clock) {
    say("open");
    const auto restored =
        restoreBackup({.backup = backup,
                       .to = location,
                       .replace = true,
                       .key = {.login = test::TemporaryStore::login,
                               .password = test::secret(test::TemporaryStore::password)}},
                      clock);
    if (!restored) {
        return 2;
    }
    say("done");
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const SystemClock clock;
    if (argc == 4 && argv[1] == std::string_view("rekey")) {
        return rekey({argv[2], argv[3]}, clock);
    }
    if (argc != 5) {
        return 64;
    }
    const std::string_view act = argv[1];
    const Location location{argv[2], argv[3]};
    if (act == "backup") {
        return backUp(location, argv[4], clock);
    }
    if (act == "move-out") {
        return moveOut(location, argv[4], clock);
    }
    return act == "restore" ? restore(location, argv[4], clock) : 64;
}
