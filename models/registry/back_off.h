// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>

namespace guitai::registry {

/// A number from 0 up to and with `most`, each equally likely.
using Random = std::function<std::uint64_t(std::uint64_t most)>;

/// The system's random source.
[[nodiscard]] Random systemRandom();

inline constexpr std::chrono::milliseconds firstPause{1'000};
inline constexpr std::chrono::milliseconds longestPause{300'000};

/// Exponential back-off with full jitter: after the n-th failure (from 1) anything up to
/// 1 s · 2^(n−1), and never more than 5 min, so that a registry that comes back is not met by every
/// counter at once.
[[nodiscard]] std::chrono::milliseconds pauseAfter(int failures, const Random& random);

} // namespace guitai::registry
