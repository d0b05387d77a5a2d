// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/registry/pulse.h"

namespace guitai::procedure {

enum class ServiceState {
    Starting,
    Up,
    Down,
    Unserved, ///< it takes what is handed in, and nobody there judges it
    ClockOff, ///< its clock, by which it judges, and this machine's differ
};

/// What a counter knows of its registry.
struct RegistryHealth {
    ServiceState state = ServiceState::Starting;
    /// How far the registry's clock is ahead of this machine's; none of one on the own store.
    std::optional<std::chrono::milliseconds> ahead{};
    std::optional<std::chrono::milliseconds> answeredIn{}; ///< the last pulse's way there and back

    bool operator==(const RegistryHealth&) const = default;
};

/// Appliers tell every few seconds that they are there; after so long nobody judges.
inline constexpr std::chrono::seconds silenceBorne{60};
/// Rules count in minutes (a PIN's lock, a leave's end): a clock further off misleads the clerk.
inline constexpr std::chrono::minutes skewBorne{2};

/// What an answer says that was asked for and came at those times of this machine's clock.
[[nodiscard]] RegistryHealth
healthOf(const std::expected<registry::Pulse, registry::RegistryFault>& answer, Timestamp asked,
         Timestamp answered);

} // namespace guitai::procedure
