// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/command_set.h"
#include "app/guitaictl/commands/commands.h"
#include "cardio/pcsc/pcsc_reader_provider.h"

#include <string>

namespace guitai::ctl {

namespace {

struct Wording {
    const char* code;
    const char* text;
};

Wording wordingOf(cardio::CardPresence presence) {
    switch (presence) {
    case cardio::CardPresence::Empty:
        return {.code = "empty", .text = "empty"};
    case cardio::CardPresence::Present:
        return {.code = "present", .text = "card"};
    case cardio::CardPresence::Mute:
        return {.code = "mute", .text = "a card that does not answer"};
    case cardio::CardPresence::HeldElsewhere:
        return {.code = "held-elsewhere", .text = "card, held by another program"};
    }
    return {.code = "empty", .text = "empty"};
}

ExitCode listReaders(Output& output) {
    const auto snapshot = pcsc::PcscReaderProvider().snapshot();
    if (!snapshot.serviceAvailable) {
        return output.fail({.fault = snapshot.accessDenied
                                         ? cardio::CardFault::AccessDenied
                                         : cardio::CardFault::ServiceUnavailable});
    }
    Json list = Json::array();
    std::string text;
    for (const auto& reader : snapshot.readers) {
        const auto wording = wordingOf(reader.presence);
        const auto atr = toHex(reader.atr);
        list.push_back({{"name", reader.name},
                        {"presence", wording.code},
                        {"atr", atr.empty() ? Json(nullptr) : Json(atr)}});
        text += reader.name + ": " + wording.text + (atr.empty() ? "" : ", ATR " + atr) + "\n";
    }
    if (text.empty()) {
        text = "No reader is connected.\n";
    }
    output.answer({{"readers", list}}, text);
    return ExitCode::Done;
}

} // namespace

void addReaders(CommandSet& commands) {
    commands.add("readers", "List the card readers and what is in them", listReaders);
}

} // namespace guitai::ctl
