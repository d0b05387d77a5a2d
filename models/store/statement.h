// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"
#include "models/base/timestamp.h"
#include "models/base/uuid.h"
#include "models/domain/vocabulary.h"
#include "models/store/database.h"
#include "models/store/sqlite_error.h"

#include <cstdint>
#include <optional>
#include <string>

/// Values into and out of statements; used inside models/store only. Readers throw BadRow.
namespace guitai::store {

inline void bindBlob(SQLite::Statement& statement, int index, BytesView bytes) {
    // A null pointer would bind NULL instead of an empty blob.
    statement.bind(index, bytes.empty() ? static_cast<const void*>("") : bytes.data(),
                   static_cast<int>(bytes.size()));
}

inline void bindValue(SQLite::Statement& statement, int index, const std::string& text) {
    statement.bind(index, text);
}

inline void bindValue(SQLite::Statement& statement, int index, std::string_view text) {
    statement.bind(index, std::string(text));
}

inline void bindValue(SQLite::Statement& statement, int index, BytesView bytes) {
    bindBlob(statement, index, bytes);
}

inline void bindValue(SQLite::Statement& statement, int index, const Uuid& id) {
    bindBlob(statement, index, id.bytes());
}

inline void bindValue(SQLite::Statement& statement, int index, std::int64_t number) {
    statement.bind(index, number);
}

inline void bindValue(SQLite::Statement& statement, int index, Timestamp at) {
    statement.bind(index, static_cast<std::int64_t>(at.time_since_epoch().count()));
}

template <class T>
void bindValue(SQLite::Statement& statement, int index, const std::optional<T>& value) {
    if (value) {
        bindValue(statement, index, *value);
    } else {
        statement.bind(index);
    }
}

/// The statement with all its parameters bound, in order.
template <class... Values>
[[nodiscard]] Prepared prepared(Database& database, const char* sql, const Values&... values) {
    Prepared statement(database, sql);
    int index = 0;
    (bindValue(statement, ++index, values), ...);
    return statement;
}

/// Runs it to its end; the number of rows it changed.
template <class... Values>
int change(Database& database, const char* sql, const Values&... values) {
    return prepared(database, sql, values...).exec();
}

[[nodiscard]] inline std::string textAt(SQLite::Statement& row, int column) {
    return row.getColumn(column).getString();
}

[[nodiscard]] inline Bytes bytesAt(SQLite::Statement& row, int column) {
    const auto value = row.getColumn(column);
    const auto* bytes = static_cast<const std::uint8_t*>(value.getBlob());
    return {bytes, bytes + value.getBytes()};
}

[[nodiscard]] inline std::int64_t numberAt(SQLite::Statement& row, int column) {
    return row.getColumn(column).getInt64();
}

[[nodiscard]] inline std::uint64_t countAt(SQLite::Statement& row, int column) {
    const auto number = numberAt(row, column);
    if (number < 0) {
        throw BadRow();
    }
    return static_cast<std::uint64_t>(number);
}

[[nodiscard]] inline Uuid uuidAt(SQLite::Statement& row, int column) {
    const auto id = Uuid::fromBytes(bytesAt(row, column));
    if (!id) {
        throw BadRow();
    }
    return *id;
}

[[nodiscard]] inline Timestamp timeAt(SQLite::Statement& row, int column) {
    return Timestamp(std::chrono::milliseconds(numberAt(row, column)));
}

/// A word of one of the closed lists.
template <class E>
[[nodiscard]] E wordAt(SQLite::Statement& row, int column) {
    const auto value = domain::parseName<E>(textAt(row, column));
    if (!value) {
        throw BadRow();
    }
    return *value;
}

} // namespace guitai::store
