// SPDX-License-Identifier: Apache-2.0
#include "models/views/reason_text.h"

#include "models/views/format.h"
#include "models/views/translate.h"

namespace guitai::views {

QString textOf(domain::Reason reason) {
    using enum domain::Reason;
    switch (reason) {
    case ProcedureNotOffered:
        return translate("Reasons", "This region does not have this procedure.");
    case WrongPlace:
        return translate("Reasons", "It is not done at this kind of window.");
    case WrongBank:
        return translate("Reasons", "It is done only at a branch of the card's own bank.");
    case WrongCity:
        return translate("Reasons", "It is done only in another city; here it cannot be.");
    case WrongRequester:
        return translate("Reasons", "This person may not ask for it on the holder's behalf.");
    case HolderUnderAge:
        return translate("Reasons", "The holder is under age: the guardian has to act.");
    case NoSuchCard:
        return translate("Reasons", "The holder has no such card.");
    case CardNotCollected:
        return translate("Reasons", "The card has not been collected yet.");
    case CardLost:
        return translate("Reasons", "The card has been reported lost.");
    case CardSuspended:
        return translate("Reasons", "The card is suspended.");
    case CardReplaced:
        return translate("Reasons", "The card has been replaced and never works again.");
    case CardCancelled:
        return translate("Reasons", "The card has been closed.");
    case AlreadyActive:
        return translate("Reasons", "The card is active already.");
    case NotActive:
        return translate("Reasons", "The card is not activated yet.");
    case PinLocked:
        return translate("Reasons", "The PIN is locked after too many wrong entries.");
    case PinStillInitial:
        return translate("Reasons", "The PIN still has the value it started with.");
    case OutsideWorkingHours:
        return translate("Reasons", "It is done only in working hours.");
    case ApprovalMissing:
        return translate("Reasons", "A second person, a supervisor, has to approve it.");
    case AuthorisationMissing:
        return translate("Reasons", "The registry has not given leave for it.");
    case AuthorisationExpired:
        return translate("Reasons", "The registry's leave has run out.");
    case AnotherActUnderWay:
        return translate("Reasons", "Another act on this PIN is still open.");
    case OutcomeMissing:
        return translate("Reasons", "The report does not say what became of a PIN.");
    case RulesNotInForce:
        return translate("Reasons", "The region's rules are not in force on this day.");
    }
    return {};
}

QString textOf(const domain::Refusal& refusal) {
    return translate("Reasons", "%1 (%2)", "reason (rule)")
        .arg(textOf(refusal.reason), ruleText(refusal.rule).id);
}

} // namespace guitai::views
