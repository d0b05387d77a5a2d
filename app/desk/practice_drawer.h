// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/virtual/card_profile.h"
#include "cardio/virtual/virtual_reader.h"
#include "models/practice/citizen.h"
#include "models/procedure/card_drawer.h"

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace guitai::app {

inline constexpr const char* practiceReader = "Practice reader";

/// What personalisation needs of a practice citizen's card under the region's rules.
[[nodiscard]] virtualcard::CardProfile chipProfile(const practice::Citizen& citizen,
                                                   const practice::PracticeCard& card,
                                                   const domain::Rules& rules);

/// Blanks in the drawer, for instant issue.
struct PracticeBlank {
    std::string id;                           ///< `blank-1`
    std::array<std::uint8_t, 4> chipSerial{}; ///< by which it is counted

    [[nodiscard]] std::string serial() const { return toHex(chipSerial); }
};

/// None where the region makes no cards at its windows.
[[nodiscard]] std::vector<PracticeBlank> practiceBlanks(const domain::Rules& rules);

/// Virtual cards of the practice citizens, and blanks, in a reader of this process. A card's memory
/// is a file, so that it is tomorrow what it was today.
class PracticeDrawer final : public procedure::CardDrawer {
public:
    PracticeDrawer(std::shared_ptr<const practice::Citizens> citizens, domain::Rules rules,
                   std::filesystem::path folder);

    [[nodiscard]] std::shared_ptr<virtualcard::VirtualReaderProvider> readers() { return readers_; }

    [[nodiscard]] std::vector<procedure::DrawerCard> cards() const override;

    [[nodiscard]] std::string inserted() const override { return inserted_; }

    bool insert(const std::string& id) override;
    void remove() override;

private:
    [[nodiscard]] std::shared_ptr<virtualcard::VirtualCard> take(const std::string& id) const;
    /// As it came from its maker; nothing for an id that is none.
    [[nodiscard]] std::optional<virtualcard::CardMemory> fresh(const std::string& id) const;

    std::shared_ptr<const practice::Citizens> citizens_;
    domain::Rules rules_;
    std::filesystem::path folder_;
    std::shared_ptr<virtualcard::VirtualReaderProvider> readers_;
    std::string inserted_;
};

} // namespace guitai::app
