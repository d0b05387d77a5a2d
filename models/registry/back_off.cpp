// SPDX-License-Identifier: Apache-2.0
#include "models/registry/back_off.h"

#include <algorithm>
#include <random>

namespace guitai::registry {

Random systemRandom() {
    return [](std::uint64_t most) {
        std::random_device source;
        return std::uniform_int_distribution<std::uint64_t>(0, most)(source);
    };
}

std::chrono::milliseconds pauseAfter(int failures, const Random& random) {
    constexpr int doublings = 9; // 1 s · 2^9 is longer than the longest
    const auto grown = firstPause * (1 << std::clamp(failures - 1, 0, doublings));
    const auto ceiling = std::min(grown, longestPause);
    return std::chrono::milliseconds(random(static_cast<std::uint64_t>(ceiling.count())));
}

} // namespace guitai::registry
