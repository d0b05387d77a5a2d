// SPDX-License-Identifier: Apache-2.0
// Lists of people: an officer's, who applies or collects for a batch (A2), and the insurance
// system's.
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/batch_output.h"
#include "app/guitaictl/commands/clerk_desk.h"
#include "app/guitaictl/commands/commands.h"
#include "models/batches/people.h"

namespace guitai::ctl {

namespace {

struct ListArguments {
    ClerkAccess access{};
    std::string file{};
    std::vector<std::string> papers{};
    std::string bank{};
    std::string report{};
};

template <class E>
std::vector<std::string> wordsOf() {
    std::vector<std::string> words;
    for (const auto& [value, word] : domain::Words<E>::all) {
        words.emplace_back(word);
    }
    return words;
}

ExitCode serve(const ListArguments& arguments, domain::Procedure procedure, Output& output) {
    const auto bytes = batches::readInput(arguments.file);
    if (!bytes) {
        return fail(output, bytes.error());
    }
    batches::OfficerAsked asked{.procedure = procedure,
                                .bank = domain::parseName<domain::BankName>(arguments.bank)};
    for (const auto& word : arguments.papers) {
        asked.papers.insert(*domain::parseName<domain::Paper>(word)); // checked when parsed
    }
    const auto services = openClerkDesk(arguments.access, output);
    if (!services) {
        return services.error();
    }
    const auto report =
        batches::serveOfficer(batchDeskOf(**services), *bytes, asked, progressShown());
    if (!report) {
        return fail(output, report.error());
    }
    return answer(output, Json::object(), {}, *report, arguments.report);
}

ExitCode take(const ListArguments& arguments, Output& output) {
    const auto bytes = batches::readInput(arguments.file);
    if (!bytes) {
        return fail(output, bytes.error());
    }
    const auto services = openClerkDesk(arguments.access, output);
    if (!services) {
        return services.error();
    }
    auto* registry = dynamic_cast<registry::EmbeddedRegistry*>((*services)->backend.registry.get());
    if (registry == nullptr) {
        return output.fail(ExitCode::AnswerIsNo, "not-embedded",
                           "This counter's files are kept by another registry.");
    }
    const auto report =
        batches::takeHolders(batchDeskOf(**services), *registry, *bytes, progressShown());
    if (!report) {
        return fail(output, report.error());
    }
    return answer(output, Json::object(), {}, *report, arguments.report);
}

void addFile(CLI::App& command, ListArguments& arguments) {
    command.add_option("FILE", arguments.file, "CSV: UTF-8 or GB18030")->required();
    command.add_option("--report", arguments.report, "Write what came of each line there, as CSV")
        ->type_name("FILE");
    addClerkOptions(command, arguments.access);
}

void addOfficer(CommandSet& commands, const char* name, const char* description,
                domain::Procedure procedure) {
    const auto arguments = std::make_shared<ListArguments>();
    auto& command = commands.add(
        "batch", "Many cards at once: to the factory and back, from a list", name, description,
        [arguments, procedure](Output& output) { return serve(*arguments, procedure, output); });
    command
        .add_option("--paper", arguments->papers,
                    "What was handed in for each person; may be given repeatedly")
        ->check(CLI::IsMember(wordsOf<domain::Paper>()));
    if (procedure == domain::Procedure::Apply) {
        command.add_option("--bank", arguments->bank, "Where a line names none")
            ->check(CLI::IsMember(wordsOf<domain::BankName>()));
    }
    addFile(command, *arguments);
}

} // namespace

void addOfficerLists(CommandSet& commands) {
    addOfficer(commands, "apply", "Apply for a card for each person of an officer's list (A2)",
               domain::Procedure::Apply);
    addOfficer(commands, "hand-out",
               "Hand the cards of each person of a list to the officer, who compares them (A2, A6)",
               domain::Procedure::Collect);

    const auto taking = std::make_shared<ListArguments>();
    auto& taken = commands.add("holders", "The people whose files are kept here", "take",
                               "Begin a file for each person of the insurance system's list",
                               [taking](Output& output) { return take(*taking, output); });
    addFile(taken, *taking);
}

} // namespace guitai::ctl
