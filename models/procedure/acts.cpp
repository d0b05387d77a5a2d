// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/acts.h"

#include "models/procedure/steps.h"
#include "models/procedure/words.h"

#include <algorithm>

namespace guitai::procedure {

namespace {

AfterRefusal afterRegistryRefusal(SituationKind kind) {
    const bool judged = kind == SituationKind::RegistryRefused ||
                        kind == SituationKind::RegistryConflict ||
                        kind == SituationKind::RegistryRejected;
    return judged ? AfterRefusal::EndRefused : AfterRefusal::Stay;
}

/// Leave that has run out is not asked for once more: until it is reported nobody may make the
/// card.
AfterRefusal afterMakingRefusal(SituationKind kind) {
    if (kind == SituationKind::BlankRefused || kind == SituationKind::NotBlank) {
        return AfterRefusal::AnotherBlank;
    }
    if (kind == SituationKind::WriteNotDone) {
        return AfterRefusal::ActAgain;
    }
    const bool forGood = kind == SituationKind::ReadsOtherwise ||
                         kind == SituationKind::NotWritable ||
                         kind == SituationKind::AuthorisationExpired;
    return forGood ? AfterRefusal::ReportNotDone : AfterRefusal::Stay;
}

} // namespace

std::string Act::id() const {
    std::string id(domain::nameOf(kind));
    if (pin) {
        id.append(":").append(domain::nameOf(*pin));
    }
    return id;
}

bool ofCredential(ActKind kind) {
    switch (kind) {
    case ActKind::SetHost:
    case ActKind::ChangeHost:
    case ActKind::UnlockHost:
    case ActKind::ChangeChip:
    case ActKind::ReloadChip:
    case ActKind::UnblockChip:
        return true;
    case ActKind::Authorise:
    case ActKind::TakeBlank:
    case ActKind::WriteCard:
    case ActKind::ReadBack:
    case ActKind::PrintFace:
    case ActKind::BookBlank:
    case ActKind::AtBank:
    case ActKind::Report:
    case ActKind::Submit:
        return false;
    }
    return false;
}

bool makesCard(ActKind kind) {
    return kind == ActKind::TakeBlank || kind == ActKind::WriteCard || kind == ActKind::ReadBack ||
           kind == ActKind::PrintFace;
}

bool leavesDoubt(ActKind kind) {
    return touchesKeeper(kind) && kind != ActKind::TakeBlank && kind != ActKind::ReadBack;
}

bool wantsPin(ActKind kind) {
    return ofCredential(kind) && kind != ActKind::UnlockHost && kind != ActKind::UnblockChip;
}

bool onChip(ActKind kind) {
    return kind == ActKind::ChangeChip || kind == ActKind::ReloadChip ||
           kind == ActKind::UnblockChip || kind == ActKind::WriteCard;
}

bool touchesKeeper(ActKind kind) {
    return ofCredential(kind) || makesCard(kind) || kind == ActKind::AtBank;
}

bool isMaking(const State& state) {
    return actOf(state, ActKind::TakeBlank) != nullptr;
}

const Act* actOf(const State& state, ActKind kind) {
    const auto at = std::ranges::find(state.acts, kind, &Act::kind);
    return at == state.acts.end() ? nullptr : &*at;
}

bool isDone(const State& state, ActKind kind) {
    const auto* act = actOf(state, kind);
    return act != nullptr && act->status == ActStatus::Done;
}

const Act* bankAct(const State& state) {
    return actOf(state, ActKind::AtBank);
}

bool bankIsDuty(const State& state) {
    return bankAct(state) != nullptr && state.acts.front().kind != ActKind::Authorise;
}

const Act* keeperActFor(const State& state, domain::CredentialKind pin) {
    const auto at = std::ranges::find_if(
        state.acts, [pin](const Act& act) { return ofCredential(act.kind) && act.pin == pin; });
    return at == state.acts.end() ? nullptr : &*at;
}

bool keeperActDone(const State& state) {
    return std::ranges::any_of(state.acts, [](const Act& act) {
        return touchesKeeper(act.kind) && !makesCard(act.kind) && act.status == ActStatus::Done;
    });
}

bool anythingBegun(const State& state) {
    return std::ranges::any_of(state.acts,
                               [](const Act& act) { return act.status != ActStatus::Planned; });
}

bool leaveMayBeHeld(const State& state) {
    const auto* leave = actOf(state, ActKind::Authorise);
    return isMaking(state) && leave != nullptr && leave->begun &&
           leave->status == ActStatus::Planned;
}

std::optional<std::size_t> nextAct(const State& state) {
    const auto at = std::ranges::find(state.acts, ActStatus::Planned, &Act::status);
    if (at == state.acts.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(at - state.acts.begin());
}

Ending endingOf(const State& state) {
    const auto has = [&state](ActStatus status) {
        return std::ranges::any_of(state.acts, [status](const Act& act) {
            return touchesKeeper(act.kind) && act.status == status;
        });
    };
    if (has(ActStatus::InDoubt)) {
        return Ending::InDoubt;
    }
    if (bankIsDuty(state) && state.acts.front().kind == ActKind::Submit) {
        return Ending::Done; // on record; that the bank is still to be told is a duty of its own
    }
    return has(ActStatus::NotDone) ? Ending::NotDone : Ending::Done;
}

void markOpenActs(State& state) {
    for (std::size_t i = 0; i < state.acts.size(); ++i) {
        auto& act = state.acts[i];
        if (act.status == ActStatus::Intended) {
            const bool open = leavesDoubt(act.kind);
            act.doubted = act.doubted || open;
            act.status = open ? ActStatus::InDoubt : ActStatus::Planned;
        }
        if (act.status == ActStatus::InDoubt && !state.resolving) {
            state.resolving = i;
        }
    }
}

AfterRefusal afterRefusal(const State& state, const Act& act, const Situation& situation) {
    if (!touchesKeeper(act.kind)) {
        const bool stays = act.kind == ActKind::Report || act.kind == ActKind::BookBlank;
        return stays ? AfterRefusal::Stay : afterRegistryRefusal(situation.kind);
    }
    if (makesCard(act.kind)) {
        return afterMakingRefusal(situation.kind);
    }
    if (act.kind == ActKind::AtBank) {
        if (situation.kind == SituationKind::WriteNotDone) {
            return AfterRefusal::ActAgain;
        }
        if (situation.hostFault == hosts::HostFault::NotConnected) {
            return AfterRefusal::ReportNotDone; // this counter will never reach it
        }
        const bool expired = situation.kind == SituationKind::AuthorisationExpired;
        return expired ? AfterRefusal::AuthoriseAgain : AfterRefusal::Stay;
    }
    const bool holderTypedOld = planFor(state, *act.pin).work == PinWork::Change;
    switch (situation.kind) {
    case SituationKind::PinWrong:
        // A wrong initial value cannot be typed better: the chip has another PIN already.
        return holderTypedOld ? AfterRefusal::AskOldAgain : AfterRefusal::ReportNotDone;
    case SituationKind::WriteNotDone:
        return wantsPin(act.kind) ? AfterRefusal::AskAllAgain : AfterRefusal::ActAgain;
    case SituationKind::PinLocked:
    case SituationKind::TriesNotTold:
        return AfterRefusal::ReportNotDone;
    case SituationKind::AuthorisationExpired:
        return AfterRefusal::AuthoriseAgain;
    case SituationKind::None:
    case SituationKind::CardProblem:
    case SituationKind::OtherCard:
    case SituationKind::PinsDiffer:
    case SituationKind::PinWeak:
    case SituationKind::PinTooFewTries:
    case SituationKind::RegistryRefused:
    case SituationKind::RegistryConflict:
    case SituationKind::RegistryUnreachable:
    case SituationKind::RegistryRejected:
    case SituationKind::HostProblem:
    case SituationKind::ApprovalRefused:
    case SituationKind::ApprovalNotAsked:
    case SituationKind::ApprovalDenied:
    case SituationKind::ApprovalExpired:
    case SituationKind::CodeRefused:
    case SituationKind::ChipInDoubt:
    case SituationKind::HalfDone:
    case SituationKind::StoreProblem:
    case SituationKind::PapersMissing:
    case SituationKind::NotLikeThis:
    case SituationKind::ProofWrong:
    case SituationKind::ProofLocked:
    case SituationKind::BankNotTold:
    case SituationKind::UnlockInDoubt:
    case SituationKind::NotBlank:
    case SituationKind::BlankRefused:
    case SituationKind::NotWritable:
    case SituationKind::WriteInDoubt:
    case SituationKind::ReadsOtherwise:
    case SituationKind::PrinterProblem:
        return AfterRefusal::Stay;
    }
    return AfterRefusal::Stay;
}

} // namespace guitai::procedure
