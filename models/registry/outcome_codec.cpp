// SPDX-License-Identifier: Apache-2.0
#include "models/registry/outcome_codec.h"

#include "models/domain/codec.h"
#include "models/domain/json.h"
#include "models/registry/outcome_words.h"

namespace guitai::registry {

namespace {

using domain::JsonReader;
using nlohmann::json;

constexpr int schema = 1;

Outcome read(const JsonReader& in) {
    in.only({"schema", "kind", "fileVersion", "events", "refusals", "missing", "rejection"});
    if (in.at("schema").integer(1, INT32_MAX) != schema) {
        in.at("schema").fail("schema 1");
    }
    Outcome outcome{
        .kind = in.at("kind").word<OutcomeKind>(),
        .fileVersion = static_cast<std::uint64_t>(in.at("fileVersion").integer(0, INT64_MAX)),
        .refusals = in.at("refusals").list([](const JsonReader& refusal) {
            refusal.only({"reason", "rule"});
            return domain::Refusal{refusal.at("reason").word<domain::Reason>(),
                                   refusal.at("rule").text()};
        }),
        .missing = in.at("missing").words<domain::Paper>(),
    };
    if (in.has("rejection")) {
        outcome.rejection = in.at("rejection").word<Rejection>();
    }
    // The kind says which of the others there may be.
    if ((outcome.kind == OutcomeKind::Rejected) != outcome.rejection.has_value()) {
        in.at("kind").fail("a rejection exactly where the outcome is one");
    }
    return outcome;
}

} // namespace

std::string encode(const Outcome& outcome) {
    auto refusals = json::array();
    for (const auto& refusal : outcome.refusals) {
        refusals.push_back({{"reason", domain::nameOf(refusal.reason)}, {"rule", refusal.rule}});
    }
    auto missing = json::array();
    for (const auto paper : outcome.missing) {
        missing.push_back(domain::nameOf(paper));
    }
    json document{{"schema", schema},
                  {"kind", domain::nameOf(outcome.kind)},
                  {"fileVersion", outcome.fileVersion},
                  {"events", json::parse(domain::encode(outcome.events))},
                  {"refusals", std::move(refusals)},
                  {"missing", std::move(missing)}};
    if (outcome.rejection) {
        document["rejection"] = domain::nameOf(*outcome.rejection);
    }
    return domain::canonical(document);
}

std::expected<Outcome, domain::DecodeError> decodeOutcome(std::string_view text) {
    const auto document = domain::parseJson(text);
    if (!document) {
        return std::unexpected(document.error());
    }
    auto outcome = domain::decoded(*document, read);
    if (!outcome) {
        return outcome;
    }
    const auto part = document->find("events");
    auto events = domain::decodeEvents(part == document->end() ? "" : domain::canonical(*part));
    if (!events) {
        return std::unexpected(
            domain::DecodeError{"/events" + events.error().pointer, events.error().expected});
    }
    outcome->events = std::move(*events);
    return outcome;
}

} // namespace guitai::registry
