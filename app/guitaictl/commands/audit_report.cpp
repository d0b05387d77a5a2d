// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/commands.h"
#include "app/guitaictl/commands/store_access.h"
#include "models/operators/trail_access.h"
#include "models/store/audit.h"
#include "models/store/operator_table.h"

#include <map>
#include <memory>

namespace guitai::ctl {

namespace {

constexpr int longest = 36'500;

struct ReportArguments {
    StoreAccess access{};
    int days = 30;
};

/// Logins by operator id; nothing for who is not on record.
std::map<std::string, std::string> loginsOf(const std::vector<operators::Operator>& people) {
    std::map<std::string, std::string> logins;
    for (const auto& who : people) {
        logins[who.id] = who.login;
    }
    return logins;
}

void print(const std::vector<store::NameSearchDay>& days,
           const std::map<std::string, std::string>& logins, Output& output) {
    Json list = Json::array();
    std::string text;
    for (const auto& [day, actor, searches, refused] : days) {
        const auto known = logins.find(actor);
        const auto login = known == logins.end() ? actor : known->second;
        list.push_back({{"day", toText(day)},
                        {"operator", actor},
                        {"login", login},
                        {"nameSearches", searches},
                        {"refused", refused}});
        text += toText(day) + "  " + login + "  " + std::to_string(searches) +
                (refused == 0 ? "" : "  (" + std::to_string(refused) + " refused)") + "\n";
    }
    output.answer({{"nameSearches", list}},
                  text.empty() ? "Nobody has searched by name in that time.\n"
                               : "Searches by name, by day and operator:\n" + text);
}

ExitCode report(const ReportArguments& arguments, Output& output) {
    const SystemClock clock;
    const auto opened = openStore(arguments.access, clock, output);
    if (!opened) {
        return opened.error();
    }
    if (!operators::mayReadTrail(opened->who.who)) {
        return output.fail(ExitCode::AnswerIsNo, "not-allowed",
                           "Only a supervisor or an administrator may read reports on the trail.");
    }
    const auto since = clock.now() - std::chrono::days(arguments.days);
    const auto days = opened->store->audit().nameSearchDays(since);
    const auto people = opened->store->operatorTable().all();
    if (!days || !people) {
        return fail(output, !days ? days.error() : people.error());
    }
    print(*days, loginsOf(*people), output);
    return ExitCode::Done;
}

} // namespace

void addAuditReport(CommandSet& commands) {
    const auto arguments = std::make_shared<ReportArguments>();
    auto& command =
        commands.add("audit", "The audit trail", "report",
                     "Who has searched people by name how often, day by day",
                     [arguments](Output& output) { return report(*arguments, output); });
    addAccessOptions(command, arguments->access);
    command.add_option("--days", arguments->days, "How far back (else 30)")
        ->check(CLI::Range(1, longest));
}

} // namespace guitai::ctl
