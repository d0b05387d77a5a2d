// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/decision.h"
#include "models/domain/holder_file.h"
#include "models/operators/envelope.h"
#include "models/store/audit_finding.h"

#include <expected>
#include <string>
#include <vector>

namespace guitai::registry {

/// Applied and duplicate carry the file; refused every reason; conflict that the file is newer and
/// the decision would differ. What could not be asked is RegistryFault::Unreachable, never a
/// refusal.
enum class OutcomeKind { Applied, Refused, Conflict, Rejected };

/// Why an envelope was not even judged.
enum class Rejection {
    Malformed,
    SignatureInvalid,
    SameIdOtherPayload,
    UnknownHolder,
    UnknownRules,
    PracticeOnly,  ///< a practice act at a real registry, or the other way round
    ClerkMismatch, ///< signed by somebody else than the operation names
    NumberTaken,   ///< a card or identity number in it is another holder's
    CodeWrong,     ///< the code over the telephone is not that supervisor's for this act
    CodeLocked,    ///< too many wrong ones under that number: until it is unlocked, none is taken
};

struct Outcome {
    OutcomeKind kind = OutcomeKind::Rejected;
    bool duplicate = false; ///< the same operation had been judged before: this is what came of it
    std::uint64_t fileVersion = 0;
    std::vector<domain::Event> events{};
    std::vector<domain::Refusal> refusals{};
    std::vector<domain::Paper> missing{};
    std::optional<Rejection> rejection{};

    bool operator==(const Outcome&) const = default;
};

enum class RegistryFault {
    Unreachable,
    UnknownOutcome, ///< it may have been applied: look it up by id
    StoreFailed,
    NotFound,
};

/// A card on its way to its holder.
struct ListedCard {
    domain::HolderId holder{};
    CardNumber card;
    std::optional<Date> since{}; ///< when it became ready, else when it was applied for

    bool operator==(const ListedCard&) const = default;
};

/// What a registry says to a head of a counter's audit trail.
enum class HeadAnswer {
    Kept,
    NotKept,   ///< it keeps none: one on the counter's own store vouches for nothing
    GoesBack,  ///< it knows a later one: entries were cut off
    OtherHash, ///< it knows another entry of that number: the trail was sealed anew
};

class Approvals;

/// The registry of record. Calls block: they are made on the store's or the forwarder's thread.
class Registry {
public:
    virtual ~Registry() = default;

    [[nodiscard]] virtual std::expected<domain::HolderFile, RegistryFault>
    lookUp(const domain::HolderId& holder) = 0;
    /// By identity, card or bank card number. NotFound when nobody has it.
    [[nodiscard]] virtual std::expected<domain::HolderFile, RegistryFault>
    lookUpByNumber(const std::string& number) = 0;
    [[nodiscard]] virtual std::expected<std::vector<domain::HolderFile>, RegistryFault>
    lookUpByName(const std::string& name, int most) = 0;

    /// The cards at that stage, those longest there first; only those since that day or before,
    /// where one is given.
    [[nodiscard]] virtual std::expected<std::vector<ListedCard>, RegistryFault>
    listCards(domain::CardStage stage, std::optional<Date> until, int most) = 0;

    /// What was done to that file, the newest first; NotFound when nobody has it.
    [[nodiscard]] virtual std::expected<std::vector<domain::AppliedOperation>, RegistryFault>
    history(const domain::HolderId& holder, int most) = 0;

    /// Judges and applies, once for ever: the same operation again gives the same outcome.
    [[nodiscard]] virtual std::expected<Outcome, RegistryFault>
    submit(const operators::Envelope& envelope) = 0;
    /// What came of an operation; NotFound when it never arrived, UnknownOutcome while it has and
    /// nobody has judged it.
    [[nodiscard]] virtual std::expected<Outcome, RegistryFault>
    outcomeOf(const Uuid& operation) = 0;

    /// Whether others work on it too, at the other end of a line that can be cut.
    [[nodiscard]] virtual bool elsewhere() const { return false; }

    /// A head of this counter's audit trail, to keep for ever; the same again changes nothing.
    [[nodiscard]] virtual std::expected<HeadAnswer, RegistryFault>
    anchor(const store::AuditHead& /*head*/) {
        return HeadAnswer::NotKept;
    }

    /// The heads that it has of this counter's trail, the newest first.
    [[nodiscard]] virtual std::expected<std::vector<store::AuditHead>, RegistryFault>
    anchors(int /*most*/) {
        return std::vector<store::AuditHead>();
    }

    /// Through which supervisors at other desks are asked; null where there are none: nobody else
    /// works on a registry of the counter's own.
    [[nodiscard]] virtual Approvals* approvals() { return nullptr; }
};

} // namespace guitai::registry
