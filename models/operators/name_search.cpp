// SPDX-License-Identifier: Apache-2.0
#include "models/operators/name_search.h"

#include "models/base/utf8.h"

#include <algorithm>

namespace guitai::operators {

namespace {

/// Spaces and dots alone name nobody.
bool counts(char32_t point) {
    constexpr std::u32string_view between = U" \u3000\u00B7\u2022\u30FB.,'-";
    return between.find(point) == std::u32string_view::npos;
}

} // namespace

std::optional<NameSearchFault> nameSearchFault(const Operator& who, std::string_view utf8,
                                               int before) {
    if (!who.active || !(who.has(Role::Clerk) || who.has(Role::Supervisor))) {
        return NameSearchFault::NotAllowed;
    }
    const auto points = codePoints(utf8);
    if (!points || std::ranges::count_if(*points, counts) <
                       static_cast<std::ptrdiff_t>(fewestNameCharacters)) {
        return NameSearchFault::TooShort;
    }
    return before >= mostNameSearches ? std::optional(NameSearchFault::TooMany) : std::nullopt;
}

} // namespace guitai::operators
