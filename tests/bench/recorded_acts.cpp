// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/recorded_acts.h"

#include "tests/models/store/statement_log.h"
#include "tests/models/store/whole_act.h"
#include "tests/support/temporary_store.h"

#include <chrono>

namespace guitai::bench {

std::optional<std::vector<ActStatements>> recordActs(std::size_t count) {
    const test::TemporaryStore at;
    if (!at.create()) {
        return std::nullopt;
    }
    test::StatementLog log;
    const auto opened = at.open();
    std::vector<ActStatements> acts;
    for (std::size_t i = 0; opened && i < count; ++i) {
        std::ignore = log.take();
        const auto now = test::someDay() + std::chrono::seconds(i); // ids in order of time
        const auto item = test::itemOf(opened->who, Uuid::v7(now), now);
        if (!test::commitAct(*opened->store, opened->who, item)) {
            return std::nullopt;
        }
        ActStatements statements;
        for (auto& heard : log.take()) {
            statements.push_back(std::move(heard.withValues));
        }
        acts.push_back(std::move(statements));
    }
    return acts;
}

} // namespace guitai::bench
