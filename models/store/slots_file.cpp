// SPDX-License-Identifier: Apache-2.0
#include "models/store/slots_file.h"

#include "models/operators/base64.h"
#include "models/store/durable_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace guitai::store {

namespace {

using nlohmann::json;
using operators::KeySlot;

// A program that knows the first alone would take a slot with links for one that opens nothing.
constexpr int firstVersion = 1;
constexpr int versionWithLinks = 2;

json toJson(const KeySlot& slot) {
    json object{
        {"operator", slot.operatorId},
        {"login", slot.login},
        {"argon2id", {{"operations", slot.cost.operations}, {"memory", slot.cost.memoryBytes}}},
        {"salt", operators::toBase64(slot.salt)},
        {"nonce", operators::toBase64(slot.nonce)},
        {"wrapped", operators::toBase64(slot.wrapped)}};
    for (const auto& link : slot.links) {
        object["links"].push_back(operators::toBase64(link));
    }
    return object;
}

std::optional<std::string> text(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? std::optional(found->get<std::string>())
                                                       : std::nullopt;
}

std::optional<std::uint64_t> number(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_number_unsigned()
               ? std::optional(found->get<std::uint64_t>())
               : std::nullopt;
}

std::optional<Bytes> bytes(const json& object, const char* key) {
    const auto encoded = text(object, key);
    return encoded ? operators::fromBase64(*encoded) : std::nullopt;
}

std::optional<std::vector<Bytes>> links(const json& object) {
    std::vector<Bytes> all;
    const auto found = object.find("links");
    if (found == object.end()) {
        return all;
    }
    for (const auto& item : *found) {
        auto link =
            item.is_string() ? operators::fromBase64(item.get<std::string>()) : std::nullopt;
        if (!link) {
            return std::nullopt;
        }
        all.push_back(*std::move(link));
    }
    return all;
}

bool versionIsKnown(const json& object) {
    const auto version = number(object, "version");
    return version == firstVersion || version == versionWithLinks;
}

std::optional<KeySlot> toSlot(const json& object) {
    if (!object.is_object() || !object.contains("argon2id") || !object["argon2id"].is_object()) {
        return std::nullopt;
    }
    const auto operatorId = text(object, "operator");
    const auto login = text(object, "login");
    const auto operations = number(object["argon2id"], "operations");
    const auto memory = number(object["argon2id"], "memory");
    const auto salt = bytes(object, "salt");
    const auto nonce = bytes(object, "nonce");
    const auto wrapped = bytes(object, "wrapped");
    auto since = links(object);
    if (!operatorId || !login || !operations || !memory || !salt || !nonce || !wrapped || !since) {
        return std::nullopt;
    }
    return KeySlot{*operatorId, *login,   {*operations, *memory}, *salt,
                   *nonce,      *wrapped, *std::move(since)};
}

} // namespace

const KeySlot* Slots::find(const std::string& login) const {
    const auto found = std::ranges::find(people, login, &KeySlot::login);
    return found == people.end() ? nullptr : &*found;
}

void Slots::put(KeySlot slot) {
    const auto found = std::ranges::find(people, slot.login, &KeySlot::login);
    if (found == people.end()) {
        people.push_back(std::move(slot));
    } else {
        *found = std::move(slot);
    }
}

std::string encodeSlots(const Slots& slots) {
    auto people = json::array();
    for (const auto& slot : slots.people) {
        people.push_back(toJson(slot));
    }
    const bool linked =
        std::ranges::any_of(slots.people, [](const KeySlot& slot) { return !slot.links.empty(); });
    json object{{"format", "guitai-slots"},
                {"version", linked ? versionWithLinks : firstVersion},
                {"slots", people},
                {"recovery", toJson(slots.recovery)}};
    if (slots.rekeyDue) {
        object["rekeyDue"] = true;
    }
    return object.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

std::optional<Slots> decodeSlots(std::string_view encoded) {
    const auto object = json::parse(encoded, nullptr, false);
    if (!object.is_object() || text(object, "format") != "guitai-slots" ||
        !versionIsKnown(object) || !object.contains("recovery") || !object.contains("slots") ||
        !object["slots"].is_array()) {
        return std::nullopt;
    }
    auto recovery = toSlot(object["recovery"]);
    if (!recovery) {
        return std::nullopt;
    }
    Slots slots{{}, *std::move(recovery), object.value("rekeyDue", json()) == true};
    for (const auto& item : object["slots"]) {
        auto slot = toSlot(item);
        if (!slot || slots.find(slot->login) != nullptr) {
            return std::nullopt;
        }
        slots.people.push_back(*std::move(slot));
    }
    return slots;
}

std::expected<Slots, StoreError> loadSlots(const std::filesystem::path& file) {
    const auto content = readFile(file);
    if (!content) {
        auto error = content.error();
        if (error.fault == StoreFault::NotFound) {
            error.fault = StoreFault::Damaged; // a store without its slots
        }
        return std::unexpected(error);
    }
    auto slots = decodeSlots(*content);
    if (!slots) {
        return std::unexpected(StoreError{StoreFault::Damaged, "slots.load", 0, {}});
    }
    return *std::move(slots);
}

std::expected<void, StoreError> saveSlots(const std::filesystem::path& file, const Slots& slots) {
    return writeFile(file, encodeSlots(slots));
}

} // namespace guitai::store
