// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/virtual/fault_plan.h"
#include "cardio/virtual/virtual_card.h"

#include <chrono>
#include <memory>
#include <optional>

namespace guitai::virtualcard {

/// What becomes of a command.
struct Outcome {
    enum class Kind {
        Answered,
        Pulled, ///< the card is out of the reader
        Mute,   ///< no answer will ever come
        Reset,  ///< the card was reset; the command has not reached it
    };

    Kind kind = Kind::Answered;
    Bytes answer{};
    std::chrono::milliseconds delay{0}; ///< to wait before the answer is given
};

/// A virtual card on which a plan's faults come true. Whoever stands between it and the terminal
/// (a virtual reader, the link to vpcd) carries the outcome out.
class FaultyCard {
public:
    explicit FaultyCard(std::shared_ptr<VirtualCard> card, FaultPlan plan = {});

    [[nodiscard]] VirtualCard& card() { return *card_; }

    /// Power on; a mute card speaks again.
    void powerOn();
    void powerOff();
    void reset();

    [[nodiscard]] Outcome transmit(BytesView command);

    /// Commands so far.
    [[nodiscard]] std::uint64_t commands() const { return commands_; }

private:
    Outcome answerTo(BytesView command, PowerCut cut);
    /// What the plan has for this command.
    std::optional<FaultKind> faultAt(BytesView command);

    std::shared_ptr<VirtualCard> card_;
    FaultPlan plan_;
    std::uint64_t commands_ = 0;
    bool mute_ = false;
};

} // namespace guitai::virtualcard
