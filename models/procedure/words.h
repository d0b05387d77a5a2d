// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/state.h"

/// The spellings of a state's enums in the journal and in JSON.
namespace guitai::domain {

template <>
struct Words<procedure::StepKind> {
    static constexpr WordList<procedure::StepKind, 11> all{{
        {procedure::StepKind::Identify, "identify"},
        {procedure::StepKind::Details, "details"},
        {procedure::StepKind::Papers, "papers"},
        {procedure::StepKind::Document, "document"},
        {procedure::StepKind::ReadCard, "read-card"},
        {procedure::StepKind::ProvePin, "prove-pin"},
        {procedure::StepKind::EnterPin, "enter-pin"},
        {procedure::StepKind::Approve, "approve"},
        {procedure::StepKind::Confirm, "confirm"},
        {procedure::StepKind::Perform, "perform"},
        {procedure::StepKind::HandOver, "hand-over"},
    }};
};

template <>
struct Words<procedure::PinWork> {
    static constexpr WordList<procedure::PinWork, 5> all{{
        {procedure::PinWork::ReplaceInitial, "replace-initial"},
        {procedure::PinWork::Change, "change"},
        {procedure::PinWork::Reset, "reset"},
        {procedure::PinWork::Unlock, "unlock"},
        {procedure::PinWork::Prove, "prove"},
    }};
};

template <>
struct Words<procedure::PinSlot> {
    static constexpr WordList<procedure::PinSlot, 5> all{{
        {procedure::PinSlot::Old, "old"},
        {procedure::PinSlot::New, "new"},
        {procedure::PinSlot::Repeat, "repeat"},
        {procedure::PinSlot::Check, "check"},
        {procedure::PinSlot::Proof, "proof"},
    }};
};

template <>
struct Words<procedure::ActKind> {
    static constexpr WordList<procedure::ActKind, 15> all{{
        {procedure::ActKind::Authorise, "authorise"},
        {procedure::ActKind::SetHost, "set-host"},
        {procedure::ActKind::ChangeHost, "change-host"},
        {procedure::ActKind::UnlockHost, "unlock-host"},
        {procedure::ActKind::ChangeChip, "change-chip"},
        {procedure::ActKind::ReloadChip, "reload-chip"},
        {procedure::ActKind::UnblockChip, "unblock-chip"},
        {procedure::ActKind::TakeBlank, "take-blank"},
        {procedure::ActKind::WriteCard, "write-card"},
        {procedure::ActKind::ReadBack, "read-back"},
        {procedure::ActKind::PrintFace, "print-face"},
        {procedure::ActKind::BookBlank, "book-blank"},
        {procedure::ActKind::AtBank, "at-bank"},
        {procedure::ActKind::Report, "report"},
        {procedure::ActKind::Submit, "submit"},
    }};
};

template <>
struct Words<procedure::ActStatus> {
    static constexpr WordList<procedure::ActStatus, 5> all{{
        {procedure::ActStatus::Planned, "planned"},
        {procedure::ActStatus::Intended, "intended"},
        {procedure::ActStatus::Done, "done"},
        {procedure::ActStatus::NotDone, "not-done"},
        {procedure::ActStatus::InDoubt, "in-doubt"},
    }};
};

template <>
struct Words<procedure::Ending> {
    static constexpr WordList<procedure::Ending, 6> all{{
        {procedure::Ending::Running, "running"},
        {procedure::Ending::Done, "done"},
        {procedure::Ending::Refused, "refused"},
        {procedure::Ending::Cancelled, "cancelled"},
        {procedure::Ending::NotDone, "not-done"},
        {procedure::Ending::InDoubt, "in-doubt"},
    }};
};

template <>
struct Words<procedure::SituationKind> {
    static constexpr WordList<procedure::SituationKind, 36> all{{
        {procedure::SituationKind::None, "none"},
        {procedure::SituationKind::CardProblem, "card-problem"},
        {procedure::SituationKind::OtherCard, "other-card"},
        {procedure::SituationKind::PinWrong, "pin-wrong"},
        {procedure::SituationKind::PinLocked, "pin-locked"},
        {procedure::SituationKind::PinsDiffer, "pins-differ"},
        {procedure::SituationKind::PinWeak, "pin-weak"},
        {procedure::SituationKind::PinTooFewTries, "pin-too-few-tries"},
        {procedure::SituationKind::RegistryRefused, "registry-refused"},
        {procedure::SituationKind::RegistryConflict, "registry-conflict"},
        {procedure::SituationKind::RegistryUnreachable, "registry-unreachable"},
        {procedure::SituationKind::RegistryRejected, "registry-rejected"},
        {procedure::SituationKind::HostProblem, "host-problem"},
        {procedure::SituationKind::ApprovalRefused, "approval-refused"},
        {procedure::SituationKind::ChipInDoubt, "chip-in-doubt"},
        {procedure::SituationKind::HalfDone, "half-done"},
        {procedure::SituationKind::StoreProblem, "store-problem"},
        {procedure::SituationKind::AuthorisationExpired, "authorisation-expired"},
        {procedure::SituationKind::PapersMissing, "papers-missing"},
        {procedure::SituationKind::WriteNotDone, "write-not-done"},
        {procedure::SituationKind::BankNotTold, "bank-not-told"},
        {procedure::SituationKind::NotLikeThis, "not-like-this"},
        {procedure::SituationKind::ProofWrong, "proof-wrong"},
        {procedure::SituationKind::ProofLocked, "proof-locked"},
        {procedure::SituationKind::UnlockInDoubt, "unlock-in-doubt"},
        {procedure::SituationKind::TriesNotTold, "tries-not-told"},
        {procedure::SituationKind::NotBlank, "not-blank"},
        {procedure::SituationKind::BlankRefused, "blank-refused"},
        {procedure::SituationKind::NotWritable, "not-writable"},
        {procedure::SituationKind::WriteInDoubt, "write-in-doubt"},
        {procedure::SituationKind::ReadsOtherwise, "reads-otherwise"},
        {procedure::SituationKind::PrinterProblem, "printer-problem"},
        {procedure::SituationKind::ApprovalNotAsked, "approval-not-asked"},
        {procedure::SituationKind::ApprovalDenied, "approval-denied"},
        {procedure::SituationKind::ApprovalExpired, "approval-expired"},
        {procedure::SituationKind::CodeRefused, "code-refused"},
    }};
};

} // namespace guitai::domain
