// SPDX-License-Identifier: Apache-2.0
#include "models/outlet/item_json.h"

namespace guitai::outlet::parts {

using domain::JsonReader;
using domain::nameOf;
using nlohmann::json;

namespace {

constexpr std::int64_t mostCards = 1'000'000;

void put(json& out, const char* name, const std::optional<Uuid>& id) {
    if (id) {
        out[name] = id->text();
    }
}

void put(json& out, const char* name, const std::optional<Date>& day) {
    if (day) {
        out[name] = toText(*day);
    }
}

std::optional<Uuid> idAt(const JsonReader& in, const char* name) {
    return in.has(name) ? std::optional(in.at(name).uuid()) : std::nullopt;
}

std::optional<Date> dayAt(const JsonReader& in, const char* name) {
    return in.has(name) ? std::optional(in.at(name).date()) : std::nullopt;
}

int countAt(const JsonReader& in, const char* name) {
    return static_cast<int>(in.at(name).integer(0, mostCards));
}

} // namespace

json write(const Blank& blank) {
    json out{{"state", nameOf(blank.state)},
             {"delivery", blank.delivery.text()},
             {"receivedOn", toText(blank.receivedOn)}};
    put(out, "operation", blank.operation);
    if (blank.reason) {
        out["reason"] = nameOf(*blank.reason);
    }
    return out;
}

json write(const Taking& taking) {
    return {{"serial", taking.serial.text()}, {"state", nameOf(taking.state)}};
}

json write(const StockedCard& card) {
    json out{{"holder", card.holder.text()}, {"place", nameOf(card.place)}};
    put(out, "batch", card.batch);
    put(out, "stockedBy", card.stockedBy);
    put(out, "stockedOn", card.stockedOn);
    put(out, "toldOn", card.toldOn);
    put(out, "leftBy", card.leftBy);
    put(out, "leftOn", card.leftOn);
    put(out, "undoneBy", card.undoneBy);
    return out;
}

json write(const Batch& batch) {
    json out{{"state", nameOf(batch.state)},
             {"cards", batch.cards},
             {"made", batch.made},
             {"failed", batch.failed},
             {"openedOn", toText(batch.openedOn)},
             {"fileHash", batch.fileHash}};
    put(out, "sentOn", batch.sentOn);
    put(out, "returnedOn", batch.returnedOn);
    return out;
}

json write(const BatchLine& line) {
    return {{"holder", line.holder.text()}, {"state", nameOf(line.state)}, {"reason", line.reason}};
}

json write(const Fee& fee) {
    json out{{"act", nameOf(fee.act)}, {"amount", fee.amount.fen()}, {"day", toText(fee.day)}};
    put(out, "givenBackBy", fee.givenBackBy);
    put(out, "givesBack", fee.givesBack);
    return out;
}

BlankSerial readSerial(const JsonReader& in) {
    const auto serial = BlankSerial::parse(in.text());
    if (!serial) {
        in.fail("a blank's serial of 4 to 32 digits and capital letters");
    }
    return *serial;
}

template <>
Blank read<Blank>(const JsonReader& in) {
    in.only({"schema", "state", "delivery", "receivedOn", "operation", "reason"});
    Blank blank{.state = in.at("state").word<BlankState>(),
                .delivery = in.at("delivery").uuid(),
                .receivedOn = in.at("receivedOn").date(),
                .operation = idAt(in, "operation")};
    if (in.has("reason")) {
        blank.reason = in.at("reason").word<VoidReason>();
    }
    return blank;
}

template <>
Taking read<Taking>(const JsonReader& in) {
    in.only({"schema", "serial", "state"});
    return {.serial = readSerial(in.at("serial")), .state = in.at("state").word<TakingState>()};
}

template <>
StockedCard read<StockedCard>(const JsonReader& in) {
    in.only({"schema", "holder", "place", "batch", "stockedBy", "stockedOn", "toldOn", "leftBy",
             "leftOn", "undoneBy"});
    return {.holder = in.at("holder").uuid(),
            .place = in.at("place").word<CardPlace>(),
            .batch = idAt(in, "batch"),
            .stockedBy = idAt(in, "stockedBy"),
            .stockedOn = dayAt(in, "stockedOn"),
            .toldOn = dayAt(in, "toldOn"),
            .leftBy = idAt(in, "leftBy"),
            .leftOn = dayAt(in, "leftOn"),
            .undoneBy = idAt(in, "undoneBy")};
}

template <>
Batch read<Batch>(const JsonReader& in) {
    in.only({"schema", "state", "cards", "made", "failed", "openedOn", "fileHash", "sentOn",
             "returnedOn"});
    Batch batch{.state = in.at("state").word<BatchState>(),
                .cards = countAt(in, "cards"),
                .made = countAt(in, "made"),
                .failed = countAt(in, "failed"),
                .openedOn = in.at("openedOn").date(),
                .sentOn = dayAt(in, "sentOn"),
                .fileHash = in.at("fileHash").text(),
                .returnedOn = dayAt(in, "returnedOn")};
    if (batch.outstanding() < 0) {
        in.at("cards").fail("no fewer cards than were made and failed");
    }
    return batch;
}

template <>
BatchLine read<BatchLine>(const JsonReader& in) {
    in.only({"schema", "holder", "state", "reason"});
    return {.holder = in.at("holder").uuid(),
            .state = in.at("state").word<LineState>(),
            .reason = in.at("reason").text()};
}

template <>
Fee read<Fee>(const JsonReader& in) {
    in.only({"schema", "act", "amount", "day", "givenBackBy", "givesBack"});
    return {.act = in.at("act").word<domain::Procedure>(),
            .amount = in.at("amount").amount(),
            .day = in.at("day").date(),
            .givenBackBy = idAt(in, "givenBackBy"),
            .givesBack = idAt(in, "givesBack")};
}

} // namespace guitai::outlet::parts
