// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/commands/practice_report.h"

#include "app/guitaictl/commands/store_access.h"
#include "models/procedure/words.h"
#include "models/views/fault_text.h"
#include "models/views/reason_text.h"
#include "models/views/situation_text.h"
#include "models/views/step_text.h"
#include "models/views/vocabulary_text.h"

namespace guitai::ctl {

using app::PinLines;
using app::ScriptEnd;
using procedure::Ending;
using procedure::Situation;
using procedure::SituationKind;

namespace {

const char* wordOf(ScriptEnd end) {
    switch (end) {
    case ScriptEnd::Finished:
        return "finished";
    case ScriptEnd::SignInFailed:
        return "sign-in-failed";
    case ScriptEnd::HolderNotFound:
        return "holder-not-found";
    case ScriptEnd::NotOffered:
        return "not-offered";
    case ScriptEnd::Stuck:
        return "stuck";
    case ScriptEnd::PinsExhausted:
        return "pins-exhausted";
    case ScriptEnd::Failed:
        return "failed";
    }
    return "failed";
}

/// PIN lines that ran out are one end, a line that is none is another.
const char* endWord(const PracticeCourse& course) {
    if (course.end == ScriptEnd::PinsExhausted && course.pins == PinLines::Stop::Malformed) {
        return "pin-line-malformed";
    }
    if (course.end == ScriptEnd::PinsExhausted && course.pins == PinLines::Stop::Unreadable) {
        return "pins-unreadable";
    }
    return wordOf(course.end);
}

ExitCode exitCodeFor(const Situation& situation) {
    switch (situation.kind) {
    case SituationKind::CardProblem:
        return situation.cardFault ? ctl::exitCodeFor(*situation.cardFault) : ExitCode::Card;
    case SituationKind::OtherCard:
    case SituationKind::PinWrong:
    case SituationKind::PinLocked:
    case SituationKind::ProofWrong:
    case SituationKind::ProofLocked:
    case SituationKind::PinTooFewTries:
    case SituationKind::ChipInDoubt:
    case SituationKind::HalfDone:
    case SituationKind::WriteNotDone:
    case SituationKind::UnlockInDoubt:
    case SituationKind::TriesNotTold:
    case SituationKind::NotBlank:
    case SituationKind::WriteInDoubt:
    case SituationKind::ReadsOtherwise:
        return ExitCode::Card;
    case SituationKind::RegistryUnreachable:
    case SituationKind::RegistryRejected:
    case SituationKind::HostProblem:
    case SituationKind::BankNotTold:
    case SituationKind::PrinterProblem:
        return ExitCode::Service;
    case SituationKind::StoreProblem:
        return ExitCode::Store;
    case SituationKind::None:
    case SituationKind::PinsDiffer:
    case SituationKind::PinWeak:
    case SituationKind::RegistryRefused:
    case SituationKind::RegistryConflict:
    case SituationKind::ApprovalRefused:
    case SituationKind::ApprovalNotAsked:
    case SituationKind::ApprovalDenied:
    case SituationKind::ApprovalExpired:
    case SituationKind::CodeRefused:
    case SituationKind::AuthorisationExpired:
    case SituationKind::PapersMissing:
    case SituationKind::NotLikeThis:
    case SituationKind::BlankRefused:
    case SituationKind::NotWritable:
        return ExitCode::AnswerIsNo;
    }
    return ExitCode::AnswerIsNo;
}

template <class T>
Json wordOrNull(const std::optional<T>& value) {
    return value ? Json(domain::nameOf(*value)) : Json(nullptr);
}

Json documentOf(const Situation& situation) {
    if (!situation.any()) {
        return nullptr;
    }
    Json document{{"kind", domain::nameOf(situation.kind)},
                  {"code", views::textOf(situation).code.toStdString()}};
    if (situation.cardFault) {
        document["cardFault"] = cardio::codeOf(*situation.cardFault);
    }
    if (situation.hostFault) {
        document["hostFault"] = views::codeOf(*situation.hostFault);
    }
    if (situation.triesLeft) {
        document["triesLeft"] = *situation.triesLeft;
    }
    if (!situation.detail.empty()) {
        document["detail"] = situation.detail;
    }
    return document;
}

const std::vector<domain::Refusal>& refusalsOf(const PracticeCourse& course) {
    static const std::vector<domain::Refusal> none;
    if (course.refused) {
        return course.refused->decision.refusals;
    }
    return course.state ? course.state->situation.refusals : none;
}

Json refusalsJson(const PracticeCourse& course) {
    auto refusals = Json::array();
    for (const auto& refusal : refusalsOf(course)) {
        refusals.push_back({{"reason", domain::nameOf(refusal.reason)}, {"rule", refusal.rule}});
    }
    return refusals;
}

Json missingJson(const PracticeCourse& course) {
    auto missing = Json::array();
    if (course.state) {
        for (const auto& paper : course.state->situation.missing) {
            missing.push_back(domain::nameOf(paper));
        }
    }
    return missing;
}

Json actsJson(const PracticeCourse& course) {
    auto acts = Json::array();
    if (course.state) {
        for (const auto& act : course.state->acts) {
            acts.push_back({{"act", act.id()}, {"status", domain::nameOf(act.status)}});
        }
    }
    return acts;
}

std::string sentenceOf(const PracticeCourse& course) {
    const std::string word = endWord(course);
    if (course.end == ScriptEnd::PinsExhausted) {
        const auto next = std::to_string(course.pinsTaken + 1);
        return course.pins == PinLines::Stop::Malformed
                   ? "PIN line " + next + " is not six digits. The work is left open.\n"
                   : "The holder was asked for entry " + next +
                         ", and there is no such PIN line. The work is left open.\n";
    }
    if (course.end == ScriptEnd::SignInFailed && course.signInError) {
        return std::string("The practice store: ") + sentenceFor(course.signInError->fault) + "\n";
    }
    if (course.end == ScriptEnd::HolderNotFound) {
        return "The exercise's citizen is not at the practice registry.\n";
    }
    return "It came to no end: " + (course.failure.empty() ? word : course.failure) + ".\n";
}

std::string endingText(const procedure::State& state) {
    auto text = views::titleOf(state.procedure, {}).toStdString() + ": " +
                views::textOf(state.ending).toStdString() + ".\n";
    if (!state.voucher.empty()) {
        text += "Voucher " + state.voucher +
                (state.reportApplied ? "" : ", provisional: the registry has not answered yet") +
                ".\n";
    }
    return text;
}

} // namespace

ExitCode exitCodeOf(const PracticeCourse& course) {
    switch (course.end) {
    case ScriptEnd::Finished:
        switch (course.state ? course.state->ending : Ending::Running) {
        case Ending::Done:
            return ExitCode::Done;
        case Ending::InDoubt:
            return ExitCode::Card;
        case Ending::Running:
        case Ending::Refused:
        case Ending::Cancelled:
        case Ending::NotDone:
            return ExitCode::AnswerIsNo;
        }
        return ExitCode::AnswerIsNo;
    case ScriptEnd::Stuck:
        return course.state ? exitCodeFor(course.state->situation) : ExitCode::Service;
    case ScriptEnd::NotOffered:
        return ExitCode::AnswerIsNo;
    case ScriptEnd::PinsExhausted:
        return ExitCode::Usage;
    case ScriptEnd::HolderNotFound:
        return ExitCode::Service;
    case ScriptEnd::SignInFailed:
    case ScriptEnd::Failed:
        return ExitCode::Store;
    }
    return ExitCode::Store;
}

Json documentOf(const PracticeCourse& course) {
    const auto* state = course.state ? &*course.state : nullptr;
    const bool voucher = state != nullptr && !state->voucher.empty();
    Json document{
        {"exercise", course.exercise},
        {"end", endWord(course)},
        {"ending", state != nullptr ? Json(domain::nameOf(state->ending)) : Json(nullptr)},
        {"run", state != nullptr ? Json(state->run.text()) : Json(nullptr)},
        {"resumed", course.resumed},
        {"voucher", voucher ? Json(state->voucher) : Json(nullptr)},
        {"reportApplied", state != nullptr && state->reportApplied},
        {"situation", state != nullptr ? documentOf(state->situation) : Json(nullptr)},
        {"situations", course.situations},
        {"refusals", refusalsJson(course)},
        {"missing", missingJson(course)},
        {"acts", actsJson(course)},
        {"pinsTaken", course.pinsTaken}};
    if (course.signInError) {
        document["storeFault"] = store::codeOf(course.signInError->fault);
    }
    if (!course.failure.empty()) {
        document["failure"] = course.failure;
    }
    return document;
}

std::string textOf(const PracticeCourse& course) {
    if (course.end == ScriptEnd::NotOffered) {
        std::string text = "This is not possible now.\n";
        for (const auto& refusal : refusalsOf(course)) {
            text += views::textOf(refusal).toStdString() + "\n";
        }
        return text;
    }
    const bool ended = course.end == ScriptEnd::Finished || course.end == ScriptEnd::Stuck;
    if (!ended || !course.state) {
        return sentenceOf(course);
    }
    std::string text = endingText(*course.state);
    if (course.state->situation.any()) {
        const auto situation = views::textOf(course.state->situation);
        for (const auto& sentence : {situation.happened, situation.safe, situation.todo}) {
            text += sentence.isEmpty() ? "" : sentence.toStdString() + "\n";
        }
    }
    return text;
}

} // namespace guitai::ctl
