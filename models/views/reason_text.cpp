// SPDX-License-Identifier: Apache-2.0
#include "models/views/reason_text.h"

#include "models/views/format.h"
#include "models/views/translate.h"

#include <map>

namespace guitai::views {

namespace {

/// Looked up once a reason; QT_TRANSLATE_NOOP lets lupdate see the sentences.
const std::map<domain::Reason, const char*>& sentences() {
    using enum domain::Reason;
    static const std::map<domain::Reason, const char*> all{
        {ProcedureNotOffered,
         QT_TRANSLATE_NOOP("Reasons", "This region does not have this procedure.")},
        {WrongPlace, QT_TRANSLATE_NOOP("Reasons", "It is not done at this kind of window.")},
        {WrongBank,
         QT_TRANSLATE_NOOP("Reasons", "It is done only at a branch of the card's own bank.")},
        {WrongCity,
         QT_TRANSLATE_NOOP("Reasons", "It is done only in another city; here it cannot be.")},
        {WrongRequester,
         QT_TRANSLATE_NOOP("Reasons", "This person may not ask for it on the holder's behalf.")},
        {HolderUnderAge,
         QT_TRANSLATE_NOOP("Reasons", "The holder is under age: the guardian has to act.")},
        {NoSuchCard, QT_TRANSLATE_NOOP("Reasons", "The holder has no such card.")},
        {CardNotCollected, QT_TRANSLATE_NOOP("Reasons", "The card has not been collected yet.")},
        {CardLost, QT_TRANSLATE_NOOP("Reasons", "The card has been reported lost.")},
        {CardSuspended, QT_TRANSLATE_NOOP("Reasons", "The card is suspended.")},
        {CardReplaced,
         QT_TRANSLATE_NOOP("Reasons", "The card has been replaced and never works again.")},
        {CardCancelled, QT_TRANSLATE_NOOP("Reasons", "The card has been closed.")},
        {AlreadyActive, QT_TRANSLATE_NOOP("Reasons", "The card is active already.")},
        {NotActive, QT_TRANSLATE_NOOP("Reasons", "The card is not activated yet.")},
        {PinLocked,
         QT_TRANSLATE_NOOP("Reasons", "The PIN is locked after too many wrong entries.")},
        {PinStillInitial,
         QT_TRANSLATE_NOOP("Reasons", "The PIN still has the value it started with.")},
        {OutsideWorkingHours, QT_TRANSLATE_NOOP("Reasons", "It is done only in working hours.")},
        {ApprovalMissing,
         QT_TRANSLATE_NOOP("Reasons", "A second person, a supervisor, has to approve it.")},
        {AuthorisationMissing,
         QT_TRANSLATE_NOOP("Reasons", "The registry has not given leave for it.")},
        {AuthorisationExpired, QT_TRANSLATE_NOOP("Reasons", "The registry's leave has run out.")},
        {AnotherActUnderWay,
         QT_TRANSLATE_NOOP("Reasons", "Another act on this PIN is still open.")},
        {OutcomeMissing,
         QT_TRANSLATE_NOOP("Reasons", "The report does not say what became of a PIN.")},
        {RulesNotInForce,
         QT_TRANSLATE_NOOP("Reasons", "The region's rules are not in force on this day.")},
        {NotInsured,
         QT_TRANSLATE_NOOP("Reasons",
                           "The holder is insured neither for pension nor for medical care here.")},
        {AlreadyHasCard,
         QT_TRANSLATE_NOOP("Reasons",
                           "The holder has a card already: another one is a replacement.")},
        {BankNotOffered, QT_TRANSLATE_NOOP("Reasons", "This bank issues no cards in the region.")},
        {CardNumberTaken,
         QT_TRANSLATE_NOOP("Reasons", "The file has a card of this number already.")},
        {NumberMissing, QT_TRANSLATE_NOOP("Reasons", "The new card has no number yet.")},
        {CardNotApplied, QT_TRANSLATE_NOOP("Reasons", "The card is not waiting to be made.")},
        {CardNotInProduction, QT_TRANSLATE_NOOP("Reasons", "The card is not being made.")},
        {CardNotReady, QT_TRANSLATE_NOOP("Reasons", "The card is not ready to be collected.")},
        {CardDiffers,
         QT_TRANSLATE_NOOP(
             "Reasons", "Card and document do not agree: the card is taken back and made again.")},
        {NothingDiffers,
         QT_TRANSLATE_NOOP("Reasons",
                           "Card and document agree: there is no reason to take the card back.")},
        {OldPinWrong, QT_TRANSLATE_NOOP("Reasons", "The old PIN is not right.")},
        {NewPinUnacceptable, QT_TRANSLATE_NOOP("Reasons", "The new PIN is not acceptable.")},
        {PinNotProved,
         QT_TRANSLATE_NOOP("Reasons", "Another PIN has to be entered rightly first.")},
        {NotLocked, QT_TRANSLATE_NOOP("Reasons", "The PIN is not locked.")},
        {LossJointly,
         QT_TRANSLATE_NOOP("Reasons", "A formal loss covers both applications together.")},
        {DetailsDiffer,
         QT_TRANSLATE_NOOP("Reasons", "What was given does not agree with the file.")},
        {NotLost, QT_TRANSLATE_NOOP("Reasons", "The card has not been reported lost.")},
        {FormalLossMissing,
         QT_TRANSLATE_NOOP("Reasons",
                           "A replacement follows a formal loss, never a temporary one.")},
        {CardStillValid, QT_TRANSLATE_NOOP("Reasons", "The card is still valid.")},
        {SameBankAsBefore, QT_TRANSLATE_NOOP("Reasons", "The new card would be of the same bank.")},
        {NoLegacyCard,
         QT_TRANSLATE_NOOP("Reasons", "The holder has no legacy medical-insurance card.")},
        {LegacyNotLost,
         QT_TRANSLATE_NOOP("Reasons", "The legacy card's bank has to take the loss report first.")},
        {LegacyStopped, QT_TRANSLATE_NOOP("Reasons", "The legacy card has stopped already.")},
        {LegacyCleared,
         QT_TRANSLATE_NOOP("Reasons", "The legacy card's account has been cleared.")},
        {NoNewCard, QT_TRANSLATE_NOOP("Reasons", "There is no new card yet.")},
        {SameBank,
         QT_TRANSLATE_NOOP("Reasons",
                           "Old and new card are of the same bank: the money moves by itself.")},
        {OtherBank,
         QT_TRANSLATE_NOOP(
             "Reasons",
             "Old and new card are of different banks: the account is cleared against a notice.")},
        {NotFunded, QT_TRANSLATE_NOOP("Reasons", "The new card has had no funds yet.")},
        {NothingToMove, QT_TRANSLATE_NOOP("Reasons", "There is nothing to move.")},
        {WrongDistrict,
         QT_TRANSLATE_NOOP("Reasons", "It is done only in the holder's insured district.")},
        {NotKept, QT_TRANSLATE_NOOP("Reasons", "The card was not kept by a machine of this bank.")},
        {MoneyLeft, QT_TRANSLATE_NOOP("Reasons", "There is still money: it leaves first.")},
        {SettlementNotOffered,
         QT_TRANSLATE_NOOP("Reasons", "This way of settling is not open to this card.")},
        {NothingToCorrect, QT_TRANSLATE_NOOP("Reasons", "There is nothing to correct.")},
        {NothingToReverse, QT_TRANSLATE_NOOP("Reasons", "This act cannot be reversed.")},
        {NotSameDay, QT_TRANSLATE_NOOP("Reasons", "Only an act of the same day can be reversed.")},
        {DocumentExpired, QT_TRANSLATE_NOOP("Reasons", "The identity document has expired.")},
        {DocumentDiffers,
         QT_TRANSLATE_NOOP("Reasons", "The identity document is not this holder's.")},
        {DocumentNotRecorded,
         QT_TRANSLATE_NOOP("Reasons", "What stands on the identity document was not taken down.")},
        {DocumentNotConfirmed,
         QT_TRANSLATE_NOOP("Reasons", "The network check does not confirm the identity document.")},
        {FeeNotTaken, QT_TRANSLATE_NOOP("Reasons", "The fee has not been taken.")},
        {RegistryMustKnow,
         QT_TRANSLATE_NOOP("Reasons", "This is not done before the registry has been asked.")},
    };
    return all;
}

} // namespace

QString textOf(domain::Reason reason) {
    const auto found = sentences().find(reason);
    return found == sentences().end() ? QString() : translate("Reasons", found->second);
}

QString textOf(const domain::Refusal& refusal) {
    return translate("Reasons", "%1 (%2)", "reason (rule)")
        .arg(textOf(refusal.reason), ruleText(refusal.rule).id);
}

} // namespace guitai::views
