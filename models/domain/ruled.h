// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace guitai::domain {

/// What a value rests on: a rule of the catalogue (`P4`), or `assumed:` and the pack's id, then
/// with the reason.
struct Source {
    std::string rule{};
    std::string reason{}; ///< of an assumed value, in English; empty for a rule of the catalogue

    [[nodiscard]] bool assumed() const { return rule.starts_with("assumed:"); }

    bool operator==(const Source&) const = default;
};

/// A value of a region and where it comes from: nothing is invented silently.
template <class T>
struct Ruled {
    T value{};
    Source source{};

    bool operator==(const Ruled&) const = default;
};

} // namespace guitai::domain
