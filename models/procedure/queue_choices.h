// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operators/operator.h"
#include "models/store/records.h"

#include <array>
#include <optional>
#include <set>
#include <string_view>

/// What a clerk may do about a queued operation. Decided here alone: the queue page asks it what to
/// offer, and whoever carries a choice out asks it again.
namespace guitai::procedure {

enum class QueueChoice {
    Withdraw, ///< it is not to be applied any more
    Redo,     ///< the procedure anew, on the file as it is now; this one is withdrawn
    Call,     ///< the holder is told
    SendNow,  ///< sent, or looked up again, without waiting for its time
};

inline constexpr std::array allQueueChoices{QueueChoice::Withdraw, QueueChoice::Redo,
                                            QueueChoice::Call, QueueChoice::SendNow};

/// Why not. The words for people are in models/views.
enum class ChoiceBar {
    NotAllowed,    ///< whoever is signed in is neither clerk nor supervisor
    Settled,       ///< accepted, or withdrawn
    OnItsWay,      ///< nobody has judged it yet
    MayBeApplied,  ///< it was sent, and what came of it is not known
    AlwaysApplies, ///< a loss, or what a chip or host has done: it happened, and is told
    TellFirst,     ///< the same, refused: the holder is called before it is let go
    RunOpen,       ///< the procedure that it belongs to is not finished
    Judged,        ///< the registry's answer stands: the same again gets the same
    BehindEarlier, ///< an earlier one of this holder goes first
    NotAtCounter,  ///< no procedure that is begun at a counter
    OtherWork,     ///< a procedure is under way at this desk
    RemarkUnfit,   ///< too long, or it names a number
};

struct QueueFacts {
    store::QueueItem item{};
    bool behind = false;    ///< an earlier one of the same holder has not ended
    bool runOpen = false;   ///< the run that it belongs to
    bool contacted = false; ///< it is on record that the holder was told, or was not reached
    std::set<operators::Role> roles{}; ///< of whoever is signed in
};

/// Nothing: it is possible. Pure.
[[nodiscard]] std::optional<ChoiceBar> barTo(QueueChoice choice, const QueueFacts& facts);

/// Why an operation is withdrawn, in the trail's words.
enum class WithdrawReason {
    NotWanted,     ///< the holder does not want it any more
    Mistaken,      ///< it was entered by mistake
    DoneElsewhere, ///< it was done in another way
    NotPossible,   ///< the file as it is now does not allow it
};

/// What is typed beside the reason goes into the trail, where no number of anybody stands: at most
/// 120 characters, and nowhere eight digits in a row, whatever blanks or hyphens are between them.
[[nodiscard]] bool remarkFits(std::string_view remark);

} // namespace guitai::procedure

template <>
struct guitai::domain::Words<guitai::procedure::QueueChoice> {
    static constexpr WordList<guitai::procedure::QueueChoice, 4> all{{
        {guitai::procedure::QueueChoice::Withdraw, "withdraw"},
        {guitai::procedure::QueueChoice::Redo, "redo"},
        {guitai::procedure::QueueChoice::Call, "call"},
        {guitai::procedure::QueueChoice::SendNow, "send-now"},
    }};
};

template <>
struct guitai::domain::Words<guitai::procedure::ChoiceBar> {
    static constexpr WordList<guitai::procedure::ChoiceBar, 12> all{{
        {guitai::procedure::ChoiceBar::NotAllowed, "not-allowed"},
        {guitai::procedure::ChoiceBar::Settled, "settled"},
        {guitai::procedure::ChoiceBar::OnItsWay, "on-its-way"},
        {guitai::procedure::ChoiceBar::MayBeApplied, "may-be-applied"},
        {guitai::procedure::ChoiceBar::AlwaysApplies, "always-applies"},
        {guitai::procedure::ChoiceBar::TellFirst, "tell-first"},
        {guitai::procedure::ChoiceBar::RunOpen, "run-open"},
        {guitai::procedure::ChoiceBar::Judged, "judged"},
        {guitai::procedure::ChoiceBar::BehindEarlier, "behind-earlier"},
        {guitai::procedure::ChoiceBar::NotAtCounter, "not-at-counter"},
        {guitai::procedure::ChoiceBar::OtherWork, "other-work"},
        {guitai::procedure::ChoiceBar::RemarkUnfit, "remark-unfit"},
    }};
};

template <>
struct guitai::domain::Words<guitai::procedure::WithdrawReason> {
    static constexpr WordList<guitai::procedure::WithdrawReason, 4> all{{
        {guitai::procedure::WithdrawReason::NotWanted, "not-wanted"},
        {guitai::procedure::WithdrawReason::Mistaken, "mistaken"},
        {guitai::procedure::WithdrawReason::DoneElsewhere, "done-elsewhere"},
        {guitai::procedure::WithdrawReason::NotPossible, "not-possible"},
    }};
};
