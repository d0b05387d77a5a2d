// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/ask.h"
#include "models/procedure/blank_work.h"
#include "models/procedure/card_work.h"
#include "models/procedure/judging.h"
#include "models/procedure/pin_vault.h"
#include "models/procedure/runner.h"
#include "models/procedure/services.h"

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

    /// Here and now. Borrows this work's file and rules.
    [[nodiscard]] Ground ground() const;

    void saveFirst() { save({}, {}); }

    void handle(Event event) {
        inbox_.push_back(std::move(event));
        pump();
    }

    void enterPin(SecretPin pin);
    void readDocument();
    void approve(const std::string& login, SecretBytes password);
    void approveByCode(const std::string& number, const std::string& code);

    void attend(bool attended) { attended_ = attended; }

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

    void carryOut(const CheckDocument&);
    void carryOut(const ProvePin& prove);
    void carryOut(const AskApproval&);
    void carryOut(const WithdrawApproval& withdraw);

    /// While supervisors at other desks are asked, their answer is looked for every now and then.
    void awaitApproval();
    void lookForApproval();

    void carryOut(const ForgetPins&) {} // done at once, before anything is saved

    void runOnChip(std::size_t index);
    void runAtHost(std::size_t index);
    /// An unlock, or the settling of one.
    void unblock(std::size_t index, ChipAnswer (*work)(const CardDesk&, const CardSeen&));
    using BlankWork = ChipAnswer (*)(const CardDesk&, const CardSeen&, const CardContent&);

    // runner_making.cpp
    void make(std::size_t index);
    void onBlank(std::size_t index, BlankWork work);
    void printFace(std::size_t index);
    void settleMaking(std::size_t index);

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
    std::chrono::milliseconds approvalPause_{services_->approvalPause};
    bool attended_ = true;  ///< somebody is signed in
    bool awaiting_ = false; ///< an answer will be looked for, or is
};

} // namespace guitai::procedure
