// SPDX-License-Identifier: Apache-2.0
// Who leaves: the half of Store that takes people out, and what is due after that.
#include "models/store/place.h"
#include "models/store/rekey_due.h"
#include "models/store/store_parts.h"

#include <algorithm>
#include <utility>

namespace guitai::store {

namespace {

constexpr const char* site = "store.people";

std::unexpected<StoreError> failed(StoreFault fault) {
    return std::unexpected(StoreError{fault, site, 0, {}});
}

bool administers(const operators::Operator& who) {
    return who.active && who.has(operators::Role::Administrator);
}

} // namespace

std::expected<operators::Operator, StoreError> Store::removeOperator(const std::string& login,
                                                                     const SignedIn& by) {
    if (auto may = checkAdministrator(by, "operators"); !may) {
        return std::unexpected(may.error());
    }
    const auto people = parts_->operatorTable.all();
    if (!people) {
        return std::unexpected(people.error());
    }
    const auto found = std::ranges::find(*people, login, &operators::Operator::login);
    if (found == people->end() || !found->active) {
        return failed(found == people->end() ? StoreFault::NoSuchOperator
                                             : StoreFault::OperatorInactive);
    }
    auto who = *found;
    if (administers(who) && std::ranges::count_if(*people, administers) == 1) {
        return failed(StoreFault::LastAdministrator);
    }
    const auto now = parts_->door.clock.now();
    who.active = false;
    who.leftAt = now;
    // On record and locked out first, wherever it is killed: the next opening drops the slot.
    const auto done = transaction([&]() -> std::expected<void, StoreError> {
        if (auto saved = parts_->operatorTable.save(who); !saved) {
            return saved;
        }
        if (auto due = parts_->settings.set(rekeyDueSetting, toText(now)); !due) {
            return due;
        }
        return parts_->record(by.who.id, "operator-removed", who.id);
    });
    if (!done) {
        return std::unexpected(done.error());
    }
    if (auto tidied = parts_->tidySlots(); !tidied) {
        return std::unexpected(tidied.error());
    }
    return who;
}

std::expected<std::optional<Timestamp>, StoreError> Store::rekeyDue() const {
    const auto since = parts_->settings.value(rekeyDueSetting);
    if (!since) {
        return std::unexpected(since.error());
    }
    return *since ? parseTimestamp(**since) : std::nullopt;
}

std::expected<void, StoreError> Store::Parts::tidySlots() {
    const auto people = operatorTable.all();
    const auto due = settings.value(rekeyDueSetting);
    if (!people || !due) {
        return std::unexpected(people ? due.error() : people.error());
    }
    auto slots = door.slots;
    slots.rekeyDue = due->has_value();
    std::erase_if(slots.people, [&](const operators::KeySlot& slot) {
        const auto who = std::ranges::find(*people, slot.operatorId, &operators::Operator::id);
        return who != people->end() && !who->active;
    });
    return slots == door.slots ? std::expected<void, StoreError>() : keepSlots(std::move(slots));
}

std::expected<void, StoreError> Store::Parts::keepSlots(Slots slots) {
    if (auto saved = saveSlots(slotsFile(door.directory), slots); !saved) {
        return saved;
    }
    door.slots = std::move(slots);
    return {};
}

void Store::Parts::catchUp(const std::string& login, const SecretBytes& password,
                           const SignedIn& person) {
    const auto* slot = door.slots.find(login);
    if (slot == nullptr || slot->links.empty()) {
        return;
    }
    auto fresh = operators::wrap({connection->key().clone(), person.key.seed().clone()},
                                 person.who.id, login, password, door.machineSecret, slot->cost);
    if (fresh) { // else the old one and its links go on opening
        auto slots = door.slots;
        slots.put(*std::move(fresh));
        std::ignore = keepSlots(std::move(slots));
    }
}

} // namespace guitai::store
