// SPDX-License-Identifier: Apache-2.0
#include "app/desk/data_folder.h"

#include "app/desk/command_factor.h"
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
    return {folder / "store", there ? administrators : folder / "machine.secret",
            secondFactor(folder)};
}

rules::TrustedKeys rulesKeys(const std::filesystem::path& folder) {
    const std::filesystem::path administrators = "/etc/guitai/rules-keys";
    std::error_code ignored;
    const bool there = std::filesystem::is_directory(administrators, ignored);
    return rules::TrustedKeys::load(there ? administrators : folder / "rules-keys");
}

namespace {

bool ofSignature(const rules::PackError& error) {
    return error.pointer.starts_with("/signature");
}

RegionNames namesIn(const rules::RulesCatalogue& catalogue) {
    RegionNames names;
    for (const auto* rules : catalogue.all()) {
        names.emplace(rules->region, rules->names);
    }
    return names;
}

} // namespace

std::expected<InstalledRules, DeskError> rulesOf(const std::string& region,
                                                 const rules::TrustedKeys* trusted) {
    const auto catalogue = rules::RulesCatalogue::load(rules::rulesFolder(), trusted);
    auto errors = catalogue.errors();
    if (const auto* pack = catalogue.pack(region)) {
        std::erase_if(errors, ofSignature);
        return InstalledRules{pack->rules, pack->text, std::move(errors), namesIn(catalogue)};
    }
    for (const auto& error : errors) {
        if (std::filesystem::path(error.file).stem() == region) {
            const bool untrusted = trusted != nullptr && ofSignature(error);
            return std::unexpected(
                DeskError{.fault = untrusted ? DeskFault::RulesUntrusted : DeskFault::RulesBroken,
                          .where = error.file,
                          .pointer = error.pointer,
                          .expected = error.expected});
        }
    }
    return std::unexpected(DeskError{.fault = DeskFault::RulesMissing, .where = region});
}

} // namespace guitai::app
