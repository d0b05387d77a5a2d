// SPDX-License-Identifier: Apache-2.0
#include "models/rules/rules_catalogue.h"

#include <algorithm>
#include <cstdlib>
#include <system_error>

namespace guitai::rules {

namespace fs = std::filesystem;

RulesCatalogue RulesCatalogue::load(const fs::path& folder, const TrustedKeys* trusted) {
    RulesCatalogue catalogue;
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        if (at->path().extension() == ".json") {
            files.push_back(at->path());
        }
    }
    if (error) {
        catalogue.errors_.push_back({folder.string(), "", "a folder that can be read"});
    }
    std::ranges::sort(files);
    for (const auto& file : files) {
        auto pack = readPackFile(file, trusted);
        if (pack) {
            catalogue.add(std::move(*pack), file.string());
        } else {
            std::ranges::copy(pack.error(), std::back_inserter(catalogue.errors_));
        }
    }
    return catalogue;
}

void RulesCatalogue::add(Pack pack, const std::string& file) {
    if (region(pack.rules.region) != nullptr) {
        errors_.push_back({file, "/id", "a region that no other pack has"});
        return;
    }
    for (std::size_t i = 0; i < pack.rules.cities.size(); ++i) {
        if (city(pack.rules.cities[i]) != nullptr) {
            errors_.push_back(
                {file, "/cities/" + std::to_string(i), "a city that no other region's pack has"});
            return;
        }
    }
    auto id = pack.rules.region;
    packs_.emplace(std::move(id), std::move(pack));
}

const Pack* RulesCatalogue::pack(std::string_view id) const {
    const auto found = packs_.find(id);
    return found == packs_.end() ? nullptr : &found->second;
}

const domain::Rules* RulesCatalogue::region(std::string_view id) const {
    const auto* found = pack(id);
    return found == nullptr ? nullptr : &found->rules;
}

const domain::Rules* RulesCatalogue::city(const RegionCode& code) const {
    for (const auto& [id, pack] : packs_) {
        const auto same = [&](const RegionCode& own) { return own.sameCity(code); };
        if (std::ranges::any_of(pack.rules.cities, same)) {
            return &pack.rules;
        }
    }
    return nullptr;
}

std::vector<const domain::Rules*> RulesCatalogue::all() const {
    std::vector<const domain::Rules*> result;
    for (const auto& [id, pack] : packs_) {
        result.push_back(&pack.rules);
    }
    return result;
}

fs::path rulesFolder() {
    if (const char* given = std::getenv("GUITAI_RULES_DIR"); given != nullptr && *given != '\0') {
        return given;
    }
    std::error_code error;
    const fs::path installed = GUITAI_RULES_INSTALLED;
    return fs::is_directory(installed, error) ? installed : fs::path(GUITAI_RULES_SOURCE);
}

} // namespace guitai::rules
