// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/commands/database_access.h"

namespace guitai::ctl {

namespace {

using postgres::SqlError;
using postgres::SqlFault;

const char* sentenceFor(SqlFault fault) {
    switch (fault) {
    case SqlFault::Unreachable:
        return "The database cannot be reached, or takes no writes.";
    case SqlFault::UnknownOutcome:
        return "The line was lost while it was being done: run the command again.";
    case SqlFault::Retry:
        return "Somebody else was at it: run the command again.";
    case SqlFault::Conflict:
        return "A number in it is somebody else's already; nothing was changed.";
    case SqlFault::NotAllowed:
        return "This login may not do that; nothing was changed.";
    case SqlFault::TimedOut:
        return "The database took too long; nothing was changed.";
    case SqlFault::BadValue:
        return "A login is 1 to 63 of a-z 0-9 _ and begins with a letter; or the database "
               "holds what the schema does not allow.";
    case SqlFault::Failed:
        break;
    }
    return "The database refused; nothing was changed.";
}

} // namespace

ExitCode fail(Output& output, const SqlError& error) {
    return output.fail(ExitCode::Service, std::string(postgres::codeOf(error.fault)),
                       sentenceFor(error.fault), {{"site", error.site}, {"state", error.state}});
}

void addDatabaseOption(CLI::App& command, std::string& database) {
    command.add_option(
        "--database", database,
        "libpq's connection string; without it libpq's environment (PGSERVICE, ...)");
}

} // namespace guitai::ctl
