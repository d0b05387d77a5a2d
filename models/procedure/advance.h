// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/engine.h"

#include <utility>

namespace guitai::procedure {

/// One event's handling: mutates the copy it was given and collects effects. Only the engine's.
class Advance {
public:
    explicit Advance(State state)
        : state_(std::move(state)) {}

    [[nodiscard]] bool ended() const { return state_.ended(); }

    [[nodiscard]] Transition done() { return {std::move(state_), std::move(effects_)}; }

    void on(const Next&);
    void on(const Back&);
    void on(const Cancel&);
    void on(const Retry&);
    void on(const Resumed&);
    void on(const DetailsGiven& given);
    void on(const PapersShown& shown);
    void on(const DocumentGiven& given);
    void on(const DocumentChecked& checked);
    void on(const PinProved& proved);
    void on(const CardRead& read);
    void on(const CardFailed& failed);
    void on(const PinEntered& entered);
    void on(const EnvelopeReady& ready);
    void on(const AskElsewhere&);
    void on(const TakeBackAsking&);
    void on(const AskedElsewhere& asked);
    void on(const Approved& approved);
    void on(const ApprovalFailed& failed);
    void on(const ActFinished& finished);

private:
    enum class Direction { Forward, Back };

    [[nodiscard]] bool cardWanted() const;
    void forgetPins();
    void forward();
    /// Goes to that step, or to the next one that way that still has something to ask. On the way
    /// back the card is not read again: it would only lead forward at once.
    void enter(std::size_t step, Direction way = Direction::Forward);
    void ask(PinSlot slot);
    /// What is asked for, or who asks, is another: what was proved was proved for something else.
    void takeNeeds(const domain::Needs& needs, const std::vector<PinPlan>& proofs);
    void buildEnvelope();
    /// Supervisors at other desks need not answer any more.
    void takeBackAsking();
    /// What was signed is no longer what is asked for.
    void dropEnvelope();
    /// What the registry wants the bank to do comes before the report; after a whole operation it
    /// is due, with a report of its own.
    void takeOrder(ActKind from, const ActFinished& finished);
    void runNext();
    void actDone(Act& act, const ActFinished& finished);
    void actNotDone(std::size_t index, const ActFinished& finished);
    void enterKeepingSituation(std::size_t step);
    /// Everything that has not been done is left; the registry is told what was.
    void reportAsItStands();
    void authoriseAgain();
    /// Settles the act in doubt: the host is asked for its receipt, the chip needs its card back.
    void resolve();
    /// The card is back: the holder is asked for the new PIN once, or the chip for its tries.
    void settleWithCard();
    void end(Ending ending);

    State state_;
    std::vector<Effect> effects_;
};

} // namespace guitai::procedure
