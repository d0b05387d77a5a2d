// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/state_codec.h"

#include "models/domain/codec.h"
#include "models/procedure/state_json.h"
#include "models/procedure/words.h"

namespace guitai::procedure {

using namespace statejson;

namespace {

json pinPlan(const PinPlan& plan) {
    return {{"pin", word(plan.pin)},
            {"keptBy", word(plan.keptBy)},
            {"work", word(plan.work)},
            {"limit", plan.limit},
            {"application", word(plan.application)}};
}

PinPlan pinPlanFrom(const json& from) {
    return {wordFrom<domain::CredentialKind>(from.at("pin")),
            wordFrom<domain::KeptBy>(from.at("keptBy")), wordFrom<PinWork>(from.at("work")),
            from.at("limit").get<int>(), wordFrom<domain::Application>(from.at("application"))};
}

json act(const Act& value) {
    return {{"kind", word(value.kind)},     {"pin", maybeWord(value.pin)},
            {"status", word(value.status)}, {"receipt", value.receipt},
            {"wrong", maybe(value.wrong)},  {"doubted", value.doubted},
            {"begun", value.begun},         {"amount", value.amount.fen()}};
}

Act actFrom(const json& from) {
    return {.kind = wordFrom<ActKind>(from.at("kind")),
            .pin = maybeWordFrom<domain::CredentialKind>(from.at("pin")),
            .status = wordFrom<ActStatus>(from.at("status")),
            .receipt = from.at("receipt").get<std::string>(),
            .wrong = maybeFrom<int>(from.at("wrong")),
            .amount = Money(from.at("amount").get<std::int64_t>()),
            .begun = from.at("begun").get<bool>(),
            .doubted = from.at("doubted").get<bool>()};
}

json seen(const std::optional<CardSeen>& card) {
    if (!card) {
        return {};
    }
    return {{"number", card->number},
            {"identification", card->identification},
            {"region", card->region},
            {"specVersion", card->specVersion},
            {"triesLeft", maybe(card->triesLeft)},
            {"locked", card->locked}};
}

std::optional<CardSeen> seenFrom(const json& from) {
    if (from.is_null()) {
        return std::nullopt;
    }
    CardSeen card;
    card.number = from.at("number").get<std::string>();
    card.identification = from.at("identification").get<std::string>();
    card.region = from.at("region").get<std::string>();
    card.specVersion = from.at("specVersion").get<std::string>();
    card.triesLeft = maybeFrom<int>(from.at("triesLeft"));
    card.locked = from.at("locked").get<bool>();
    return card;
}

json needs(const domain::Needs& value) {
    return {{"papers", wordList<domain::Paper>(value.papers)},
            {"approval", value.approval},
            {"fee", value.fee.fen()},
            {"workingDays", value.workingDays},
            {"proofs", wordList<domain::CredentialKind>(value.proofs)},
            {"rules", value.rules}};
}

domain::Needs needsFrom(const json& from) {
    return {.papers = wordsFrom<domain::Paper>(from.at("papers")),
            .approval = from.at("approval").get<bool>(),
            .fee = Money(from.at("fee").get<std::int64_t>()),
            .workingDays = from.at("workingDays").get<int>(),
            .proofs = wordsFrom<domain::CredentialKind>(from.at("proofs")),
            .rules = from.at("rules").get<std::vector<std::string>>()};
}

json situation(const Situation& value) {
    auto refusals = json::array();
    for (const auto& refusal : value.refusals) {
        refusals.push_back({{"reason", word(refusal.reason)}, {"rule", refusal.rule}});
    }
    return {{"kind", word(value.kind)},
            {"cardFault", value.cardFault ? json(static_cast<int>(*value.cardFault)) : json()},
            {"hostFault", value.hostFault ? json(static_cast<int>(*value.hostFault)) : json()},
            {"triesLeft", maybe(value.triesLeft)},
            {"refusals", refusals},
            {"missing", wordList<domain::Paper>(value.missing)},
            {"detail", value.detail}};
}

Situation situationFrom(const json& from) {
    Situation value;
    value.kind = wordFrom<SituationKind>(from.at("kind"));
    if (const auto fault = maybeFrom<int>(from.at("cardFault"))) {
        value.cardFault = static_cast<cardio::CardFault>(*fault);
    }
    if (const auto fault = maybeFrom<int>(from.at("hostFault"))) {
        value.hostFault = static_cast<hosts::HostFault>(*fault);
    }
    value.triesLeft = maybeFrom<int>(from.at("triesLeft"));
    for (const auto& refusal : from.at("refusals")) {
        value.refusals.push_back({wordFrom<domain::Reason>(refusal.at("reason")),
                                  refusal.at("rule").get<std::string>()});
    }
    value.missing = wordsFrom<domain::Paper>(from.at("missing"));
    value.detail = from.at("detail").get<std::string>();
    return value;
}

json appliedJson(const domain::AppliedOperation& applied) {
    return {{"operation", applied.operation.text()},
            {"at", instant(applied.at)},
            {"events", domain::encode(applied.events)}};
}

domain::AppliedOperation appliedFrom(const json& from) {
    const auto at = instantFrom(from.at("at"));
    auto events = domain::decodeEvents(from.at("events").get<std::string>());
    if (!at || !events) {
        throw Undecodable();
    }
    return {uuidFrom(from.at("operation")), *at, std::move(*events)};
}

json stepJson(const Step& step) {
    return {{"kind", word(step.kind)}, {"pin", maybeWord(step.pin)}};
}

Step stepFrom(const json& from) {
    return {wordFrom<StepKind>(from.at("kind")),
            maybeWordFrom<domain::CredentialKind>(from.at("pin"))};
}

json awaitedJson(const std::optional<AwaitedApproval>& awaited) {
    return awaited ? json{{"askedAt", toText(awaited->askedAt)}, {"until", toText(awaited->until)}}
                   : json();
}

std::optional<AwaitedApproval> awaitedFrom(const json& from) {
    if (from.is_null()) {
        return std::nullopt;
    }
    return AwaitedApproval{instantFrom(from.at("askedAt")).value(),
                           instantFrom(from.at("until")).value()};
}

json groundsJson(const std::optional<PaperGrounds>& grounds) {
    if (!grounds) {
        return {};
    }
    return {{"file", json::parse(domain::encode(grounds->file))},
            {"rulesVersion", grounds->rulesVersion},
            {"temporaryLossDays", grounds->temporaryLossDays},
            {"window", word(grounds->window)}};
}

/// Work that ended before they were kept has none.
std::optional<PaperGrounds> groundsFrom(const json& state) {
    const auto from = state.find("grounds");
    if (from == state.end() || from->is_null()) {
        return std::nullopt;
    }
    auto file = domain::decodeHolderFile(from->at("file").dump());
    if (!file) {
        throw Undecodable();
    }
    return PaperGrounds{std::move(*file), from->at("rulesVersion").get<std::string>(),
                        from->at("temporaryLossDays").get<int>(),
                        wordFrom<domain::WindowKind>(from->at("window"))};
}

void readCourse(State& state, const json& from) {
    state.pins = listFrom<PinPlan>(from.at("pins"), pinPlanFrom);
    state.proofs = listFrom<PinPlan>(from.at("proofs"), pinPlanFrom);
    const auto proved = wordsFrom<domain::CredentialKind>(from.at("proved"));
    state.proved = {proved.begin(), proved.end()};
    state.provedOn = cardFrom(from.at("provedOn"));
    state.steps = listFrom<Step>(from.at("steps"), stepFrom);
    state.step = from.at("step").get<std::size_t>();
    state.acts = listFrom<Act>(from.at("acts"), actFrom);
    state.seen = seenFrom(from.at("seen"));
    state.resolving = maybeFrom<std::size_t>(from.at("resolving"));
    if (state.step >= state.steps.size() ||
        (state.resolving && *state.resolving >= state.acts.size())) {
        throw Undecodable();
    }
}

void readIdentity(State& state, const json& from) {
    state.run = uuidFrom(from.at("run"));
    state.procedure = wordFrom<domain::Procedure>(from.at("procedure"));
    state.holder = uuidFrom(from.at("holder"));
    state.card = cardFrom(from.at("card"));
    state.fileVersion = from.at("fileVersion").get<std::uint64_t>();
    state.holderName = from.at("holderName").get<std::string>();
    state.idNumber = from.at("idNumber").get<std::string>();
    const auto requester = domain::decodeRequester(from.at("requester").dump());
    if (!requester) {
        throw Undecodable();
    }
    state.requester = *requester;
    state.purpose = wordFrom<domain::Purpose>(from.at("purpose"));
    state.needs = needsFrom(from.at("needs"));
    const auto asked = domain::decodeAsked(from.at("asked").dump());
    if (!asked) {
        throw Undecodable();
    }
    state.asked = *asked;
}

State stateFrom(const json& from) {
    if (from.at("schema").get<int>() != State::schema) {
        throw Undecodable();
    }
    State state;
    readIdentity(state, from);
    readCourse(state, from);
    state.authoriseOperation = uuidFrom(from.at("authoriseOperation"));
    state.reportOperation = uuidFrom(from.at("reportOperation"));
    state.authoriseEnvelope = from.at("authoriseEnvelope").get<std::string>();
    state.approver = from.at("approver").get<std::string>();
    state.awaited = awaitedFrom(from.at("awaited"));
    if (!from.at("order").is_null()) {
        const auto order = domain::decodeAccountOrder(from.at("order").dump());
        if (!order) {
            throw Undecodable();
        }
        state.order = *order;
    }
    state.authorisedUntil = instantFrom(from.at("authorisedUntil"));
    state.reportApplied = from.at("reportApplied").get<bool>();
    state.history = listFrom<domain::AppliedOperation>(from.at("history"), appliedFrom);
    state.situation = situationFrom(from.at("situation"));
    state.ending = wordFrom<Ending>(from.at("ending"));
    state.voucher = from.at("voucher").get<std::string>();
    state.grounds = groundsFrom(from);
    state.startedAt = instantFrom(from.at("startedAt")).value();
    state.endedAt = instantFrom(from.at("endedAt"));
    return state;
}

} // namespace

std::string encode(const State& state) {
    const json text = {
        {"schema", State::schema},
        {"run", state.run.text()},
        {"procedure", word(state.procedure)},
        {"holder", state.holder.text()},
        {"card", cardJson(state.card)},
        {"fileVersion", state.fileVersion},
        {"holderName", state.holderName},
        {"idNumber", state.idNumber},
        {"requester", json::parse(domain::encode(state.requester))},
        {"purpose", word(state.purpose)},
        {"asked", json::parse(domain::encode(state.asked))},
        {"needs", needs(state.needs)},
        {"pins", listOf(state.pins, pinPlan)},
        {"proofs", listOf(state.proofs, pinPlan)},
        {"proved", wordList<domain::CredentialKind>(state.proved)},
        {"provedOn", cardJson(state.provedOn)},
        {"steps", listOf(state.steps, stepJson)},
        {"step", state.step},
        {"acts", listOf(state.acts, act)},
        {"seen", seen(state.seen)},
        {"resolving", maybe(state.resolving)},
        {"authoriseOperation", state.authoriseOperation.text()},
        {"reportOperation", state.reportOperation.text()},
        {"authoriseEnvelope", state.authoriseEnvelope},
        {"approver", state.approver},
        {"awaited", awaitedJson(state.awaited)},
        {"order", state.order ? json::parse(domain::encode(*state.order)) : json()},
        {"authorisedUntil", instant(state.authorisedUntil)},
        {"reportApplied", state.reportApplied},
        {"history", listOf(state.history, appliedJson)},
        {"situation", situation(state.situation)},
        {"ending", word(state.ending)},
        {"voucher", state.voucher},
        {"grounds", groundsJson(state.grounds)},
        {"startedAt", instant(state.startedAt)},
        {"endedAt", instant(state.endedAt)},
    };
    return text.dump();
}

std::optional<State> decodeState(std::string_view text) {
    try {
        return stateFrom(json::parse(text));
    } catch (const std::exception&) {
        return std::nullopt; // nlohmann's and ours: not a state that encode wrote
    }
}

} // namespace guitai::procedure
