// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/state.h"

#include <set>
#include <variant>
#include <vector>

namespace guitai::procedure {

// --- events
// ---------------------------------------------------------------------------------------

/// The clerk goes on from a step that only shows: identify, confirm, hand over.
struct Next {};

struct Back {};

/// Ends the work where nothing has been done yet; later it is refused by staying where it is.
struct Cancel {};

/// Again after a situation: same step, same act.
struct Retry {};

/// Loaded from the store after a restart, or taken up again: PINs are gone, effects are open.
struct Resumed {};

struct PapersShown {
    domain::RequesterRole role{};
    std::set<domain::Paper> papers{};
    domain::Needs needs{};         ///< what the decider now asks for
    std::vector<PinPlan> proofs{}; ///< of the needs: each with its keeper
    std::vector<domain::Refusal> refusals{};
    std::vector<domain::Paper> missing{};
};

/// What the form asks for. Papers are a step of their own; of them only the needs are told.
struct DetailsGiven {
    domain::Asked asked;
    domain::Needs needs{};
    std::vector<PinPlan> proofs{};
    std::vector<domain::Refusal> refusals{};
};

/// The identity document, as typed or read; what the network check says of it is asked next.
struct DocumentGiven {
    domain::IdentityDocument document;
};

/// What it says, and what the decider then says of the document.
struct DocumentChecked {
    domain::NetworkCheck check{};
    std::vector<domain::Refusal> refusals{};
};

/// What the keeper of a PIN that is to be proved has answered.
struct PinProved {
    domain::CredentialKind pin{};
    Situation situation{}; ///< none: it was right
};

struct CardRead {
    CardSeen seen;
};

struct CardFailed {
    cardio::CardError error;
};

/// The holder completed the entry that was asked for; the vault holds it.
struct PinEntered {
    bool sameAsNew = true; ///< of Repeat: whether it equals New
    std::string weak{};    ///< of New: the weak-PIN reason's word, empty when it is good
};

/// An empty envelope: it could not be built.
struct EnvelopeReady {
    Uuid operation{};
    std::string envelope{};
};

/// The clerk asks supervisors at other desks, and may take that back.
struct AskElsewhere {};

struct TakeBackAsking {};

/// They are asked, or why not.
struct AskedElsewhere {
    std::optional<AwaitedApproval> awaited{};
    Situation situation{};
};

/// `of`: what was asked elsewhere; nothing for a supervisor at this desk. An answer to what is no
/// longer asked changes nothing.
struct Approved {
    std::string approver;
    std::string envelope;
    std::optional<AwaitedApproval> of{};
};

struct ApprovalFailed {
    std::string code;
    std::optional<AwaitedApproval> of{};
    SituationKind kind = SituationKind::ApprovalRefused;
};

/// What came of an act, or of settling one in doubt.
struct ActFinished {
    std::size_t act = 0;
    ActStatus status{};
    Situation situation{};
    std::string receipt{};
    std::optional<int> wrong{};
    std::optional<Timestamp> authorisedUntil{};
    std::optional<domain::AccountOrder> order{}; ///< that the registry wants the bank to carry out
    Uuid nextOperation{}; ///< of Submit with an order: the report's that follows
    Money amount{};       ///< of AtBank: what it has moved
    bool applied = false; ///< of Report and Submit: judged, not only queued
    std::vector<domain::AppliedOperation> history{}; ///< of an enquiry that was applied
    bool pinsGone = false;                           ///< the act needs PINs that are no longer held
};

using Event = std::variant<Next, Back, Cancel, Retry, Resumed, DetailsGiven, PapersShown,
                           DocumentGiven, DocumentChecked, PinProved, CardRead, CardFailed,
                           PinEntered, EnvelopeReady, AskElsewhere, TakeBackAsking, AskedElsewhere,
                           Approved, ApprovalFailed, ActFinished>;

// --- effects
// --------------------------------------------------------------------------------------

struct ReadCard {};

/// Wipe every PIN that is held.
struct ForgetPins {};

/// Build and sign the operation that asks for leave, or the whole one, so that it can be approved.
struct BuildEnvelope {};

/// Journal the intent, act, journal the outcome.
struct RunAct {
    std::size_t act = 0;
};

/// Ask the keeper what an act of unknown outcome did: the chip by verifying the Check entry, or
/// after an unlock by its tries, the host by its receipt.
struct SettleAct {
    std::size_t act = 0;
};

/// Ask whether the document's number and name belong together (联网核查), where this counter can.
struct CheckDocument {};

/// Ask its keeper whether the Proof entry is the PIN.
struct ProvePin {
    domain::CredentialKind pin{};
};

/// Ask supervisors at other desks to sign the envelope.
struct AskApproval {};

/// Nobody there need answer any more.
struct WithdrawApproval {
    Uuid operation{};
};

using Effect = std::variant<ReadCard, ForgetPins, BuildEnvelope, RunAct, SettleAct, CheckDocument,
                            ProvePin, AskApproval, WithdrawApproval>;

struct Transition {
    State state;
    std::vector<Effect> effects{};
};

/// Pure: state and event in, state and effects out. An event that does not fit the state changes
/// nothing (a key pressed twice, an answer that came late).
[[nodiscard]] Transition advance(State state, const Event& event);

} // namespace guitai::procedure
