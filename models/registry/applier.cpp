// SPDX-License-Identifier: Apache-2.0
#include "models/registry/applier.h"

#include "models/domain/codec.h"
#include "models/registry/directory_rows.h"
#include "models/registry/file_history.h"
#include "models/registry/judgement.h"
#include "models/registry/outcome_codec.h"

#include <algorithm>

namespace guitai::registry {

namespace {

using store::StoreError;
using store::StoreFault;

Outcome rejected(Rejection why) {
    return {.kind = OutcomeKind::Rejected, .rejection = why};
}

Rejection rejectionOf(operators::EnvelopeFault fault) {
    switch (fault) {
    case operators::EnvelopeFault::CodeWrong:
        return Rejection::CodeWrong;
    case operators::EnvelopeFault::CodeLocked:
        return Rejection::CodeLocked;
    case operators::EnvelopeFault::UnknownAlgorithm:
    case operators::EnvelopeFault::UnknownSigner:
    case operators::EnvelopeFault::SignerInactive:
    case operators::EnvelopeFault::SignatureWrong:
    case operators::EnvelopeFault::ApproverIsClerk:
    case operators::EnvelopeFault::ApproverNoSupervisor:
    case operators::EnvelopeFault::ClerkNoClerk:
        break;
    }
    return Rejection::SignatureInvalid;
}

std::vector<store::StageRow> stagesOf(const domain::HolderFile& file) {
    std::vector<store::StageRow> rows;
    for (const auto& card : file.cards) {
        const auto& since = card.stage == domain::CardStage::Ready ? card.readyOn : card.appliedOn;
        rows.push_back({card.number.text(), std::string(domain::nameOf(card.stage)),
                        since ? toText(*since) : std::string()});
    }
    return rows;
}

/// What had a number before has claimed it before.
std::vector<DirectoryRow> freshNumbers(const domain::HolderFile& before,
                                       const domain::HolderFile& after) {
    auto rows = rowsOf(after);
    const auto known = rowsOf(before);
    std::erase_if(rows, [&](const DirectoryRow& row) {
        return std::ranges::find(known, row) != known.end();
    });
    return rows;
}

std::unexpected<StoreError> failed(StoreFault fault, const char* site) {
    return std::unexpected(StoreError{.fault = fault, .site = site});
}

/// Who is asked for while one envelope is looked at. A store that fails then is an error, and
/// nobody's fault.
struct Signers {
    const FindPerson& people;
    const CheckCode& codes;
    Timestamp at{}; ///< of the act
    std::optional<StoreError> error{};

    std::optional<operators::Operator> find(const std::string& id) {
        auto found = people(id);
        if (!found) {
            error = found.error();
            return std::nullopt;
        }
        // Who has left since has signed it while he was here.
        if (*found && (*found)->leftAt && at < *(*found)->leftAt) {
            (*found)->active = true;
        }
        return *std::move(found);
    }

    std::expected<operators::Operator, operators::EnvelopeFault>
    whoseCode(const operators::Signature& code, const std::string& payload) {
        const auto checked = codes(code, payload);
        if (!checked) {
            error = checked.error();
            return std::unexpected(operators::EnvelopeFault::UnknownSigner);
        }
        if (!*checked) {
            return std::unexpected(checked->error());
        }
        auto who = find(**checked);
        if (!who) {
            return std::unexpected(operators::EnvelopeFault::UnknownSigner);
        }
        return *std::move(who);
    }
};

} // namespace

bool provesNothing(Rejection why) {
    return why == Rejection::Malformed || why == Rejection::SignatureInvalid ||
           why == Rejection::ClerkMismatch;
}

Applier::Applier(store::HolderTables& tables, FindPerson people, FindRules rules,
                 const Clock& clock, bool practice, CheckCode codes)
    : tables_(tables)
    , people_(std::move(people))
    , rules_(std::move(rules))
    , clock_(clock)
    , practice_(practice)
    , codes_(std::move(codes)) {}

Applier::Stored<Outcome> Applier::settle(const operators::Envelope& envelope,
                                         const domain::Operation& operation) {
    const auto hash = operators::payloadHash(envelope.payload);
    // Before the signatures: a clerk who has left since does not unsay what was applied.
    auto earlier = remembered(operation, hash);
    if (!earlier) {
        return std::unexpected(earlier.error());
    }
    if (*earlier) {
        return std::move(**earlier);
    }
    const auto rejection = checkSigned(envelope, operation);
    if (!rejection) {
        return std::unexpected(rejection.error());
    }
    if (*rejection && provesNothing(**rejection)) {
        return rejected(**rejection);
    }
    auto outcome = *rejection ? rejected(**rejection)
                              : judgeAndApply(operation, envelope.approver.has_value());
    if (!outcome) {
        return outcome;
    }
    const auto noted = tables_.rememberOutcome({.operation = operation.id,
                                                .payloadHash = Bytes(hash.begin(), hash.end()),
                                                .outcome = encode(*outcome),
                                                .at = clock_.now()});
    if (!noted) {
        return std::unexpected(noted.error());
    }
    return outcome;
}

Applier::Stored<std::optional<Outcome>> Applier::remembered(const domain::Operation& operation,
                                                            const operators::Hash& hash) const {
    const auto stored = tables_.outcomeOf(operation.id);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    if (!*stored) {
        return std::optional<Outcome>();
    }
    if (!std::ranges::equal((*stored)->payloadHash, hash)) {
        return rejected(Rejection::SameIdOtherPayload);
    }
    auto outcome = decodeOutcome((*stored)->outcome);
    if (!outcome) {
        return failed(StoreFault::Damaged, "outcome");
    }
    outcome->duplicate = true;
    return std::move(*outcome);
}

Applier::Stored<std::optional<Rejection>>
Applier::checkSigned(const operators::Envelope& envelope,
                     const domain::Operation& operation) const {
    Signers signers{people_, codes_, operation.at};
    const bool own = envelope.clerk.signer == operation.clerk;
    const auto find = [&](const std::string& id) { return signers.find(id); };
    operators::CheckCode checkCode;
    if (codes_ && own) { // in another clerk's name nothing counts
        checkCode = [&](const auto& code, const auto& payload) {
            return signers.whoseCode(code, payload);
        };
    }
    const auto verified = operators::verify(envelope, find, checkCode);
    if (signers.error) {
        return std::unexpected(*signers.error);
    }
    if (!verified) {
        return rejectionOf(verified.error());
    }
    if (!own) {
        return Rejection::ClerkMismatch;
    }
    return std::optional<Rejection>();
}

Applier::Stored<Outcome> Applier::judgeAndApply(const domain::Operation& operation, bool approved) {
    if (operation.practice != practice_) {
        return rejected(Rejection::PracticeOnly);
    }
    const auto newest = load(operation.holder);
    if (!newest) {
        return std::unexpected(newest.error());
    }
    if (!*newest) {
        return rejected(Rejection::UnknownHolder);
    }
    const auto* rules = rules_(operation.rules);
    if (rules == nullptr) {
        return rejected(Rejection::UnknownRules);
    }
    auto outcome = judgeOn(**newest, operation, approved, *rules);
    if (!outcome || outcome->kind != OutcomeKind::Applied) {
        return outcome;
    }
    return apply(**newest, operation, std::move(*outcome));
}

Applier::Stored<Outcome> Applier::judgeOn(const domain::HolderFile& newest,
                                          const domain::Operation& operation, bool approved,
                                          const domain::Rules& rules) const {
    std::optional<StoreError> error;
    auto outcome = judge(newest, operation, approved, rules, [&](std::uint64_t version) {
        const auto history = loadHistory(tables_, newest.id);
        if (!history) {
            error = history.error();
            return std::optional<domain::HolderFile>();
        }
        return fileAt(*history, version);
    });
    if (error) {
        return std::unexpected(*error);
    }
    return outcome;
}

Applier::Stored<bool> Applier::unclaimed(const std::vector<DirectoryRow>& numbers,
                                         const domain::HolderId& holder) const {
    for (const auto& row : numbers) {
        const auto claimant = tables_.holderOf(row.kind, row.number);
        if (!claimant) {
            return std::unexpected(claimant.error());
        }
        if (*claimant && **claimant != holder) {
            return false;
        }
    }
    return true;
}

Applier::Stored<Outcome> Applier::apply(const domain::HolderFile& newest,
                                        const domain::Operation& operation, Outcome outcome) {
    const auto after = domain::evolveAll(newest, outcome.events);
    if (!after) { // a decider that decides what its evolver cannot do, or a damaged file
        return failed(StoreFault::Internal, "evolve");
    }
    const auto fresh = freshNumbers(newest, *after);
    const auto mine = unclaimed(fresh, after->id);
    if (!mine) {
        return std::unexpected(mine.error());
    }
    if (!*mine) {
        return rejected(Rejection::NumberTaken);
    }
    if (auto kept = write(*after, fresh, operation.id, domain::encode(outcome.events)); !kept) {
        return std::unexpected(kept.error());
    }
    return outcome;
}

Applier::Stored<void> Applier::write(const domain::HolderFile& file,
                                     const std::vector<DirectoryRow>& numbers, const Uuid& cause,
                                     const std::string& eventsJson) {
    for (const auto& row : numbers) { // first: they are what others may hold
        if (auto claimed = tables_.claim(row.kind, row.number, file.id); !claimed) {
            return claimed;
        }
    }
    if (auto saved = tables_.saveFile({.holder = file.id,
                                       .version = file.version,
                                       .name = file.holder.name.text(),
                                       .json = domain::encode(file),
                                       .city = file.holder.city.text(),
                                       .cards = stagesOf(file)});
        !saved) {
        return saved;
    }
    return tables_.appendEvents(file.id, file.version, cause, eventsJson, clock_.now());
}

Applier::Stored<std::optional<domain::HolderFile>>
Applier::load(const domain::HolderId& holder) const {
    const auto stored = tables_.loadFile(holder);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    if (!*stored) {
        return std::optional<domain::HolderFile>();
    }
    auto file = decoded(**stored);
    if (!file) {
        return std::unexpected(file.error());
    }
    return std::optional(*std::move(file));
}

Applier::Stored<domain::HolderFile> Applier::decoded(const store::StoredFile& stored) {
    auto file = domain::decodeHolderFile(stored.json);
    if (!file || file->id != stored.holder || file->version != stored.version) {
        return failed(StoreFault::Damaged, "file");
    }
    return *std::move(file);
}

Applier::Stored<bool> Applier::enrol(const domain::HolderFile& file) {
    const auto there = tables_.loadFile(file.id);
    if (!there || *there) {
        return there ? Stored<bool>(false) : std::unexpected(there.error());
    }
    const auto written = write(file, rowsOf(file), file.id, domain::encode(file));
    return written ? Stored<bool>(true) : std::unexpected(written.error());
}

} // namespace guitai::registry
