// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/timestamp.h"
#include "models/registry/registry.h"

#include <chrono>
#include <expected>
#include <optional>

namespace guitai::registry {

/// How a registry elsewhere is doing, as a counter sees it.
struct Pulse {
    int served = 0;                                    ///< buckets that an applier works
    std::optional<std::chrono::milliseconds> silent{}; ///< since any applier was heard of
    Timestamp serverTime{};                            ///< what the server's clock says

    bool operator==(const Pulse&) const = default;
};

/// Asked beside the counter's own work, on a line and a thread of its own.
class Heartbeat {
public:
    virtual ~Heartbeat() = default;

    [[nodiscard]] virtual std::expected<Pulse, RegistryFault> pulse() = 0;
};

} // namespace guitai::registry
