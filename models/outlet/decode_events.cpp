// SPDX-License-Identifier: Apache-2.0
#include "models/outlet/codec.h"
#include "models/outlet/item_json.h"

#include <array>

namespace guitai::outlet {

namespace {

using domain::JsonReader;

/// A batch of cards is one document.
constexpr domain::JsonLimits limits{.bytes = 16U << 20U, .depth = 8};
constexpr std::size_t mostEvents = 100'000;

Event readReceived(const JsonReader& in) {
    in.only({"event", "serial", "delivery", "on"});
    return BlankReceived{parts::readSerial(in.at("serial")), in.at("delivery").uuid(),
                         in.at("on").date()};
}

Event readTaken(const JsonReader& in) {
    in.only({"event", "serial", "operation"});
    return BlankTaken{parts::readSerial(in.at("serial")), in.at("operation").uuid()};
}

Event readUsed(const JsonReader& in) {
    in.only({"event", "operation"});
    return BlankUsed{in.at("operation").uuid()};
}

Event readVoided(const JsonReader& in) {
    in.only({"event", "operation", "reason"});
    return BlankVoided{in.at("operation").uuid(), in.at("reason").word<VoidReason>()};
}

Event readReturned(const JsonReader& in) {
    in.only({"event", "operation"});
    return BlankReturned{in.at("operation").uuid()};
}

Event readWrittenOff(const JsonReader& in) {
    in.only({"event", "serial", "reason", "operation"});
    return BlankWrittenOff{parts::readSerial(in.at("serial")), in.at("reason").word<VoidReason>(),
                           in.at("operation").uuid()};
}

Event readOpened(const JsonReader& in) {
    in.only({"event", "batch", "on"});
    return BatchOpened{in.at("batch").uuid(), in.at("on").date()};
}

Event readOrdered(const JsonReader& in) {
    in.only({"event", "batch", "card", "holder"});
    return CardOrdered{in.at("batch").uuid(), in.at("card").cardNumber(), in.at("holder").uuid()};
}

Event readSent(const JsonReader& in) {
    in.only({"event", "batch", "on", "fileHash"});
    return BatchSent{in.at("batch").uuid(), in.at("on").date(), in.at("fileHash").text()};
}

Event readMade(const JsonReader& in) {
    in.only({"event", "batch", "card"});
    return LineMade{in.at("batch").uuid(), in.at("card").cardNumber()};
}

Event readFailed(const JsonReader& in) {
    in.only({"event", "batch", "card", "reason"});
    return LineFailed{in.at("batch").uuid(), in.at("card").cardNumber(), in.at("reason").text()};
}

Event readBatchReturned(const JsonReader& in) {
    in.only({"event", "batch", "on"});
    return BatchReturned{in.at("batch").uuid(), in.at("on").date()};
}

Event readStocked(const JsonReader& in) {
    in.only({"event", "card", "holder", "operation", "on"});
    return CardStocked{in.at("card").cardNumber(), in.at("holder").uuid(),
                       in.at("operation").uuid(), in.at("on").date()};
}

Event readTakenOut(const JsonReader& in) {
    in.only({"event", "card", "operation", "to", "on"});
    return CardTakenOut{in.at("card").cardNumber(), in.at("operation").uuid(),
                        in.at("to").word<CardPlace>(), in.at("on").date()};
}

Event readPutBack(const JsonReader& in) {
    in.only({"event", "card", "operation", "to"});
    return CardPutBack{in.at("card").cardNumber(), in.at("operation").uuid(),
                       in.at("to").word<CardPlace>()};
}

Event readTold(const JsonReader& in) {
    in.only({"event", "card", "on"});
    return HolderTold{in.at("card").cardNumber(), in.at("on").date()};
}

Event readFee(const JsonReader& in) {
    in.only({"event", "operation", "act", "amount", "day"});
    return FeeTaken{in.at("operation").uuid(), in.at("act").word<domain::Procedure>(),
                    in.at("amount").amount(), in.at("day").date()};
}

Event readGivenBack(const JsonReader& in) {
    in.only({"event", "operation", "of", "day"});
    return FeeGivenBack{in.at("operation").uuid(), in.at("of").uuid(), in.at("day").date()};
}

using Reader = Event (*)(const JsonReader&);

constexpr std::array<std::pair<std::string_view, Reader>, 18> readers{{
    {"blank-received", readReceived},
    {"blank-taken", readTaken},
    {"blank-used", readUsed},
    {"blank-voided", readVoided},
    {"blank-returned", readReturned},
    {"blank-written-off", readWrittenOff},
    {"batch-opened", readOpened},
    {"card-ordered", readOrdered},
    {"batch-sent", readSent},
    {"line-made", readMade},
    {"line-failed", readFailed},
    {"batch-returned", readBatchReturned},
    {"card-stocked", readStocked},
    {"card-taken-out", readTakenOut},
    {"card-put-back", readPutBack},
    {"holder-told", readTold},
    {"fee-taken", readFee},
    {"fee-given-back", readGivenBack},
}};

Event readEvent(const JsonReader& in) {
    const auto& name = in.at("event").text();
    for (const auto& [known, read] : readers) {
        if (known == name) {
            return read(in);
        }
    }
    in.at("event").fail("a known event");
}

} // namespace

std::expected<std::vector<Event>, domain::DecodeError> decodeEvents(std::string_view text) {
    const auto parsed = domain::parseJson(text, limits);
    if (!parsed) {
        return std::unexpected(parsed.error());
    }
    return domain::decoded(*parsed, [](const JsonReader& in) {
        in.only({"schema", "events"});
        if (in.at("schema").integer(1, INT32_MAX) != eventsSchema) {
            in.at("schema").fail("schema " + std::to_string(eventsSchema));
        }
        std::vector<Event> events;
        for (const auto& item : in.at("events").items(mostEvents)) {
            events.push_back(readEvent(item));
        }
        return events;
    });
}

} // namespace guitai::outlet
