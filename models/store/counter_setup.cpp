// SPDX-License-Identifier: Apache-2.0
#include "models/store/counter_setup.h"

#include "models/domain/window_fault.h"
#include "models/store/durable_file.h"
#include "models/store/settings.h"
#include "models/store/store.h"

#include <nlohmann/json.hpp>

namespace guitai::store {

using nlohmann::json;

namespace {

constexpr int schema = 1;
constexpr const char* key = "counter.setup";

std::filesystem::path counterFile(const std::filesystem::path& directory) {
    return directory / "counter.json";
}

std::unexpected<StoreError> failed(StoreFault fault) {
    return std::unexpected(StoreError{fault, "store.setup", 0, {}});
}

/// Throws json::exception for what is missing or of another type.
std::optional<CounterSetup> setupFrom(const json& from) {
    const auto& window = from.at("window");
    const auto kind = domain::parseName<domain::WindowKind>(window.at("kind").get<std::string>());
    const auto city = RegionCode::parse(window.at("city").get<std::string>());
    const auto district = RegionCode::parse(window.at("district").get<std::string>());
    if (from.at("schema").get<int>() != schema || !kind || !city || !district) {
        return std::nullopt;
    }
    CounterSetup setup{from.at("outlet").get<std::string>(),
                       from.at("region").get<std::string>(),
                       {.kind = *kind, .bank = {}, .city = *city, .district = *district}};
    if (window.contains("bank")) {
        setup.window.bank =
            domain::parseName<domain::BankName>(window.at("bank").get<std::string>());
    }
    setup.registry = from.value("registry", std::string());
    return setup.fits() ? std::optional(std::move(setup)) : std::nullopt;
}

} // namespace

bool CounterSetup::fits() const {
    return !outlet.empty() && !region.empty() && !domain::faultOf(window);
}

std::string encodeSetup(const CounterSetup& setup) {
    json window = {{"kind", domain::nameOf(setup.window.kind)},
                   {"city", setup.window.city.text()},
                   {"district", setup.window.district.text()}};
    if (setup.window.bank) {
        window["bank"] = domain::nameOf(*setup.window.bank);
    }
    json document = {
        {"schema", schema}, {"outlet", setup.outlet}, {"region", setup.region}, {"window", window}};
    if (!setup.registry.empty()) {
        document["registry"] = setup.registry;
    }
    return document.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

std::optional<CounterSetup> decodeSetup(std::string_view text) {
    try {
        return setupFrom(json::parse(text));
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

std::expected<std::optional<CounterSetup>, StoreError> loadSetup(const Settings& settings) {
    const auto text = settings.value(key);
    if (!text) {
        return std::unexpected(text.error());
    }
    if (!*text) {
        return std::nullopt;
    }
    auto setup = decodeSetup(**text);
    if (!setup) {
        return failed(StoreFault::Damaged);
    }
    return setup;
}

std::expected<void, StoreError> saveSetup(Settings& settings, const CounterSetup& setup) {
    return settings.set(key, encodeSetup(setup));
}

std::expected<void, StoreError> checkSetup(const Settings& settings, const CounterSetup& used) {
    const auto own = loadSetup(settings);
    if (!own) {
        return std::unexpected(own.error());
    }
    if (*own != used) {
        return failed(StoreFault::SetupDiffers);
    }
    return {};
}

std::expected<CounterSetup, StoreError> readCounterFile(const Location& location) {
    if (!Store::exists(location)) {
        return failed(StoreFault::NotFound);
    }
    const auto text = readFile(counterFile(location.directory));
    auto setup = text ? decodeSetup(*text) : std::nullopt;
    if (!setup) {
        return failed(StoreFault::SetupDamaged);
    }
    return *std::move(setup);
}

std::expected<void, StoreError> writeCounterFile(const std::filesystem::path& directory,
                                                 const CounterSetup& setup) {
    return writeFile(counterFile(directory), encodeSetup(setup));
}

std::expected<CounterSetup, StoreError> restoreCounterFile(const Location& location,
                                                           const Settings& settings) {
    auto own = loadSetup(settings);
    if (!own) {
        return std::unexpected(own.error());
    }
    if (!*own) {
        return failed(StoreFault::NotThere);
    }
    if (auto written = writeCounterFile(location.directory, **own); !written) {
        return std::unexpected(written.error());
    }
    return **std::move(own);
}

} // namespace guitai::store
