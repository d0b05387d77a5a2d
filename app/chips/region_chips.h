// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chips/practice_chips.h"
#include "cardio/virtual/card_memory.h"

#include <expected>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace guitai::app {

/// The practice chips of one region: its citizens' cards that have one, by their profile, and its
/// blanks. The one source of the drawer and of guitai-card.
class RegionChips {
public:
    RegionChips(std::shared_ptr<const practice::Citizens> citizens, domain::Rules rules);

    /// From the data that lies with the program. The error is a sentence.
    [[nodiscard]] static std::expected<RegionChips, std::string> load(const std::string& region);

    [[nodiscard]] const practice::Citizens& citizens() const { return *citizens_; }

    [[nodiscard]] const domain::Rules& rules() const { return rules_; }

    /// What may be asked for: `new`, `active`, …, `blank-1`, ….
    [[nodiscard]] std::vector<std::string> names() const;

    /// As it came from its maker; nothing for a name that is none.
    [[nodiscard]] std::optional<virtualcard::CardMemory> make(const std::string& name) const;

private:
    std::shared_ptr<const practice::Citizens> citizens_;
    domain::Rules rules_;
};

/// The regions that have practice citizens, by name.
[[nodiscard]] std::vector<std::string> practiceRegions();

} // namespace guitai::app
