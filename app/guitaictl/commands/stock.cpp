// SPDX-License-Identifier: Apache-2.0
// What lies at the outlet: blanks by number, finished cards by holder.
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/batch_output.h"
#include "app/guitaictl/commands/clerk_desk.h"
#include "app/guitaictl/commands/commands.h"
#include "app/guitaictl/commands/store_access.h"
#include "models/batches/table.h"
#include "models/store/outlet_tables.h"

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

ExitCode failOutlet(Output& output, const outlet::OutletRefusal& refusal) {
    const std::string code(domain::nameOf(refusal.fault));
    return output.fail(ExitCode::AnswerIsNo, code,
                       "The outlet's stock says no: " + code +
                           (refusal.about.empty() ? "." : " (" + refusal.about + ")."),
                       {{"about", refusal.about}});
}

ExitCode show(const ClerkAccess& access, Output& output) {
    const auto services = openClerkDesk(access, output);
    if (!services) {
        return services.error();
    }
    auto& tables = (*services)->store->outletTables();
    const auto& place = (*services)->place.outlet;
    const auto counts = tables.countBlanks(place);
    const auto cards = tables.list(place, outlet::ItemKind::Card, "in-stock");
    if (!counts || !cards) {
        return fail(output, counts ? cards.error() : counts.error());
    }
    Json list = Json::array();
    std::string text = "Blanks: " + std::to_string(counts->received()) + " received, " +
                       std::to_string(counts->blank) + " blank, " + std::to_string(counts->taken) +
                       " taken, " + std::to_string(counts->used) + " used, " +
                       std::to_string(counts->voided) +
                       " void\nFinished cards: " + std::to_string(cards->cards.size()) + "\n";
    for (const auto& [number, card] : cards->cards) {
        const auto since = card.stockedOn ? toText(*card.stockedOn) : std::string();
        list.push_back({{"card", number.masked()},
                        {"holder", card.holder.text()},
                        {"since", since},
                        {"toldOn", card.toldOn ? Json(toText(*card.toldOn)) : Json(nullptr)}});
        text += "  " + number.masked() + "  since " + since + "\n";
    }
    output.answer({{"blanks",
                    {{"received", counts->received()},
                     {"blank", counts->blank},
                     {"taken", counts->taken},
                     {"used", counts->used},
                     {"void", counts->voided}}},
                   {"cards", list}},
                  text);
    return ExitCode::Done;
}

ExitCode note(procedure::Services& services, const outlet::Command& command, Output& output,
              const std::string& text) {
    const auto noted = services.store->outletTables().note(
        services.place.outlet, command, {services.signedIn->who.id, services.clock->now()});
    if (!noted) {
        return fail(output, noted.error());
    }
    if (!*noted) {
        return failOutlet(output, noted->error());
    }
    output.answer({{"noted", (*noted)->size()}}, (*noted)->empty() ? "Noted before.\n" : text);
    return ExitCode::Done;
}

/// The delivery is the file: its list again is the same delivery.
ExitCode addBlanks(const StockArguments& arguments, Output& output) {
    const auto bytes = batches::readInput(arguments.file);
    if (!bytes) {
        return fail(output, bytes.error());
    }
    const auto table = batches::readTable(*bytes, {{"serial", {"白卡号", "芯片号"}}});
    if (!table) {
        return fail(output, batches::BatchFailure(table.error()));
    }
    outlet::ReceiveBlanks delivery;
    std::string all;
    for (const auto& line : table->lines) {
        const auto serial = outlet::BlankSerial::parse(line.cells.front());
        if (!serial) {
            return output.fail(ExitCode::Usage, "malformed",
                               "Line " + std::to_string(line.number) +
                                   ": expected a serial of 4 to 32 digits and capital letters.",
                               {{"line", line.number}, {"column", table->places.front()}});
        }
        delivery.serials.push_back(*serial);
        all += serial->text() + ",";
    }
    delivery.delivery = batches::idOf({"blanks", all});
    const auto services = openClerkDesk(arguments.access, output);
    if (!services) {
        return services.error();
    }
    return note(**services, delivery, output,
                std::to_string(delivery.serials.size()) + " blanks received.\n");
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
    return note(**services,
                outlet::WriteOff{*serial, *reason, batches::idOf({"write-off", serial->text()})},
                output, "Void: " + serial->text() + "\n");
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
