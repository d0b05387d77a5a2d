// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/central/worker.h"

#include <cstdint>
#include <memory>

namespace guitai::app {

/// What an applier tells of itself at http://127.0.0.1:PORT/metrics. Nobody's name or number is
/// among it.
class RegistryFigures {
public:
    /// Port 0: told to nobody. Throws std::exception when the port is taken.
    explicit RegistryFigures(std::uint16_t port);
    RegistryFigures(const RegistryFigures&) = delete;
    RegistryFigures& operator=(const RegistryFigures&) = delete;
    ~RegistryFigures();

    /// Whether the database answers and this schema stands there.
    void setReady(bool ready);
    /// Since this connection was made; what came before is added.
    void set(const central::Figures& figures);
    void connectionMade();

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace guitai::app
