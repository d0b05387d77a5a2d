// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/runner.h"

#include "models/domain/initial_pin.h"
#include "models/domain/weak_pin.h"
#include "models/procedure/acts.h"
#include "models/procedure/ask.h"
#include "models/procedure/card_work.h"
#include "models/procedure/filing.h"
#include "models/procedure/pin_vault.h"
#include "models/procedure/services.h"
#include "models/procedure/state_codec.h"
#include "models/procedure/steps.h"
#include "models/procedure/words.h"

#include <deque>

namespace guitai::procedure {

/// Events are taken one at a time: advance, forget, save, and only when that is durable the
/// effects.
class Runner::Work {
public:
    Work(Runner& runner, std::shared_ptr<Services> services, domain::HolderFile file, State state)
        : runner_(runner)
        , services_(std::move(services))
        , file_(std::move(file))
        , state_(std::move(state)) {}

    [[nodiscard]] const State& state() const { return state_; }

    [[nodiscard]] bool settled() const { return !saving_ && inbox_.empty() && !state_.busy; }

    [[nodiscard]] const domain::HolderFile& file() const { return file_; }

    [[nodiscard]] Services& services() { return *services_; }

    void saveFirst() { save({}, {}); }

    void handle(Event event) {
        inbox_.push_back(std::move(event));
        pump();
    }

    void enterPin(SecretPin pin);
    void approve(const std::string& login, SecretBytes password);

private:
    void pump();
    void save(std::vector<store::JournalEntry> entries, std::vector<Effect> effects);
    void saved(const std::expected<State, store::StoreError>& answer,
               const std::vector<Effect>& effects);
    [[nodiscard]] std::vector<store::JournalEntry> entriesFor(const Event& event,
                                                              const std::vector<Effect>& effects);
    [[nodiscard]] store::JournalEntry entry(std::size_t act, bool outcome) const;

    void carryOut(const ReadCard&);
    void carryOut(const BuildEnvelope&);
    void carryOut(const RunAct& run);
    void carryOut(const SettleAct& settle);

    void carryOut(const ForgetPins&) {} // done at once, before anything is saved

    void runOnChip(std::size_t index);
    void runAtHost(std::size_t index);
    void finishChip(std::size_t index, const ChipAnswer& answer);
    [[nodiscard]] std::optional<SecretPin> oldPin(const PinPlan& plan) const;
    [[nodiscard]] CardDesk cardDesk() const;

    /// Work on the store's thread whose answer is an event.
    template <class Job>
    void onStore(Job job) {
        ask(*services_->storeWorker, services_->mailbox, &runner_, std::move(job),
            [this](Event event) { handle(std::move(event)); });
    }

    Runner& runner_;
    std::shared_ptr<Services> services_;
    domain::HolderFile file_;
    State state_;
    PinVault vault_;
    std::deque<Event> inbox_;
    std::string lastSaved_;
    bool saving_ = false;
};

void Runner::Work::pump() {
    if (saving_ || inbox_.empty()) {
        return;
    }
    const auto event = std::move(inbox_.front());
    inbox_.pop_front();
    auto transition = advance(state_, event);
    state_ = std::move(transition.state);
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

CardDesk Runner::Work::cardDesk() const {
    return {services_->readers.get(), services_->keys.get(), services_->place.practice,
            services_->reader};
}

void Runner::Work::carryOut(const ReadCard&) {
    ask(
        *services_->cardWorker, services_->mailbox, &runner_,
        [desk = cardDesk()] { return readCard(desk); },
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
        onStore([services = services_.get(), state = state_, kind, index = run.act]() -> Event {
            auto finished = kind == ActKind::Authorise
                                ? authorise(*services, state)
                                : report(*services, state, kind == ActKind::Submit);
            finished.act = index;
            return finished;
        });
        return;
    case ActKind::SetHost:
    case ActKind::ChangeHost:
    case ActKind::ChangeChip:
    case ActKind::ReloadChip:
        break;
    }
    if (state_.authorisedUntil && *state_.authorisedUntil <= services_->clock->now()) {
        handle(ActFinished{.act = run.act,
                           .status = ActStatus::NotDone,
                           .situation = {.kind = SituationKind::AuthorisationExpired}});
        return;
    }
    if (kind == ActKind::ChangeChip || kind == ActKind::ReloadChip) {
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
    if (act.kind == ActKind::SetHost || act.kind == ActKind::ChangeHost) {
        onStore([services = services_.get(), state = state_, index = settle.act]() -> Event {
            auto finished = settleAtHost(*services, state, state.acts[index]);
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
        auto approved = approveHere(*services, state, login, password);
        return approved ? Event(*approved) : Event(ApprovalFailed{approved.error()});
    });
}

Runner::Runner(std::shared_ptr<Services> services, domain::HolderFile file, State state,
               QObject* parent)
    : QObject(parent)
    , work_(std::make_unique<Work>(*this, std::move(services), std::move(file), std::move(state))) {
}

Runner::~Runner() = default;

const State& Runner::state() const {
    return work_->state();
}

bool Runner::settled() const {
    return work_->settled();
}

void Runner::start() {
    work_->saveFirst();
}

void Runner::resume() {
    work_->handle(Resumed{});
}

void Runner::cardArrived() {
    const auto kind = state().situation.kind;
    const bool waits = kind == SituationKind::CardProblem || kind == SituationKind::OtherCard ||
                       (kind == SituationKind::ChipInDoubt && !state().prompt);
    if (waits && !state().busy) {
        work_->handle(Retry{});
    }
}

void Runner::next() {
    work_->handle(Next{});
}

void Runner::back() {
    work_->handle(Back{});
}

void Runner::cancel() {
    work_->handle(Cancel{});
}

void Runner::retry() {
    work_->handle(Retry{});
}

void Runner::showPapers(domain::RequesterRole role, const std::set<domain::Paper>& papers) {
    domain::Request request;
    request.procedure = state().procedure;
    request.phase =
        findStep(state(), StepKind::Confirm) ? domain::Phase::Authorise : domain::Phase::Whole;
    request.requester = {role, papers};
    request.card = state().card;
    request.purpose = state().purpose;
    for (const auto& plan : state().pins) {
        request.pins.push_back(plan.pin);
    }
    const auto& services = work_->services();
    // Approval is a step of its own, after this one.
    const auto decision = domain::decide(work_->file(), request, services.rules,
                                         {.window = services.place.window,
                                          .at = services.clock->now(),
                                          .approved = true,
                                          .operation = state().authoriseOperation});
    work_->handle(PapersShown{role, papers, decision.needs, decision.refusals, decision.missing});
}

void Runner::enterPin(SecretPin pin) {
    work_->enterPin(std::move(pin));
}

void Runner::approve(const std::string& login, SecretBytes password) {
    work_->approve(login, std::move(password));
}

} // namespace guitai::procedure
