// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/commands.h"
#include "app/guitaictl/output.h"

#include <algorithm>
#include <exception>
#include <iostream>
#include <span>
#include <string_view>
#include <utility>

namespace {

using guitai::ctl::CommandSet;
using guitai::ctl::ExitCode;
using guitai::ctl::Output;

/// What the whole program understands, whichever command follows.
void describe(CLI::App& app, CommandSet& commands, bool& json) {
    app.description("Guitai from the command line: readers, cards, store, rules and practice");
    app.require_subcommand(1);
    app.fallthrough(); // --json may stand behind the command too
    app.add_flag("--json", json, "Answer with one JSON document on standard output");
    app.footer(guitai::ctl::exitCodeHelp());
    guitai::ctl::addReaders(commands);
    guitai::ctl::addCardRead(commands);
    guitai::ctl::addRules(commands);
    guitai::ctl::addStoreInit(commands);
    guitai::ctl::addStoreStatus(commands);
    guitai::ctl::addStoreCheck(commands);
    guitai::ctl::addStoreRestore(commands);
    guitai::ctl::addStoreRenew(commands);
    guitai::ctl::addStoreRekey(commands);
    guitai::ctl::addStoreBackup(commands);
    guitai::ctl::addStoreBringBack(commands);
    guitai::ctl::addStoreMove(commands);
    guitai::ctl::addOperators(commands);
    guitai::ctl::addQueueList(commands);
    guitai::ctl::addAuditVerify(commands);
    guitai::ctl::addAuditExport(commands);
    guitai::ctl::addAuditReport(commands);
    guitai::ctl::addBatches(commands);
    guitai::ctl::addLists(commands);
    guitai::ctl::addOfficerLists(commands);
    guitai::ctl::addStock(commands);
    guitai::ctl::addRegistry(commands);
    guitai::ctl::addRegistryChoice(commands);
    guitai::ctl::addRegistryHeads(commands);
    guitai::ctl::addRegistryCodes(commands);
    guitai::ctl::addApprovalCode(commands);
    guitai::ctl::addPractice(commands);
    guitai::ctl::addPracticeResults(commands);
}

ExitCode run(std::span<char*> arguments, Output& output) {
    CLI::App app;
    CommandSet commands(app);
    bool json = false;
    describe(app, commands, json);
    try {
        app.parse(static_cast<int>(arguments.size()), arguments.data());
    } catch (const CLI::Success& asked) { // --help
        app.exit(asked);
        return ExitCode::Done;
    } catch (const CLI::ParseError& error) {
        output.useJson(std::ranges::find(arguments, std::string_view("--json")) != arguments.end());
        return output.fail(ExitCode::Usage, "usage",
                           std::string(error.what()) + ". Try guitaictl --help.");
    }
    output.useJson(json);
    return commands.runChosen(output);
}

} // namespace

int main(int argc, char** argv) {
    Output output(std::cout, std::cerr);
    try {
        return std::to_underlying(run({argv, static_cast<std::size_t>(argc)}, output));
    } catch (const std::exception& error) { // out of memory or of threads
        std::cerr << "guitaictl: " << error.what() << '\n';
        return std::to_underlying(ExitCode::Service);
    }
}
