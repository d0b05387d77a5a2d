// SPDX-License-Identifier: Apache-2.0
#include "models/figures/gather.h"

#include "models/closing/day_parts.h"
#include "models/store/audit.h"
#include "models/store/queue.h"

#include <nlohmann/json.hpp>

#include <ranges>

namespace guitai::figures {

namespace {

std::string textIn(const nlohmann::json& detail, const char* name) {
    const auto found = detail.find(name);
    return found != detail.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Nothing of an entry that tells no procedure: it counts for nothing.
std::optional<Service> serviceOf(const store::AuditEntry& entry) {
    const auto detail = nlohmann::json::parse(entry.detail, nullptr, false);
    if (!detail.is_object()) {
        return std::nullopt;
    }
    const auto procedure = domain::parseName<domain::Procedure>(textIn(detail, "procedure"));
    if (!procedure) {
        return std::nullopt;
    }
    Service service{.procedure = *procedure,
                    .endedAt = entry.at,
                    .ending = textIn(detail, "ending"),
                    .why = textIn(detail, "why"),
                    .voucher = textIn(detail, "voucher"),
                    .run = Uuid::parse(textIn(detail, "run"))};
    const auto began = parseTimestamp(textIn(detail, "began"));
    if (began && *began <= entry.at) { // a clock that was put back tells no time
        service.took = entry.at - *began;
    }
    return service;
}

Act actOf(const store::QueueItem& item) {
    return {item.operation, item.run,    item.procedure, item.phase,
            item.state,     item.reason, item.createdAt};
}

} // namespace

batches::Stored<DayRecord> gather(store::Store& store, const std::string& outlet, Date day) {
    const auto [from, until] = spanOf(day);
    const auto entries = store.audit().ofDay(from, until);
    const auto made = store.queue().made(from, until);
    const auto fees = batches::bookedFees(store, outlet, day);
    if (!entries || !made || !fees) {
        return std::unexpected(!entries ? entries.error() : !made ? made.error() : fees.error());
    }
    DayRecord record{.day = day, .sums = closing::actSums(*made), .fees = fees->acts};
    for (const auto& entry : *entries) {
        if (auto service = serviceOf(entry)) {
            record.services.push_back(*std::move(service));
        }
    }
    std::ranges::transform(*made, std::back_inserter(record.acts), actOf);
    return record;
}

} // namespace guitai::figures
