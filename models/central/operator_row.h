// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operators/role_words.h"
#include "models/postgres/value.h"

#include <algorithm>

namespace guitai::central {

/// A person in columns `first` to `first` + 4: login, name, roles, public key, active.
[[nodiscard]] inline operators::Operator operatorIn(const postgres::Row& row, int first,
                                                    std::string id) {
    operators::Operator who{.id = std::move(id),
                            .login = row.text(first),
                            .name = row.text(first + 1),
                            .active = row.truth(first + 4)};
    const auto roles = operators::rolesFrom(row.text(first + 2));
    const auto key = row.bytes(first + 3);
    if (!roles || key.size() != who.key.size()) {
        throw postgres::Row::BadValue();
    }
    who.roles = *roles;
    std::ranges::copy(key, who.key.begin());
    return who;
}

} // namespace guitai::central
