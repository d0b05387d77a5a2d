// SPDX-License-Identifier: Apache-2.0
#include "app/desk/real_desk.h"

#include "app/desk/data_folder.h"
#include "cardio/pcsc/pcsc_reader_provider.h"
#include "models/domain/codec.h"
#include "models/hosts/no_credential_host.h"
#include "models/registry/embedded_registry.h"
#include "models/rules/rules_catalogue.h"

#include <QFile>
#include <QSaveFile>

#include <nlohmann/json.hpp>

namespace guitai::app {

using nlohmann::json;
using procedure::Backend;
using procedure::Services;
using store::Store;
using store::StoreError;
using store::StoreFault;

namespace {

constexpr int counterSchema = 1;

std::filesystem::path counterPath(const std::filesystem::path& folder) {
    return folder / "counter.json";
}

/// The administrator's, where he has put one; else beside the store.
store::Location locationIn(const std::filesystem::path& folder) {
    const std::filesystem::path administrators = "/etc/guitai/machine.secret";
    std::error_code ignored;
    const bool there = std::filesystem::exists(administrators, ignored);
    return {folder / "store", there ? administrators : folder / "machine.secret"};
}

std::optional<CounterFile> counterFrom(const std::string& text) {
    const auto from = json::parse(text, nullptr, false);
    try {
        const auto& window = from.at("window");
        const auto kind =
            domain::parseName<domain::WindowKind>(window.at("kind").get<std::string>());
        const auto city = RegionCode::parse(window.at("city").get<std::string>());
        const auto district = RegionCode::parse(window.at("district").get<std::string>());
        if (from.at("schema").get<int>() != counterSchema || !kind || !city || !district) {
            return std::nullopt;
        }
        CounterFile counter{from.at("outlet").get<std::string>(),
                            from.at("region").get<std::string>(),
                            {.kind = *kind, .city = *city, .district = *district}};
        if (window.contains("bank")) {
            counter.window.bank =
                domain::parseName<domain::BankName>(window.at("bank").get<std::string>());
        }
        return counter;
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

std::string counterText(const CounterFile& counter) {
    json window = {{"kind", domain::nameOf(counter.window.kind)},
                   {"city", counter.window.city.text()},
                   {"district", counter.window.district.text()}};
    if (counter.window.bank) {
        window["bank"] = domain::nameOf(*counter.window.bank);
    }
    return json{{"schema", counterSchema},
                {"outlet", counter.outlet},
                {"region", counter.region},
                {"window", window}}
        .dump(2);
}

bool writeCounterFile(const std::filesystem::path& folder, const CounterFile& counter) {
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    QSaveFile file(QString::fromStdString(counterPath(folder).string()));
    const auto text = counterText(counter);
    return !failed && file.open(QIODevice::WriteOnly) &&
           file.write(text.data(), static_cast<qint64>(text.size())) ==
               static_cast<qint64>(text.size()) &&
           file.commit();
}

std::expected<Backend, StoreError> openRealBackend(Store& store, const domain::Rules& rules,
                                                   const Clock& clock) {
    const auto findRules = [&rules](const domain::RulesReference& wanted) {
        const bool ours = wanted.region == rules.region && wanted.version == rules.version;
        return ours ? &rules : nullptr;
    };
    return Backend{std::make_unique<registry::EmbeddedRegistry>(store, findRules, clock, false),
                   std::make_unique<hosts::NoCredentialHost>(), false};
}

} // namespace

std::filesystem::path counterDataFolder() {
    return dataFolder() / "counter";
}

std::expected<std::optional<CounterFile>, DeskError>
readCounterFile(const std::filesystem::path& folder) {
    QFile file(QString::fromStdString(counterPath(folder).string()));
    if (!file.exists() || !Store::exists(locationIn(folder))) {
        return std::optional<CounterFile>{}; // not set up, or killed in the middle of it
    }
    constexpr qint64 most = 64 * 1024;
    if (!file.open(QIODevice::ReadOnly) || file.size() > most) {
        return std::unexpected(DeskError{"counter-file-unreadable",
                                         counterPath(folder).string() + " cannot be read."});
    }
    auto counter = counterFrom(file.readAll().toStdString());
    if (!counter) {
        return std::unexpected(DeskError{"counter-file-damaged",
                                         counterPath(folder).string() +
                                             " is damaged; nothing was changed. Restore it from "
                                             "the backup."});
    }
    return counter;
}

std::expected<operators::RecoveryHalves, StoreError>
setUpCounter(const std::filesystem::path& folder, const FirstStart& first,
             const SecretBytes& password, const Clock& clock) {
    // The file first: a store without it would belong to nobody; it without a store is no counter.
    if (!writeCounterFile(folder, first.counter)) {
        return std::unexpected(StoreError{StoreFault::Io, "write counter file"});
    }
    auto created = Store::create(
        locationIn(folder),
        {first.login, first.name, {operators::Role::Clerk, operators::Role::Administrator}},
        password, operators::KdfCost{}, clock);
    if (!created) {
        return std::unexpected(created.error());
    }
    return std::move(created->recovery);
}

std::expected<std::shared_ptr<Services>, DeskError>
makeRealDesk(const std::filesystem::path& folder, const CounterFile& counter,
             std::shared_ptr<const Clock> clock) {
    auto rules = rulesOf(counter.region);
    if (!rules) {
        return std::unexpected(rules.error());
    }
    const procedure::CounterPlace place{counter.outlet, counter.window, counter.region, false};
    auto services = std::make_shared<Services>(place, std::move(*rules), std::move(clock));
    services->readers = std::make_shared<pcsc::PcscReaderProvider>();
    services->openStore = [location = locationIn(folder), time = services->clock](
                              const std::string& login, const SecretBytes& password) {
        return Store::open(location, login, password, *time);
    };
    services->openBackend = [parts = services.get()](Store& store) {
        return openRealBackend(store, parts->rules, *parts->clock);
    };
    return services;
}

} // namespace guitai::app
