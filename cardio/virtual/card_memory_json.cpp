// SPDX-License-Identifier: Apache-2.0
#include "cardio/virtual/card_memory_json.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace guitai::virtualcard {

using nlohmann::json;

namespace {

constexpr int schema = 1;

const std::map<BlockState, std::string> blockNames{
    {BlockState::Open, "open"},
    {BlockState::ApplicationBlocked, "application-blocked"},
    {BlockState::ApplicationDead, "application-dead"},
    {BlockState::CardBlocked, "card-blocked"}};
const std::map<ReadRule, std::string> ruleNames{{ReadRule::Free, "free"},
                                                {ReadRule::ReadKey, "read-key"},
                                                {ReadRule::PinOrReadKey, "pin-or-read-key"}};

/// Thrown and caught in this file only: nlohmann's own way of saying that something is not there.
[[noreturn]] void refuse(const char* what) {
    throw std::invalid_argument(what);
}

template <typename Enum>
Enum named(const std::map<Enum, std::string>& names, const std::string& text) {
    for (const auto& [value, name] : names) {
        if (name == text) {
            return value;
        }
    }
    refuse("unknown name");
}

Bytes bytesAt(const json& object, const char* key, std::size_t least, std::size_t most) {
    auto bytes = fromHex(object.at(key).get<std::string>());
    if (!bytes || bytes->size() < least || bytes->size() > most) {
        refuse(key);
    }
    return std::move(*bytes);
}

int countAt(const json& object, const char* key, int most) {
    const auto count = object.at(key).get<std::int64_t>();
    if (count < 0 || count > most) {
        refuse(key);
    }
    return static_cast<int>(count);
}

std::uint16_t idAt(const json& object, const char* key) {
    const auto bytes = bytesAt(object, key, 2, 2);
    return static_cast<std::uint16_t>((bytes[0] << 8) | bytes[1]);
}

std::string idText(std::uint16_t id) {
    return toHex(Bytes{static_cast<std::uint8_t>(id >> 8), static_cast<std::uint8_t>(id & 0xFF)});
}

json fileToJson(const StoredFile& file) {
    json records = json::array();
    for (const auto& record : file.records) {
        records.push_back(toHex(record));
    }
    return {{"directory", idText(file.directory)},
            {"file", idText(file.id)},
            {"read", ruleNames.at(file.read)},
            {"records", records}};
}

StoredFile fileFrom(const json& object) {
    StoredFile file{.directory = idAt(object, "directory"),
                    .id = idAt(object, "file"),
                    .read = named(ruleNames, object.at("read").get<std::string>())};
    for (const auto& record : object.at("records")) {
        auto bytes = fromHex(record.get<std::string>());
        if (!bytes || bytes->size() < 2 || bytes->size() != std::size_t{2} + (*bytes)[1]) {
            refuse("record");
        }
        file.records.push_back(std::move(*bytes));
    }
    return file;
}

CardMemory memoryFrom(const json& root) {
    constexpr int mostTries = 15; // a nibble on the chip
    if (root.at("schema").get<int>() != schema) {
        refuse("schema");
    }
    CardMemory memory;
    memory.atr = bytesAt(root, "atr", 2, 33);
    memory.algorithm = root.at("algorithm").get<std::string>() == "sm4"
                           ? cardio::Algorithm::Sm4
                           : cardio::Algorithm::TripleDes;
    for (const auto& file : root.at("files")) {
        memory.files.push_back(fileFrom(file));
    }
    const auto& pin = root.at("pin");
    memory.pin = {.salt = bytesAt(pin, "salt", 8, 64),
                  .verifier = bytesAt(pin, "verifier", 32, 32),
                  .limit = countAt(pin, "limit", mostTries),
                  .left = countAt(pin, "left", mostTries)};
    for (const auto& key : root.at("keys")) {
        const auto number = static_cast<cardio::CardKey>(bytesAt(key, "number", 1, 1).front());
        memory.keys[number] = {.key = bytesAt(key, "key", 16, 16),
                               .left = countAt(key, "left", mostTries)};
    }
    if (root.contains("resetsLeft")) {
        memory.resetsLeft = countAt(root, "resetsLeft", 255);
    }
    memory.block = named(blockNames, root.at("block").get<std::string>());
    const auto& quirks = root.at("quirks");
    memory.quirks = {.refusesSfi = quirks.at("refusesSfi").get<bool>(),
                     .refusesCurrentFile = quirks.at("refusesCurrentFile").get<bool>(),
                     .hidesTries = quirks.at("hidesTries").get<bool>(),
                     .exactLengths = quirks.at("exactLengths").get<bool>()};
    return memory;
}

} // namespace

std::string toJson(const CardMemory& memory) {
    json root{{"schema", schema},
              {"note", "a practice card: worth nothing outside practice"},
              {"atr", toHex(memory.atr)},
              {"algorithm", memory.algorithm == cardio::Algorithm::Sm4 ? "sm4" : "3des"},
              {"files", json::array()},
              {"pin",
               {{"salt", toHex(memory.pin.salt)},
                {"verifier", toHex(memory.pin.verifier)},
                {"limit", memory.pin.limit},
                {"left", memory.pin.left}}},
              {"keys", json::array()},
              {"block", blockNames.at(memory.block)},
              {"quirks",
               {{"refusesSfi", memory.quirks.refusesSfi},
                {"refusesCurrentFile", memory.quirks.refusesCurrentFile},
                {"hidesTries", memory.quirks.hidesTries},
                {"exactLengths", memory.quirks.exactLengths}}}};
    for (const auto& file : memory.files) {
        root["files"].push_back(fileToJson(file));
    }
    for (const auto& [number, key] : memory.keys) {
        root["keys"].push_back({{"number", toHex(Bytes{static_cast<std::uint8_t>(number)})},
                                {"key", toHex(key.key)},
                                {"left", key.left}});
    }
    if (memory.resetsLeft) {
        root["resetsLeft"] = *memory.resetsLeft;
    }
    return root.dump(2) + '\n';
}

std::optional<CardMemory> memoryFromJson(std::string_view text) {
    try {
        return memoryFrom(json::parse(text));
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

} // namespace guitai::virtualcard
