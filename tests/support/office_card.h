// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/keys/practice_keys.h"
#include "tests/support/practice_chips.h"

#include <string>
#include <utility>

namespace guitai::support {

/// A card as an office gives it out: like the practice one of that profile, but its keys are not
/// the practice keys, and it may be another region's (six digits).
inline virtualcard::CardMemory officeCard(PracticeCard which,
                                          const std::string& region = "430600") {
    auto masters = keys::practiceKeys();
    for (auto& [number, key] : masters) {
        key[0] ^= 0xFF;
    }
    auto limits = yueyangLimits();
    limits.region = region;
    return virtualcard::makeCard(practiceProfile(which, limits), masters).value();
}

} // namespace guitai::support
