// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/database_access.h"
#include "app/guitaictl/commands/store_access.h"
#include "models/central/migrate.h"
#include "models/central/people.h"
#include "models/central/schema.h"
#include "models/domain/codec.h"
#include "models/store/operator_table.h"

#include <fstream>
#include <memory>
#include <string>
#include <vector>

namespace guitai::ctl {

namespace {

using postgres::Connection;
using postgres::SqlError;

struct Arguments {
    std::string database{};
    std::string login{};
    std::string outlet{};
    std::string region{};
    std::string file{};
    StoreAccess access{};
};

template <class T>
ExitCode told(Output& output, const std::expected<T, SqlError>& done, const Json& answer,
              const std::string& sentence) {
    if (!done) {
        return fail(output, done.error());
    }
    output.answer(answer, sentence);
    return ExitCode::Done;
}

ExitCode migrate(const Arguments& arguments, Output& output) {
    return connected(arguments.database, output, [&](Connection& connection) {
        const auto applied = central::migrate(connection);
        const int schema = central::migrations().back().number;
        if (!applied && applied.error().sql) {
            return fail(output, *applied.error().sql);
        }
        if (!applied) {
            return output.fail(ExitCode::Service, "newer-schema",
                               "The database was migrated by a newer Guitai; nothing was changed.");
        }
        output.answer({{"applied", *applied}, {"schema", schema}},
                      *applied == 0
                          ? "The schema is up to date.\n"
                          : "The schema is at step " + std::to_string(schema) + " now.\n");
        return ExitCode::Done;
    });
}

ExitCode addCounter(const Arguments& arguments, Output& output) {
    return connected(arguments.database, output, [&](Connection& connection) {
        return told(
            output,
            central::saveCounter(connection, arguments.login, arguments.outlet, arguments.region),
            {{"login", arguments.login}},
            "The counter " + arguments.login + " speaks for " + arguments.outlet +
                " and sees the files of " + arguments.region + ".\n");
    });
}

ExitCode addApplier(const Arguments& arguments, Output& output) {
    return connected(arguments.database, output, [&](Connection& connection) {
        return told(output, central::saveApplier(connection, arguments.login),
                    {{"login", arguments.login}},
                    "guitai-registry may log in as " + arguments.login + ".\n");
    });
}

ExitCode sendOperators(const Arguments& arguments, Output& output) {
    const SystemClock clock;
    const auto opened = openStore(arguments.access, clock, output);
    if (!opened) {
        return opened.error();
    }
    const auto people = opened->store->operatorTable().all();
    if (!people) {
        return fail(output, people.error());
    }
    return connected(arguments.database, output, [&](Connection& connection) {
        for (const auto& who : *people) {
            if (const auto saved = central::saveOperator(connection, who); !saved) {
                return fail(output, saved.error());
            }
        }
        output.answer({{"operators", people->size()}},
                      std::to_string(people->size()) + " operators are known to the registry.\n");
        return ExitCode::Done;
    });
}

/// One file of a holder a line, as the registry keeps it.
ExitCode enrol(const Arguments& arguments, Output& output) {
    std::ifstream lines(arguments.file);
    std::vector<domain::HolderFile> files;
    for (std::string line; std::getline(lines, line);) {
        auto file = domain::decodeHolderFile(line);
        if (!file) {
            return output.fail(ExitCode::Usage, "malformed",
                               "Line " + std::to_string(files.size() + 1) + " of " +
                                   arguments.file + " is no holder's file; nothing was taken in.",
                               {{"line", files.size() + 1}});
        }
        files.push_back(std::move(*file));
    }
    if (files.empty()) {
        return output.fail(ExitCode::Usage, "empty", "There is nobody in " + arguments.file + ".");
    }
    return connected(arguments.database, output, [&](Connection& connection) {
        const auto taken = central::enrol(connection, files, SystemClock());
        return told(output, taken, {{"taken", taken.value_or(0)}, {"of", files.size()}},
                    std::to_string(taken.value_or(0)) + " of " + std::to_string(files.size()) +
                        " files were taken in; the others were there.\n");
    });
}

using Act = ExitCode (*)(const Arguments&, Output&);

CLI::App& command(CommandSet& commands, const std::shared_ptr<Arguments>& given, const char* name,
                  const char* help, Act act) {
    auto& made = commands.add("registry", "The registry that counters share", name, help,
                              [given, act](Output& output) { return act(*given, output); });
    addDatabaseOption(made, given->database);
    return made;
}

} // namespace

void addRegistry(CommandSet& commands) {
    const auto given = std::make_shared<Arguments>();
    command(commands, given, "migrate",
            "Make or bring up to date its roles, tables and functions; the login may create roles",
            migrate);
    auto& counter = command(commands, given, "add-counter",
                            "Let a counter log in, or say anew what it may see", addCounter);
    counter.add_option("login", given->login, "As its certificate's common name")->required();
    counter.add_option("--outlet", given->outlet, "The outlet that it speaks for")->required();
    counter.add_option("--region", given->region, "It sees the files of cities beginning so")
        ->required();
    auto& applier =
        command(commands, given, "add-applier", "Let guitai-registry log in", addApplier);
    applier.add_option("login", given->login, "As its certificate's common name")->required();
    auto& people =
        command(commands, given, "send-operators",
                "Tell it who works at a counter, and by which key they sign", sendOperators);
    addAccessOptions(people, given->access);
    command(commands, given, "enrol",
            "Take in files that began elsewhere, all or none; who is there stays", enrol)
        .add_option("file", given->file, "One holder's file in JSON a line")
        ->required();
}

} // namespace guitai::ctl
