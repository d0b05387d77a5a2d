// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/look_up.h"

#include "models/procedure/state_codec.h"
#include "models/store/audit.h"
#include "models/store/journal.h"
#include "models/store/operator_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace guitai::procedure {

using store::StoreError;
using store::StoreFault;

namespace {

/// Digits and letters only: an identity, card or bank card number; spaces between groups are
/// dropped.
std::string numberFrom(const std::string& text) {
    std::string number;
    for (const char c : text) {
        const bool digit = c >= '0' && c <= '9';
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (c == ' ') {
            continue;
        }
        if (!digit && !letter) {
            return {};
        }
        number.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
    }
    return number;
}

/// As the file has it, or as people type it; a beginning is enough.
std::expected<std::vector<domain::HolderFile>, registry::RegistryFault>
searchByName(registry::Registry& registry, const std::string& text) {
    constexpr int mostCandidates = 20;
    const auto name = PersonName::typed(text);
    return registry.lookUpByName(name ? name->text() : text, mostCandidates);
}

std::expected<std::vector<domain::HolderFile>, registry::RegistryFault>
search(registry::Registry& registry, const std::string& text) {
    const auto number = numberFrom(text);
    if (number.empty()) {
        return searchByName(registry, text);
    }
    auto file = registry.lookUpByNumber(number);
    if (file) {
        return std::vector{std::move(*file)};
    }
    if (file.error() != registry::RegistryFault::NotFound) {
        return std::unexpected(file.error());
    }
    const bool letters = number.find_first_of("0123456789") == std::string::npos;
    return letters ? searchByName(registry, text) : std::vector<domain::HolderFile>{};
}

/// Parked as in doubt, or ended between an intent and its outcome.
bool inDoubt(const std::string& saved) {
    const auto state = decodeState(saved);
    return !state || std::ranges::any_of(state->acts, [](const Act& act) {
        return act.status == ActStatus::InDoubt || act.status == ActStatus::Intended;
    });
}

} // namespace

std::expected<operators::Operator, StoreError> letIn(Services& services, const std::string& login,
                                                     const SecretBytes& password) {
    if (services.store) {
        auto who = services.store->signIn(login, password);
        if (!who) {
            return std::unexpected(who.error());
        }
        services.signedIn = std::make_unique<store::SignedIn>(std::move(*who));
        return services.signedIn->who;
    }
    auto opened = services.openStore(login, password);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    auto backend = services.openBackend(*opened->store);
    if (!backend) {
        return std::unexpected(backend.error());
    }
    services.store = std::move(opened->store);
    services.backend = std::move(*backend);
    services.backend.forwarder =
        std::make_unique<registry::Forwarder>(*services.store, *services.backend.registry);
    services.signedIn = std::make_unique<store::SignedIn>(std::move(opened->who));
    return services.signedIn->who;
}

std::expected<std::vector<domain::HolderFile>, StoreError>
lookUp(Services& services, const std::string& text, domain::Purpose purpose) {
    if (text.empty()) {
        return std::vector<domain::HolderFile>{};
    }
    auto found = search(*services.backend.registry, text);
    if (!found) {
        return std::unexpected(StoreError{StoreFault::Io, "look up"});
    }
    const nlohmann::json detail = {{"purpose", domain::nameOf(purpose)}, {"found", found->size()}};
    const auto noted = services.store->audit().append(
        {.at = services.clock->now(),
         .actor = services.signedIn->who.id,
         .action = "look-up",
         .subject = found->size() == 1 ? found->front().id.text() : std::string(),
         .detail = detail.dump()});
    if (!noted) {
        return std::unexpected(noted.error()); // what cannot be put on record is not shown
    }
    return std::move(*found);
}

std::expected<bool, StoreError> hasApprover(Services& services) {
    const auto people = services.store->operatorTable().all();
    if (!people) {
        return std::unexpected(people.error());
    }
    return std::ranges::any_of(*people, [&](const operators::Operator& who) {
        return who.active && who.has(operators::Role::Supervisor) &&
               who.id != services.signedIn->who.id;
    });
}

std::expected<std::vector<OpenWork>, StoreError> openWork(Services& services) {
    const auto runs = services.store->journal().openRuns();
    if (!runs) {
        return std::unexpected(runs.error());
    }
    std::vector<OpenWork> open;
    for (const auto& run : *runs) {
        open.push_back({run.id, run.holder, run.procedure, run.startedAt, inDoubt(run.state)});
    }
    return open;
}

std::expected<LoadedRun, StoreError> loadRun(Services& services, const Uuid& run) {
    auto record = services.store->journal().find(run);
    if (!record) {
        return std::unexpected(record.error());
    }
    if (!*record) {
        return std::unexpected(StoreError{StoreFault::NotThere, "load run"});
    }
    auto state = decodeState((*record)->state);
    if (!state) {
        return std::unexpected(StoreError{StoreFault::Damaged, "load run"});
    }
    auto file = services.backend.registry->lookUp(state->holder);
    if (!file) {
        return std::unexpected(StoreError{StoreFault::Io, "load run"});
    }
    return LoadedRun{std::move(*file), std::move(*state)};
}

} // namespace guitai::procedure
