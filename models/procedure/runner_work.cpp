// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/runner_work.h"

#include "models/domain/weak_pin.h"
#include "models/procedure/filing.h"
#include "models/procedure/on_record.h"
#include "models/procedure/state_codec.h"
#include "models/procedure/words.h"

namespace guitai::procedure {

Ground Runner::Work::ground() const {
    return {.file = file_,
            .rules = services_->rules,
            .window = services_->place.window,
            .at = services_->clock->now()};
}

void Runner::Work::pump() {
    if (saving_ || inbox_.empty()) {
        return;
    }
    const auto event = std::move(inbox_.front());
    inbox_.pop_front();
    auto transition = advance(state_, event);
    state_ = std::move(transition.state);
    if (state_.ended() && !state_.grounds) {
        const auto& rules = services_->rules;
        state_.grounds = {.file = file_,
                          .rulesVersion = rules.version,
                          .temporaryLossDays = rules.loss ? rules.loss->temporaryDays.value : 0,
                          .window = services_->place.window.kind};
    }
    for (const auto& effect : transition.effects) {
        if (std::holds_alternative<ForgetPins>(effect)) {
            vault_.clear();
        }
    }
    auto entries = entriesFor(event, transition.effects);
    save(std::move(entries), std::move(transition.effects));
}

void Runner::Work::save(std::vector<store::JournalEntry> entries, std::vector<Effect> effects) {
    auto text = encode(state_);
    if (entries.empty() && text == lastSaved_) {
        saved(state_, effects);
        return;
    }
    lastSaved_ = std::move(text);
    saving_ = true;
    ask(
        *services_->storeWorker, services_->mailbox, &runner_,
        [services = services_.get(), state = state_, entries = std::move(entries)] {
            return persist(*services, state, entries);
        },
        [this, effects = std::move(effects)](std::expected<State, store::StoreError> answer) {
            saving_ = false;
            saved(answer, effects);
        });
}

void Runner::Work::saved(const std::expected<State, store::StoreError>& answer,
                         const std::vector<Effect>& effects) {
    if (!answer) {
        // What is not durable is not done: an act that was about to begin stays planned.
        lastSaved_.clear();
        state_.situation = {.kind = SituationKind::StoreProblem,
                            .detail = store::codeOf(answer.error().fault)};
        for (const auto& effect : effects) {
            if (const auto* run = std::get_if<RunAct>(&effect)) {
                state_.acts[run->act].status = ActStatus::Planned;
            }
        }
        state_.busy = false;
        Q_EMIT runner_.stateChanged();
        pump();
        return;
    }
    state_.voucher = answer->voucher;
    state_.endedAt = answer->endedAt;
    for (const auto& effect : effects) {
        std::visit([this](const auto& what) { carryOut(what); }, effect);
    }
    awaitApproval();
    Q_EMIT runner_.stateChanged();
    if (state_.ended()) {
        Q_EMIT runner_.ended();
    }
    pump();
}

std::vector<store::JournalEntry> Runner::Work::entriesFor(const Event& event,
                                                          const std::vector<Effect>& effects) {
    std::vector<store::JournalEntry> entries;
    if (const auto* finished = std::get_if<ActFinished>(&event)) {
        entries.push_back(entry(finished->act, true));
        entries.back().detail = std::string(domain::nameOf(finished->status));
    }
    for (const auto& effect : effects) {
        if (const auto* run = std::get_if<RunAct>(&effect)) {
            entries.push_back(entry(run->act, false));
            if (state_.acts[run->act].kind == ActKind::TakeBlank && state_.seen) {
                entries.back().detail = serialOf(*state_.seen);
            }
        }
    }
    return entries;
}

store::JournalEntry Runner::Work::entry(std::size_t act, bool outcome) const {
    store::JournalEntry entry;
    entry.run = state_.run;
    entry.act = state_.acts[act].id();
    entry.outcome = outcome;
    entry.at = services_->clock->now();
    return entry;
}

void Runner::Work::enterPin(SecretPin pin) {
    if (!state_.prompt || !pin.complete() || state_.busy) {
        return;
    }
    const auto [kind, slot, tries, limit] = *state_.prompt;
    PinEntered entered;
    if (slot == PinSlot::Repeat) {
        const auto* fresh = vault_.find(kind, PinSlot::New);
        entered.sameAsNew = fresh != nullptr && fresh->sameAs(pin);
        if (!entered.sameAsNew) {
            vault_.drop(kind, PinSlot::New);
        }
        handle(entered);
        return;
    }
    if (slot == PinSlot::New) {
        const auto* card = state_.card ? file_.find(*state_.card) : nullptr;
        const auto weak = card == nullptr
                              ? std::nullopt
                              : domain::weakPin(pin.digits(), file_, *card, services_->rules);
        entered.weak = weak ? std::string(domain::nameOf(*weak)) : std::string();
    }
    if (entered.weak.empty()) {
        vault_.put(kind, slot, std::move(pin));
    }
    handle(entered);
}

void Runner::Work::approve(const std::string& login, SecretBytes password) {
    onStore([services = services_.get(), state = state_, login,
             password = std::move(password)]() -> Event {
        const auto approved =
            recordApproval(*services, state, approveHere(*services, state, login, password));
        return approved ? Event(*approved) : Event(ApprovalFailed{approved.error()});
    });
}

} // namespace guitai::procedure
