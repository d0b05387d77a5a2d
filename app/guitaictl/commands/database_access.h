// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/guitaictl/exit_code.h"
#include "app/guitaictl/output.h"
#include "models/postgres/connection.h"

#include <CLI/CLI.hpp>

#include <string>

/// What the commands share that work on the shared registry's database.
namespace guitai::ctl {

/// Exit code, code, sentence and the site's facts.
ExitCode fail(Output& output, const postgres::SqlError& error);

void addDatabaseOption(CLI::App& command, std::string& database);

/// With the connection, or why there is none.
template <class Work>
ExitCode connected(const std::string& database, Output& output, const Work& work) {
    auto connection = postgres::Connection::open(database);
    return connection ? work(**connection) : fail(output, connection.error());
}

} // namespace guitai::ctl
