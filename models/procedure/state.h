// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/card_error.h"
#include "models/domain/decision.h"
#include "models/domain/holder_file.h"
#include "models/hosts/credential_host.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace guitai::procedure {

/// Each kind has one view in ui/steps. A new procedure is new data, not a new view.
enum class StepKind {
    Identify, ///< who stands here, for whom, and which card
    Details,  ///< what the procedure wants to know besides, as its form has it
    Papers,   ///< what was shown
    Document, ///< the identity document among them: whose, until when, and whether it is genuine
    ReadCard, ///< the card in the reader is the one this is about
    ProvePin, ///< the holder shows that he knows a PIN, whatever the work is (P9, L3)
    EnterPin, ///< the holder types, on the customer's side
    Approve,  ///< a different supervisor signs this very act
    Confirm,  ///< before → after, in words
    Perform,  ///< leave, chip, host, report
    HandOver, ///< what happened, the voucher, the card back
};

/// What the holder is asked to type. Repeat follows New and must equal it; Check asks for the new
/// PIN once, to learn what an unknown write has left on the chip. Proof is the present one, asked
/// by its keeper and changed by nobody.
enum class PinSlot { Old, New, Repeat, Check, Proof };

/// Whether a wrong entry there is one of those that lock.
[[nodiscard]] constexpr bool costsTry(PinSlot slot) {
    return slot == PinSlot::Old || slot == PinSlot::Check || slot == PinSlot::Proof;
}

/// How a credential gets its new value, or its use back.
enum class PinWork {
    ReplaceInitial, ///< activation: the region's published initial value is the old one (P5)
    Change,         ///< the holder knows the old one (P3)
    Reset,          ///< leave of the registry instead of the old one (P8)
    Unlock,         ///< its value stays, only the wrong entries are forgotten (P9)
    Prove,          ///< its value stays, and is only shown to be known
};

struct PinPlan {
    domain::CredentialKind pin{};
    domain::KeptBy keptBy{};
    PinWork work{};
    int limit = 0;                     ///< wrong entries that lock it, 0 where the region is silent
    domain::Application application{}; ///< whose credential it is by the region's rules

    bool operator==(const PinPlan&) const = default;
};

/// One question put to the holder.
struct PinPrompt {
    domain::CredentialKind pin{};
    PinSlot slot{};
    std::optional<int> triesLeft{}; ///< of the PIN that is asked for, where known and at stake
    int limit = 0;

    [[nodiscard]] bool lastTry() const { return triesLeft == 1; }

    bool operator==(const PinPrompt&) const = default;
};

struct Step {
    StepKind kind{};
    std::optional<domain::CredentialKind> pin{}; ///< of EnterPin and ProvePin: whose

    bool operator==(const Step&) const = default;
};

enum class ActKind {
    Authorise, ///< ask the registry for leave
    SetHost,   ///< new value at the host, without the old one
    ChangeHost,
    UnlockHost, ///< no wrong entries any more, the value stays
    ChangeChip,
    ReloadChip,
    UnblockChip,
    TakeBlank, ///< the blank in the reader, out of the outlet's stock, for this card and no other
    WriteCard,
    ReadBack,
    PrintFace,
    BookBlank, ///< used, void, or given back: by what has become of it
    AtBank,    ///< the order that leave was given for, or that is due after the fact
    Report,    ///< tell the registry what came of it
    Submit,    ///< one whole operation, where neither chip nor host is touched
};

enum class ActStatus {
    Planned,
    Intended, ///< journalled; after a restart: may have happened
    Done,
    NotDone, ///< its keeper said no, or it is known not to have happened
    InDoubt,
};

struct Act {
    ActKind kind{};
    std::optional<domain::CredentialKind> pin{};
    ActStatus status = ActStatus::Planned;
    std::string receipt{};
    std::optional<int> wrong{};
    Money amount{};       ///< what the bank has moved
    bool begun = false;   ///< at least once
    bool doubted = false; ///< its outcome was unknown once: a wrong entry since then proves nothing

    /// Its name in the journal: `change-chip:social`.
    [[nodiscard]] std::string id() const;

    bool operator==(const Act&) const = default;
};

/// The card in the reader, as far as this work is concerned.
struct CardSeen {
    std::string reader{};
    std::string number{};         ///< empty: a blank
    std::string identification{}; ///< hexadecimal; of a blank the one that it will have
    std::string idNumber{};       ///< EF06 tag 08; empty where it could not be read
    std::string name{};
    std::string region{};
    std::string specVersion{};
    std::optional<int> triesLeft{};
    bool locked = false;

    bool operator==(const CardSeen&) const = default;
};

/// Something stands in the way: what happened. What is safe and what to do follow from it
/// (models/views/situation_text).
enum class SituationKind {
    None,
    CardProblem, ///< cardFault tells
    OtherCard,   ///< another card was put in; nothing was done to it
    PinWrong,    ///< triesLeft tells
    PinLocked,
    PinsDiffer,      ///< new and repeated: costs no try
    PinWeak,         ///< weak tells: costs no try
    PinTooFewTries,  ///< one try left and an unknown write: reset instead
    RegistryRefused, ///< refusals tell
    RegistryConflict,
    RegistryUnreachable,
    RegistryRejected, ///< the envelope itself: support must look
    HostProblem,      ///< hostFault tells
    ApprovalRefused,  ///< wrong password, or not a different supervisor
    ChipInDoubt,      ///< the outcome of a write is unknown: the holder enters the new PIN once
    HalfDone,         ///< the host has its part, the chip not yet
    StoreProblem,
    AuthorisationExpired,
    PapersMissing,    ///< missing and refusals tell; the right papers or person, then again
    WriteNotDone,     ///< the unknown write has not happened: the PINs are typed again
    BankNotTold,      ///< the loss is on record, the bank has still to be told
    NotLikeThis,      ///< with these details, or this document, it is not possible: refusals tell
    ProofWrong,       ///< the PIN that was to be proved was wrong: triesLeft tells, nothing is done
    ProofLocked,      ///< it is locked: nothing can be proved by it
    UnlockInDoubt,    ///< the outcome of an unlock is unknown: the chip's tries tell it
    TriesNotTold,     ///< they would tell, but this chip keeps them to itself
    NotBlank,         ///< a card is to be made, and the one in the reader is somebody's already
    BlankRefused,     ///< it is not counted as a blank of this outlet: detail tells
    NotWritable,      ///< a card cannot hold this: detail tells what
    WriteInDoubt,     ///< the outcome of writing a card is unknown: what it bears tells it
    ReadsOtherwise,   ///< than it was written: waste
    PrinterProblem,   ///< detail tells
    ApprovalNotAsked, ///< supervisors at other desks: the registry would not pass it on
    ApprovalDenied,   ///< by one of them: detail has his words
    ApprovalExpired,  ///< none of them answered in time
    CodeRefused,      ///< number or code, as they were read out over the telephone, fit not
};

struct Situation {
    SituationKind kind = SituationKind::None;
    std::optional<cardio::CardFault> cardFault{};
    std::optional<hosts::HostFault> hostFault{};
    std::optional<int> triesLeft{};
    std::vector<domain::Refusal> refusals{};
    std::vector<domain::Paper> missing{};
    std::string detail{}; ///< a code for support, or the weak-PIN reason's word

    [[nodiscard]] bool any() const { return kind != SituationKind::None; }

    bool operator==(const Situation&) const = default;
};

enum class Ending {
    Running,
    Done,
    Refused,   ///< the registry said no before anything was done
    Cancelled, ///< by the clerk or holder, before anything was done
    NotDone,   ///< leave was given, nothing was changed, and that was reported
    InDoubt,   ///< parked as in doubt, with its way out named
};

/// What supervisors at other desks were asked, by the registry's clock.
struct AwaitedApproval {
    Timestamp askedAt{};
    Timestamp until{};

    bool operator==(const AwaitedApproval&) const = default;
};

/// What its papers say besides the state, kept so that they say the same again years later.
struct PaperGrounds {
    domain::HolderFile file;    ///< as it was when the work began, or was taken up again
    std::string rulesVersion{}; ///< decided by
    int temporaryLossDays = 0;  ///< by those rules
    domain::WindowKind window{};

    bool operator==(const PaperGrounds&) const = default;
};

/// A procedure at the counter, whole. It can be saved at any step, resumed, replayed. No PIN is
/// ever in it: after a restart PINs are asked again.
struct State {
    static constexpr int schema = 1;

    Uuid run{};
    domain::Procedure procedure{};
    domain::HolderId holder{};
    std::optional<CardNumber> card{};
    std::uint64_t fileVersion = 0;
    std::string holderName{}; ///< for screens and voucher
    std::string idNumber{};   ///< whole; masked wherever it is shown
    domain::Asked asked{};
    domain::Requester requester{};
    domain::Purpose purpose = domain::Purpose::HolderAsks;
    domain::Needs needs{};
    std::vector<PinPlan> pins{};
    std::vector<PinPlan> proofs{}; ///< what the rules want proved besides; each has its step
    std::set<domain::CredentialKind> proved{}; ///< of these: what its keeper has confirmed
    /// Whose PINs the proofs are: the card's that this is about, else of the one that serves the
    /// holder.
    std::optional<CardNumber> provedOn{};
    std::vector<Step> steps{};
    std::size_t step = 0;
    std::vector<Act> acts{};

    std::optional<CardSeen> seen{};
    std::optional<PinPrompt> prompt{};
    std::set<domain::CredentialKind>
        held{};           ///< whose entry is complete and in the vault; not saved
    bool onlyOld = false; ///< after a wrong old PIN: the new one is still held; not saved
    std::optional<std::size_t> resolving{}; ///< index of the act in doubt that a Check settles
    Uuid authoriseOperation{};
    Uuid reportOperation{};
    std::string authoriseEnvelope{}; ///< once built: what is approved and submitted
    std::string approver{};
    std::optional<AwaitedApproval> awaited{};    ///< while supervisors at other desks are asked
    std::optional<domain::AccountOrder> order{}; ///< for the bank, once the registry has given it
    std::optional<Timestamp> authorisedUntil{};
    bool reportApplied = false; ///< false at the end: queued, provisional
    /// Of an enquiry: what was done to the file before it, the newest first.
    std::vector<domain::AppliedOperation> history{};

    Situation situation{};
    Ending ending = Ending::Running;
    bool busy = false; ///< an effect is under way; not saved
    std::string voucher{};
    std::optional<PaperGrounds> grounds{}; ///< once it has ended
    Timestamp startedAt{};
    std::optional<Timestamp> endedAt{};

    [[nodiscard]] const Step& current() const { return steps.at(step); }

    [[nodiscard]] bool ended() const { return ending != Ending::Running; }

    bool operator==(const State&) const = default;
};

} // namespace guitai::procedure
