// SPDX-License-Identifier: Apache-2.0
#include "tests/models/procedure/simulated_world.h"

#include "models/procedure/acts.h"
#include "models/procedure/state_codec.h"
#include "models/procedure/steps.h"

namespace guitai::procedure {

SimulatedWorld::SimulatedWorld(State first, Choose choose)
    : state_(std::move(first))
    , choose_(std::move(choose)) {}

void SimulatedWorld::play(int mostEvents) {
    for (int i = 0; i < mostEvents && !state_.ended(); ++i) {
        if (!calm_ && choose_(12) == 0) {
            restart();
            continue;
        }
        if (!answers_.empty()) {
            const auto answer = answers_.front();
            answers_.erase(answers_.begin());
            send(answer);
            continue;
        }
        userTurn();
    }
}

void SimulatedWorld::send(const Event& event) {
    auto transition = advance(state_, event);
    state_ = std::move(transition.state);
    for (const auto& effect : transition.effects) {
        std::visit([this](const auto& what) { carryOut(what); }, effect);
    }
}

/// The process is killed: PINs and answers under way are lost, what was saved comes back.
void SimulatedWorld::restart() {
    vault_.clear();
    answers_.clear();
    state_ = decodeState(encode(state_)).value();
    send(Resumed{});
}

void SimulatedWorld::userTurn() {
    if (state_.prompt) {
        typePin();
        return;
    }
    if (isMaking(state_) && state_.situation.any()) {
        if (!calm_ && choose_(16) == 0) {
            send(Cancel{});
            return;
        }
        // The right blank comes back, or another in place of one that is refused.
        inReader = takenBlank().value_or("B" + std::to_string(blanks.size() + 1));
    }
    if (state_.situation.any() && state_.situation.kind != SituationKind::PinWrong) {
        send(Retry{});
        return;
    }
    switch (state_.current().kind) {
    case StepKind::Details:
        send(DetailsGiven{.asked = state_.asked, .needs = state_.needs, .proofs = state_.proofs});
        return;
    case StepKind::Papers:
        send(PapersShown{.needs = state_.needs, .proofs = state_.proofs});
        return;
    case StepKind::Document:
        send(DocumentGiven{
            {.idNumber = *IdNumber::parse(state_.idNumber), .name = *PersonName::parse("张三")}});
        return;
    case StepKind::Approve:
        if (state_.awaited) {
            answerElsewhere();
        } else if (choose_(4) == 0) {
            send(AskElsewhere{});
        } else if (fault()) {
            send(ApprovalFailed{"wrong-password"});
        } else {
            send(Approved{"supervisor", state_.authoriseEnvelope});
        }
        return;
    case StepKind::Identify:
    case StepKind::Confirm:
        if (fault()) {
            send(Back{});
        } else {
            send(Next{});
        }
        return;
    case StepKind::ReadCard:
    case StepKind::ProvePin:
    case StepKind::EnterPin:
    case StepKind::Perform:
    case StepKind::HandOver:
        send(Retry{});
        return;
    }
}

void SimulatedWorld::typePin() {
    const auto [pin, slot, tries, limit] = *state_.prompt;
    const bool slip = fault();
    if (slot == PinSlot::Proof) {
        vault_[{pin, slot}] = slip ? 99 : hostPin;
        send(PinEntered{});
        return;
    }
    const bool onChip = planFor(state_, pin).keptBy == domain::KeptBy::Chip;
    switch (slot) {
    case PinSlot::Proof:
    case PinSlot::Old:
        vault_[{pin, slot}] = slip ? 99 : (onChip ? chip.pin : hostPin);
        send(PinEntered{});
        return;
    case PinSlot::New:
        if (slip) {
            send(PinEntered{.weak = "all-equal"});
            return;
        }
        vault_[{pin, slot}] = wanted;
        send(PinEntered{});
        return;
    case PinSlot::Repeat:
        send(PinEntered{.sameAsNew = !slip});
        return;
    case PinSlot::Check:
        vault_[{pin, slot}] = slip ? 99 : wanted;
        send(PinEntered{});
        return;
    }
}

void SimulatedWorld::carryOut(const ReadCard&) {
    if (isMaking(state_)) {
        readBlank();
        return;
    }
    if (fault()) {
        answers_.emplace_back(CardFailed{{cardio::CardFault::NoCard, "connect"}});
        return;
    }
    if (fault()) {
        answers_.emplace_back(CardRead{{.number = "OTHER", .identification = "00"}});
        return;
    }
    answers_.emplace_back(
        CardRead{{.number = state_.card->text(),
                  .identification = "AA",
                  .triesLeft = chip.tellsTries ? std::optional(chip.left) : std::nullopt,
                  .locked = chip.tellsTries && chip.left == 0}});
}

void SimulatedWorld::carryOut(const CheckDocument&) {
    answers_.emplace_back(DocumentChecked{.check = networkCheck});
}

/// The other desk, or the clerk who no longer waits for it.
void SimulatedWorld::answerElsewhere() {
    const auto of = state_.awaited;
    if (fault()) {
        send(Back{});
        return;
    }
    if (fault()) {
        send(TakeBackAsking{});
        send(Approved{"late", "another envelope", of});
        return;
    }
    askedElsewhere.erase(state_.authoriseOperation);
    if (fault()) {
        send(ApprovalFailed{"no", of, SituationKind::ApprovalDenied});
    } else {
        send(Approved{"supervisor", state_.authoriseEnvelope, of});
    }
}

void SimulatedWorld::carryOut(const AskApproval&) {
    if (fault()) {
        answers_.emplace_back(
            AskedElsewhere{.situation = {.kind = SituationKind::RegistryUnreachable}});
        return;
    }
    askedElsewhere.insert(state_.authoriseOperation);
    answers_.emplace_back(AskedElsewhere{
        .awaited = AwaitedApproval{Timestamp(std::chrono::seconds(askedElsewhere.size())), {}}});
}

void SimulatedWorld::carryOut(const ProvePin& prove) {
    const auto typed = vault_.find({prove.pin, PinSlot::Proof});
    if (typed == vault_.end() || fault()) {
        answers_.emplace_back(PinProved{
            prove.pin,
            {.kind = SituationKind::HostProblem, .hostFault = hosts::HostFault::Unreachable}});
        return;
    }
    const bool right = typed->second == hostPin;
    proofs += right ? 1 : 0;
    answers_.emplace_back(
        PinProved{prove.pin, {.kind = right ? SituationKind::None : SituationKind::ProofWrong}});
    vault_.erase(typed);
}

void SimulatedWorld::carryOut(const ForgetPins&) {
    vault_.clear();
}

void SimulatedWorld::carryOut(const BuildEnvelope&) {
    static const auto at = *parseTimestamp("2026-11-24T12:00:00+08:00");
    const auto id = state_.authoriseOperation.isNil() ? Uuid::v7(at) : state_.authoriseOperation;
    answers_.emplace_back(EnvelopeReady{id, "envelope"});
}

void SimulatedWorld::carryOut(const RunAct& run) {
    const auto kind = state_.acts[run.act].kind;
    const bool making = makesCard(kind) || kind == ActKind::BookBlank;
    auto finished = making                    ? make(kind)
                    : !touchesKeeper(kind)    ? actAtRegistry(run.act)
                    : kind == ActKind::AtBank ? actAtBank()
                    : onChip(kind)            ? actOnChip(run.act)
                                              : actAtHost(run.act);
    finished.act = run.act;
    answers_.emplace_back(finished);
}

ActFinished SimulatedWorld::actAtRegistry(std::size_t index) {
    const auto kind = state_.acts[index].kind;
    if (kind == ActKind::Authorise) {
        if (fault()) {
            return {.status = ActStatus::NotDone,
                    .situation = {.kind = SituationKind::RegistryUnreachable}};
        }
        leaves.insert(state_.authoriseOperation);
        return {.status = ActStatus::Done, .order = order};
    }
    if (kind == ActKind::Submit) {
        if (order) {
            leaves.insert(state_.reportOperation); // a duty: what is due is open until reported
        }
        static const auto next = *parseTimestamp("2026-11-24T12:00:01+08:00");
        return {.status = ActStatus::Done,
                .order = order,
                .nextOperation = Uuid::v7(next),
                .applied = true};
    }
    reports.insert_or_assign(state_.reportOperation, state_);
    leaves.erase(state_.authoriseOperation);
    return {.status = ActStatus::Done, .applied = true};
}

ActFinished SimulatedWorld::actAtBank() {
    if (fault()) {
        return {.status = ActStatus::NotDone,
                .situation = {.kind = SituationKind::HostProblem,
                              .hostFault = hosts::HostFault::Unreachable}};
    }
    const bool lost = fault();
    if (!lost || choose_(2) == 0) {
        bankDid.insert(state_.authoriseOperation); // the same one again is done once
    }
    if (lost) {
        return {.status = ActStatus::InDoubt,
                .situation = {.kind = SituationKind::HostProblem,
                              .hostFault = hosts::HostFault::UnknownOutcome}};
    }
    return {.status = ActStatus::Done, .receipt = "bank", .amount = Money(5)};
}

ActFinished SimulatedWorld::actAtHost(std::size_t index) {
    const auto pin = *state_.acts[index].pin;
    const bool unlock = state_.acts[index].kind == ActKind::UnlockHost;
    const auto fresh = vault_.find({pin, PinSlot::New});
    if (!unlock && fresh == vault_.end()) {
        return {.status = ActStatus::NotDone, .pinsGone = true};
    }
    if (fault()) {
        leaves.erase(state_.authoriseOperation); // it has run out: the registry heeds it no more
        return {.status = ActStatus::NotDone,
                .situation = {.kind = SituationKind::AuthorisationExpired}};
    }
    if (unlock) {
        hostLocked = false;
    } else {
        hostPin = fresh->second;
    }
    receipts_.emplace(state_.authoriseOperation, pin);
    if (fault()) {
        return {.status = ActStatus::InDoubt, .situation = {.kind = SituationKind::HostProblem}};
    }
    return {.status = ActStatus::Done, .receipt = "receipt"};
}

ActFinished SimulatedWorld::unblock() {
    if (fault()) {
        return {.status = ActStatus::NotDone, .situation = {.kind = SituationKind::CardProblem}};
    }
    const bool lost = fault();
    if (!lost || choose_(2) == 0) {
        chip.needlessUnblocks += chip.left > 0 ? 1 : 0;
        chip.left = chip.limit;
    }
    if (lost) {
        return {.status = ActStatus::InDoubt, .situation = {.kind = SituationKind::UnlockInDoubt}};
    }
    return {.status = ActStatus::Done};
}

ActFinished SimulatedWorld::actOnChip(std::size_t index) {
    const auto& act = state_.acts[index];
    if (act.kind == ActKind::UnblockChip) {
        return unblock();
    }
    const auto& plan = planFor(state_, *act.pin);
    const auto fresh = vault_.find({plan.pin, PinSlot::New});
    if (fresh == vault_.end()) {
        return {.status = ActStatus::NotDone, .pinsGone = true};
    }
    if (fault()) {
        return {.status = ActStatus::NotDone, .situation = {.kind = SituationKind::CardProblem}};
    }
    const bool lost = fault();
    const bool reachedChip = !lost || choose_(2) == 0;
    if (reachedChip && plan.work != PinWork::Reset) {
        const int old =
            plan.work == PinWork::ReplaceInitial ? 1 : vault_.at({plan.pin, PinSlot::Old});
        if (chip.left == 0) {
            return {.status = ActStatus::NotDone,
                    .situation = {.kind = SituationKind::PinLocked, .triesLeft = 0},
                    .wrong = chip.limit};
        }
        if (old != chip.pin) {
            --chip.left;
            return {.status = ActStatus::NotDone,
                    .situation = {.kind = SituationKind::PinWrong, .triesLeft = chip.left},
                    .wrong = chip.limit - chip.left};
        }
    }
    if (reachedChip) {
        chip.pin = fresh->second;
        chip.left = chip.limit;
    }
    if (lost) {
        return {.status = ActStatus::InDoubt, .situation = {.kind = SituationKind::ChipInDoubt}};
    }
    return {.status = ActStatus::Done};
}

ActFinished SimulatedWorld::settled(const Act& act) {
    ActFinished notDone{.status = ActStatus::NotDone,
                        .situation = {.kind = SituationKind::WriteNotDone}};
    ActFinished done{.status = ActStatus::Done};
    if (act.kind == ActKind::AtBank) {
        return bankDid.contains(state_.authoriseOperation) ? done : notDone;
    }
    if (makesCard(act.kind)) {
        return settledMaking(act.kind);
    }
    if (!onChip(act.kind)) {
        return receipts_.contains({state_.authoriseOperation, *act.pin}) ? done : notDone;
    }
    if (fault()) {
        return {.status = ActStatus::InDoubt, .situation = {.kind = SituationKind::CardProblem}};
    }
    if (act.kind == ActKind::UnblockChip) {
        if (!chip.tellsTries) {
            return {.status = ActStatus::NotDone,
                    .situation = {.kind = SituationKind::TriesNotTold}};
        }
        return chip.left > 0 ? done : notDone;
    }
    if (vault_.at({*act.pin, PinSlot::Check}) == chip.pin) {
        chip.left = chip.limit;
        return done;
    }
    --chip.left;
    return {.status = ActStatus::NotDone,
            .situation = {.kind = chip.left == 0 ? SituationKind::PinLocked
                                                 : SituationKind::WriteNotDone,
                          .triesLeft = chip.left}};
}

void SimulatedWorld::carryOut(const SettleAct& settle) {
    auto finished = settled(state_.acts[settle.act]);
    finished.act = settle.act;
    answers_.emplace_back(finished);
}

} // namespace guitai::procedure
