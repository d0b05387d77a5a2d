// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/recorded_acts.h"

#include "tests/models/store/whole_act.h"
#include "tests/support/temporary_store.h"

#include <sqlite3.h>

#include <chrono>

namespace guitai::bench {

namespace {

// SQLite's hook for every handle that is opened takes no context: this is where it puts what it
// hears. Set while recordActs() runs.
std::vector<std::string>* heard = nullptr;

int hear(unsigned /*what*/, void* /*context*/, void* statement, void* /*text*/) {
    char* expanded = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
    heard->emplace_back(expanded);
    sqlite3_free(expanded);
    return 0;
}

int traceHandle(sqlite3* database, char** /*error*/, const sqlite3_api_routines* /*unused*/) {
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, hear, nullptr);
}

} // namespace

std::optional<std::vector<ActStatements>> recordActs(std::size_t count) {
    const test::TemporaryStore at;
    if (!at.create()) {
        return std::nullopt;
    }
    ActStatements statements;
    heard = &statements;
    const auto hook = reinterpret_cast<void (*)()>(traceHandle);
    sqlite3_auto_extension(hook);
    const auto opened = at.open();
    sqlite3_cancel_auto_extension(hook);
    std::vector<ActStatements> acts;
    for (std::size_t i = 0; opened && i < count; ++i) {
        statements.clear();
        const auto now = test::someDay() + std::chrono::seconds(i); // ids in order of time
        const auto item = test::itemOf(opened->who, Uuid::v7(now), now);
        if (!test::commitAct(*opened->store, opened->who, item)) {
            return std::nullopt;
        }
        acts.push_back(statements);
    }
    return acts;
}

} // namespace guitai::bench
