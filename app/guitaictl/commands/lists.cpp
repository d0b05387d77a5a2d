// SPDX-License-Identifier: Apache-2.0
// What is late, who is to be told, and the fees of a day.
#include "models/batches/lists.h"

#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/batch_output.h"
#include "app/guitaictl/commands/clerk_desk.h"
#include "app/guitaictl/commands/commands.h"
#include "models/batches/day_fees.h"
#include "models/store/durable_file.h"

namespace guitai::ctl {

namespace {

constexpr const char* group = "list";
constexpr const char* groupText = "What is late, who is to be told, the fees of a day";

using Listing = batches::Batched<batches::HolderList> (*)(const batches::BatchDesk&, Date);

struct ListArguments {
    ClerkAccess access{};
    std::string day{};
    std::string file{};
    bool mark = false;
};

std::expected<Date, ExitCode> dayOf(const ListArguments& arguments, Output& output) {
    if (arguments.day.empty()) {
        return chinaDate(SystemClock().now());
    }
    const auto day = parseDate(arguments.day);
    if (!day) {
        return std::unexpected(
            output.fail(ExitCode::Usage, "malformed", "Expected a date like 2026-11-22."));
    }
    return *day;
}

ExitCode answerList(const batches::HolderList& list, const std::string& file, Output& output) {
    if (!file.empty() && !store::writeFile(file, batches::toCsv(list))) {
        return fail(output, batches::BatchFailure(batches::FileFault::Unwritable));
    }
    Json cards = Json::array();
    std::string text;
    for (const auto& each : list) {
        const auto due = each.due ? toText(*each.due) : std::string();
        cards.push_back({{"card", each.card.masked()},
                         {"holder", each.holder.text()},
                         {"idNumber", each.idNumber},
                         {"name", each.name},
                         {"phone", each.phone},
                         {"since", toText(each.since)},
                         {"due", due.empty() ? Json(nullptr) : Json(due)}});
        text += each.card.masked() + "  " + each.idNumber + "  " + each.name + "  " + each.phone +
                "  since " + toText(each.since) + (due.empty() ? "" : "  due " + due) + "\n";
    }
    output.answer({{"cards", cards}}, text.empty() ? "None.\n" : text);
    return ExitCode::Done;
}

ExitCode list(const ListArguments& arguments, Listing listing, Output& output) {
    const auto day = dayOf(arguments, output);
    if (!day) {
        return day.error();
    }
    const auto services = openClerkDesk(arguments.access, output);
    if (!services) {
        return services.error();
    }
    const auto found = listing(batchDeskOf(**services), *day);
    return found ? answerList(*found, arguments.file, output) : fail(output, found.error());
}

/// Marked as told only once the list is written.
ExitCode tell(const ListArguments& arguments, Output& output) {
    const auto services = openClerkDesk(arguments.access, output);
    if (!services) {
        return services.error();
    }
    const auto desk = batchDeskOf(**services);
    const auto found = batches::toTell(desk);
    if (!found) {
        return fail(output, found.error());
    }
    const auto done = answerList(*found, arguments.file, output);
    if (done != ExitCode::Done || !arguments.mark) {
        return done;
    }
    const auto marked = batches::markTold(desk, *found);
    return marked ? ExitCode::Done : fail(output, marked.error());
}

ExitCode fees(const ListArguments& arguments, Output& output) {
    const auto day = dayOf(arguments, output);
    if (!day) {
        return day.error();
    }
    const auto services = openClerkDesk(arguments.access, output);
    if (!services) {
        return services.error();
    }
    const auto found = batches::feesOf(batchDeskOf(**services), *day);
    if (!found) {
        return fail(output, found.error());
    }
    Json acts = Json::array();
    Json differences = Json::array();
    std::string text;
    for (const auto& [act, sum] : found->acts) {
        acts.push_back({{"act", domain::nameOf(act)},
                        {"taken", sum.taken},
                        {"takenFen", sum.takenSum.fen()},
                        {"givenBack", sum.givenBack},
                        {"givenBackFen", sum.givenBackSum.fen()}});
        text += std::string(domain::nameOf(act)) + "  taken " + std::to_string(sum.taken) + " " +
                sum.takenSum.text() + "  given back " + std::to_string(sum.givenBack) + " " +
                sum.givenBackSum.text() + "\n";
    }
    text += "In the drawer: " + found->inDrawer.text() + "\n";
    for (const auto& [operation, what] : found->differences) {
        differences.push_back({{"operation", operation.text()}, {"what", what}});
        text += "Differs: " + operation.text() + "  " + what + "\n";
    }
    output.answer({{"day", toText(*day)},
                   {"acts", acts},
                   {"inDrawerFen", found->inDrawer.fen()},
                   {"differences", differences}},
                  text);
    return found->differences.empty() ? ExitCode::Done : ExitCode::AnswerIsNo;
}

void addDay(CLI::App& command, ListArguments& arguments) {
    command.add_option("--day", arguments.day, "As of that day (else today)")->type_name("DATE");
    addClerkOptions(command, arguments.access);
}

void addFile(CLI::App& command, ListArguments& arguments) {
    command
        .add_option("--file", arguments.file,
                    "Write it there too, as CSV for its owner alone: it holds telephone numbers")
        ->type_name("FILE");
}

void addListing(CommandSet& commands, const char* name, const char* description, Listing listing) {
    const auto arguments = std::make_shared<ListArguments>();
    auto& command =
        commands.add(group, groupText, name, description, [arguments, listing](Output& output) {
            return list(*arguments, listing, output);
        });
    addFile(command, *arguments);
    addDay(command, *arguments);
}

} // namespace

void addLists(CommandSet& commands) {
    addListing(commands, "uncollected", "Cards not collected within the region's working days",
               batches::uncollected);
    addListing(commands, "overdue", "Cards not made within the promised working days",
               batches::overdue);

    const auto telling = std::make_shared<ListArguments>();
    auto& told =
        commands.add(group, groupText, "to-tell", "Holders to be told that a card is ready",
                     [telling](Output& output) { return tell(*telling, output); });
    told.add_flag("--mark", telling->mark, "They are told now: leave them out the next time");
    addFile(told, *telling);
    addClerkOptions(told, telling->access);

    const auto counting = std::make_shared<ListArguments>();
    auto& counted =
        commands.add(group, groupText, "fees", "Fees of a day, tied out with their acts",
                     [counting](Output& output) { return fees(*counting, output); });
    addDay(counted, *counting);
}

} // namespace guitai::ctl
