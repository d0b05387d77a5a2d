// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/queue_acts.h"

#include <QString>

#include <vector>

/// A queued operation that somebody looks at, and what is done about it.
namespace guitai::views {

struct QueueFact {
    QString what{};
    QString value{};
};

/// `Reset PIN: social PIN`, or the bare procedure where the operation cannot be read.
[[nodiscard]] QString titleOf(const procedure::ShownItem& shown);
/// Whose, in which state and why, since when, how often tried, who was told. The holder is masked.
[[nodiscard]] std::vector<QueueFact> factsOf(const procedure::ShownItem& shown);

/// `Send it now`: what the button says.
[[nodiscard]] QString textOf(procedure::QueueChoice choice, store::QueueState state);
/// What comes of it, where it is possible.
[[nodiscard]] QString explanationOf(procedure::QueueChoice choice,
                                    const procedure::ShownItem& shown);
[[nodiscard]] QString textOf(procedure::ChoiceBar bar);
[[nodiscard]] QString textOf(procedure::WithdrawReason reason);

/// Asked before it is withdrawn: what is, and what has to be given back.
[[nodiscard]] QString withdrawQuestion(const procedure::ShownItem& shown);

struct RefusedText {
    QString what{};
    QString code{};
};

/// Why a choice was not carried out.
[[nodiscard]] RefusedText textOf(const procedure::ChoiceRefused& why);
/// That one was.
[[nodiscard]] QString doneText(procedure::QueueChoice choice);

} // namespace guitai::views
