// SPDX-License-Identifier: Apache-2.0
#include "models/operators/role_words.h"

#include <algorithm>

namespace guitai::operators {

std::string rolesText(const std::set<Role>& roles) {
    std::string text;
    for (const auto role : roles) {
        text += (text.empty() ? "" : " ") + std::string(domain::nameOf(role));
    }
    return text;
}

std::optional<std::set<Role>> rolesFrom(std::string_view text) {
    std::set<Role> roles;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        const auto role = domain::parseName<Role>(text.substr(0, end));
        if (!role) {
            return std::nullopt;
        }
        roles.insert(*role);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return roles;
}

} // namespace guitai::operators
