// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/queue_choices.h"

#include "models/base/utf8.h"
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

bool isReport(const QueueItem& item) {
    return domain::parseName<domain::Phase>(item.phase) == domain::Phase::Report;
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
        if (!isBegunHere(facts.item)) {
            return ChoiceBar::NotAtCounter;
        }
        if (isReport(facts.item)) {
            return ChoiceBar::AlwaysApplies; // what was done is done: anew it would be done twice
        }
        if (tellsWhatHappened(facts.item) && !facts.contacted) {
            return ChoiceBar::TellFirst;
        }
        return std::nullopt;
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

/// A letter, or a character of a script: no blank, no punctuation, of whatever width.
bool isWord(char32_t c) {
    constexpr char32_t firstLetterBeyondAscii = 0xC0;
    constexpr char32_t punctuation = 0x2000; // to 0x303F, and the wide forms of ASCII's
    const bool ascii = (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
    const bool parts = (c >= punctuation && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF0F) ||
                       (c >= 0xFF1A && c <= 0xFF20);
    return ascii || (c >= firstLetterBeyondAscii && !parts);
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
    constexpr std::size_t mostCharacters = 120;
    constexpr int digitsOfANumber = 8;
    const auto characters = codePoints(remark);
    if (!characters || characters->size() > mostCharacters) {
        return false;
    }
    int digits = 0;
    for (const auto c : *characters) {
        const bool digit = (c >= U'0' && c <= U'9') || (c >= U'０' && c <= U'９');
        digits = digit ? digits + 1 : isWord(c) ? 0 : digits; // between words, whatever parts them
        if (digits == digitsOfANumber) {
            return false;
        }
    }
    return true;
}

} // namespace guitai::procedure
