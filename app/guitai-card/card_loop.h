// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/virtual/vpcd_link.h"

#include <string>

namespace guitai::app {

/// Serves the link, standard input and signals from one poll until it is told to end. While the
/// card is in and pcscd is not there, it tries again five times a second.
class CardLoop {
public:
    /// `signals` is a signalfd for SIGINT, SIGTERM and SIGUSR1.
    CardLoop(virtualcard::VpcdLink& link, int signals, std::string place);

    void run();

private:
    int waitMilliseconds() const;
    void heed(virtualcard::VpcdLink::Event event);
    void readSignal();
    void readInput();
    void obey(const std::string& line);
    void insert();
    void remove();
    void attachIfDue();

    virtualcard::VpcdLink& link_;
    int signals_;
    std::string place_;
    std::string input_;
    bool inserted_ = true;
    bool inputOpen_ = true;
    bool ending_ = false;
    bool waitingSaid_ = false;
};

} // namespace guitai::app
