// SPDX-License-Identifier: Apache-2.0
#include "app/desk/data_folder.h"

#include "models/rules/rules_catalogue.h"

#include <cstdlib>

namespace guitai::app {

std::filesystem::path dataFolder() {
    if (const char* data = std::getenv("XDG_DATA_HOME"); data != nullptr && *data == '/') {
        return std::filesystem::path(data) / "guitai";
    }
    const char* home = std::getenv("HOME");
    return std::filesystem::path(home != nullptr ? home : "/tmp") / ".local/share/guitai";
}

std::expected<domain::Rules, DeskError> rulesOf(const std::string& region) {
    const auto catalogue = rules::RulesCatalogue::load(rules::rulesFolder());
    if (const auto* rules = catalogue.region(region)) {
        return *rules;
    }
    std::string why = "There are no rules for the region " + region + ".";
    for (const auto& error : catalogue.errors()) {
        why += "\n" + error.file + " " + error.pointer + ": expected " + error.expected;
    }
    return std::unexpected(DeskError{"no-rules", why});
}

} // namespace guitai::app
