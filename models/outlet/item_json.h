// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/json.h"
#include "models/outlet/outlet.h"

#include <expected>
#include <string>

/// The parts of an outlet as JSON, each document with its schema number. Inside the outlet only:
/// `read` throws DecodeError.
namespace guitai::outlet::parts {

inline constexpr int itemSchema = 1;

[[nodiscard]] nlohmann::json write(const Blank& blank);
[[nodiscard]] nlohmann::json write(const Taking& taking);
[[nodiscard]] nlohmann::json write(const StockedCard& card);
[[nodiscard]] nlohmann::json write(const Batch& batch);
[[nodiscard]] nlohmann::json write(const BatchLine& line);
[[nodiscard]] nlohmann::json write(const Fee& fee);

template <class Value>
[[nodiscard]] Value read(const domain::JsonReader& in);

template <>
[[nodiscard]] Blank read<Blank>(const domain::JsonReader& in);
template <>
[[nodiscard]] Taking read<Taking>(const domain::JsonReader& in);
template <>
[[nodiscard]] StockedCard read<StockedCard>(const domain::JsonReader& in);
template <>
[[nodiscard]] Batch read<Batch>(const domain::JsonReader& in);
template <>
[[nodiscard]] BatchLine read<BatchLine>(const domain::JsonReader& in);
template <>
[[nodiscard]] Fee read<Fee>(const domain::JsonReader& in);

[[nodiscard]] BlankSerial readSerial(const domain::JsonReader& in);

template <class Value>
[[nodiscard]] std::string encode(const Value& value) {
    auto body = write(value);
    body["schema"] = itemSchema;
    return domain::canonical(body);
}

template <class Value>
[[nodiscard]] std::expected<Value, domain::DecodeError> decode(const std::string& text) {
    const auto parsed = domain::parseJson(text);
    if (!parsed) {
        return std::unexpected(parsed.error());
    }
    return domain::decoded(*parsed, [](const domain::JsonReader& in) {
        if (in.at("schema").integer(1, INT32_MAX) != itemSchema) {
            in.at("schema").fail("schema " + std::to_string(itemSchema));
        }
        return read<Value>(in);
    });
}

} // namespace guitai::outlet::parts
