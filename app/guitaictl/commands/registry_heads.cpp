// SPDX-License-Identifier: Apache-2.0
// What the shared registry knows of the counters' audit trails.
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/audit_output.h"
#include "app/guitaictl/commands/commands.h"
#include "app/guitaictl/commands/database_access.h"
#include "models/central/trails.h"

#include <algorithm>
#include <memory>

namespace guitai::ctl {

namespace {

using central::CounterTrail;
using postgres::Connection;

struct Arguments {
    std::string database{};
    std::string login{};
};

Json documentOf(const CounterTrail& trail) {
    Json document{{"login", trail.login}, {"outlet", trail.outlet}, {"trail", trail.trail},
                  {"heads", trail.heads}, {"last", nullptr},        {"broken", nullptr}};
    if (trail.last) {
        document["last"] = jsonOf(*trail.last);
        document["last"]["at"] = toText(trail.at);
    }
    if (trail.broken) {
        document["broken"] = jsonOf(trail.broken->head);
        document["broken"]["at"] = toText(trail.broken->at);
        document["broken"]["why"] = trail.broken->why;
    }
    return document;
}

std::string lineOf(const CounterTrail& trail) {
    auto line = trail.login + "  " + trail.outlet + "  ";
    line += trail.last ? toMinuteText(trail.at) + "  " + store::headText(*trail.last)
                       : std::string("nothing yet");
    if (trail.broken) {
        line += "\n    does not fit: " + store::headText(trail.broken->head) + " (" +
                trail.broken->why + "), " + toMinuteText(trail.broken->at);
    }
    return line + "\n";
}

ExitCode heads(const Arguments& arguments, Output& output) {
    return connected(arguments.database, output, [&](Connection& connection) {
        const auto all = central::counterTrails(connection);
        if (!all) {
            return fail(output, all.error());
        }
        auto documents = Json::array();
        std::string text;
        for (const auto& trail : *all) {
            documents.push_back(documentOf(trail));
            text += lineOf(trail);
        }
        const bool sound = std::ranges::none_of(
            *all, [](const CounterTrail& trail) { return trail.broken.has_value(); });
        output.answer({{"counters", documents}, {"sound", sound}},
                      text.empty() ? "No counter is known.\n" : text);
        return sound ? ExitCode::Done : ExitCode::Altered;
    });
}

ExitCode beginTrail(const Arguments& arguments, Output& output) {
    return connected(arguments.database, output, [&](Connection& connection) {
        const auto begun = central::beginTrail(connection, arguments.login);
        if (!begun) {
            return fail(output, begun.error());
        }
        if (!*begun) {
            return output.fail(ExitCode::AnswerIsNo, "no-counter",
                               "There is no counter " + arguments.login + ".");
        }
        output.answer({{"login", arguments.login}},
                      "The next head of " + arguments.login +
                          " begins another trail; those of before are kept.\n");
        return ExitCode::Done;
    });
}

} // namespace

void addRegistryHeads(CommandSet& commands) {
    const auto arguments = std::make_shared<Arguments>();
    auto& listed =
        commands.add("registry", "The registry that counters share", "heads",
                     "The last head of each counter's audit trail, and what does not fit",
                     [arguments](Output& output) { return heads(*arguments, output); });
    addDatabaseOption(listed, arguments->database);
    auto& begun =
        commands.add("registry", "The registry that counters share", "begin-trail",
                     "A counter's store was made anew: its next head begins another trail",
                     [arguments](Output& output) { return beginTrail(*arguments, output); });
    addDatabaseOption(begun, arguments->database);
    begun.add_option("login", arguments->login, "The counter's login")->required();
}

} // namespace guitai::ctl
