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

std::filesystem::path counterDataFolder() {
    return dataFolder() / "counter";
}

store::Location counterLocation(const std::filesystem::path& folder) {
    const std::filesystem::path administrators = "/etc/guitai/machine.secret";
    std::error_code ignored;
    const bool there = std::filesystem::exists(administrators, ignored);
    return {folder / "store", there ? administrators : folder / "machine.secret"};
}

std::expected<InstalledRules, DeskError> rulesOf(const std::string& region) {
    const auto catalogue = rules::RulesCatalogue::load(rules::rulesFolder());
    if (const auto* rules = catalogue.region(region)) {
        return InstalledRules{*rules, catalogue.errors()};
    }
    for (const auto& error : catalogue.errors()) {
        if (std::filesystem::path(error.file).stem() == region) {
            return std::unexpected(DeskError{.fault = DeskFault::RulesBroken,
                                             .where = error.file,
                                             .pointer = error.pointer,
                                             .expected = error.expected});
        }
    }
    return std::unexpected(DeskError{.fault = DeskFault::RulesMissing, .where = region});
}

} // namespace guitai::app
