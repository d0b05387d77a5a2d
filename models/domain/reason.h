// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/vocabulary.h"

namespace guitai::domain {

/// Why something is refused, one word a reason; the words for people are in models/views.
enum class Reason {
    ProcedureNotOffered, ///< the region has no such procedure or credential
    WrongPlace,          ///< not at this kind of window
    WrongBank,           ///< only at a branch of the card's bank
    WrongCity,
    WrongRequester, ///< this person may not ask for it
    HolderUnderAge, ///< the guardian acts
    NoSuchCard,
    CardNotCollected,
    CardLost,
    CardSuspended,
    CardReplaced,
    CardCancelled,
    AlreadyActive,
    NotActive,
    PinLocked,
    PinStillInitial,
    OutsideWorkingHours,
    ApprovalMissing,      ///< a different supervisor must approve this very act
    AuthorisationMissing, ///< a report without leave
    AuthorisationExpired, ///< nothing may begin on it any more; what was done is reported all the
                          ///< same
    AnotherActUnderWay,   ///< leave for an act on the same credential is still open
    OutcomeMissing,       ///< a report that does not say what came of a credential
    RulesNotInForce,
    NotInsured,          ///< neither pension nor medical care in the region's cities
    AlreadyHasCard,      ///< the first card is the first; another is a replacement
    BankNotOffered,      ///< none of the region's banks
    CardNumberTaken,     ///< the file has a card of that number
    NumberMissing,       ///< the new card has no number
    CardNotApplied,      ///< only an application goes into production
    CardNotInProduction, ///< only what is in production is received
    CardNotReady,        ///< only a card that is ready is collected
    CardDiffers,         ///< card and document do not agree
    NothingDiffers,      ///< a card that agrees is not taken back
    OldPinWrong,
    NewPinUnacceptable,
    PinNotProved, ///< a credential's right value must be shown
    NotLocked,
    LossJointly,       ///< both applications together
    DetailsDiffer,     ///< not what the file has
    NotLost,           ///< nothing to cancel
    FormalLossMissing, ///< a temporary loss does not open the way to a replacement
    CardStillValid,
    SameBankAsBefore,
    NoLegacyCard,
    LegacyNotLost, ///< the loss notice comes first
    LegacyStopped,
    LegacyCleared,
    NoNewCard,     ///< nothing that the money could go to
    SameBank,      ///< the money moves by itself
    OtherBank,     ///< nothing moves by itself
    NotFunded,     ///< the new card has had no benefits yet
    NothingToMove, ///< the account is empty
    WrongDistrict,
    NotKept,   ///< no machine of this bank has the card
    MoneyLeft, ///< the card's money leaves first
    SettlementNotOffered,
    NothingToCorrect,
    NothingToReverse, ///< not the file's last act that can be undone
    NotSameDay,
    DocumentExpired,
    DocumentDiffers,      ///< not the person whose file, or whose new details, these are
    DocumentNotRecorded,  ///< it was shown, and what stands on it was not taken down
    DocumentNotConfirmed, ///< the network check says otherwise
    FeeNotTaken,
    RegistryMustKnow, ///< no leave without the registry's word
};

template <>
struct Words<Reason> {
    static constexpr WordList<Reason, 65> all{{
        {Reason::ProcedureNotOffered, "procedure-not-offered"},
        {Reason::WrongPlace, "wrong-place"},
        {Reason::WrongBank, "wrong-bank"},
        {Reason::WrongCity, "wrong-city"},
        {Reason::WrongRequester, "wrong-requester"},
        {Reason::HolderUnderAge, "holder-under-age"},
        {Reason::NoSuchCard, "no-such-card"},
        {Reason::CardNotCollected, "card-not-collected"},
        {Reason::CardLost, "card-lost"},
        {Reason::CardSuspended, "card-suspended"},
        {Reason::CardReplaced, "card-replaced"},
        {Reason::CardCancelled, "card-cancelled"},
        {Reason::AlreadyActive, "already-active"},
        {Reason::NotActive, "not-active"},
        {Reason::PinLocked, "pin-locked"},
        {Reason::PinStillInitial, "pin-still-initial"},
        {Reason::OutsideWorkingHours, "outside-working-hours"},
        {Reason::ApprovalMissing, "approval-missing"},
        {Reason::AuthorisationMissing, "authorisation-missing"},
        {Reason::AuthorisationExpired, "authorisation-expired"},
        {Reason::AnotherActUnderWay, "another-act-under-way"},
        {Reason::OutcomeMissing, "outcome-missing"},
        {Reason::RulesNotInForce, "rules-not-in-force"},
        {Reason::NotInsured, "not-insured"},
        {Reason::AlreadyHasCard, "already-has-card"},
        {Reason::BankNotOffered, "bank-not-offered"},
        {Reason::CardNumberTaken, "card-number-taken"},
        {Reason::NumberMissing, "number-missing"},
        {Reason::CardNotApplied, "card-not-applied"},
        {Reason::CardNotInProduction, "card-not-in-production"},
        {Reason::CardNotReady, "card-not-ready"},
        {Reason::CardDiffers, "card-differs"},
        {Reason::NothingDiffers, "nothing-differs"},
        {Reason::OldPinWrong, "old-pin-wrong"},
        {Reason::NewPinUnacceptable, "new-pin-unacceptable"},
        {Reason::PinNotProved, "pin-not-proved"},
        {Reason::NotLocked, "not-locked"},
        {Reason::LossJointly, "loss-jointly"},
        {Reason::DetailsDiffer, "details-differ"},
        {Reason::NotLost, "not-lost"},
        {Reason::FormalLossMissing, "formal-loss-missing"},
        {Reason::CardStillValid, "card-still-valid"},
        {Reason::SameBankAsBefore, "same-bank-as-before"},
        {Reason::NoLegacyCard, "no-legacy-card"},
        {Reason::LegacyNotLost, "legacy-not-lost"},
        {Reason::LegacyStopped, "legacy-stopped"},
        {Reason::LegacyCleared, "legacy-cleared"},
        {Reason::NoNewCard, "no-new-card"},
        {Reason::SameBank, "same-bank"},
        {Reason::OtherBank, "other-bank"},
        {Reason::NotFunded, "not-funded"},
        {Reason::NothingToMove, "nothing-to-move"},
        {Reason::WrongDistrict, "wrong-district"},
        {Reason::NotKept, "not-kept"},
        {Reason::MoneyLeft, "money-left"},
        {Reason::SettlementNotOffered, "settlement-not-offered"},
        {Reason::NothingToCorrect, "nothing-to-correct"},
        {Reason::NothingToReverse, "nothing-to-reverse"},
        {Reason::NotSameDay, "not-same-day"},
        {Reason::DocumentExpired, "document-expired"},
        {Reason::DocumentDiffers, "document-differs"},
        {Reason::DocumentNotRecorded, "document-not-recorded"},
        {Reason::DocumentNotConfirmed, "document-not-confirmed"},
        {Reason::FeeNotTaken, "fee-not-taken"},
        {Reason::RegistryMustKnow, "registry-must-know"},
    }};
};

} // namespace guitai::domain
