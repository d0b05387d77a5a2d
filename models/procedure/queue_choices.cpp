// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/queue_choices.h"

#include "models/procedure/definition.h"
#include "models/registry/judgement.h"

namespace guitai::procedure {

namespace {

using store::QueueItem;
using store::QueueState;

using Bar = std::optional<ChoiceBar>;

/// What cannot be read is not taken back either.
bool tellsWhatHappened(const QueueItem& item) {
    const auto procedure = domain::parseName<domain::Procedure>(item.procedure);
    const auto phase = domain::parseName<domain::Phase>(item.phase);
    if (!procedure || !phase) {
        return true;
    }
    if (*phase == domain::Phase::Authorise) {
        return true; // leave that this counter gave by itself: what was done on it is not undone
    }
    domain::Request request;
    request.procedure = *procedure;
    request.phase = *phase;
    return registry::appliesWhateverChanged(request);
}

bool isBegunHere(const QueueItem& item) {
    const auto procedure = domain::parseName<domain::Procedure>(item.procedure);
    return procedure && definitionOf(*procedure) != nullptr;
}

Bar barToWithdraw(const QueueFacts& facts) {
    const Bar run = facts.runOpen ? Bar(ChoiceBar::RunOpen) : std::nullopt;
    switch (facts.item.state) {
    case QueueState::Waiting:
        return tellsWhatHappened(facts.item) ? ChoiceBar::AlwaysApplies : run;
    case QueueState::Refused:
    case QueueState::Conflict:
        return tellsWhatHappened(facts.item) && !facts.contacted ? ChoiceBar::TellFirst : run;
    case QueueState::Sending:
    case QueueState::InDoubt:
        return ChoiceBar::MayBeApplied;
    case QueueState::Accepted:
    case QueueState::Withdrawn:
        break;
    }
    return ChoiceBar::Settled;
}

Bar barToRedo(const QueueFacts& facts) {
    switch (facts.item.state) {
    case QueueState::Refused:
    case QueueState::Conflict:
        if (facts.runOpen) {
            return ChoiceBar::RunOpen;
        }
        return isBegunHere(facts.item) ? Bar() : ChoiceBar::NotAtCounter;
    case QueueState::Waiting:
        return ChoiceBar::OnItsWay;
    case QueueState::Sending:
    case QueueState::InDoubt:
        return ChoiceBar::MayBeApplied;
    case QueueState::Accepted:
    case QueueState::Withdrawn:
        break;
    }
    return ChoiceBar::Settled;
}

Bar barToCall(const QueueFacts& facts) {
    switch (facts.item.state) {
    case QueueState::Waiting:
    case QueueState::Sending:
        return ChoiceBar::OnItsWay;
    case QueueState::Accepted:
        return ChoiceBar::Settled;
    case QueueState::Refused:
    case QueueState::Conflict:
    case QueueState::InDoubt:
    case QueueState::Withdrawn:
        break;
    }
    return std::nullopt;
}

Bar barToSendNow(const QueueFacts& facts) {
    switch (facts.item.state) {
    case QueueState::Waiting:
    case QueueState::Sending:
    case QueueState::InDoubt:
        return facts.behind ? Bar(ChoiceBar::BehindEarlier) : std::nullopt;
    case QueueState::Refused:
    case QueueState::Conflict:
        return ChoiceBar::Judged;
    case QueueState::Accepted:
    case QueueState::Withdrawn:
        break;
    }
    return ChoiceBar::Settled;
}

} // namespace

Bar barTo(QueueChoice choice, const QueueFacts& facts) {
    if (!facts.roles.contains(operators::Role::Clerk) &&
        !facts.roles.contains(operators::Role::Supervisor)) {
        return ChoiceBar::NotAllowed;
    }
    switch (choice) {
    case QueueChoice::Withdraw:
        return barToWithdraw(facts);
    case QueueChoice::Redo:
        return barToRedo(facts);
    case QueueChoice::Call:
        return barToCall(facts);
    case QueueChoice::SendNow:
        break;
    }
    return barToSendNow(facts);
}

bool remarkFits(std::string_view remark) {
    constexpr int mostCharacters = 120;
    constexpr int digitsOfANumber = 8;
    int characters = 0;
    int digits = 0;
    for (const char c : remark) {
        const auto byte = static_cast<unsigned char>(c);
        characters += (byte & 0xC0U) != 0x80U ? 1 : 0; // a UTF-8 character's first byte
        if (c >= '0' && c <= '9') {
            ++digits;
        } else if (c != ' ' && c != '-') {
            digits = 0;
        }
        if (digits == digitsOfANumber || characters > mostCharacters) {
            return false;
        }
    }
    return true;
}

} // namespace guitai::procedure
