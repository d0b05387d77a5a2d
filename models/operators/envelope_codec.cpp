// SPDX-License-Identifier: Apache-2.0
#include "models/operators/base64.h"
#include "models/operators/envelope.h"

#include <nlohmann/json.hpp>

namespace guitai::operators {

namespace {

using nlohmann::json;

constexpr int encodingVersion = 1;

json toJson(const Signature& signature) {
    return {{"algorithm", signature.algorithm},
            {"signer", signature.signer},
            {"value", toBase64(signature.value)}};
}

std::optional<std::string> text(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || !found->is_string()) {
        return std::nullopt;
    }
    return found->get<std::string>();
}

std::optional<Signature> toSignature(const json& object) {
    if (!object.is_object() || object.size() != 3) {
        return std::nullopt;
    }
    auto algorithm = text(object, "algorithm");
    auto signer = text(object, "signer");
    const auto value = text(object, "value");
    auto bytes = value ? fromBase64(*value) : std::nullopt;
    if (!algorithm || !signer || !bytes) {
        return std::nullopt;
    }
    return Signature{*std::move(algorithm), *std::move(signer), *std::move(bytes)};
}

bool versionFits(const json& object) {
    const auto version = object.find("encoding");
    return version != object.end() && version->is_number_integer() && *version == encodingVersion;
}

} // namespace

std::string encode(const Envelope& envelope) {
    json object{{"encoding", encodingVersion},
                {"payload", envelope.payload},
                {"clerk", toJson(envelope.clerk)}};
    if (envelope.approver) {
        object["approver"] = toJson(*envelope.approver);
    }
    // A payload that is no UTF-8 is no JSON either: replaced, it fails its signature when read.
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<Envelope> decodeEnvelope(std::string_view encoded) {
    const auto object = json::parse(encoded, nullptr, false);
    if (!object.is_object() || !versionFits(object) || !object.contains("clerk")) {
        return std::nullopt;
    }
    const bool approved = object.contains("approver");
    auto payload = text(object, "payload");
    auto clerk = toSignature(object["clerk"]);
    if (!payload || !clerk || object.size() != (approved ? 4U : 3U)) {
        return std::nullopt;
    }
    Envelope envelope{*std::move(payload), *std::move(clerk), std::nullopt};
    if (approved) {
        envelope.approver = toSignature(object["approver"]);
        if (!envelope.approver) {
            return std::nullopt;
        }
    }
    return envelope;
}

} // namespace guitai::operators
