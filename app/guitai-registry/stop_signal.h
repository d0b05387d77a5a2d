// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace guitai::app {

/// SIGTERM and SIGINT as something to wait for. Made before any thread: all of them leave the
/// signals to it.
class StopSignal {
public:
    StopSignal();
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;
    ~StopSignal();

    /// Waits that long, or until somebody wants an end; whether somebody does.
    bool wait(std::chrono::milliseconds pause);

    [[nodiscard]] bool came() const { return came_; }

private:
    int descriptor_ = -1;
    bool came_ = false;
};

} // namespace guitai::app
