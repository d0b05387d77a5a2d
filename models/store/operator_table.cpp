// SPDX-License-Identifier: Apache-2.0
#include "models/store/operator_table.h"

#include "models/operators/role_words.h"
#include "models/store/connection.h"
#include "models/store/statement.h"

#include <algorithm>

namespace guitai::store {

namespace {

using operators::Operator;
using operators::Role;

constexpr const char* byId =
    "SELECT id, login, name, roles, key, active, left_at FROM operators WHERE id = ?";
constexpr const char* byLogin =
    "SELECT id, login, name, roles, key, active, left_at FROM operators WHERE login = ?";
constexpr const char* everyone =
    "SELECT id, login, name, roles, key, active, left_at FROM operators ORDER BY id";

std::set<Role> toRoles(std::string_view text) {
    auto roles = operators::rolesFrom(text);
    if (!roles) {
        throw BadRow();
    }
    return std::move(*roles);
}

Operator operatorAt(SQLite::Statement& row) {
    Operator who{.id = textAt(row, 0),
                 .login = textAt(row, 1),
                 .name = textAt(row, 2),
                 .roles = toRoles(textAt(row, 3)),
                 .active = numberAt(row, 5) != 0};
    const auto key = bytesAt(row, 4);
    if (key.size() != who.key.size()) {
        throw BadRow();
    }
    std::ranges::copy(key, who.key.begin());
    if (!row.isColumnNull(6)) {
        who.leftAt = timeAt(row, 6);
    }
    return who;
}

std::optional<Operator> one(Database& database, const char* sql, const std::string& value) {
    auto row = prepared(database, sql, value);
    return row.executeStep() ? std::optional(operatorAt(row)) : std::nullopt;
}

} // namespace

std::expected<std::optional<Operator>, StoreError>
OperatorTable::find(const std::string& id) const {
    return connection_.read("operators.find",
                            [&](Database& database) { return one(database, byId, id); });
}

std::expected<std::optional<Operator>, StoreError>
OperatorTable::findByLogin(const std::string& login) const {
    return connection_.read("operators.find-by-login",
                            [&](Database& database) { return one(database, byLogin, login); });
}

std::expected<std::vector<Operator>, StoreError> OperatorTable::all() const {
    return connection_.read("operators.all", [&](Database& database) {
        std::vector<Operator> people;
        auto row = prepared(database, everyone);
        while (row.executeStep()) {
            people.push_back(operatorAt(row));
        }
        return people;
    });
}

std::expected<void, StoreError> OperatorTable::save(const Operator& who) {
    return connection_.write("operators.save", [&](Database& database) {
        change(
            database,
            "INSERT INTO operators (id, login, name, roles, key, active, left_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET login = excluded.login, "
            "name = excluded.name, roles = excluded.roles, key = excluded.key, "
            "active = excluded.active, left_at = excluded.left_at",
            who.id, who.login, who.name, operators::rolesText(who.roles), BytesView(who.key),
            std::int64_t{who.active}, who.leftAt);
        return std::expected<void, StoreFault>{};
    });
}

} // namespace guitai::store
