// SPDX-License-Identifier: Apache-2.0
#include "models/domain/initial_pin.h"
#include "models/procedure/acts.h"
#include "models/procedure/filing.h"
#include "models/procedure/on_record.h"
#include "models/procedure/runner_work.h"
#include "models/procedure/steps.h"

#include <algorithm>
#include <tuple>

namespace guitai::procedure {

// What the engine's effects mean: work for the card's thread or the store's, whose answer is an
// event.

namespace {

/// A refusal that cannot be put on record is one all the same.
ActFinished askForLeave(Services& services, const State& state, const domain::HolderFile& file) {
    auto finished = authorise(services, state, file);
    std::ignore = recordLeave(services, state, finished);
    return finished;
}

} // namespace

CardDesk Runner::Work::cardDesk() const {
    return cardDeskOf(*services_);
}

void Runner::Work::carryOut(const ReadCard&) {
    ask(
        *services_->cardWorker, services_->mailbox, &runner_,
        [desk = cardDesk(), blank = isMaking(state_)] {
            return blank ? readBlank(desk) : readCard(desk);
        },
        [this](const std::expected<CardSeen, cardio::CardError>& answer) {
            handle(answer ? Event(CardRead{*answer}) : Event(CardFailed{answer.error()}));
        });
}

void Runner::Work::carryOut(const BuildEnvelope&) {
    onStore([services = services_.get(), state = state_]() -> Event {
        return buildAuthorise(*services, state);
    });
}

void Runner::Work::carryOut(const RunAct& run) {
    const auto kind = state_.acts[run.act].kind;
    switch (kind) {
    case ActKind::Authorise:
    case ActKind::Report:
    case ActKind::Submit:
        onStore([services = services_.get(), state = state_, file = file_, kind,
                 index = run.act]() -> Event {
            auto finished = kind == ActKind::Authorise
                                ? askForLeave(*services, state, file)
                                : report(*services, state, kind == ActKind::Submit);
            finished.act = index;
            return finished;
        });
        return;
    case ActKind::BookBlank:
    case ActKind::WriteCard:
    case ActKind::ReadBack:
    case ActKind::PrintFace:
        make(run.act); // what was begun is brought to its end, however late
        return;
    case ActKind::TakeBlank:
    case ActKind::SetHost:
    case ActKind::ChangeHost:
    case ActKind::UnlockHost:
    case ActKind::ChangeChip:
    case ActKind::ReloadChip:
    case ActKind::UnblockChip:
    case ActKind::AtBank:
        break;
    }
    if (state_.authorisedUntil && *state_.authorisedUntil <= services_->clock->now()) {
        handle(ActFinished{.act = run.act,
                           .status = ActStatus::NotDone,
                           .situation = {.kind = SituationKind::AuthorisationExpired}});
        return;
    }
    if (kind == ActKind::TakeBlank) {
        make(run.act);
    } else if (kind == ActKind::AtBank) {
        onStore([services = services_.get(), state = state_, index = run.act]() -> Event {
            auto finished = actAtBank(*services, state);
            finished.act = index;
            return finished;
        });
    } else if (kind == ActKind::UnblockChip) {
        unblock(run.act, unblockChipPin);
    } else if (onChip(kind)) {
        runOnChip(run.act);
    } else {
        runAtHost(run.act);
    }
}

std::optional<SecretPin> Runner::Work::oldPin(const PinPlan& plan) const {
    switch (plan.work) {
    case PinWork::ReplaceInitial: {
        const auto* card = file_.find(*state_.card);
        return card == nullptr ? std::nullopt
                               : domain::initialPin(plan.pin, file_, *card, services_->rules);
    }
    case PinWork::Change: {
        const auto* typed = vault_.find(plan.pin, PinSlot::Old);
        return typed == nullptr ? std::nullopt : std::optional(typed->clone());
    }
    case PinWork::Reset:
    case PinWork::Unlock:
    case PinWork::Prove:
        return std::nullopt;
    }
    return std::nullopt;
}

void Runner::Work::runOnChip(std::size_t index) {
    const auto& act = state_.acts[index];
    const auto& plan = planFor(state_, *act.pin);
    const auto* fresh = vault_.find(*act.pin, PinSlot::New);
    auto old = oldPin(plan);
    const bool wantsOld = plan.work != PinWork::Reset;
    if (fresh == nullptr || (wantsOld && !old) || !state_.seen) {
        handle(ActFinished{.act = index, .status = ActStatus::NotDone, .pinsGone = true});
        return;
    }
    ask(
        *services_->cardWorker, services_->mailbox, &runner_,
        [desk = cardDesk(), seen = *state_.seen, wantsOld, old = std::move(old),
         fresh = fresh->clone()] {
            return wantsOld ? changeChipPin(desk, seen, *old, fresh)
                            : reloadChipPin(desk, seen, fresh);
        },
        [this, index](const ChipAnswer& answer) { finishChip(index, answer); });
}

void Runner::Work::unblock(std::size_t index,
                           ChipAnswer (*work)(const CardDesk&, const CardSeen&)) {
    if (!state_.seen) {
        handle(ActFinished{.act = index,
                           .status = state_.acts[index].status,
                           .situation = {.kind = SituationKind::CardProblem,
                                         .cardFault = cardio::CardFault::NoCard}});
        return;
    }
    ask(
        *services_->cardWorker, services_->mailbox, &runner_,
        [desk = cardDesk(), seen = *state_.seen, work] { return work(desk, seen); },
        // How often the PIN was mistyped is not what an unlock tells the registry.
        [this, index](const ChipAnswer& answer) {
            handle(
                ActFinished{.act = index, .status = answer.status, .situation = answer.situation});
        });
}

void Runner::Work::finishChip(std::size_t index, const ChipAnswer& answer) {
    ActFinished finished{.act = index, .status = answer.status, .situation = answer.situation};
    const auto limit = planFor(state_, *state_.acts[index].pin).limit;
    if (answer.triesLeft && limit > 0) {
        finished.wrong = std::max(0, limit - *answer.triesLeft);
    }
    if (answer.situation.kind == SituationKind::PinLocked) {
        finished.wrong = limit;
    }
    handle(finished);
}

void Runner::Work::runAtHost(std::size_t index) {
    const auto& act = state_.acts[index];
    if (act.kind == ActKind::UnlockHost) {
        onStore([services = services_.get(), state = state_, index]() -> Event {
            auto finished = unlockAtHost(*services, state, state.acts[index]);
            finished.act = index;
            return finished;
        });
        return;
    }
    const auto* fresh = vault_.find(*act.pin, PinSlot::New);
    auto old = act.kind == ActKind::ChangeHost ? oldPin(planFor(state_, *act.pin)) : std::nullopt;
    if (fresh == nullptr || (act.kind == ActKind::ChangeHost && !old)) {
        handle(ActFinished{.act = index, .status = ActStatus::NotDone, .pinsGone = true});
        return;
    }
    onStore([services = services_.get(), state = state_, index, old = std::move(old),
             fresh = fresh->clone()]() -> Event {
        auto finished =
            actAtHost(*services, state, state.acts[index], old ? &*old : nullptr, fresh);
        finished.act = index;
        return finished;
    });
}

void Runner::Work::carryOut(const SettleAct& settle) {
    const auto& act = state_.acts[settle.act];
    if (makesCard(act.kind)) {
        settleMaking(settle.act);
        return;
    }
    if (act.kind == ActKind::UnblockChip) {
        unblock(settle.act, settleUnblock);
        return;
    }
    if (!onChip(act.kind)) {
        onStore([services = services_.get(), state = state_, index = settle.act]() -> Event {
            const auto& open = state.acts[index];
            auto finished = open.kind == ActKind::AtBank ? settleAtBank(*services, state)
                                                         : settleAtHost(*services, state, open);
            finished.act = index;
            return finished;
        });
        return;
    }
    const auto* check = vault_.find(*act.pin, PinSlot::Check);
    if (check == nullptr || !state_.seen) {
        handle(ActFinished{.act = settle.act,
                           .status = ActStatus::InDoubt,
                           .situation = {.kind = SituationKind::ChipInDoubt}});
        return;
    }
    ask(
        *services_->cardWorker, services_->mailbox, &runner_,
        [desk = cardDesk(), seen = *state_.seen, pin = check->clone()] {
            return settleChipPin(desk, seen, pin);
        },
        [this, index = settle.act](const ChipAnswer& answer) { finishChip(index, answer); });
    vault_.drop(*act.pin, PinSlot::Check);
}

} // namespace guitai::procedure
