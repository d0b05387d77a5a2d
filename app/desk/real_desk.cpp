// SPDX-License-Identifier: Apache-2.0
#include "app/desk/real_desk.h"

#include "app/desk/data_folder.h"
#include "app/desk/kept_rules.h"
#include "cardio/keys/practice_keys.h"
#include "cardio/pcsc/pcsc_reader_provider.h"
#include "models/central/shared_registry.h"
#include "models/hosts/no_account_host.h"
#include "models/hosts/no_credential_host.h"
#include "models/registry/embedded_registry.h"
#include "models/rules/rules_catalogue.h"
#include "models/store/moving.h"

#include <unistd.h>

namespace guitai::app {

using procedure::Backend;
using procedure::Services;
using store::CounterSetup;
using store::Store;
using store::StoreError;
using store::StoreFault;

namespace {

std::unexpected<DeskError> unusable(const store::Location& location, StoreFault fault) {
    return std::unexpected(DeskError{.fault = DeskFault::StoreUnusable,
                                     .where = location.directory.string(),
                                     .storeFault = fault});
}

bool writable(const std::filesystem::path& folder) {
    return ::access(folder.c_str(), W_OK | X_OK) == 0;
}

/// Whether a counter in this folder has any rules to begin with; else why not.
std::optional<DeskError> withoutRules(const std::filesystem::path& folder) {
    const auto trusted = rulesKeys(folder);
    if (!rules::RulesCatalogue::load(rules::rulesFolder(), &trusted).all().empty()) {
        return std::nullopt;
    }
    const auto unsigned_ = rules::RulesCatalogue::load(rules::rulesFolder());
    if (unsigned_.all().empty()) {
        return DeskError{.fault = DeskFault::RulesMissing};
    }
    return DeskError{.fault = DeskFault::RulesUntrusted,
                     .where = rules::rulesFolder().string(),
                     .pointer = "/signature",
                     .expected = "a signature by a key that this counter trusts"};
}

/// A folder that can take a store: made where there is none.
bool ready(const std::filesystem::path& folder) {
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    return !failed && writable(folder);
}

/// The shared one where the counter was told of one, else the store's own.
std::unique_ptr<registry::Registry> openRegistry(Store& store, const std::string& shared,
                                                 registry::FindRules rules, const Clock& clock) {
    if (!shared.empty()) {
        return std::make_unique<central::SharedRegistry>(shared);
    }
    return std::make_unique<registry::EmbeddedRegistry>(store, std::move(rules), clock, false);
}

std::expected<Backend, StoreError> openRealBackend(Store& store, const domain::Rules& rules,
                                                   const std::string& text,
                                                   const std::string& shared, const Clock& clock) {
    const auto kept = KeptRules::open(store, rules, text);
    if (!kept) {
        return std::unexpected(kept.error());
    }
    const auto findRules = [kept = *kept](const domain::RulesReference& wanted) {
        return kept->find(wanted);
    };
    return Backend{.registry = openRegistry(store, shared, findRules, clock),
                   .host = std::make_unique<hosts::NoCredentialHost>(),
                   .bank = std::make_unique<hosts::NoAccountHost>(),
                   .hostConnected = false,
                   .rulesBefore = (*kept)->before()};
}

std::expected<Store::Opened, StoreError>
openRealStore(const store::Location& location, const std::string& login,
              const SecretBytes& password, const CounterSetup& counter, const Clock& clock) {
    auto opened = Store::open(location, login, password, clock);
    if (!opened) {
        return opened;
    }
    for (const auto& fit : {store::checkServes(opened->store->settings()),
                            store::checkSetup(opened->store->settings(), counter)}) {
        if (!fit) {
            return std::unexpected(fit.error());
        }
    }
    return opened;
}

} // namespace

std::expected<std::optional<CounterSetup>, DeskError>
lookAtCounter(const std::filesystem::path& folder) {
    const auto location = counterLocation(folder);
    const bool there = Store::exists(location);
    if (there ? !writable(location.directory) : !ready(folder)) {
        return std::unexpected(
            DeskError{.fault = DeskFault::FolderUnwritable,
                      .where = there ? location.directory.string() : folder.string()});
    }
    if (!there) {
        if (auto fault = withoutRules(folder)) {
            return std::unexpected(*std::move(fault));
        }
        return std::nullopt;
    }
    const auto outside = Store::look(location);
    if (!outside || outside->inUse) {
        return unusable(location, outside ? StoreFault::InUse : outside.error().fault);
    }
    auto counter = store::readCounterFile(location);
    if (!counter) {
        return unusable(location, counter.error().fault);
    }
    return *std::move(counter);
}

std::expected<operators::RecoveryHalves, StoreError>
setUpCounter(const std::filesystem::path& folder, const FirstStart& first,
             const SecretBytes& password, const Clock& clock) {
    auto created = Store::create(counterLocation(folder), {first.login, first.name, firstRoles},
                                 password, operators::KdfCost{}, clock, &first.counter);
    if (!created) {
        return std::unexpected(created.error());
    }
    return std::move(created->recovery);
}

std::expected<std::shared_ptr<Services>, DeskError>
makeRealDesk(const std::filesystem::path& folder, const CounterSetup& counter,
             std::shared_ptr<const Clock> clock) {
    const auto trusted = rulesKeys(folder);
    auto rules = rulesOf(counter.region, &trusted);
    if (!rules) {
        return std::unexpected(rules.error());
    }
    const procedure::CounterPlace place{counter.outlet, counter.window, counter.region, false};
    auto services = std::make_shared<Services>(place, std::move(rules->own), std::move(clock));
    services->rulesLeftOut = std::move(rules->leftOut);
    services->folder = folder;
    services->readers = std::make_shared<pcsc::PcscReaderProvider>();
    services->practiceKeys =
        std::make_shared<keys::SoftwareKeys>(keys::practiceKeys(), keys::Use::Practice);
    services->openStore = [location = counterLocation(folder), counter, time = services->clock](
                              const std::string& login, const SecretBytes& password) {
        return openRealStore(location, login, password, counter, *time);
    };
    if (!counter.registry.empty()) {
        services->heartbeat = std::make_shared<central::SharedRegistry>(counter.registry);
    }
    services->openBackend = [parts = services.get(), text = std::move(rules->text),
                             shared = counter.registry](Store& store) {
        return openRealBackend(store, parts->rules, text, shared, *parts->clock);
    };
    return services;
}

} // namespace guitai::app
