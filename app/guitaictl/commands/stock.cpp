// SPDX-License-Identifier: Apache-2.0
// What lies at the outlet: blanks by number, finished cards by holder.
#include "models/batches/stock.h"

#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/batch_output.h"
#include "app/guitaictl/commands/clerk_desk.h"
#include "app/guitaictl/commands/commands.h"

namespace guitai::ctl {

namespace {

constexpr const char* group = "stock";
constexpr const char* groupText = "What lies at the outlet: blanks and finished cards";

struct StockArguments {
    ClerkAccess access{};
    std::string file{};
    std::string serial{};
    std::string reason{};
};

ExitCode show(const ClerkAccess& access, Output& output) {
    const auto services = openClerkDesk(access, output);
    if (!services) {
        return services.error();
    }
    const auto stock = batches::stockOf(batchDeskOf(**services));
    if (!stock) {
        return fail(output, stock.error());
    }
    const auto& counts = stock->blanks;
    Json list = Json::array();
    Json ranges = Json::array();
    std::string text = "Blanks: " + std::to_string(counts.received()) + " received, " +
                       std::to_string(counts.blank) + " blank, " + std::to_string(counts.taken) +
                       " taken, " + std::to_string(counts.used) + " used, " +
                       std::to_string(counts.voided) + " void\n";
    for (const auto& range : stock->ranges) {
        ranges.push_back({{"state", domain::nameOf(range.state)},
                          {"first", range.first},
                          {"last", range.last},
                          {"count", range.count}});
        text += "  " + std::string(domain::nameOf(range.state)) + "  " + range.first + " to " +
                range.last + "  " + std::to_string(range.count) + "\n";
    }
    text += "Finished cards: " + std::to_string(stock->cards.size()) + "\n";
    for (const auto& card : stock->cards) {
        const auto since = card.since ? toText(*card.since) : std::string();
        list.push_back({{"card", card.card.masked()},
                        {"holder", card.holder.text()},
                        {"since", since},
                        {"toldOn", card.toldOn ? Json(toText(*card.toldOn)) : Json(nullptr)}});
        text += "  " + card.card.masked() + "  since " + since + "\n";
    }
    output.answer({{"blanks",
                    {{"received", counts.received()},
                     {"blank", counts.blank},
                     {"taken", counts.taken},
                     {"used", counts.used},
                     {"void", counts.voided}}},
                   {"ranges", ranges},
                   {"cards", list}},
                  text);
    return ExitCode::Done;
}

ExitCode answerNoted(Output& output, int noted, const std::string& text) {
    output.answer({{"noted", noted}}, noted == 0 ? "Noted before.\n" : text);
    return ExitCode::Done;
}

ExitCode addBlanks(const StockArguments& arguments, Output& output) {
    const auto bytes = batches::readInput(arguments.file);
    if (!bytes) {
        return fail(output, bytes.error());
    }
    const auto services = openClerkDesk(arguments.access, output);
    if (!services) {
        return services.error();
    }
    const auto received = batches::receiveBlanks(batchDeskOf(**services), *bytes);
    return received
               ? answerNoted(output, *received, std::to_string(*received) + " blanks received.\n")
               : fail(output, received.error());
}

ExitCode writeOff(const StockArguments& arguments, Output& output) {
    const auto serial = outlet::BlankSerial::parse(arguments.serial);
    if (!serial) {
        return output.fail(ExitCode::Usage, "malformed",
                           "Expected a serial of 4 to 32 digits and capital letters.");
    }
    const auto services = openClerkDesk(arguments.access, output);
    if (!services) {
        return services.error();
    }
    const auto reason = domain::parseName<outlet::VoidReason>(arguments.reason); // checked
    const auto done = batches::writeOff(batchDeskOf(**services), *serial, *reason);
    return done ? answerNoted(output, *done ? 1 : 0, "Void: " + serial->text() + "\n")
                : fail(output, done.error());
}

std::vector<std::string> reasonWords() {
    std::vector<std::string> words;
    for (const auto& [reason, word] : domain::Words<outlet::VoidReason>::all) {
        words.emplace_back(word);
    }
    return words;
}

} // namespace

void addStock(CommandSet& commands) {
    const auto showing = std::make_shared<ClerkAccess>();
    auto& shown = commands.add(group, groupText, "show", "Blanks counted, finished cards listed",
                               [showing](Output& output) { return show(*showing, output); });
    addClerkOptions(shown, *showing);

    const auto adding = std::make_shared<StockArguments>();
    auto& added = commands.add(group, groupText, "add-blanks",
                               "Receive a delivery of blanks; the same list again adds none",
                               [adding](Output& output) { return addBlanks(*adding, output); });
    added.add_option("FILE", adding->file, "CSV with a column `serial`")->required();
    addClerkOptions(added, adding->access);

    const auto voiding = std::make_shared<StockArguments>();
    auto& voided = commands.add(group, groupText, "void", "Write off a blank that nobody has taken",
                                [voiding](Output& output) { return writeOff(*voiding, output); });
    voided.add_option("SERIAL", voiding->serial, "The blank")->required();
    voided.add_option("--reason", voiding->reason, "Why")
        ->required()
        ->check(CLI::IsMember(reasonWords()));
    addClerkOptions(voided, voiding->access);
}

} // namespace guitai::ctl
