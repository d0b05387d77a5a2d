// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rules/pack.h"

#include <filesystem>
#include <map>
#include <string_view>
#include <vector>

namespace guitai::rules {

/// The regions whose packs lie in a folder. A pack with an error is left out and its errors are
/// kept; the others work.
class RulesCatalogue {
public:
    /// Every `*.json` of the folder, by name. A folder that cannot be read is an error of its own.
    /// Where keys are given, only packs that one of them has signed.
    [[nodiscard]] static RulesCatalogue load(const std::filesystem::path& folder,
                                             const TrustedKeys* trusted = nullptr);

    /// By id (`yueyang`); nothing where there is no such pack. Valid as long as the catalogue.
    [[nodiscard]] const domain::Rules* region(std::string_view id) const;
    /// The region whose cities include this code's city (its first four digits).
    [[nodiscard]] const domain::Rules* city(const RegionCode& code) const;
    /// The pack as loaded, with its signature.
    [[nodiscard]] const Pack* pack(std::string_view id) const;

    [[nodiscard]] std::vector<const domain::Rules*> all() const;

    [[nodiscard]] const std::vector<PackError>& errors() const { return errors_; }

private:
    void add(Pack pack, const std::string& file);

    std::map<std::string, Pack, std::less<>> packs_;
    std::vector<PackError> errors_;
};

/// Where the packs lie: GUITAI_RULES_DIR where it is set, else where they were installed, else
/// where the source is.
[[nodiscard]] std::filesystem::path rulesFolder();

} // namespace guitai::rules
