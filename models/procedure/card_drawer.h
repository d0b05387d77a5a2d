// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"

#include <string>
#include <vector>

namespace guitai::procedure {

/// A practice citizen and his card as it lies in the drawer.
struct DrawerCard {
    std::string id; ///< `new`, `active`, …; empty: he comes without a card that could be inserted
    std::string holderName;
    std::string idNumber;
    std::string cardNumber; ///< empty likewise
    domain::Names story;    ///< why he comes
};

/// The practice counter's drawer of cards and its one reader. Called on the desk's thread; what it
/// does shows as a change of the readers.
class CardDrawer {
public:
    virtual ~CardDrawer() = default;

    [[nodiscard]] virtual std::vector<DrawerCard> cards() const = 0;
    /// The card in the reader; empty when there is none.
    [[nodiscard]] virtual std::string inserted() const = 0;
    /// Puts it in, in place of one that may be there. False when its memory cannot be read.
    virtual bool insert(const std::string& id) = 0;
    virtual void remove() = 0;
};

} // namespace guitai::procedure
