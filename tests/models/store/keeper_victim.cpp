// SPDX-License-Identifier: Apache-2.0
// Does what is to be killed in the middle, and says on standard output how far it has come:
//   keeper_victim rekey DIRECTORY MACHINE-SECRET    `open`, then `done`
#include "models/store/store.h"
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

} // namespace

int main(int argc, char** argv) {
    const SystemClock clock;
    if (argc == 4 && argv[1] == std::string_view("rekey")) {
        return rekey({argv[2], argv[3]}, clock);
    }
    return 64;
}
