// SPDX-License-Identifier: Apache-2.0
#include "app/guitai-card/card_loop.h"
#include "app/guitai-card/options.h"
#include "cardio/virtual/state_file.h"

#include <csignal>
#include <iostream>
#include <memory>
#include <sys/signalfd.h>

namespace {

using namespace guitai;
using namespace guitai::app;
using namespace guitai::virtualcard;

int complain(const std::string& message) {
    std::cerr << "guitai-card: " << message << '\n';
    return static_cast<int>(ExitCode::State);
}

/// Signals come through a descriptor, so that they are read where everything else is.
int signalDescriptor() {
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGUSR1}) {
        sigaddset(&signals, signal);
    }
    std::signal(SIGPIPE, SIG_IGN); // whoever read our lines may be gone; the card stays
    ::sigprocmask(SIG_BLOCK, &signals, nullptr);
    return ::signalfd(-1, &signals, SFD_CLOEXEC);
}

/// The card in the state file, or a new one of the profile that is asked for.
std::expected<CardMemory, std::string> takeUpCard(const CardOptions& options) {
    if (!options.state.empty()) {
        auto kept = loadState(options.state);
        if (kept) {
            return std::move(*kept);
        }
        if (kept.error() != StateFault::NotThere) {
            return std::unexpected(options.state.string() + (kept.error() == StateFault::Malformed
                                                                 ? " holds no card"
                                                                 : " cannot be read"));
        }
    }
    auto made = makePracticeCard(practiceProfile(options.profile, options.limits));
    if (!made) {
        return std::unexpected(std::string("a card of this profile cannot be made"));
    }
    if (!options.state.empty() && !saveState(options.state, *made)) {
        return std::unexpected(options.state.string() + " cannot be written");
    }
    return std::move(*made);
}

} // namespace

int main(int argc, char** argv) {
    const auto options = readOptions(argc, argv);
    if (!options) {
        return static_cast<int>(options.error());
    }
    const int signals = signalDescriptor();
    auto memory = takeUpCard(*options);
    if (!memory) {
        return complain(memory.error());
    }
    VirtualCard::Keep keep;
    if (!options->state.empty()) {
        keep = [&](const CardMemory& changed) { return saveState(options->state, changed); };
    }
    FaultyCard card(std::make_shared<VirtualCard>(std::move(*memory), keep), options->faults);
    VpcdLink link(options->host, options->port, card);
    CardLoop(link, signals, options->host + ":" + std::to_string(options->port)).run();
    return static_cast<int>(ExitCode::Done);
}
