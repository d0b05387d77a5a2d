// SPDX-License-Identifier: Apache-2.0
#include "models/domain/codec_event.h"

namespace guitai::domain::parts {

namespace {

json ofCard(const char* name, const CardNumber& card) {
    return {{"event", name}, {"card", card.text()}};
}

template <class CardEvent>
Event readOfCard(const JsonReader& in) {
    in.only({"event", "card"});
    return CardEvent{in.at("card").cardNumber()};
}

Event readApplied(const JsonReader& in) {
    in.only({"event", "card"});
    return CardApplied{readCard(in.at("card"))};
}

Event readReplaced(const JsonReader& in) {
    in.only({"event", "card", "by"});
    return CardReplaced{in.at("card").cardNumber(), in.at("by").cardNumber()};
}

Event readMoved(const JsonReader& in) {
    in.only({"event", "card", "to", "on"});
    return CardMoved{in.at("card").cardNumber(), in.at("to").word<CardStage>(), in.at("on").date()};
}

Event readMade(const JsonReader& in) {
    in.only({"event", "card", "made", "here"});
    in.at("made").only({"identification", "bankCard", "validUntil"});
    return CardMade{in.at("card").cardNumber(), parts::readMade(in.at("made")),
                    in.at("here").flag()};
}

Event readClosed(const JsonReader& in) {
    in.only({"event", "card", "reason"});
    return CardClosed{in.at("card").cardNumber(), in.at("reason").word<ClosingReason>()};
}

Event readSettlement(const JsonReader& in) {
    in.only({"event", "card", "way"});
    return SettlementSet{in.at("card").cardNumber(), in.at("way").word<Settlement>()};
}

std::set<Application> readScope(const JsonReader& in) {
    const auto scope = in.words<Application>();
    return {scope.begin(), scope.end()};
}

Event readLoss(const JsonReader& in) {
    in.only({"event", "card", "kind", "scope", "at"});
    return LossReported{in.at("card").cardNumber(), in.at("kind").word<LossKind>(),
                        readScope(in.at("scope")), in.at("at").timestamp()};
}

Event readLossCancelled(const JsonReader& in) {
    in.only({"event", "card", "scope"});
    return LossCancelled{in.at("card").cardNumber(), readScope(in.at("scope"))};
}

Event readFrozen(const JsonReader& in) {
    in.only({"event", "card", "frozen"});
    return AccountFrozen{in.at("card").cardNumber(), in.at("frozen").flag()};
}

using Reader = Event (*)(const JsonReader&);

constexpr std::array<std::pair<std::string_view, Reader>, 13> readers{{
    {"card-applied", readApplied},
    {"card-replaced", readReplaced},
    {"card-moved", readMoved},
    {"card-made", readMade},
    {"card-taken-back", readOfCard<CardTakenBack>},
    {"card-retired", readOfCard<CardRetired>},
    {"card-closed", readClosed},
    {"card-funded", readOfCard<CardFunded>},
    {"card-returned", readOfCard<CardReturned>},
    {"settlement-set", readSettlement},
    {"loss-reported", readLoss},
    {"loss-cancelled", readLossCancelled},
    {"account-frozen", readFrozen},
}};

} // namespace

json body(const CardApplied& event) {
    return {{"event", "card-applied"}, {"card", write(event.card)}};
}

json body(const CardReplaced& event) {
    auto out = ofCard("card-replaced", event.card);
    out["by"] = event.by.text();
    return out;
}

json body(const CardMoved& event) {
    auto out = ofCard("card-moved", event.card);
    out["to"] = nameOf(event.to);
    out["on"] = toText(event.on);
    return out;
}

json body(const CardMade& event) {
    auto out = ofCard("card-made", event.card);
    out["made"] = write(event.made);
    out["here"] = event.here;
    return out;
}

json body(const CardTakenBack& event) {
    return ofCard("card-taken-back", event.card);
}

json body(const CardRetired& event) {
    return ofCard("card-retired", event.card);
}

json body(const CardClosed& event) {
    auto out = ofCard("card-closed", event.card);
    out["reason"] = nameOf(event.reason);
    return out;
}

json body(const CardFunded& event) {
    return ofCard("card-funded", event.card);
}

json body(const CardReturned& event) {
    return ofCard("card-returned", event.card);
}

json body(const SettlementSet& event) {
    auto out = ofCard("settlement-set", event.card);
    out["way"] = nameOf(event.way);
    return out;
}

json body(const LossReported& event) {
    auto out = ofCard("loss-reported", event.card);
    out["kind"] = nameOf(event.kind);
    out["scope"] = namesOf(event.scope);
    out["at"] = toText(event.at);
    return out;
}

json body(const LossCancelled& event) {
    auto out = ofCard("loss-cancelled", event.card);
    out["scope"] = namesOf(event.scope);
    return out;
}

json body(const AccountFrozen& event) {
    auto out = ofCard("account-frozen", event.card);
    out["frozen"] = event.frozen;
    return out;
}

std::optional<Event> readCardEvent(const std::string& name, const JsonReader& in) {
    for (const auto& [known, read] : readers) {
        if (known == name) {
            return read(in);
        }
    }
    return std::nullopt;
}

} // namespace guitai::domain::parts
