// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operators/operator.h"

#include <chrono>
#include <optional>
#include <string_view>

/// Searching by name shows people who do not stand there (O3). Who stands there has a card or a
/// document with a number, so a counter needs few such searches; each is on record, and reports
/// say who makes how many.
namespace guitai::operators {

/// Two: the shortest Chinese name. One character alone would list everybody of a surname.
inline constexpr std::size_t fewestNameCharacters = 2;
inline constexpr int mostNamesFound = 20;
/// Of one operator. Whoever needs more asks a colleague or a supervisor, who has his own.
inline constexpr int mostNameSearches = 30;
inline constexpr std::chrono::hours nameSearchSpan{1};

enum class NameSearchFault {
    NotAllowed, ///< neither clerk nor supervisor
    TooShort,
    TooMany, ///< in the span that has just passed
};

/// `before`: that operator's searches by name within the span.
[[nodiscard]] std::optional<NameSearchFault> nameSearchFault(const Operator& who,
                                                             std::string_view utf8, int before);

} // namespace guitai::operators

template <>
struct guitai::domain::Words<guitai::operators::NameSearchFault> {
    static constexpr WordList<guitai::operators::NameSearchFault, 3> all{{
        {guitai::operators::NameSearchFault::NotAllowed, "not-allowed"},
        {guitai::operators::NameSearchFault::TooShort, "too-short"},
        {guitai::operators::NameSearchFault::TooMany, "too-many"},
    }};
};
