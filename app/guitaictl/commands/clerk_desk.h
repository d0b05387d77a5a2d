// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/guitaictl/exit_code.h"
#include "app/guitaictl/output.h"
#include "models/batches/batch_desk.h"
#include "models/procedure/services.h"

#include <CLI/CLI.hpp>

#include <expected>
#include <memory>
#include <string>

namespace guitai::ctl {

/// Which counter, and the clerk who works at it: the options of commands that do what a clerk does.
struct ClerkAccess {
    std::string folder{}; ///< empty: the counter's default, or practice's
    bool practice = false;
    std::string region = "yueyang"; ///< of the practice counter
    std::string login{};
    int passwordFd = -1;
};

void addClerkOptions(CLI::App& command, ClerkAccess& access);

/// The counter as the window has it, with its store open and the clerk signed in. The failure is on
/// the output already: also where that person is no clerk.
[[nodiscard]] std::expected<std::shared_ptr<procedure::Services>, ExitCode>
openClerkDesk(const ClerkAccess& access, Output& output);

/// Valid as long as the services are.
[[nodiscard]] batches::BatchDesk batchDeskOf(procedure::Services& services);

} // namespace guitai::ctl
