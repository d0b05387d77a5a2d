// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/timestamp.h"
#include "models/domain/vocabulary.h"

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>

namespace guitai::operators {

/// What a person may do. An administrator is no supervisor: who manages people approves nothing.
enum class Role { Clerk, Supervisor, Trainer, Administrator };

using PublicKey = std::array<std::uint8_t, 32>; ///< Ed25519

/// A person who works here. `id` never changes and is never used again.
struct Operator {
    std::string id;
    std::string login;
    std::string name;
    std::set<Role> roles{};
    PublicKey key{};
    bool active = true;
    std::optional<Timestamp> leftAt{}; ///< of one who is no longer active, where it is known

    [[nodiscard]] bool has(Role role) const { return roles.contains(role); }

    bool operator==(const Operator&) const = default;
};

} // namespace guitai::operators

template <>
struct guitai::domain::Words<guitai::operators::Role> {
    static constexpr WordList<guitai::operators::Role, 4> all{{
        {guitai::operators::Role::Clerk, "clerk"},
        {guitai::operators::Role::Supervisor, "supervisor"},
        {guitai::operators::Role::Trainer, "trainer"},
        {guitai::operators::Role::Administrator, "administrator"},
    }};
};
