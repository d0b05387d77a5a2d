// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/card_report.h"
#include "app/guitaictl/commands/commands.h"
#include "cardio/pcsc/pcsc_reader_provider.h"
#include "models/base/timestamp.h"

#include <expected>
#include <memory>
#include <string>

namespace guitai::ctl {

using cardio::CardError;
using cardio::CardFault;

namespace {

/// Other programs may reset the card while it is read; reading can always begin again.
constexpr int attempts = 3;

/// The reader that was meant without a name: the only one with a card in it.
std::expected<std::string, ExitCode> onlyReaderWithCard(cardio::ReaderProvider& provider,
                                                        Output& output) {
    const auto snapshot = provider.snapshot();
    if (!snapshot.serviceAvailable) {
        return std::unexpected(
            output.fail({.fault = snapshot.accessDenied ? CardFault::AccessDenied
                                                        : CardFault::ServiceUnavailable}));
    }
    if (snapshot.readers.empty()) {
        return std::unexpected(output.fail(ExitCode::Reader, cardio::codeOf(CardFault::NoReader),
                                           "No reader is connected."));
    }
    Json names = Json::array();
    std::string chosen;
    for (const auto& reader : snapshot.readers) {
        if (reader.presence != cardio::CardPresence::Empty) {
            chosen = reader.name;
            names.push_back(reader.name);
        }
    }
    if (names.empty()) {
        return std::unexpected(output.fail(ExitCode::Card, cardio::codeOf(CardFault::NoCard),
                                           "There is no card in any reader."));
    }
    if (names.size() > 1) {
        return std::unexpected(output.fail(ExitCode::Usage, "several-cards",
                                           "Several readers hold a card: name one with --reader.",
                                           {{"readers", names}}));
    }
    return chosen;
}

std::expected<CardReport, CardError> readFrom(cardio::ReaderProvider& provider,
                                              const std::string& reader) {
    auto session = provider.connect(reader);
    if (!session) {
        return std::unexpected(session.error());
    }
    const auto today = chinaDate(SystemClock().now());
    auto report = readCard(**session, today);
    for (int attempt = 1;
         attempt < attempts && !report && report.error().fault == CardFault::CardReset; ++attempt) {
        if (auto again = (*session)->reconnect(); !again) {
            return std::unexpected(again.error());
        }
        report = readCard(**session, today);
    }
    return report;
}

ExitCode readCommand(const std::string& named, Output& output) {
    pcsc::PcscReaderProvider provider;
    std::string reader = named;
    if (reader.empty()) {
        auto found = onlyReaderWithCard(provider, output);
        if (!found) {
            return found.error();
        }
        reader = *found;
    }
    const auto report = readFrom(provider, reader);
    if (!report) {
        return output.fail(report.error());
    }
    output.answer(documentOf(*report), textOf(*report));
    return ExitCode::Done;
}

} // namespace

void addCardRead(CommandSet& commands) {
    const auto reader = std::make_shared<std::string>();
    commands
        .add("card", "Cards in a reader", "read", "Read a social-security card, no PIN needed",
             [reader](Output& output) { return readCommand(*reader, output); })
        .add_option("--reader", *reader, "Which reader, by its name as `readers` tells it")
        ->type_name("NAME");
}

} // namespace guitai::ctl
