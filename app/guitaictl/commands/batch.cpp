// SPDX-License-Identifier: Apache-2.0
// Batches to the factory and back. The file to the factory holds identity numbers in full.
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/batch_output.h"
#include "app/guitaictl/commands/clerk_desk.h"
#include "app/guitaictl/commands/commands.h"
#include "models/batches/stock.h"

namespace guitai::ctl {

namespace {

constexpr const char* group = "batch";
constexpr const char* groupText = "Many cards at once: to the factory and back, from a list";

struct BatchArguments {
    ClerkAccess access{};
    std::string file{};
    std::string encoding = "utf-8";
    std::string report{};
};

ExitCode send(const BatchArguments& arguments, Output& output) {
    const auto services = openClerkDesk(arguments.access, output);
    if (!services) {
        return services.error();
    }
    const auto as = arguments.encoding == "gb18030" ? batches::Encoding::Gb18030
                                                    : batches::Encoding::Utf8WithMark;
    const auto sent = batches::sendBatch(batchDeskOf(**services),
                                         {.file = arguments.file, .encoding = as}, progressShown());
    if (!sent) {
        return fail(output, sent.error());
    }
    if (!sent->batch) {
        return answer(output, {{"batch", nullptr}, {"cards", 0}},
                      "No card waits for the factory.\n", sent->report, arguments.report);
    }
    return answer(output,
                  {{"batch", sent->batch->text()},
                   {"cards", sent->cards},
                   {"sha256", sent->fileHash.empty() ? Json(nullptr) : Json(sent->fileHash)}},
                  "Batch " + sent->batch->text() + ": " + std::to_string(sent->cards) +
                      " cards in the file.\n",
                  sent->report, arguments.report);
}

ExitCode receive(const BatchArguments& arguments, Output& output) {
    const auto bytes = batches::readInput(arguments.file);
    if (!bytes) {
        return fail(output, bytes.error());
    }
    const auto services = openClerkDesk(arguments.access, output);
    if (!services) {
        return services.error();
    }
    const auto report = batches::takeReturns(batchDeskOf(**services), *bytes, progressShown());
    if (!report) {
        return fail(output, report.error());
    }
    return answer(output, Json::object(), {}, *report, arguments.report);
}

ExitCode list(const ClerkAccess& access, Output& output) {
    const auto services = openClerkDesk(access, output);
    if (!services) {
        return services.error();
    }
    const auto all = batches::batchesOf(batchDeskOf(**services));
    if (!all) {
        return fail(output, all.error());
    }
    Json batches = Json::array();
    std::string text;
    for (const auto& [id, batch] : *all) {
        const auto state = domain::nameOf(batch.state);
        batches.push_back({{"batch", id.text()},
                           {"state", state},
                           {"openedOn", toText(batch.openedOn)},
                           {"sentOn", batch.sentOn ? Json(toText(*batch.sentOn)) : Json()},
                           {"cards", batch.cards},
                           {"made", batch.made},
                           {"failed", batch.failed},
                           {"outstanding", batch.outstanding()}});
        text += id.text() + "  " + toText(batch.openedOn) + "  " + std::string(state) + "  " +
                std::to_string(batch.cards) + " cards, " + std::to_string(batch.made) + " made, " +
                std::to_string(batch.failed) + " failed, " + std::to_string(batch.outstanding()) +
                " outstanding\n";
    }
    output.answer({{"batches", batches}}, text.empty() ? "There is no batch.\n" : text);
    return ExitCode::Done;
}

void addReport(CLI::App& command, BatchArguments& arguments) {
    command.add_option("--report", arguments.report, "Write what came of each line there, as CSV")
        ->type_name("FILE");
}

} // namespace

void addBatches(CommandSet& commands) {
    const auto sending = std::make_shared<BatchArguments>();
    auto& sent = commands.add(group, groupText, "send",
                              "Move all cards that are applied for into production, and write the "
                              "factory's file; it holds identity numbers in full",
                              [sending](Output& output) { return send(*sending, output); });
    sent.add_option("FILE", sending->file, "Made for its owner alone; must not be there")
        ->required();
    sent.add_option("--encoding", sending->encoding, "The file's: utf-8 (with a mark) or gb18030")
        ->capture_default_str()
        ->check(CLI::IsMember({"utf-8", "gb18030"}));
    addReport(sent, *sending);
    addClerkOptions(sent, sending->access);

    const auto receiving = std::make_shared<BatchArguments>();
    auto& received = commands.add(
        group, groupText, "receive",
        "Take what the factory has made into the outlet's stock; again, it changes nothing",
        [receiving](Output& output) { return receive(*receiving, output); });
    received.add_option("FILE", receiving->file, "What came back from the factory")->required();
    addReport(received, *receiving);
    addClerkOptions(received, receiving->access);

    const auto listing = std::make_shared<ClerkAccess>();
    auto& listed = commands.add(group, groupText, "list", "The outlet's batches and what is out",
                                [listing](Output& output) { return list(*listing, output); });
    addClerkOptions(listed, *listing);
}

} // namespace guitai::ctl
