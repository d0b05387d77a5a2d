// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/interrupt.h"

namespace guitai::ctl {

namespace {

// The one thing that a signal's handler may write.
volatile std::sig_atomic_t endWanted = 0;

void note(int /*signal*/) {
    endWanted = 1;
}

} // namespace

Interrupt::Interrupt() {
    endWanted = 0;
    struct sigaction action{};
    action.sa_handler = note; // without SA_RESTART
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, &beforeInt_);
    sigaction(SIGTERM, &action, &beforeTerm_);
}

Interrupt::~Interrupt() {
    sigaction(SIGINT, &beforeInt_, nullptr);
    sigaction(SIGTERM, &beforeTerm_, nullptr);
}

bool Interrupt::asked() const {
    return endWanted != 0;
}

} // namespace guitai::ctl
