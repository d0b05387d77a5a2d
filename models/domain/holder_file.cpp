// SPDX-License-Identifier: Apache-2.0
#include "models/domain/holder_file.h"

namespace guitai::domain {

const Card* HolderFile::find(const CardNumber& number) const {
    const auto found = std::ranges::find(cards, number, &Card::number);
    return found == cards.end() ? nullptr : &*found;
}

Card* HolderFile::find(const CardNumber& number) {
    const auto found = std::ranges::find(cards, number, &Card::number);
    return found == cards.end() ? nullptr : &*found;
}

} // namespace guitai::domain
