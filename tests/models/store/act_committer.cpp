// SPDX-License-Identifier: Apache-2.0
// Commits acts to a store until it is killed, and acknowledges each on standard output:
//   act_committer DIRECTORY MACHINE-SECRET          one line `ID` after each act that is durable
//   act_committer --create DIRECTORY MACHINE-SECRET makes a store, then says `made`
#include "models/store/audit.h"
#include "models/store/journal.h"
#include "models/store/queue.h"
#include "models/store/store.h"
#include "tests/support/temporary_store.h"

#include <string>
#include <string_view>

#include <unistd.h>

using namespace guitai;
using namespace guitai::store;

namespace {

void say(const std::string& line) {
    const auto text = line + "\n";
    if (::write(STDOUT_FILENO, text.data(), text.size()) != static_cast<ssize_t>(text.size())) {
        _exit(3);
    }
}

// Operation, journal and audit entry, or none of them: the whole act is one transaction.
bool commitAct(Store& store, const SignedIn& who, const Uuid& operation, Timestamp now) {
    const QueueItem item{
        .operation = operation,
        .holder = Uuid::v7(now),
        .procedure = "change-pin",
        .phase = "report",
        .run = operation,
        .envelope = operators::seal(operation.text() + std::string(1000, '.'), who.who.id, who.key),
        .createdAt = now,
        .updatedAt = now};
    const RunRecord run{
        .id = operation, .procedure = "change-pin", .startedAt = now, .updatedAt = now};
    return store
        .transaction([&]() -> std::expected<void, StoreError> {
            for (const auto& done :
                 {store.journal().save(run),
                  store.journal().append({.run = operation, .act = "act", .at = now}),
                  store.queue().enqueue(item),
                  store.audit().append({.at = now,
                                        .actor = who.who.id,
                                        .action = "submit",
                                        .subject = operation.text(),
                                        .detail = "{}"})}) {
                if (!done) {
                    return done;
                }
            }
            return {};
        })
        .has_value();
}

int create(const Location& location, const Clock& clock) {
    const auto made =
        Store::create(location, {test::TemporaryStore::login, "张三", {}},
                      test::secret(test::TemporaryStore::password), test::cheapCost, clock);
    if (!made) {
        return 1;
    }
    say("made");
    return 0;
}

int commitForEver(const Location& location, const Clock& clock) {
    const auto opened = Store::open(location, test::TemporaryStore::login,
                                    test::secret(test::TemporaryStore::password), clock);
    if (!opened) {
        return 1;
    }
    for (;;) {
        const auto operation = Uuid::v7(clock.now());
        if (!commitAct(*opened->store, opened->who, operation, clock.now())) {
            return 2;
        }
        say(operation.text());
    }
}

} // namespace

int main(int argc, char** argv) {
    const SystemClock clock;
    const bool making = argc == 4 && argv[1] == std::string_view("--create");
    if (!making && argc != 3) {
        return 64;
    }
    const Location location{argv[argc - 2], argv[argc - 1]};
    return making ? create(location, clock) : commitForEver(location, clock);
}
