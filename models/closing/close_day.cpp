// SPDX-License-Identifier: Apache-2.0
#include "models/closing/close_day.h"

#include "models/closing/day_codec.h"
#include "models/closing/tie_out.h"
#include "models/store/audit.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace guitai::closing {

using batches::BatchDesk;

namespace {

// With its closing zero, as the other words before what is signed (operators/envelope.cpp).
constexpr std::string_view closingWord{"guitai day's end 1\0", 19};

Bytes message(const store::Closing& closing) {
    // None of the parts has a zero in it: none passes for a part of another.
    const auto hash = operators::payloadHash(closing.report + '\0' + closing.remark + '\0' +
                                             toText(closing.until) + '\0' + toText(closing.at));
    const auto word = bytesOf(closingWord);
    Bytes text(word.begin(), word.end());
    text.insert(text.end(), hash.begin(), hash.end());
    return text;
}

std::optional<ClosingFault> faultOf(const BatchDesk& desk, const Day& now, const Day& shown,
                                    const operators::Operator& who, const std::string& remark) {
    if (!who.active || !who.has(operators::Role::Supervisor)) {
        return ClosingFault::NotAllowed;
    }
    if (now.served.contains(who.id)) {
        return ClosingFault::ServedHimself;
    }
    if (now.day > chinaDate(desk.clock.now())) {
        return ClosingFault::NotYet;
    }
    if (now != shown) {
        return ClosingFault::Changed;
    }
    if (remark.size() > longestRemark || remark.contains('\0')) {
        return ClosingFault::RemarkUnfit;
    }
    if (!now.differences.empty() && remark.find_first_not_of(" \t\n") == std::string::npos) {
        return ClosingFault::RemarkMissing;
    }
    return std::nullopt;
}

std::string detailOf(const store::Closing& closing, const Day& day) {
    return nlohmann::json({{"number", closing.number},
                           {"differences", day.differences.size()},
                           {"carried", day.carried.size()}})
        .dump();
}

/// The closing and its entry in the trail.
batches::Stored<void> keep(const BatchDesk& desk, const store::Closing& closing, const Day& day) {
    return desk.store.transaction([&]() -> batches::Stored<void> {
        if (auto added = desk.store.closings().add(closing); !added) {
            return added;
        }
        return desk.store.audit().append({.at = closing.at,
                                          .actor = closing.by.signer,
                                          .action = "day-closed",
                                          .subject = toText(closing.day),
                                          .detail = detailOf(closing, day)});
    });
}

} // namespace

std::expected<store::Closing, ClosingFailure> closeDay(const BatchDesk& desk, const Day& shown,
                                                       const store::SignedIn& supervisor,
                                                       const std::string& remark) {
    const auto now = tieOut(desk, shown.day);
    if (!now) {
        return std::unexpected(now.error());
    }
    if (const auto fault = faultOf(desk, *now, shown, supervisor.who, remark)) {
        return std::unexpected(*fault);
    }
    const auto open = desk.store.closings().openDays(desk.outlet, now->day);
    if (!open) {
        return std::unexpected(batches::BatchFailure(open.error()));
    }
    if (std::ranges::find(*open, now->day) == open->end()) {
        return std::unexpected(ClosingFault::Nothing);
    }
    const auto at = desk.clock.now();
    store::Closing closing{.outlet = desk.outlet,
                           .day = now->day,
                           .number = now->number,
                           .report = encode(*now),
                           .remark = remark,
                           .by = {.signer = supervisor.who.id},
                           .until = std::min(at, spanOf(now->day).until),
                           .at = at};
    closing.by.value = supervisor.key.sign(message(closing));
    if (auto kept = keep(desk, closing, *now); !kept) {
        return std::unexpected(batches::BatchFailure(kept.error()));
    }
    return closing;
}

bool isSignedBy(const store::Closing& closing, const operators::Operator& who) {
    return closing.by.signer == who.id &&
           operators::signatureFits(who.key, message(closing), closing.by.value);
}

} // namespace guitai::closing
