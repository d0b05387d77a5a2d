// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/procedure_notice.h"

#include "models/views/situation_text.h"

#include <QCoreApplication>

namespace guitai::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProcedureNotice)
};

bool againHelps(const procedure::State& state) {
    if (state.busy || state.ended() || state.prompt) {
        return false;
    }
    switch (state.current().kind) {
    case procedure::StepKind::ReadCard:
    case procedure::StepKind::Perform:
        return true;
    case procedure::StepKind::ProvePin: // nothing is asked of a keeper that is not there
        return state.situation.kind != procedure::SituationKind::ProofLocked;
    case procedure::StepKind::Approve:
        return state.situation.kind == procedure::SituationKind::StoreProblem;
    case procedure::StepKind::Identify:
    case procedure::StepKind::Details:
    case procedure::StepKind::Papers:
    case procedure::StepKind::Document:
    case procedure::StepKind::EnterPin:
    case procedure::StepKind::Confirm:
    case procedure::StepKind::HandOver:
        break;
    }
    return state.resolving.has_value();
}

Tone toneOf(procedure::SituationKind kind) {
    using enum procedure::SituationKind;
    const bool grave = kind == PinLocked || kind == ProofLocked || kind == RegistryRefused ||
                       kind == RegistryRejected || kind == StoreProblem;
    return grave ? Tone::Bad : Tone::Attention;
}

} // namespace

std::optional<Notice> noticeOf(const procedure::State& state) {
    if (!state.situation.any()) {
        return std::nullopt;
    }
    const auto words = views::textOf(state.situation);
    Notice notice{.tone = toneOf(state.situation.kind),
                  .what = words.happened,
                  .safe = words.safe,
                  .doNow = words.todo,
                  .code = words.code};
    if (againHelps(state)) {
        notice.action = Text::tr("Try again");
    }
    return notice;
}

Notice stopNotice() {
    return {.tone = Tone::Attention,
            .what = Text::tr("Stop here?"),
            .safe = Text::tr("What has been done stays done and is reported to the registry. What "
                             "is still to do is left undone."),
            .doNow = Text::tr("Enter stops, Esc goes on with the work."),
            .action = Text::tr("Stop")};
}

} // namespace guitai::ui
