// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/on_record.h"

#include "models/operators/approval_code.h"
#include "models/procedure/words.h"
#include "models/registry/outcome_words.h"
#include "models/store/audit.h"

#include <nlohmann/json.hpp>

namespace guitai::procedure {

namespace {

using nlohmann::json;

Recorded record(Services& services, const char* action, std::string subject, const json& detail) {
    return services.store->audit().append({.at = services.clock->now(),
                                           .actor = services.signedIn->who.id,
                                           .action = action,
                                           .subject = std::move(subject),
                                           .detail = detail.dump()});
}

std::string textOrNone(const Uuid& id) {
    return id.isNil() ? std::string() : id.text();
}

/// SHA-256 of what was approved, as the approver's signature has it.
std::string payloadOf(const std::string& envelope) {
    const auto decoded = operators::decodeEnvelope(envelope);
    return decoded ? toHex(operators::payloadHash(decoded->payload)) : std::string();
}

const char* whereFrom(const Approved& approved) {
    const auto envelope = operators::decodeEnvelope(approved.envelope);
    if (envelope && envelope->approver && operators::isCode(*envelope->approver)) {
        return "telephone";
    }
    return approved.of ? "another-desk" : "this-desk";
}

json aboutQueued(const store::QueueItem& item) {
    json detail{{"procedure", item.procedure},
                {"holder", item.holder.text()},
                {"state", domain::nameOf(item.state)}};
    if (!item.reason.empty()) {
        detail["reason"] = item.reason;
    }
    return detail;
}

/// `P8 card-lost`, as the queue has it.
std::string whyNot(const Situation& situation) {
    auto why = registry::reasonOf(situation.refusals, situation.missing);
    if (why.empty()) {
        return situation.detail;
    }
    return why;
}

} // namespace

Recorded recordLookUp(Services& services, bool byName, domain::Purpose purpose,
                      const std::vector<registry::KnownFile>& found) {
    json detail{{"purpose", domain::nameOf(purpose)}, {"found", found.size()}};
    if (!found.empty() && found.front().seenAt) {
        detail["known"] = "as-seen"; // the registry was not asked
    }
    return record(services, byName ? "name-search" : "look-up",
                  found.size() == 1 ? found.front().file.id.text() : std::string(), detail);
}

Recorded recordRefusedSearch(Services& services, operators::NameSearchFault why,
                             domain::Purpose purpose) {
    return record(services, "name-search-refused", {},
                  {{"purpose", domain::nameOf(purpose)}, {"why", domain::nameOf(why)}});
}

Recorded recordLocked(Services& services, LockCause cause) {
    services.locked = cause;
    return record(services, "session-locked", services.signedIn->who.login,
                  {{"why", domain::nameOf(cause)}});
}

Recorded recordUnlocked(Services& services) {
    if (!services.locked) {
        return {};
    }
    auto done = record(services, "session-unlocked", services.signedIn->who.login,
                       {{"why", domain::nameOf(*services.locked)}});
    if (done) {
        services.locked.reset();
    }
    return done;
}

Recorded recordOpened(Services& services, const domain::HolderId& holder) {
    return record(services, "file-opened", holder.text(), json::object());
}

std::expected<Approved, std::string> recordApproval(Services& services, const State& state,
                                                    std::expected<Approved, std::string> approved) {
    json detail{{"procedure", domain::nameOf(state.procedure)}, {"run", state.run.text()}};
    if (approved) {
        detail["approver"] = approved->approver;
        detail["from"] = whereFrom(*approved);
        detail["payload"] = payloadOf(approved->envelope);
    } else {
        detail["why"] = approved.error();
    }
    const auto done =
        record(services, approved ? "approval" : "approval-refused", state.holder.text(), detail);
    return done ? std::move(approved)
                : std::unexpected(std::string(store::codeOf(done.error().fault)));
}

Recorded recordAsking(Services& services, const State& state, const char* action) {
    return record(services, action, state.holder.text(),
                  {{"procedure", domain::nameOf(state.procedure)},
                   {"run", state.run.text()},
                   {"payload", payloadOf(state.authoriseEnvelope)}});
}

Recorded recordAnswer(Services& services, const char* action, const domain::Operation& operation,
                      const std::string& payload) {
    return record(services, action, operation.holder.text(),
                  {{"procedure", domain::nameOf(operation.request.procedure)},
                   {"operation", operation.id.text()},
                   {"outlet", operation.outlet},
                   {"payload", toHex(operators::payloadHash(payload))}});
}

Recorded recordOwnLeave(Services& services, const State& state) {
    return record(services, "leave-given-here", state.authoriseOperation.text(),
                  {{"procedure", domain::nameOf(state.procedure)},
                   {"run", state.run.text()},
                   {"holder", state.holder.text()}});
}

Recorded recordLeave(Services& services, const State& state, const ActFinished& finished) {
    const auto kind = finished.situation.kind;
    if (kind != SituationKind::RegistryRefused && kind != SituationKind::RegistryConflict &&
        kind != SituationKind::RegistryRejected) {
        return {};
    }
    return record(services, "refusal", state.authoriseOperation.text(),
                  {{"procedure", domain::nameOf(state.procedure)},
                   {"holder", state.holder.text()},
                   {"why", whyNot(finished.situation)}});
}

Recorded recordEnded(Services& services, const State& state) {
    json detail{{"procedure", domain::nameOf(state.procedure)},
                {"ending", domain::nameOf(state.ending)},
                {"voucher", state.voucher},
                {"approver", state.approver},
                {"run", state.run.text()},
                {"began", toText(state.startedAt)}};
    const auto& situation = state.situation;
    const bool turnedAway = !situation.refusals.empty() || !situation.missing.empty();
    if (state.ending == Ending::Refused || (state.ending == Ending::Cancelled && turnedAway)) {
        detail["why"] = whyNot(situation);
    }
    return record(services, "procedure-ended", state.holder.text(), detail);
}

Recorded recordQueueAct(Services& services, const char* action, const store::QueueItem& item) {
    return record(services, action, item.operation.text(), aboutQueued(item));
}

Recorded recordWithdrawn(Services& services, const store::QueueItem& item, const std::string& why,
                         const std::string& remark) {
    auto detail = aboutQueued(item);
    detail["why"] = why;
    if (!remark.empty()) {
        detail["remark"] = remark;
    }
    return record(services, "queue-withdrawn", item.operation.text(), detail);
}

Recorded recordRedone(Services& services, const store::QueueItem& item, const std::string& run) {
    auto detail = aboutQueued(item);
    detail["run"] = run;
    return record(services, "queue-redone", item.operation.text(), detail);
}

Recorded recordContactShown(Services& services, const store::QueueItem& item) {
    return record(services, "contact-shown", item.holder.text(),
                  {{"purpose", domain::nameOf(domain::Purpose::Service)},
                   {"operation", item.operation.text()}});
}

std::expected<int, store::StoreError> recordPrint(Services& services, const PaperMade& paper) {
    const auto before = services.store->audit().prints(paper.number);
    if (!before) {
        return std::unexpected(before.error());
    }
    const int copy = *before + 1;
    json detail{{"holder", textOrNone(paper.holder)},
                {"copy", copy},
                {"to", paper.saved ? "file" : "printer"}};
    if (paper.reprint) {
        detail["reprint"] = true;
    }
    const auto done = record(services, "print", paper.number, detail);
    return done ? std::expected<int, store::StoreError>(copy) : std::unexpected(done.error());
}

} // namespace guitai::procedure
