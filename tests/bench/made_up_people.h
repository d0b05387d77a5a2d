// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/holder_file.h"

#include <cstddef>

namespace guitai::bench {

/// As many people as a bench wants, who do not exist: their numbers are valid and none is anybody
/// else's, and the most common names are about as common as in life. The same for the same number.
/// Whose numbers follow each other lie anywhere in the indices.
class MadeUpPeople {
public:
    /// Half a million at most: there are so many days to be born on.
    explicit MadeUpPeople(std::size_t count)
        : count_(count) {}

    [[nodiscard]] std::size_t count() const { return count_; }

    [[nodiscard]] IdNumber idNumber(std::size_t who) const;
    [[nodiscard]] CardNumber cardNumber(std::size_t who) const;
    [[nodiscard]] BankCardNumber bankCard(std::size_t who) const;
    [[nodiscard]] static PersonName name(std::size_t who);

    /// With one card in use; as it is enrolled.
    [[nodiscard]] domain::HolderFile file(std::size_t who, const domain::HolderId& id) const;

private:
    [[nodiscard]] std::size_t place(std::size_t who) const;

    std::size_t count_;
};

/// Spreads small numbers over all (splitmix64); the same for the same.
[[nodiscard]] std::uint64_t spread(std::uint64_t number);

} // namespace guitai::bench
