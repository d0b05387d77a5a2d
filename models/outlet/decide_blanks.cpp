// SPDX-License-Identifier: Apache-2.0
#include "models/outlet/decide_parts.h"

#include <set>

namespace guitai::outlet::parts {

namespace {

/// The end of what an operation has taken: the event, nothing where it has come to that end, or a
/// refusal.
template <class Ending>
Decided end(const Outlet& outlet, const Uuid& operation, TakingState as, const Ending& event) {
    const auto* taking = find(outlet.takings, operation);
    if (taking == nullptr) {
        return refused(OutletFault::NothingTaken, operation.text());
    }
    if (taking->state == as) {
        return {};
    }
    if (taking->state != TakingState::Taken) {
        return refused(OutletFault::TakingEnded, taking->serial.text());
    }
    return std::vector<Event>{event};
}

} // namespace

Decided decide(const Outlet& outlet, const ReceiveBlanks& asked, Date today) {
    if (asked.serials.empty()) {
        return refused(OutletFault::Nothing);
    }
    std::vector<Event> events;
    std::set<BlankSerial> seen;
    for (const auto& serial : asked.serials) {
        if (!seen.insert(serial).second) {
            return refused(OutletFault::Twice, serial.text());
        }
        const auto* known = find(outlet.blanks, serial);
        if (known != nullptr && known->delivery != asked.delivery) {
            return refused(OutletFault::BlankKnown, serial.text());
        }
        if (known == nullptr) {
            events.emplace_back(BlankReceived{serial, asked.delivery, today});
        }
    }
    return events;
}

Decided decide(const Outlet& outlet, const TakeBlank& asked, Date) {
    if (const auto* taking = find(outlet.takings, asked.operation)) {
        if (taking->serial != asked.serial) {
            return refused(OutletFault::TakenAnother, taking->serial.text());
        }
        return taking->state == TakingState::Taken
                   ? Decided()
                   : refused(OutletFault::TakingEnded, asked.serial.text());
    }
    const auto* blank = find(outlet.blanks, asked.serial);
    if (blank == nullptr) {
        return refused(OutletFault::UnknownBlank, asked.serial.text());
    }
    if (blank->state != BlankState::Blank) {
        return refused(OutletFault::NotBlank, asked.serial.text());
    }
    return std::vector<Event>{BlankTaken{asked.serial, asked.operation}};
}

Decided decide(const Outlet& outlet, const MarkUsed& asked, Date) {
    return end(outlet, asked.operation, TakingState::Used, BlankUsed{asked.operation});
}

Decided decide(const Outlet& outlet, const MarkVoid& asked, Date) {
    return end(outlet, asked.operation, TakingState::Void,
               BlankVoided{asked.operation, asked.reason});
}

Decided decide(const Outlet& outlet, const ReturnBlank& asked, Date) {
    return end(outlet, asked.operation, TakingState::Returned, BlankReturned{asked.operation});
}

Decided decide(const Outlet& outlet, const WriteOff& asked, Date) {
    const auto* blank = find(outlet.blanks, asked.serial);
    if (blank == nullptr) {
        return refused(OutletFault::UnknownBlank, asked.serial.text());
    }
    if (blank->state == BlankState::Void && blank->operation == asked.operation) {
        return {};
    }
    if (blank->state != BlankState::Blank) {
        return refused(OutletFault::NotBlank, asked.serial.text());
    }
    return std::vector<Event>{BlankWrittenOff{asked.serial, asked.reason, asked.operation}};
}

} // namespace guitai::outlet::parts
