// SPDX-License-Identifier: Apache-2.0
#include "app/chips/region_chips.h"
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

/// Why there is no card, and how the program ends for it.
struct NoCard {
    ExitCode code;
    std::string message;
};

int complain(const NoCard& why) {
    std::cerr << "guitai-card: " << why.message << '\n';
    return static_cast<int>(why.code);
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

/// As it came from its maker.
std::expected<CardMemory, NoCard> makeNew(const CardOptions& options) {
    const auto chips = RegionChips::load(options.region);
    if (!chips) {
        return std::unexpected(NoCard{ExitCode::Data, chips.error()});
    }
    auto made = chips->make(options.profile);
    if (made) {
        return std::move(*made);
    }
    auto message = options.region + " has no card '" + options.profile + "'; it has";
    for (const auto& name : chips->names()) {
        message += " " + name;
    }
    return std::unexpected(NoCard{ExitCode::Usage, message});
}

/// The card in the state file, or a new one of the profile that is asked for.
std::expected<CardMemory, NoCard> takeUpCard(const CardOptions& options) {
    const auto& path = options.state;
    if (!path.empty()) {
        auto kept = loadState(path);
        if (kept) {
            return std::move(*kept);
        }
        if (kept.error() != StateFault::NotThere) {
            const bool malformed = kept.error() == StateFault::Malformed;
            return std::unexpected(
                NoCard{ExitCode::State,
                       path.string() + (malformed ? " holds no card" : " cannot be read")});
        }
    }
    auto made = makeNew(options);
    if (made && !path.empty() && !saveState(path, *made)) {
        return std::unexpected(NoCard{ExitCode::State, path.string() + " cannot be written"});
    }
    return made;
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
