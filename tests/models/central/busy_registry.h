// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/models/central/counter.h"

#include <atomic>
#include <thread>

/// Counters and appliers at work, each in its thread, while the server under them is killed.
namespace guitai::test {

using namespace std::chrono_literals;

/// Asks every few milliseconds; false when it does not come for minutes.
inline bool await(const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + 3min;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) {
            return false;
        }
        std::this_thread::sleep_for(3ms);
    }
    return true;
}

class BusyRegistry {
public:
    static constexpr int perHolder = 4;

    /// Each of two counters has so many people before it, the same as the other.
    explicit BusyRegistry(int people) {
        must(central::saveCounter(*central.admin, "counter_two", "outlet-2", "4306"), "no counter");
        for (int number = 1; number <= people; ++number) {
            files_.push_back(person(number));
        }
        must(central::enrol(*central.admin, files_, central.clock), "not enrolled");
        for (int i = 0; i < perHolder; ++i) {
            for (const auto& file : files_) {
                for (auto& line : lines_) {
                    line.queued[file.id].push_back(line.counter.enqueue(central, file));
                }
            }
        }
    }

    [[nodiscard]] int all() const { return static_cast<int>(files_.size()) * perHolder * 2; }

    [[nodiscard]] int settled() const { return settled_; }

    void begin() {
        for (auto& line : lines_) {
            counting_.emplace_back([&] { count(line); });
        }
        for (int i = 0; i < 2; ++i) {
            applying_.emplace_back([&] { apply(); });
        }
    }

    /// Until every counter has been told what came of each of its operations.
    bool finish() {
        const bool told = await([&] { return settled_ >= all(); });
        stop_ = true;
        for (auto* threads : {&counting_, &applying_}) {
            for (auto& thread : *threads) {
                thread.join();
            }
        }
        central.admin = connected("guitai_admin");
        return told;
    }

    /// What is wrong in the end; nothing where every operation was applied once and in order.
    [[nodiscard]] std::string wrong() {
        for (const auto& file : files_) {
            const auto applied = appliedTo(central, file.id);
            if (applied.size() != std::size_t{2} * perHolder) {
                return "acts of a holder: " + std::to_string(applied.size());
            }
            for (const auto& line : lines_) {
                if (among(applied, line.queued.at(file.id)) != line.queued.at(file.id)) {
                    return "lost, doubled or out of order";
                }
                for (const auto& operation : line.queued.at(file.id)) {
                    if (line.counter.item(operation).state != store::QueueState::Accepted) {
                        return "not accepted";
                    }
                }
            }
            if (Central::counter().lookUp(file.id)->version != applied.size()) {
                return "another version";
            }
        }
        return counted("SELECT count(*) FROM guitai.inbox") == 0 ? "" : "something still waits";
    }

    /// How often an applier did not learn whether a commit was done.
    [[nodiscard]] int unknown() const { return unknown_; }

    Central central{};

private:
    struct Line {
        std::string login;
        Counter counter;
        std::map<Uuid, std::vector<Uuid>> queued{}; ///< by holder, in order
    };

    std::int64_t counted(const char* sql) {
        std::int64_t number = -1;
        must(central.admin->query(sql, {},
                                  [&](const postgres::Row& row) { number = row.number(0); }),
             sql);
        return number;
    }

    /// The counter's clock jumps over its own pauses: only the server is waited for.
    void count(Line& line) {
        central::SharedRegistry registry(where(line.login), 100ms);
        registry::Forwarder forwarder(*line.counter.store, registry);
        while (!stop_) {
            const auto step = must(forwarder.step(line.counter.now), "the counter's store failed");
            line.counter.now = std::max(line.counter.now, step.next.value_or(line.counter.now));
            if (step.kind == registry::StepResult::Kind::Settled) {
                ++settled_;
            } else if (step.kind == registry::StepResult::Kind::Idle && !step.next) {
                return;
            } else if (step.kind == registry::StepResult::Kind::Offline) {
                std::this_thread::sleep_for(5ms);
            }
        }
    }

    void apply() {
        while (!stop_) {
            auto connection = postgres::Connection::open(where("guitai_applier"));
            if (connection) {
                applyOn(**connection);
            }
            std::this_thread::sleep_for(5ms);
        }
    }

    /// Until the connection is lost.
    void applyOn(postgres::Connection& connection) {
        central::Worker worker(connection, Office::findRules(), central.clock,
                               {.id = Uuid::v7(samples::noon), .lease = 500ms, .batch = 3});
        while (!stop_) {
            const auto beaten = worker.beat();
            const auto worked = beaten ? worker.work() : std::unexpected(beaten.error());
            if (!worked && worked.error().fault != postgres::SqlFault::Retry) {
                unknown_ += worked.error().fault == postgres::SqlFault::UnknownOutcome ? 1 : 0;
                return;
            }
            if (worked.value_or(0) == 0) {
                std::this_thread::sleep_for(5ms);
            }
        }
        [[maybe_unused]] const auto left = worker.leave();
    }

    std::vector<domain::HolderFile> files_{};
    std::array<Line, 2> lines_{{{"counter_one", {"outlet-1"}}, {"counter_two", {"outlet-2"}}}};
    std::vector<std::thread> counting_{};
    std::vector<std::thread> applying_{};
    std::atomic<int> settled_ = 0;
    std::atomic<int> unknown_ = 0;
    std::atomic<bool> stop_ = false;
};

} // namespace guitai::test
