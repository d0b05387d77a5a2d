// SPDX-License-Identifier: Apache-2.0
#include "models/views/step_text.h"

#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"

namespace guitai::views {

QString textOf(domain::WeakPinReason value) {
    switch (value) {
    case domain::WeakPinReason::AllEqual:
        return translate("Words", "Six equal digits: please choose another PIN.", "weak PIN");
    case domain::WeakPinReason::Run:
        return translate("Words", "Digits in a row, such as 234567: please choose another PIN.",
                         "weak PIN");
    case domain::WeakPinReason::InitialValue:
        return translate("Words", "This is the value cards start with: please choose another PIN.",
                         "weak PIN");
    case domain::WeakPinReason::BirthDate:
        return translate("Words", "This is the birth date: please choose another PIN.", "weak PIN");
    case domain::WeakPinReason::CardNumber:
        return translate("Words",
                         "These are the last digits of the card number: please choose another PIN.",
                         "weak PIN");
    case domain::WeakPinReason::IdentityNumber:
        return translate(
            "Words", "These are the last digits of the identity number: please choose another PIN.",
            "weak PIN");
    }
    return {};
}

QString textOf(procedure::StepKind value) {
    switch (value) {
    case procedure::StepKind::Identify:
        return translate("Words", "Identify", "step");
    case procedure::StepKind::Details:
        return translate("Words", "Details", "step");
    case procedure::StepKind::Papers:
        return translate("Words", "Papers", "step");
    case procedure::StepKind::Document:
        return translate("Words", "Identity document", "step");
    case procedure::StepKind::ReadCard:
        return translate("Words", "Read the card", "step");
    case procedure::StepKind::ProvePin:
        return translate("Words", "Prove PIN", "step");
    case procedure::StepKind::EnterPin:
        return translate("Words", "Enter PIN", "step");
    case procedure::StepKind::Approve:
        return translate("Words", "Approval", "step");
    case procedure::StepKind::Confirm:
        return translate("Words", "Confirm", "step");
    case procedure::StepKind::Perform:
        return translate("Words", "Carry out", "step");
    case procedure::StepKind::HandOver:
        return translate("Words", "Hand over", "step");
    }
    return {};
}

QString textOf(procedure::ActKind value) {
    switch (value) {
    case procedure::ActKind::Authorise:
        return translate("Words", "Ask the registry for leave", "act");
    case procedure::ActKind::SetHost:
        return translate("Words", "Set the new value at the host", "act");
    case procedure::ActKind::ChangeHost:
        return translate("Words", "Change the value at the host", "act");
    case procedure::ActKind::UnlockHost:
        return translate("Words", "Unlock at the host", "act");
    case procedure::ActKind::ChangeChip:
        return translate("Words", "Change the PIN on the chip", "act");
    case procedure::ActKind::ReloadChip:
        return translate("Words", "Write the new PIN to the chip", "act");
    case procedure::ActKind::UnblockChip:
        return translate("Words", "Unlock the PIN on the chip", "act");
    case procedure::ActKind::TakeBlank:
        return translate("Words", "Take the blank out of the stock", "act");
    case procedure::ActKind::WriteCard:
        return translate("Words", "Write the card", "act");
    case procedure::ActKind::ReadBack:
        return translate("Words", "Read the card back and compare", "act");
    case procedure::ActKind::PrintFace:
        return translate("Words", "Print the face", "act");
    case procedure::ActKind::BookBlank:
        return translate("Words", "Book the blank", "act");
    case procedure::ActKind::AtBank:
        return translate("Words", "Ask the bank to carry it out", "act");
    case procedure::ActKind::Report:
        return translate("Words", "Report to the registry", "act");
    case procedure::ActKind::Submit:
        return translate("Words", "Submit to the registry", "act");
    }
    return {};
}

QString textOf(procedure::ActStatus value) {
    switch (value) {
    case procedure::ActStatus::Planned:
        return translate("Words", "not begun", "act status");
    case procedure::ActStatus::Intended:
        return translate("Words", "under way", "act status");
    case procedure::ActStatus::Done:
        return translate("Words", "done", "act status");
    case procedure::ActStatus::NotDone:
        return translate("Words", "not done", "act status");
    case procedure::ActStatus::InDoubt:
        return translate("Words", "in doubt", "act status");
    }
    return {};
}

QString textOf(procedure::Ending value) {
    switch (value) {
    case procedure::Ending::Running:
        return translate("Words", "under way", "ending");
    case procedure::Ending::Done:
        return translate("Words", "Done", "ending");
    case procedure::Ending::Refused:
        return translate("Words", "Refused; nothing was done", "ending");
    case procedure::Ending::Cancelled:
        return translate("Words", "Cancelled; nothing was done", "ending");
    case procedure::Ending::NotDone:
        return translate("Words", "Not done; nothing was changed", "ending");
    case procedure::Ending::InDoubt:
        return translate("Words", "In doubt; not yet settled", "ending");
    }
    return {};
}

QString textOf(operators::Role value) {
    switch (value) {
    case operators::Role::Clerk:
        return translate("Words", "clerk", "role");
    case operators::Role::Supervisor:
        return translate("Words", "supervisor", "role");
    case operators::Role::Trainer:
        return translate("Words", "trainer", "role");
    case operators::Role::Administrator:
        return translate("Words", "administrator", "role");
    }
    return {};
}

QString titleOf(const procedure::Step& step) {
    return step.pin
               ? translate("Words", "%1: %2", "step: PIN").arg(textOf(step.kind), textOf(*step.pin))
               : textOf(step.kind);
}

QString titleOf(const procedure::Act& act) {
    return act.pin
               ? translate("Words", "%1: %2", "act: PIN").arg(textOf(act.kind), textOf(*act.pin))
               : textOf(act.kind);
}

QString weakPinText(std::string_view word) {
    const auto reason = domain::parseName<domain::WeakPinReason>(word);
    return reason ? textOf(*reason) : translate("Words", "Please choose another PIN.", "weak PIN");
}

QString titleOf(const procedure::PinPrompt& prompt) {
    const QString pin = textOf(prompt.pin);
    switch (prompt.slot) {
    case procedure::PinSlot::Old:
        return translate("Words", "Please enter the old %1").arg(pin);
    case procedure::PinSlot::New:
        return translate("Words", "Please enter a new %1").arg(pin);
    case procedure::PinSlot::Repeat:
        return translate("Words", "Please enter the new %1 once more").arg(pin);
    case procedure::PinSlot::Check:
        return translate("Words", "Please enter the new %1 once, to check the card").arg(pin);
    case procedure::PinSlot::Proof:
        return translate("Words", "Please enter your %1, to show that you know it").arg(pin);
    }
    return {};
}

QString triesText(const procedure::PinPrompt& prompt) {
    if (!procedure::costsTry(prompt.slot)) {
        return {};
    }
    if (!prompt.triesLeft) {
        if (prompt.slot == procedure::PinSlot::Proof) {
            return translate("Words", "A wrong entry counts.");
        }
        return translate("Words", "The card does not tell how many tries are left.");
    }
    if (prompt.limit > 0) {
        return translate("Words", "%n of %1 tries left", nullptr, *prompt.triesLeft)
            .arg(prompt.limit);
    }
    return translate("Words", "%n tries left", nullptr, *prompt.triesLeft);
}

QString lastTryText(const procedure::PinPrompt& prompt) {
    return translate("Words", "This is the last try. If it is wrong, the %1 is locked and must be "
                              "reset or unlocked here with your identity document.")
        .arg(textOf(prompt.pin));
}

} // namespace guitai::views
