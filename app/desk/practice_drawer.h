// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chips/region_chips.h"
#include "cardio/virtual/virtual_reader.h"
#include "models/procedure/card_drawer.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace guitai::app {

inline constexpr const char* practiceReader = "Practice reader";

/// Virtual cards of the practice citizens, and blanks, in a reader of this process. A card's memory
/// is a file, so that it is tomorrow what it was today.
class PracticeDrawer final : public procedure::CardDrawer {
public:
    PracticeDrawer(RegionChips chips, std::filesystem::path folder);

    [[nodiscard]] std::shared_ptr<virtualcard::VirtualReaderProvider> readers() { return readers_; }

    [[nodiscard]] std::vector<procedure::DrawerCard> cards() const override;

    [[nodiscard]] std::string inserted() const override;

    bool insert(const std::string& id) override;
    void remove() override;

    /// The power fails in the middle of the next write to the chip of whichever card is put in from
    /// now on, which holds all the same: nobody outside can tell. Once.
    void tearNextWrite() { tear_ = true; }

    /// The card that was torn is out of the reader, and can be put in again.
    [[nodiscard]] bool pulled() const;
    /// Puts the card in again that was pulled.
    bool putBack();

private:
    [[nodiscard]] std::shared_ptr<virtualcard::VirtualCard> take(const std::string& id) const;

    RegionChips chips_;
    std::filesystem::path folder_;
    std::shared_ptr<virtualcard::VirtualReaderProvider> readers_;
    std::string inserted_; ///< put in last, and not taken out by remove()
    bool tear_ = false;
};

} // namespace guitai::app
