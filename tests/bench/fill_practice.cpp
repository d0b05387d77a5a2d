// SPDX-License-Identifier: Apache-2.0
// Fills a practice counter as years of work would, for tests/bench/beside-peers:
//   build/dev/bin/guitai-fill-practice FOLDER [ACTS]
#include "app/desk/practice_desk.h"
#include "models/procedure/look_up.h"
#include "tests/bench/large_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <future>

using namespace guitai;

namespace {

bool fillDesk(procedure::Services& services, FixedClock& clock, std::size_t acts) {
    const auto password = SecretBytes::copyOf(bytesOf(app::practiceClerk.password));
    if (!procedure::letIn(services, app::practiceClerk.login, password)) {
        return false;
    }
    bench::fill({.store = *services.store, .who = *services.signedIn, .clock = clock},
                bench::MadeUpPeople(acts / 2), acts);
    return true;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication program(argc, argv);
    if (argc < 2) {
        std::fputs("guitai-fill-practice FOLDER [ACTS]\n", stderr);
        return 2;
    }
    constexpr std::size_t usual = 100'000;
    constexpr std::size_t most = 1'000'000;
    const auto acts = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : usual;
    const auto clock = std::make_shared<FixedClock>(SystemClock().now());
    auto desk = app::makePracticeDesk({.folder = argv[1], .clock = clock});
    if (!desk) {
        std::fputs("no practice counter there\n", stderr);
        return 1;
    }
    auto& services = *desk->services;
    std::promise<bool> done;
    services.storeWorker->post([&] {
        done.set_value(fillDesk(services, *clock, std::clamp<std::size_t>(acts, 2, most)));
    });
    return done.get_future().get() ? 0 : 1;
}
