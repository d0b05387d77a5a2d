// SPDX-License-Identifier: Apache-2.0
#include "app/guitai-registry/stop_signal.h"

#include <csignal>
#include <sys/signalfd.h>

#include <poll.h>
#include <unistd.h>

namespace guitai::app {

StopSignal::StopSignal() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    std::signal(SIGPIPE, SIG_IGN); // NOLINT(cert-err33-c): a lost line is an error of its own
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    descriptor_ = ::signalfd(-1, &signals, SFD_CLOEXEC);
}

StopSignal::~StopSignal() {
    if (descriptor_ >= 0) {
        ::close(descriptor_);
    }
}

bool StopSignal::wait(std::chrono::milliseconds pause) {
    pollfd one{.fd = descriptor_, .events = POLLIN, .revents = 0};
    came_ = came_ || ::poll(&one, 1, static_cast<int>(pause.count())) > 0;
    return came_;
}

} // namespace guitai::app
