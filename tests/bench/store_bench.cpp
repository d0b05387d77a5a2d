// SPDX-License-Identifier: Apache-2.0
// How fast a whole act (operation, journal, audit) becomes durable, against what the disk can do:
//   build/dev/bin/guitai-bench-store [ACTS]      in a folder of TMPDIR
// First a store as it is; then the same statements again on databases that differ in encryption and
// journal alone. All take turns, so that each has the same of the disk's good and bad moments.
#include "models/store/migrations.h"
#include "tests/bench/recorded_acts.h"
#include "tests/bench/timings.h"
#include "tests/models/store/whole_act.h"
#include "tests/support/temporary_store.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

using namespace guitai;

namespace {

constexpr std::size_t turn = 10; ///< acts in a row

/// One of those that take turns.
struct Contender {
    std::string name{};
    std::function<void(std::size_t act)> commit{};
    bench::Timings timings{};

    [[nodiscard]] double quantile(double part) const { return timings.quantile(part).count(); }

    [[nodiscard]] double mean() const { return timings.mean().count(); }
};

void must(bool done, const char* what) {
    if (!done) {
        std::fprintf(stderr, "failed: %s\n", what);
        std::exit(1);
    }
}

Contender bareAppend(const std::string& folder) {
    const int file = ::open((folder + "/bare").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    return {"bare 4 KiB append + fdatasync", [file](std::size_t) {
                static const std::vector<char> block(4096, 'x');
                must(::write(file, block.data(), block.size()) == 4096 && ::fdatasync(file) == 0,
                     "append");
            }};
}

/// Operations are sealed before anything is timed.
Contender wholeAct(store::Store& store, const store::SignedIn& who, std::size_t acts) {
    auto items = std::make_shared<std::vector<store::QueueItem>>();
    for (std::size_t i = 0; i < acts; ++i) {
        const auto at = test::someDay() + std::chrono::seconds(i); // ids in order of time
        items->push_back(test::itemOf(who, Uuid::v7(at), at));
    }
    return {"whole act in the store", [items, &store, &who](std::size_t act) {
                must(test::commitAct(store, who, items->at(act)).has_value(), "act");
            }};
}

struct Journal {
    const char* name;
    const char* pragmas;
};

Contender statementsOn(const std::string& folder, const Journal& journal, bool encrypted,
                       const std::vector<bench::ActStatements>& acts) {
    const auto name = std::string(journal.name) + (encrypted ? ", encrypted" : ", plain");
    auto database = std::make_shared<SQLite::Database>(
        folder + "/" + name, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    if (encrypted) {
        const auto key = "x'" + std::string(64, '5') + "'";
        sqlite3_key_v2(database->getHandle(), "main", key.data(), static_cast<int>(key.size()));
    }
    database->exec(journal.pragmas);
    database->exec("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; "
                   "PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON;");
    for (const auto& step : store::migrations()) {
        database->exec(step.sql);
    }
    return {name, [database, &acts](std::size_t act) {
                for (const auto& statement : acts.at(act)) {
                    database->exec(statement);
                }
            }};
}

void takeTurns(std::vector<Contender>& contenders, std::size_t acts) {
    for (std::size_t begin = 0; begin < acts; begin += turn) {
        for (auto& contender : contenders) {
            for (auto act = begin; act < std::min(begin + turn, acts); ++act) {
                contender.timings.time([&] { contender.commit(act); });
            }
        }
    }
}

void tell(const std::vector<Contender>& contenders) {
    const auto& bare = contenders.front();
    std::printf("%-38s %9s %9s %9s %9s %9s\n", "", "median", "p99", "mean us", "rate/bare",
                "by mean");
    for (const auto& one : contenders) {
        std::printf("%-38s %9.0f %9.0f %9.0f %9.2f %9.2f\n", one.name.c_str(), one.quantile(0.5),
                    one.quantile(0.99), one.mean(), bare.quantile(0.5) / one.quantile(0.5),
                    bare.mean() / one.mean());
    }
    // The databases stand in pairs: encrypted, plain.
    std::printf("\nencrypted over plain\n");
    for (std::size_t i = 2; i + 1 < contenders.size(); i += 2) {
        const auto& encrypted = contenders[i];
        const auto& plain = contenders[i + 1];
        std::printf("%-38s %+8.1f %% median %+8.1f %% mean\n", encrypted.name.c_str(),
                    100 * (encrypted.quantile(0.5) / plain.quantile(0.5) - 1),
                    100 * (encrypted.mean() / plain.mean() - 1));
    }
}

} // namespace

int main(int argc, char** argv) {
    const auto asked = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 2000UL;
    const std::size_t acts = std::max(asked, 100UL);
    const auto recorded = bench::recordActs(acts);
    must(recorded && recorded->size() == acts, "recording");
    const test::TemporaryStore at;
    must(at.create().has_value(), "create");
    const auto opened = at.open();
    must(opened.has_value(), "open");
    const auto folder = at.folder.path().toStdString();

    std::vector<Contender> contenders;
    contenders.push_back(bareAppend(folder));
    contenders.push_back(wholeAct(*opened->store, opened->who, acts));
    for (const auto& journal :
         {Journal{"DELETE EXTRA", "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"},
          Journal{"TRUNCATE EXTRA", "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA;"},
          Journal{"PERSIST EXTRA", "PRAGMA journal_mode = PERSIST; PRAGMA synchronous = EXTRA;"},
          Journal{"WAL FULL", "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"},
          Journal{"WAL FULL, exclusive",
                  "PRAGMA locking_mode = EXCLUSIVE; "
                  "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"}}) {
        for (const bool encrypted : {true, false}) {
            contenders.push_back(statementsOn(folder, journal, encrypted, *recorded));
        }
    }
    std::printf("%zu acts each in %s, %zu in turn\n\n", acts, folder.c_str(), turn);
    takeTurns(contenders, acts);
    tell(contenders);
    return 0;
}
