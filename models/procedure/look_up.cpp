// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/look_up.h"

#include "models/procedure/on_record.h"
#include "models/procedure/state_codec.h"
#include "models/store/audit.h"
#include "models/store/journal.h"
#include "models/store/operator_table.h"

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

using Found = std::expected<std::vector<registry::KnownFile>, LookUpError>;

std::unexpected<LookUpError> failed(StoreError error) {
    return std::unexpected(LookUpError{.store = std::move(error)});
}

std::unexpected<LookUpError> unanswered(registry::RegistryFault fault) {
    return std::unexpected(LookUpError{.registry = fault});
}

/// Whether this operator may search by that name now; a no is on record.
std::expected<void, LookUpError> mayName(Services& services, const std::string& name,
                                         domain::Purpose purpose) {
    const auto& who = services.signedIn->who;
    const auto before = services.store->audit().nameSearches(who.id, services.clock->now() -
                                                                         operators::nameSearchSpan);
    if (!before) {
        return failed(before.error());
    }
    const auto fault = operators::nameSearchFault(who, name, *before);
    if (!fault) {
        return {};
    }
    if (auto noted = recordRefusedSearch(services, *fault, purpose); !noted) {
        return failed(noted.error());
    }
    return std::unexpected(LookUpError{.refused = fault});
}

Found recorded(Services& services, bool byName, domain::Purpose purpose,
               std::vector<registry::KnownFile> files) {
    if (auto noted = recordLookUp(services, byName, purpose, files); !noted) {
        return failed(noted.error());
    }
    return files;
}

/// As the file has it, or as people type it; a beginning is enough.
Found searchByName(Services& services, registry::KnownFiles& known, const std::string& text,
                   domain::Purpose purpose) {
    const auto typed = PersonName::typed(text);
    const auto& name = typed ? typed->text() : text;
    if (auto may = mayName(services, name, purpose); !may) {
        return std::unexpected(may.error());
    }
    auto files = known.byName(name, operators::mostNamesFound);
    return files ? recorded(services, true, purpose, *std::move(files)) : unanswered(files.error());
}

Found searchByNumber(Services& services, registry::KnownFiles& known, const std::string& number,
                     domain::Purpose purpose) {
    auto file = known.byNumber(number);
    if (!file && file.error() != registry::RegistryFault::NotFound) {
        return unanswered(file.error());
    }
    std::vector<registry::KnownFile> files;
    if (file) {
        files.push_back(*std::move(file));
    }
    return recorded(services, false, purpose, std::move(files));
}

registry::KnownFiles knownFiles(Services& services, bool hurry) {
    return {*services.backend.registry, *services.store, *services.clock, hurry};
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
        if (auto noted = recordUnlocked(services); !noted) {
            services.signedIn.reset(); // as the window shows it
            return std::unexpected(noted.error());
        }
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

Found lookUp(Services& services, const std::string& text, domain::Purpose purpose, bool hurry) {
    if (text.empty()) {
        return {};
    }
    auto known = knownFiles(services, hurry);
    const auto number = numberFrom(text);
    if (number.empty()) {
        return searchByName(services, known, text, purpose);
    }
    auto found = searchByNumber(services, known, number, purpose);
    const bool letters = number.find_first_of("0123456789") == std::string::npos;
    return letters && found && found->empty() ? searchByName(services, known, text, purpose)
                                              : std::move(found);
}

std::expected<void, StoreError> openFound(Services& services, const registry::KnownFile& found) {
    if (auto noted = recordOpened(services, found.file.id); !noted || found.seenAt) {
        return noted;
    }
    if (!knownFiles(services, false).remember(found.file)) {
        return std::unexpected(StoreError{StoreFault::Io, "remember file"});
    }
    return {};
}

std::expected<registry::KnownFile, registry::RegistryFault>
fileAgain(Services& services, const domain::HolderId& holder, bool hurry) {
    return knownFiles(services, hurry).of(holder);
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

std::expected<LoadedRun, StoreError> loadRun(Services& services, const Uuid& run, bool hurry) {
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
    auto file = fileAgain(services, state->holder, hurry);
    if (!file) {
        return std::unexpected(StoreError{StoreFault::Io, "load run"});
    }
    return LoadedRun{std::move(*file), std::move(*state)};
}

} // namespace guitai::procedure
