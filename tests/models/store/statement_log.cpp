// SPDX-License-Identifier: Apache-2.0
#include "tests/models/store/statement_log.h"

#include <sqlite3.h>

#include <utility>

namespace guitai::test {

namespace {

// SQLite's hook for every handle that is opened takes no context: this is where it puts what it
// hears.
std::vector<StatementLog::Heard> heard;

int hear(unsigned /*what*/, void* /*context*/, void* asked, void* /*text*/) {
    auto* statement = static_cast<sqlite3_stmt*>(asked);
    char* expanded = sqlite3_expanded_sql(statement);
    heard.push_back({sqlite3_sql(statement), expanded});
    sqlite3_free(expanded);
    return 0;
}

int traceHandle(sqlite3* database, char** /*error*/, const sqlite3_api_routines* /*unused*/) {
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, hear, nullptr);
}

void (*hook())() {
    return reinterpret_cast<void (*)()>(traceHandle);
}

} // namespace

StatementLog::StatementLog() {
    heard.clear();
    sqlite3_auto_extension(hook());
}

StatementLog::~StatementLog() {
    sqlite3_cancel_auto_extension(hook());
}

std::vector<StatementLog::Heard> StatementLog::take() {
    return std::exchange(heard, {});
}

} // namespace guitai::test
