// SPDX-License-Identifier: Apache-2.0
#include "app/desk/kept_rules.h"

#include "models/store/settings.h"

namespace guitai::app {

namespace {

std::string keyOf(const std::string& region, const std::string& version) {
    return "rules/" + region + "/" + version;
}

std::expected<void, store::StoreError> keep(store::Settings& settings, const std::string& key,
                                            const std::string& value) {
    const auto there = settings.value(key);
    if (!there) {
        return std::unexpected(there.error());
    }
    return *there == value ? std::expected<void, store::StoreError>() : settings.set(key, value);
}

} // namespace

std::expected<std::shared_ptr<const KeptRules>, store::StoreError>
KeptRules::open(store::Store& store, const domain::Rules& current, const std::string& text) {
    KeptRules kept(store, current);
    auto& settings = store.settings();
    const auto lastKey = "rules/" + current.region;
    const auto last = settings.value(lastKey);
    if (!last) {
        return std::unexpected(last.error());
    }
    if (*last && **last != current.version) {
        kept.before_ = **last;
    }
    if (const auto saved = keep(settings, keyOf(current.region, current.version), text); !saved) {
        return std::unexpected(saved.error());
    }
    if (const auto saved = keep(settings, lastKey, current.version); !saved) {
        return std::unexpected(saved.error());
    }
    return std::make_shared<const KeptRules>(std::move(kept));
}

const domain::Rules* KeptRules::find(const domain::RulesReference& wanted) const {
    if (wanted.region == current_->region && wanted.version == current_->version) {
        return current_;
    }
    return earlier_.find(
        wanted, [this](const domain::RulesReference& earlier) -> std::optional<std::string> {
            return store_->settings()
                .value(keyOf(earlier.region, earlier.version))
                .value_or(std::nullopt);
        });
}

} // namespace guitai::app
