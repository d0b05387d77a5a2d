// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/models/central/counter.h"
#include "tests/models/registry/flaky_registry.h"

#include <rapidcheck.h>

/// Counters at the ends of bad lines, a shared registry, and appliers that come and go.
namespace guitai::test {

using namespace std::chrono_literals;

/// An applier that is killed between two rounds, and followed by another.
struct Applier {
    std::unique_ptr<postgres::Connection> connection{};
    std::unique_ptr<central::Worker> worker{};

    void begin(const Central& shared) {
        worker.reset();
        connection = connected("guitai_applier");
        worker = std::make_unique<central::Worker>(
            *connection, Office::findRules(), shared.clock,
            central::Worker::Settings{.id = Uuid::v7(samples::noon), .lease = 1h, .batch = 2});
        must(worker->begin(), "not begun");
    }
};

/// A counter's line to the registry, with the forwarder at its near end.
struct BadLine {
    Counter counter;
    central::SharedRegistry registry;
    std::unique_ptr<FlakyRegistry> flaky{};
    std::unique_ptr<registry::Forwarder> forwarder{};

    explicit BadLine(const std::string& login, const std::string& outlet)
        : counter{outlet}
        , registry(Central::counter(login)) {}

    void suffer(const std::vector<Mishap>& mishaps) {
        flaky = std::make_unique<FlakyRegistry>(registry, mishaps);
        restart();
    }

    void restart() {
        forwarder.reset();
        counter.restart();
        forwarder = std::make_unique<registry::Forwarder>(*counter.store, *flaky,
                                                          [](std::uint64_t most) { return most; });
    }

    /// False when nothing is left to do. It sleeps until there is, by its own clock.
    bool step() {
        try {
            const auto result = forwarder->step(counter.now);
            RC_ASSERT(result.has_value());
            counter.now = std::max(counter.now, result->next.value_or(counter.now));
            return result->kind != registry::StepResult::Kind::Idle || result->next;
        } catch (const Crash&) {
            restart();
            return true;
        }
    }
};

enum class Deed { Step, Work, Beat, LeasesRunOut, Kill, Restart, ClockBack, ClockOn };

struct Event {
    Deed deed = Deed::Step;
    std::size_t who = 0;
};

struct World {
    Central central{};
    std::array<Applier, 2> appliers{};
    std::array<std::unique_ptr<BadLine>, 3> lines{};
    int people = 0;

    World() {
        must(central::saveCounter(*central.admin, "counter_two", "outlet-2", "4306"), "no counter");
        // The server itself is not killed here: what it has not written yet is not lost.
        must(central.admin->run("quick", "ALTER DATABASE guitai SET synchronous_commit = off"),
             "not quick");
        for (auto& applier : appliers) {
            applier.begin(central);
        }
        lines = {std::make_unique<BadLine>("counter_one", "outlet-1"),
                 std::make_unique<BadLine>("counter_one", "outlet-1"),
                 std::make_unique<BadLine>("counter_two", "outlet-2")};
    }

    domain::HolderFile newPerson() {
        auto file = person(++people);
        must(central::enrol(*central.admin, {file}, central.clock), "not enrolled");
        return file;
    }

    /// All that anybody has leased is free, as after a long time.
    void leasesRunOut() const {
        central.asOwner("UPDATE guitai.leases SET expires = '-infinity'");
        central.asOwner("UPDATE guitai.appliers SET beat = '-infinity'");
    }

    void happens(const Event& event) {
        auto& applier = appliers[event.who % appliers.size()];
        auto& line = *lines[event.who % lines.size()];
        switch (event.deed) {
        case Deed::Step:
            line.step();
            break;
        case Deed::Work:
            RC_ASSERT(applier.worker->work().has_value());
            break;
        case Deed::Beat:
            RC_ASSERT(applier.worker->beat().has_value());
            break;
        case Deed::LeasesRunOut:
            leasesRunOut();
            break;
        case Deed::Kill:
            applier.begin(central);
            break;
        case Deed::Restart:
            line.restart();
            break;
        case Deed::ClockBack:
            line.counter.now -= 24h;
            break;
        case Deed::ClockOn:
            line.counter.now += 24h;
            break;
        }
    }

    /// Nothing goes wrong any more, but for what the lines still have before them.
    void heal() {
        leasesRunOut();
        auto& worker = *appliers.front().worker;
        RC_ASSERT(worker.beat().has_value());
        for (int round = 0; round < 500; ++round) {
            RC_ASSERT(worker.work().has_value());
            bool moved = false;
            for (auto& line : lines) {
                moved = line->step() || moved;
            }
            if (!moved) {
                return;
            }
        }
        RC_FAIL("the queues do not come to an end");
    }

    void deliverLate() {
        for (auto& line : lines) {
            line->flaky->deliverLate();
        }
        RC_ASSERT(appliers.front().worker->work().has_value());
    }
};

} // namespace guitai::test
