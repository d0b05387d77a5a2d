// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rules/named_lists.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace guitai::rules {

/// Reads acts with what their pack says once for all of them: `actDefaults`, `placeSets`,
/// `askerSets`, `paperSets`. Throws DecodeError.
class ActReader {
public:
    ActReader(const domain::JsonReader& pack, std::string own);
    ActReader(const ActReader&) = delete;
    ActReader& operator=(const ActReader&) = delete;
    ActReader(ActReader&&) = delete;
    ActReader& operator=(ActReader&&) = delete;
    ~ActReader() = default;

    [[nodiscard]] domain::ActRules read(const domain::JsonReader& act);

    /// After the last act: every default and every list has served one.
    void checkUsed() const;

private:
    /// The act's own value, else the default.
    domain::JsonReader valueOf(const domain::JsonReader& act, std::string_view name);
    domain::Asker readAsker(const domain::JsonReader& in);

    std::string own_;
    std::optional<domain::JsonReader> defaults_;
    std::set<std::string, std::less<>> usedDefaults_;
    NamedLists<std::vector<domain::OneOf>> papers_;
    NamedLists<std::vector<domain::Asker>> askers_;
    NamedLists<std::vector<domain::Place>> places_;
};

} // namespace guitai::rules
