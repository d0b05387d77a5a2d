// SPDX-License-Identifier: Apache-2.0
#include "models/domain/identity_document.h"
#include "models/procedure/proving.h"
#include "models/procedure/runner_work.h"
#include "models/procedure/steps.h"

namespace guitai::procedure {

// Who stands there: the identity document, and what the holder shows to know.

void Runner::Work::readDocument() {
    const auto paper = domain::documentShown(state_.requester);
    if (!paper || state_.current().kind != StepKind::Document || state_.busy) {
        return;
    }
    if (!services_->documents) {
        Q_EMIT runner_.documentNotRead(DocumentFault::NotConnected);
        return;
    }
    ask(
        *services_->cardWorker, services_->mailbox, &runner_,
        [reader = services_->documents,
         expected = DocumentExpected{state_.holder, state_.requester.role, *paper}] {
            return reader->read(expected);
        },
        [this](const std::expected<DocumentRead, DocumentFault>& answer) {
            if (state_.current().kind != StepKind::Document) {
                return;
            }
            if (answer) {
                Q_EMIT runner_.documentRead(*answer);
            } else {
                Q_EMIT runner_.documentNotRead(answer.error());
            }
        });
}

void Runner::Work::carryOut(const CheckDocument&) {
    ask(
        *services_->storeWorker, services_->mailbox, &runner_,
        [services = services_.get(), document = *state_.requester.document] {
            return checkAtHost(*services, document);
        },
        [this](domain::NetworkCheck check) { handle(documentChecked(state_, check, ground())); });
}

void Runner::Work::carryOut(const ProvePin& prove) {
    const auto* typed = vault_.find(prove.pin, PinSlot::Proof);
    if (typed == nullptr || !state_.provedOn) { // a holder without a card has no PIN to show
        handle(PinProved{prove.pin,
                         {.kind = SituationKind::HostProblem,
                          .hostFault = hosts::HostFault::UnknownCredential}});
        return;
    }
    const bool chip = planFor(state_, prove.pin, PinSlot::Proof).keptBy == domain::KeptBy::Chip;
    auto answered = [this, pin = prove.pin](const Situation& situation) {
        handle(PinProved{pin, situation});
    };
    if (chip) {
        ask(
            *services_->cardWorker, services_->mailbox, &runner_,
            [desk = cardDesk(), seen = state_.seen.value_or(CardSeen{}), pin = typed->clone()] {
                return proveAtChip(desk, seen, pin);
            },
            std::move(answered));
    } else {
        ask(
            *services_->storeWorker, services_->mailbox, &runner_,
            [services = services_.get(), state = state_, kind = prove.pin, pin = typed->clone()] {
                return proveAtHost(*services, state, kind, pin);
            },
            std::move(answered));
    }
    vault_.drop(prove.pin, PinSlot::Proof);
}

} // namespace guitai::procedure
