// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <csignal>

namespace guitai::ctl {

/// While one lives, Ctrl-C (SIGINT) and SIGTERM ask for an end instead of making one, so that what
/// is half done can be removed. Waiting calls come back with EINTR. One at a time.
class Interrupt {
public:
    Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;
    ~Interrupt();

    [[nodiscard]] bool asked() const;

private:
    struct sigaction beforeInt_{};
    struct sigaction beforeTerm_{};
};

} // namespace guitai::ctl
