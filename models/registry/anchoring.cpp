// SPDX-License-Identifier: Apache-2.0
#include "models/registry/anchoring.h"

#include "models/registry/outcome_words.h"
#include "models/store/audit.h"

#include <nlohmann/json.hpp>

namespace guitai::registry {

namespace {

/// Whether it may answer another time. What failed otherwise is tried with the next batch.
bool passes(RegistryFault fault) {
    return fault == RegistryFault::Unreachable || fault == RegistryFault::UnknownOutcome;
}

} // namespace

Anchoring::Step Anchoring::handOut(Timestamp now) {
    if (!due()) {
        return Result::Nothing;
    }
    if (!compared_) {
        auto same = compare(now);
        if (!same || *same != Result::Sent) {
            return same;
        }
        compared_ = true;
    }
    const auto head = store_.audit().head();
    if (!head) {
        return std::unexpected(head.error());
    }
    if (head->sequence == 0 || *head == last_) {
        moved_ = false;
        return Result::Nothing;
    }
    return hand(*head, now);
}

Anchoring::Step Anchoring::compare(Timestamp now) {
    const auto kept = registry_.anchors(1);
    if (!kept) {
        moved_ = passes(kept.error());
        return moved_ ? Result::Offline : Result::Nothing;
    }
    if (kept->empty()) {
        return Result::Sent;
    }
    auto& audit = store_.audit();
    const auto& theirs = kept->front();
    // Killed between handing over and noting: it is noted now.
    const auto noted = audit.noteAnchor({.head = theirs, .at = now, .sentTo = anchoredAtRegistry});
    if (noted) {
        last_ = theirs;
        return Result::Sent;
    }
    if (noted.error().fault != store::StoreFault::Conflict) {
        return std::unexpected(noted.error());
    }
    // Where the trail has another entry, or ends before it: the registry shall know, too.
    const auto there = audit.headAt(theirs.sequence);
    const auto end = audit.head();
    if (!there || !end) {
        return std::unexpected(there ? end.error() : there.error());
    }
    return hand(there->value_or(*end), now);
}

Anchoring::Step Anchoring::hand(const store::AuditHead& head, Timestamp now) {
    const auto answer = registry_.anchor(head);
    if (!answer) {
        moved_ = passes(answer.error());
        return moved_ ? Result::Offline : Result::Nothing;
    }
    switch (*answer) {
    case HeadAnswer::Kept:
        break;
    case HeadAnswer::NotKept:
        over_ = true;
        return Result::Nothing;
    case HeadAnswer::GoesBack:
    case HeadAnswer::OtherHash:
        return refused(*answer, now);
    }
    const auto noted =
        store_.audit().noteAnchor({.head = head, .at = now, .sentTo = anchoredAtRegistry});
    if (!noted) {
        return std::unexpected(noted.error());
    }
    last_ = head;
    moved_ = false;
    return Result::Sent;
}

Anchoring::Step Anchoring::refused(HeadAnswer why, Timestamp now) {
    const auto recorded =
        store_.audit().append({.at = now,
                               .actor = "system",
                               .action = "anchor-refused",
                               .subject = "audit",
                               .detail = nlohmann::json{{"why", domain::nameOf(why)}}.dump()});
    if (!recorded) {
        return std::unexpected(recorded.error()); // told again at the next step
    }
    over_ = true;
    return Result::Refused;
}

} // namespace guitai::registry
