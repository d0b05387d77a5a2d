// SPDX-License-Identifier: Apache-2.0
// Commits acts to a store until it is killed, and acknowledges each on standard output:
//   act_committer DIRECTORY MACHINE-SECRET          one line `ID` after each act that is durable
//   act_committer --create DIRECTORY MACHINE-SECRET makes a store, then says `made`
#include "models/store/store.h"
#include "tests/models/store/whole_act.h"
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
        const auto item = test::itemOf(opened->who, Uuid::v7(clock.now()), clock.now());
        if (!test::commitAct(*opened->store, opened->who, item)) {
            return 2;
        }
        say(item.operation.text());
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
