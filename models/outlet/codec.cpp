// SPDX-License-Identifier: Apache-2.0
#include "models/outlet/codec.h"

#include "models/outlet/item_json.h"

#include <array>

namespace guitai::outlet {

namespace {

using domain::JsonReader;
using domain::nameOf;
using nlohmann::json;

json body(const BlankReceived& event) {
    return {{"event", "blank-received"},
            {"serial", event.serial.text()},
            {"delivery", event.delivery.text()},
            {"on", toText(event.on)}};
}

json body(const BlankTaken& event) {
    return {{"event", "blank-taken"},
            {"serial", event.serial.text()},
            {"operation", event.operation.text()}};
}

json body(const BlankUsed& event) {
    return {{"event", "blank-used"}, {"operation", event.operation.text()}};
}

json body(const BlankVoided& event) {
    return {{"event", "blank-voided"},
            {"operation", event.operation.text()},
            {"reason", nameOf(event.reason)}};
}

json body(const BlankReturned& event) {
    return {{"event", "blank-returned"}, {"operation", event.operation.text()}};
}

json body(const BlankWrittenOff& event) {
    return {{"event", "blank-written-off"},
            {"serial", event.serial.text()},
            {"reason", nameOf(event.reason)},
            {"operation", event.operation.text()}};
}

json body(const BatchOpened& event) {
    return {{"event", "batch-opened"}, {"batch", event.batch.text()}, {"on", toText(event.on)}};
}

json body(const CardOrdered& event) {
    return {{"event", "card-ordered"},
            {"batch", event.batch.text()},
            {"card", event.card.text()},
            {"holder", event.holder.text()}};
}

json body(const BatchSent& event) {
    return {{"event", "batch-sent"},
            {"batch", event.batch.text()},
            {"on", toText(event.on)},
            {"fileHash", event.fileHash}};
}

json body(const LineMade& event) {
    return {{"event", "line-made"}, {"batch", event.batch.text()}, {"card", event.card.text()}};
}

json body(const LineFailed& event) {
    return {{"event", "line-failed"},
            {"batch", event.batch.text()},
            {"card", event.card.text()},
            {"reason", event.reason}};
}

json body(const BatchReturned& event) {
    return {{"event", "batch-returned"}, {"batch", event.batch.text()}, {"on", toText(event.on)}};
}

json body(const CardStocked& event) {
    return {{"event", "card-stocked"},
            {"card", event.card.text()},
            {"holder", event.holder.text()},
            {"operation", event.operation.text()},
            {"on", toText(event.on)}};
}

json body(const CardTakenOut& event) {
    return {{"event", "card-taken-out"},
            {"card", event.card.text()},
            {"operation", event.operation.text()},
            {"to", nameOf(event.to)},
            {"on", toText(event.on)}};
}

json body(const CardPutBack& event) {
    return {{"event", "card-put-back"},
            {"card", event.card.text()},
            {"operation", event.operation.text()},
            {"to", nameOf(event.to)}};
}

json body(const HolderTold& event) {
    return {{"event", "holder-told"}, {"card", event.card.text()}, {"on", toText(event.on)}};
}

json body(const FeeTaken& event) {
    return {{"event", "fee-taken"},
            {"operation", event.operation.text()},
            {"act", nameOf(event.act)},
            {"amount", event.amount.fen()},
            {"day", toText(event.day)}};
}

json body(const FeeGivenBack& event) {
    return {{"event", "fee-given-back"},
            {"operation", event.operation.text()},
            {"of", event.of.text()},
            {"day", toText(event.day)}};
}

} // namespace

std::string encode(const std::vector<Event>& events) {
    auto list = json::array();
    for (const auto& event : events) {
        list.push_back(std::visit([](const auto& known) { return body(known); }, event));
    }
    return domain::canonical({{"schema", eventsSchema}, {"events", std::move(list)}});
}

} // namespace guitai::outlet
