// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bank_card_number.h"
#include "models/base/card_number.h"
#include "models/base/date.h"
#include "models/base/ethnicity.h"
#include "models/base/id_number.h"
#include "models/base/money.h"
#include "models/base/person_name.h"
#include "models/base/personal_number.h"
#include "models/base/phone_number.h"
#include "models/base/region_code.h"
#include "models/base/timestamp.h"
#include "models/base/uuid.h"
#include "models/domain/decode_error.h"
#include "models/domain/vocabulary.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <expected>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace guitai::domain {

struct JsonLimits {
    std::size_t bytes = 1U << 20U;
    int depth = 16;
};

/// Reads JSON that may be hostile: within the limits, valid UTF-8, no key twice in an object. The
/// error's pointer is where reading stopped.
[[nodiscard]] std::expected<nlohmann::json, DecodeError> parseJson(std::string_view text,
                                                                   JsonLimits limits = {});

/// One value of a document and where it stands. Every wrong shape throws the DecodeError of that
/// place: for use inside a function that catches it (see `decoded`), never across a library's
/// border.
class JsonReader {
public:
    explicit JsonReader(const nlohmann::json& value, std::string pointer = {})
        : value_(&value)
        , pointer_(std::move(pointer)) {}

    [[noreturn]] void fail(std::string expected) const;

    [[nodiscard]] const std::string& pointer() const { return pointer_; }

    /// Objects. `only` refuses members outside the closed list.
    void only(std::initializer_list<std::string_view> names) const;
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] JsonReader at(std::string_view name) const;
    [[nodiscard]] std::vector<std::pair<std::string, JsonReader>> members() const;

    [[nodiscard]] std::vector<JsonReader> items(std::size_t atMost = 1000) const;

    [[nodiscard]] const std::string& text(std::size_t atMost = 1000) const;

    /// The value as it stands.
    [[nodiscard]] const nlohmann::json& json() const { return *value_; }

    [[nodiscard]] bool isNull() const { return value_->is_null(); }

    [[nodiscard]] bool flag() const;
    [[nodiscard]] std::int64_t integer(std::int64_t least, std::int64_t most) const;

    [[nodiscard]] IdNumber idNumber() const;
    [[nodiscard]] CardNumber cardNumber() const;
    [[nodiscard]] BankCardNumber bankCardNumber() const;
    [[nodiscard]] PersonName personName() const;
    [[nodiscard]] std::optional<PersonalNumber> personalNumber() const; ///< nothing: an empty text
    [[nodiscard]] std::optional<PhoneNumber> phoneNumber() const;       ///< likewise
    [[nodiscard]] Ethnicity ethnicity() const;
    [[nodiscard]] RegionCode regionCode() const;
    [[nodiscard]] Date date() const;
    [[nodiscard]] Timestamp timestamp() const;
    [[nodiscard]] Uuid uuid() const;
    [[nodiscard]] Money money() const;  ///< fen
    [[nodiscard]] Money amount() const; ///< fen, none or more

    template <class E>
    [[nodiscard]] E word() const {
        const auto known = value_->is_string() ? parseName<E>(value_->get_ref<const std::string&>())
                                               : std::nullopt;
        if (!known) {
            fail(listOf(Words<E>::all));
        }
        return *known;
    }

    /// Each item through `read`.
    template <class F>
    [[nodiscard]] auto list(F read) const {
        std::vector<std::decay_t<decltype(read(*this))>> result;
        for (const auto& item : items()) {
            result.push_back(read(item));
        }
        return result;
    }

    template <class E>
    [[nodiscard]] std::vector<E> words() const {
        return list([](const JsonReader& item) { return item.template word<E>(); });
    }

private:
    template <class List>
    static std::string listOf(const List& words) {
        std::string text = "one of";
        const char* separator = " ";
        for (const auto& [value, name] : words) {
            text.append(separator).append(name);
            separator = ", ";
        }
        return text;
    }

    void expectObject() const;

    const nlohmann::json* value_;
    std::string pointer_;
};

/// Runs `read` on the document and hands out its result or the error that it threw.
template <class F>
[[nodiscard]] auto decoded(const nlohmann::json& document, F read)
    -> std::expected<decltype(read(JsonReader(document))), DecodeError> {
    try {
        return read(JsonReader(document));
    } catch (const DecodeError& error) {
        return std::unexpected(error);
    }
}

/// Canonical: members sorted by name, no white space, UTF-8.
[[nodiscard]] std::string canonical(const nlohmann::json& document);

} // namespace guitai::domain
