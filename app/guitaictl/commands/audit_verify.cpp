// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/audit_output.h"
#include "app/guitaictl/commands/commands.h"
#include "app/guitaictl/commands/database_access.h"
#include "app/guitaictl/commands/store_access.h"
#include "models/central/shared_registry.h"
#include "models/central/trails.h"
#include "models/store/audit.h"
#include "models/store/counter_setup.h"
#include "models/store/durable_file.h"

#include <limits>
#include <memory>
#include <sstream>

namespace guitai::ctl {

namespace {

struct VerifyArguments {
    StoreAccess access{};
    std::vector<std::string> anchors{};
    std::vector<std::string> files{};
    bool registry = false;  ///< against what the registry has
    std::string database{}; ///< of the registry; empty: the one that the counter works on
    std::string counter{};  ///< whose heads, for the registry's administrator
};

/// A line each, as they were noted down: empty ones and those with a # in front are passed over.
std::expected<void, ExitCode> addLines(std::vector<std::string>& anchors, const std::string& file,
                                       Output& output) {
    const auto content = store::readFile(file);
    if (!content) {
        return std::unexpected(output.fail(ExitCode::Usage, "anchors-not-read",
                                           "The file " + file + " cannot be read.",
                                           {{"file", file}}));
    }
    std::istringstream lines(*content);
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty() && line.back() == '\r') {
            line.pop_back();
        }
        if (!line.empty() && !line.starts_with('#')) {
            anchors.push_back(line);
        }
    }
    return {};
}

std::expected<std::vector<store::AuditHead>, ExitCode> anchorsIn(const VerifyArguments& arguments,
                                                                 Output& output) {
    auto texts = arguments.anchors;
    for (const auto& file : arguments.files) {
        if (auto added = addLines(texts, file, output); !added) {
            return std::unexpected(added.error());
        }
    }
    std::vector<store::AuditHead> heads;
    for (const auto& text : texts) {
        auto head = store::parseAuditHead(text);
        if (!head) {
            return std::unexpected(output.fail(ExitCode::Usage, "no-anchor",
                                               "No anchor: " + text +
                                                   " is not SEQUENCE:HASH with 64 hexadecimal "
                                                   "digits.",
                                               {{"anchor", text}}));
        }
        heads.push_back(*std::move(head));
    }
    return heads;
}

using Heads = std::expected<std::vector<store::AuditHead>, ExitCode>;

/// As the counter itself, by its own certificate.
Heads keptForCounter(const std::string& database, Output& output) {
    central::SharedRegistry shared(database);
    auto kept = shared.anchors(std::numeric_limits<int>::max());
    if (!kept) {
        return std::unexpected(output.fail(ExitCode::Service, "unreachable",
                                           "The shared registry does not answer this counter: the "
                                           "trail was not compared with it."));
    }
    return *std::move(kept);
}

Heads keptFor(const std::string& counter, const std::string& database, Output& output) {
    auto connection = postgres::Connection::open(database);
    auto kept =
        connection ? central::headsOf(**connection, counter) : std::unexpected(connection.error());
    return kept ? Heads(*std::move(kept)) : std::unexpected(fail(output, kept.error()));
}

/// What the registry has of this counter's trail.
Heads keptAtRegistry(const VerifyArguments& arguments, store::Store& store, Output& output) {
    if (!arguments.registry) {
        return {};
    }
    auto database = arguments.database;
    if (database.empty()) {
        const auto setup = store::loadSetup(store.settings());
        if (!setup) {
            return std::unexpected(fail(output, setup.error()));
        }
        database = *setup ? (*setup)->registry : std::string();
    }
    if (database.empty() && arguments.counter.empty()) {
        return std::unexpected(output.fail(
            ExitCode::AnswerIsNo, "own-registry",
            "The counter works on its own registry, in the same store: no head of the trail is "
            "kept outside of it. Give heads that were noted down with --anchor."));
    }
    return arguments.counter.empty() ? keptForCounter(database, output)
                                     : keptFor(arguments.counter, database, output);
}

ExitCode verify(const VerifyArguments& arguments, Output& output) {
    auto heads = anchorsIn(arguments, output);
    if (!heads) {
        return heads.error();
    }
    const SystemClock clock;
    const auto opened = openStore(arguments.access, clock, output);
    if (!opened) {
        return opened.error();
    }
    const auto kept = keptAtRegistry(arguments, *opened->store, output);
    if (!kept) {
        return kept.error();
    }
    heads->insert(heads->end(), kept->begin(), kept->end());
    const auto& audit = opened->store->audit();
    const auto finding = audit.verifyAgainst(*heads);
    const auto sent = audit.anchors();
    if (!finding || !sent) {
        return fail(output, !finding ? finding.error() : sent.error());
    }
    return tell(output, *finding, *sent);
}

} // namespace

void addAuditVerify(CommandSet& commands) {
    const auto arguments = std::make_shared<VerifyArguments>();
    auto& command =
        commands.add("audit", "The audit trail", "verify",
                     "Check the chain of entries, and against heads that somebody keeps outside",
                     [arguments](Output& output) { return verify(*arguments, output); });
    addAccessOptions(command, arguments->access);
    command
        .add_option("--anchor", arguments->anchors,
                    "A head as it was printed or sent at some time; may be given more than once")
        ->type_name("SEQUENCE:HASH");
    command
        .add_option("--anchor-file", arguments->files,
                    "A file of them, a line each; # begins a remark")
        ->type_name("FILE");
    auto* registry = command.add_flag("--registry", arguments->registry,
                                      "Against every head that the shared registry has of it");
    command
        .add_option("--database", arguments->database,
                    "libpq's connection string, where not the registry that the counter works on")
        ->needs(registry);
    command
        .add_option("--counter", arguments->counter,
                    "Whose heads: the counter's login; for an administrator of the registry")
        ->needs(registry);
}

} // namespace guitai::ctl
