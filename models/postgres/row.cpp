// SPDX-License-Identifier: Apache-2.0
#include "models/postgres/value.h"

#include <charconv>
#include <libpq-fe.h>

namespace guitai::postgres {

namespace {

int digitOf(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    throw Row::BadValue();
}

} // namespace

bool Row::null(int column) const {
    return PQgetisnull(result_, row_, column) != 0;
}

std::string_view Row::raw(int column) const {
    if (column >= PQnfields(result_) || null(column)) {
        throw BadValue();
    }
    const auto length = static_cast<std::size_t>(PQgetlength(result_, row_, column));
    return {PQgetvalue(result_, row_, column), length};
}

std::string Row::text(int column) const {
    return std::string(raw(column));
}

std::optional<std::string> Row::maybeText(int column) const {
    return null(column) ? std::nullopt : std::optional(text(column));
}

std::int64_t Row::number(int column) const {
    const auto digits = raw(column);
    std::int64_t value = 0;
    const auto* end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, value);
    if (error != std::errc() || rest != end) {
        throw BadValue();
    }
    return value;
}

bool Row::truth(int column) const {
    const auto word = raw(column);
    if (word != "t" && word != "f") {
        throw BadValue();
    }
    return word == "t";
}

Uuid Row::uuid(int column) const {
    const auto id = Uuid::parse(raw(column));
    if (!id) {
        throw BadValue();
    }
    return *id;
}

/// `\x0123…`, the server's way of writing a bytea.
Bytes Row::bytes(int column) const {
    const auto hex = raw(column);
    if (!hex.starts_with("\\x") || hex.size() % 2 != 0) {
        throw BadValue();
    }
    Bytes bytes;
    bytes.reserve(hex.size() / 2 - 1);
    for (std::size_t i = 2; i < hex.size(); i += 2) {
        bytes.push_back(static_cast<std::uint8_t>(digitOf(hex[i]) * 16 + digitOf(hex[i + 1])));
    }
    return bytes;
}

} // namespace guitai::postgres
