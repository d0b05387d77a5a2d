// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/operation.h"
#include "models/domain/rules.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace guitai::rules {

/// Versions of the rules that were in force before, each read once from wherever it is kept. Their
/// signatures were asked for when they were current.
class EarlierRules {
public:
    /// The pack's text that was kept under that name; nothing where there is none yet.
    using Read = std::function<std::optional<std::string>(const domain::RulesReference&)>;

    /// Null where nothing is kept, or something else under that name. Valid as long as this.
    [[nodiscard]] const domain::Rules* find(const domain::RulesReference& wanted, const Read& read);

private:
    std::map<std::string, std::unique_ptr<const domain::Rules>> known_{};
};

} // namespace guitai::rules
