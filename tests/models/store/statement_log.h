// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace guitai::test {

/// Hears what is asked of SQLite through the handles that are opened while it listens. One at a
/// time.
class StatementLog {
public:
    struct Heard {
        std::string sql{};        ///< with its parameters
        std::string withValues{}; ///< with the values in their places
    };

    StatementLog();
    ~StatementLog();
    StatementLog(const StatementLog&) = delete;
    StatementLog& operator=(const StatementLog&) = delete;

    /// Since the last time.
    [[nodiscard]] std::vector<Heard> take();
};

} // namespace guitai::test
