// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"
#include "models/base/uuid.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

struct pg_result;

namespace guitai::postgres {

/// What is bound to $1, $2, …; never written into a statement.
class Value {
public:
    Value(std::nullptr_t) {} // NOLINT(google-explicit-constructor)

    Value(std::int64_t number) // NOLINT(google-explicit-constructor)
        : text_(std::to_string(number)) {}

    Value(int number) // NOLINT(google-explicit-constructor)
        : text_(std::to_string(number)) {}

    Value(std::string_view text) // NOLINT(google-explicit-constructor)
        : text_(text) {}

    Value(const std::string& text) // NOLINT(google-explicit-constructor)
        : text_(text) {}

    Value(const char* text) // NOLINT(google-explicit-constructor)
        : text_(text) {}

    Value(const Uuid& id) // NOLINT(google-explicit-constructor)
        : text_(id.text()) {}

    Value(BytesView bytes) // NOLINT(google-explicit-constructor)
        : text_(std::string(bytes.begin(), bytes.end()))
        , binary_(true) {}

    Value(bool truth) // NOLINT(google-explicit-constructor)
        : text_(truth ? "t" : "f") {}

    template <class T>
    Value(const std::optional<T>& value) // NOLINT(google-explicit-constructor)
        : Value(value ? Value(*value) : Value(nullptr)) {}

    [[nodiscard]] const std::optional<std::string>& text() const { return text_; }

    [[nodiscard]] bool binary() const { return binary_; }

private:
    std::optional<std::string> text_{};
    bool binary_ = false;
};

/// One row of an answer, borrowed. Reading what is not of that kind throws, which Connection::query
/// turns into SqlFault::BadValue.
class Row {
public:
    struct BadValue {};

    Row(const pg_result* result, int row)
        : result_(result)
        , row_(row) {}

    [[nodiscard]] bool null(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::optional<std::string> maybeText(int column) const;
    [[nodiscard]] std::int64_t number(int column) const;
    [[nodiscard]] bool truth(int column) const;
    [[nodiscard]] Uuid uuid(int column) const;
    [[nodiscard]] Bytes bytes(int column) const; ///< of a bytea

private:
    [[nodiscard]] std::string_view raw(int column) const;

    const pg_result* result_;
    int row_;
};

} // namespace guitai::postgres
