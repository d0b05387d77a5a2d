// SPDX-License-Identifier: Apache-2.0
#include "cardio/virtual/faulty_card.h"

#include <utility>

namespace guitai::virtualcard {

namespace {

/// Ends in no status word that any command has.
const Bytes garbage{0x3F, 0xA7, 0x00, 0xFF, 0x15, 0x15, 0xEE};

} // namespace

FaultyCard::FaultyCard(std::shared_ptr<VirtualCard> card, FaultPlan plan)
    : card_(std::move(card))
    , plan_(std::move(plan)) {
    card_->setExactLengths(plan_.exactLengths);
}

void FaultyCard::powerOn() {
    mute_ = false;
    card_->powerOn();
}

void FaultyCard::powerOff() {
    card_->powerOff();
}

void FaultyCard::reset() {
    card_->reset();
}

Outcome FaultyCard::answerTo(BytesView command, PowerCut cut) {
    auto answer = card_->transmit(command, cut);
    if (!answer) {
        return {.kind = Outcome::Kind::Pulled};
    }
    auto delay = plan_.delay;
    if (const auto at = plan_.delayAt.find(commands_); at != plan_.delayAt.end()) {
        delay = at->second;
    }
    return {.answer = std::move(*answer), .delay = delay};
}

std::optional<FaultKind> FaultyCard::faultAt(BytesView command) {
    if (const auto at = plan_.at.find(commands_); at != plan_.at.end()) {
        return at->second;
    }
    constexpr std::size_t instruction = 1; // CLA INS P1 P2
    const auto by = command.size() > instruction ? plan_.atInstruction.find(command[instruction])
                                                 : plan_.atInstruction.end();
    if (by == plan_.atInstruction.end()) {
        return std::nullopt;
    }
    const auto fault = by->second;
    plan_.atInstruction.clear();
    return fault;
}

Outcome FaultyCard::transmit(BytesView command) {
    ++commands_;
    if (mute_) {
        return {.kind = Outcome::Kind::Mute};
    }
    const auto fault = faultAt(command);
    if (!fault) {
        return answerTo(command, PowerCut::Never);
    }
    switch (*fault) {
    case FaultKind::PullBefore:
        card_->powerOff();
        return {.kind = Outcome::Kind::Pulled};
    case FaultKind::PullAfter:
        (void)answerTo(command, PowerCut::Never);
        card_->powerOff();
        return {.kind = Outcome::Kind::Pulled};
    case FaultKind::TearOld:
        return answerTo(command, PowerCut::BeforeWrite);
    case FaultKind::TearNew:
        return answerTo(command, PowerCut::AfterWrite);
    case FaultKind::Mute:
        mute_ = true;
        return {.kind = Outcome::Kind::Mute};
    case FaultKind::Reset:
        card_->reset();
        return {.kind = Outcome::Kind::Reset};
    case FaultKind::WrongLength: {
        auto outcome = answerTo(command, PowerCut::Never);
        outcome.answer.resize(outcome.answer.empty() ? 0 : outcome.answer.size() - 1);
        return outcome;
    }
    case FaultKind::Garbage: {
        auto outcome = answerTo(command, PowerCut::Never);
        outcome.answer = garbage;
        return outcome;
    }
    }
    return answerTo(command, PowerCut::Never);
}

} // namespace guitai::virtualcard
