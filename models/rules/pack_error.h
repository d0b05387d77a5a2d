// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace guitai::rules {

/// What is wrong with a file of ours, where, and what was expected.
struct PackError {
    std::string file{};
    std::string pointer{};  ///< JSON pointer; empty for the whole document
    std::string expected{}; ///< in English

    bool operator==(const PackError&) const = default;
};

} // namespace guitai::rules
