// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/definition.h"

#include "models/domain/credential_state.h"
#include "models/procedure/form.h"
#include "models/procedure/steps.h"

#include <algorithm>

namespace guitai::procedure {

namespace {

using enum StepKind;
using enum StepCondition;

bool touchesChip(const State& state) {
    return std::ranges::any_of(
        state.pins, [](const PinPlan& plan) { return plan.keptBy == domain::KeptBy::Chip; });
}

void addStep(State& state, const StepTemplate& step, bool form) {
    switch (step.condition) {
    case Always:
        state.steps.push_back({step.kind, {}});
        return;
    case WithForm:
        if (form) {
            state.steps.push_back({step.kind, {}});
        }
        return;
    case WithPapers:
        if (!state.needs.papers.empty()) {
            state.steps.push_back({step.kind, {}});
        }
        return;
    case WithChip:
        if (touchesChip(state)) {
            state.steps.push_back({step.kind, {}});
        }
        return;
    case PerPin:
        for (const auto& plan : state.pins) {
            state.steps.push_back({step.kind, plan.pin});
        }
        return;
    }
}

/// An initial PIN that the region does not name is known to the holder alone, from the letter that
/// came with the card: who replaces it on the chip enters it.
PinWork workOn(const domain::CredentialRules& credential, PinWork work) {
    const bool named = credential.initial.value.rule != domain::InitialRule::Silent &&
                       credential.initial.value.rule != domain::InitialRule::SetByHolder;
    const bool onChip = credential.keptBy.value == domain::KeptBy::Chip;
    return work == PinWork::ReplaceInitial && onChip && !named ? PinWork::Change : work;
}

PinPlan planOf(domain::CredentialKind pin, PinWork work, const domain::Rules& rules) {
    const auto* credential = rules.credential(pin); // a pack names none that it does not have
    return {.pin = pin,
            .keptBy = credential->keptBy.value,
            .work = workOn(*credential, work),
            .limit = credential->limit.value ? credential->limit.value->wrong : 0,
            .application = credential->application.value};
}

ActKind keeperAct(const PinPlan& plan) {
    const bool host = plan.keptBy == domain::KeptBy::Host;
    switch (plan.work) {
    case PinWork::ReplaceInitial:
        return host ? ActKind::SetHost : ActKind::ChangeChip;
    case PinWork::Change:
        return host ? ActKind::ChangeHost : ActKind::ChangeChip;
    case PinWork::Reset:
        return host ? ActKind::SetHost : ActKind::ReloadChip;
    case PinWork::Unlock:
    case PinWork::Prove: // of no act
        break;
    }
    return host ? ActKind::UnlockHost : ActKind::UnblockChip;
}

/// Leave first; then the host, whose act is idempotent, before the chip; then the report.
void addActs(State& state, const Definition& definition) {
    if (!definition.touchesKeeper) {
        state.acts.push_back({ActKind::Submit});
        return;
    }
    state.acts.push_back({ActKind::Authorise});
    if (definition.makesCard) {
        for (const auto kind : {ActKind::TakeBlank, ActKind::WriteCard, ActKind::ReadBack,
                                ActKind::PrintFace, ActKind::BookBlank}) {
            state.acts.push_back({kind});
        }
    }
    for (const auto keeper : {domain::KeptBy::Host, domain::KeptBy::Chip}) {
        for (const auto& plan : state.pins) {
            if (plan.keptBy == keeper) {
                state.acts.push_back({keeperAct(plan), plan.pin});
            }
        }
    }
    state.acts.push_back({ActKind::Report});
}

Definition whole(domain::Procedure procedure, bool ofCard) {
    return {procedure,
            PinWork::Change,
            false,
            ofCard,
            {{Identify, Always},
             {Details, WithForm},
             {Papers, Always},
             {Confirm, Always},
             {Perform, Always},
             {HandOver, Always}}};
}

Definition withBank(domain::Procedure procedure, bool ofCard) {
    auto definition = whole(procedure, ofCard);
    definition.touchesKeeper = true;
    return definition;
}

State blank(const Start& start) {
    State state;
    state.run = start.run;
    state.procedure = start.procedure;
    state.holder = start.file->id;
    state.card = start.card;
    state.fileVersion = start.file->version;
    state.holderName = start.file->holder.name.text();
    state.idNumber = start.file->holder.idNumber.text();
    state.needs = start.needs;
    state.startedAt = start.at;
    state.authoriseOperation = Uuid::v7(start.at);
    state.reportOperation = Uuid::v7(start.at);
    return state;
}

std::vector<Definition> makeDefinitions() {
    const std::vector<StepTemplate> pinSteps = {
        {Identify, Always}, {Papers, WithPapers}, {ReadCard, WithChip}, {EnterPin, PerPin},
        {Confirm, Always},  {Perform, Always},    {HandOver, Always},
    };
    return {
        {domain::Procedure::Activate, PinWork::ReplaceInitial, true, true, pinSteps},
        {domain::Procedure::ChangePin, PinWork::Change, true, true, pinSteps},
        {domain::Procedure::ResetPin, PinWork::Reset, true, true, pinSteps},
        // Nobody types: the PIN stays what it is.
        {domain::Procedure::UnlockPin,
         PinWork::Unlock,
         true,
         true,
         {{Identify, Always},
          {Papers, WithPapers},
          {ReadCard, WithChip},
          {Confirm, Always},
          {Perform, Always},
          {HandOver, Always}}},
        {domain::Procedure::Enquire,
         PinWork::Change,
         false,
         true,
         {{Identify, Always}, {Papers, WithPapers}, {Perform, Always}, {HandOver, Always}}},
        {domain::Procedure::Produce,
         PinWork::Change,
         true,
         true,
         {{Identify, Always},
          {Papers, WithPapers},
          {ReadCard, Always},
          {Confirm, Always},
          {Perform, Always},
          {HandOver, Always}},
         true},
        // What neither chip nor host has a part in: one whole operation.
        whole(domain::Procedure::Apply, false),
        whole(domain::Procedure::Collect, true),
        whole(domain::Procedure::ReportLoss, true),
        whole(domain::Procedure::CancelLoss, true),
        whole(domain::Procedure::Replace, true),
        whole(domain::Procedure::IssueLossNotice, false),
        whole(domain::Procedure::IssueClearanceNotice, false),
        whole(domain::Procedure::PrintTransactions, false),
        whole(domain::Procedure::CorrectDetails, false),
        whole(domain::Procedure::SetSettlement, true),
        whole(domain::Procedure::ReturnRetainedCard, true),
        whole(domain::Procedure::CloseCard, true),
        // Leave, the bank, the report.
        withBank(domain::Procedure::TransferFunds, true),
        withBank(domain::Procedure::ClearLegacyAccount, false),
        withBank(domain::Procedure::Reverse, false),
    };
}

} // namespace

const std::vector<Definition>& definitions() {
    static const auto all = makeDefinitions();
    return all;
}

const Definition* definitionOf(domain::Procedure procedure) {
    const auto at = std::ranges::find(definitions(), procedure, &Definition::procedure);
    return at == definitions().end() ? nullptr : &*at;
}

State begin(const Start& start, const domain::Rules& rules) {
    const auto& definition = *definitionOf(start.procedure);
    auto state = blank(start);
    if (start.procedure == domain::Procedure::Reverse && !start.file->pastActs.empty()) {
        state.asked = domain::ReversalAsked{start.file->pastActs.back().operation};
    }
    for (const auto pin : start.pins) {
        state.pins.push_back(planOf(pin, definition.pinWork, rules));
    }
    state.proofs = proofsOf(start.needs, rules);
    const auto* serving = domain::currentCard(*start.file);
    state.provedOn = start.card || serving == nullptr ? start.card : serving->number;
    const bool form = !formOf(start.procedure, *start.file, start.card, rules).empty();
    for (const auto& step : definition.steps) {
        addStep(state, step, form);
    }
    addActs(state, definition);
    setAskedForSteps(state);
    return state;
}

std::vector<PinPlan> proofsOf(const domain::Needs& needs, const domain::Rules& rules) {
    std::vector<PinPlan> proofs;
    for (const auto pin : needs.proofs) {
        proofs.push_back(planOf(pin, PinWork::Prove, rules));
    }
    return proofs;
}

bool isDuty(const domain::Authorisation& leave) {
    return leave.account && (leave.account->act == domain::AccountAct::Freeze ||
                             leave.account->act == domain::AccountAct::Unfreeze);
}

State beginDuty(const Start& start, const domain::Authorisation& duty) {
    auto state = blank(start);
    state.authoriseOperation = duty.operation;
    state.order = duty.account;
    state.steps = {{Identify, {}}, {Confirm, {}}, {Perform, {}}, {HandOver, {}}};
    state.acts = {{ActKind::AtBank}, {ActKind::Report}};
    return state;
}

} // namespace guitai::procedure
