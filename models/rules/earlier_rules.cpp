// SPDX-License-Identifier: Apache-2.0
#include "models/rules/earlier_rules.h"

#include "models/rules/pack.h"

namespace guitai::rules {

const domain::Rules* EarlierRules::find(const domain::RulesReference& wanted, const Read& read) {
    const auto key = wanted.region + "/" + wanted.version;
    if (const auto known = known_.find(key); known != known_.end()) {
        return known->second.get();
    }
    const auto text = read(wanted);
    if (!text) {
        return nullptr;
    }
    const auto pack = readPack(*text, key);
    const bool same =
        pack && pack->rules.region == wanted.region && pack->rules.version == wanted.version;
    return (known_[key] = same ? std::make_unique<const domain::Rules>(pack->rules) : nullptr)
        .get();
}

} // namespace guitai::rules
