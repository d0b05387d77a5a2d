// SPDX-License-Identifier: Apache-2.0
#include "models/domain/codec.h"

#include "models/domain/codec_json.h"

namespace guitai::domain {

namespace {

using nlohmann::json;

std::string document(json body, int schema = documentSchema) {
    body["schema"] = schema;
    return canonical(body);
}

/// Reads a document of that schema. A newer one is not guessed at.
template <class F>
auto read(std::string_view text, int schema, F part)
    -> std::expected<decltype(part(std::declval<JsonReader>())), DecodeError> {
    const auto parsed = parseJson(text);
    if (!parsed) {
        return std::unexpected(parsed.error());
    }
    return decoded(*parsed, [&](const JsonReader& in) {
        if (in.at("schema").integer(1, INT32_MAX) != schema) {
            in.at("schema").fail("schema " + std::to_string(schema));
        }
        return part(in);
    });
}

Operation readOperation(const JsonReader& in) {
    in.only({"schema", "id", "holder", "fileVersion", "request", "window", "at", "clerk", "outlet",
             "rules", "practice"});
    const auto rules = in.at("rules");
    rules.only({"region", "version"});
    return {.id = in.at("id").uuid(),
            .holder = in.at("holder").uuid(),
            .fileVersion = static_cast<std::uint64_t>(in.at("fileVersion").integer(0, INT64_MAX)),
            .request = parts::readRequest(in.at("request")),
            .window = parts::readWindow(in.at("window")),
            .at = in.at("at").timestamp(),
            .clerk = in.at("clerk").text(),
            .outlet = in.at("outlet").text(),
            .rules = {.region = rules.at("region").text(), .version = rules.at("version").text()},
            .practice = in.at("practice").flag()};
}

Needs readNeeds(const JsonReader& in) {
    in.only({"papers", "approval", "fee", "workingDays", "proofs", "rules"});
    return {.papers = in.at("papers").words<Paper>(),
            .approval = in.at("approval").flag(),
            .fee = in.at("fee").money(),
            .workingDays = static_cast<int>(in.at("workingDays").integer(0, 10'000)),
            .proofs = in.has("proofs") ? in.at("proofs").words<CredentialKind>()
                                       : std::vector<CredentialKind>(),
            .rules = in.at("rules").list([](const JsonReader& rule) { return rule.text(); })};
}

Decision readDecision(const JsonReader& in) {
    in.only({"schema", "events", "refusals", "missing", "needs"});
    return {.events = in.at("events").list(parts::readEvent),
            .refusals = in.at("refusals").list([](const JsonReader& refusal) {
                refusal.only({"reason", "rule"});
                return Refusal{refusal.at("reason").word<Reason>(), refusal.at("rule").text()};
            }),
            .missing = in.at("missing").words<Paper>(),
            .needs = readNeeds(in.at("needs"))};
}

json writeEvents(const std::vector<Event>& events) {
    auto list = json::array();
    for (const auto& event : events) {
        list.push_back(parts::write(event));
    }
    return list;
}

} // namespace

std::string encode(const Operation& operation) {
    return document(
        {{"id", operation.id.text()},
         {"holder", operation.holder.text()},
         {"fileVersion", operation.fileVersion},
         {"request", parts::write(operation.request)},
         {"window", parts::write(operation.window)},
         {"at", toText(operation.at)},
         {"clerk", operation.clerk},
         {"outlet", operation.outlet},
         {"rules", {{"region", operation.rules.region}, {"version", operation.rules.version}}},
         {"practice", operation.practice}},
        Operation::schema);
}

std::string encode(const Request& request) {
    return document(parts::write(request));
}

std::string encode(const Requester& requester) {
    return document({{"requester", parts::write(requester)}});
}

std::string encode(const Asked& asked) {
    return document({{"asked", parts::write(asked)}});
}

std::string encode(const AccountOrder& order) {
    return document({{"order", parts::write(order)}});
}

std::string encode(const HolderFile& file) {
    return document(parts::write(file));
}

std::string encode(const std::vector<Event>& events) {
    return document({{"events", writeEvents(events)}});
}

std::string encode(const Decision& decision) {
    auto refusals = json::array();
    for (const auto& refusal : decision.refusals) {
        refusals.push_back({{"reason", nameOf(refusal.reason)}, {"rule", refusal.rule}});
    }
    const auto& needs = decision.needs;
    return document({{"events", writeEvents(decision.events)},
                     {"refusals", std::move(refusals)},
                     {"missing", parts::namesOf(decision.missing)},
                     {"needs",
                      {{"papers", parts::namesOf(needs.papers)},
                       {"approval", needs.approval},
                       {"fee", needs.fee.fen()},
                       {"workingDays", needs.workingDays},
                       {"proofs", parts::namesOf(needs.proofs)},
                       {"rules", needs.rules}}}});
}

std::expected<Operation, DecodeError> decodeOperation(std::string_view text) {
    return read(text, Operation::schema, readOperation);
}

std::expected<Request, DecodeError> decodeRequest(std::string_view text) {
    return read(text, documentSchema, parts::readRequest);
}

std::expected<Requester, DecodeError> decodeRequester(std::string_view text) {
    return read(text, documentSchema, [](const JsonReader& in) {
        in.only({"schema", "requester"});
        return parts::readRequester(in.at("requester"));
    });
}

std::expected<Asked, DecodeError> decodeAsked(std::string_view text) {
    return read(text, documentSchema, [](const JsonReader& in) {
        in.only({"schema", "asked"});
        return in.at("asked").isNull() ? Asked() : parts::readAsked(in.at("asked"));
    });
}

std::expected<AccountOrder, DecodeError> decodeAccountOrder(std::string_view text) {
    return read(text, documentSchema, [](const JsonReader& in) {
        in.only({"schema", "order"});
        return parts::readAccountOrder(in.at("order"));
    });
}

std::expected<HolderFile, DecodeError> decodeHolderFile(std::string_view text) {
    return read(text, documentSchema, parts::readHolderFile);
}

std::expected<std::vector<Event>, DecodeError> decodeEvents(std::string_view text) {
    return read(text, documentSchema, [](const JsonReader& in) {
        in.only({"schema", "events"});
        return in.at("events").list(parts::readEvent);
    });
}

std::expected<Decision, DecodeError> decodeDecision(std::string_view text) {
    return read(text, documentSchema, readDecision);
}

} // namespace guitai::domain
