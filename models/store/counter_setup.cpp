// SPDX-License-Identifier: Apache-2.0
#include "models/store/counter_setup.h"

#include "models/store/settings.h"
#include "models/store/store.h"

#include <array>

namespace guitai::store {

namespace {

enum Field { Outlet, Region, Kind, Bank, City, District, FieldCount };

using Values = std::array<std::string, FieldCount>;

constexpr std::array<const char*, FieldCount> keys{
    "counter.outlet", "counter.region",      "counter.window",
    "counter.bank",   "counter.window.city", "counter.window.district"};

Values valuesOf(const CounterSetup& setup) {
    Values values;
    values[Outlet] = setup.outlet;
    values[Region] = setup.region;
    values[Kind] = domain::nameOf(setup.window.kind);
    values[Bank] = setup.window.bank ? domain::nameOf(*setup.window.bank) : "";
    values[City] = setup.window.city.text();
    values[District] = setup.window.district.text();
    return values;
}

std::optional<CounterSetup> setupOf(const Values& values) {
    const auto kind = domain::parseName<domain::WindowKind>(values[Kind]);
    const auto bank = domain::parseName<domain::BankName>(values[Bank]);
    const auto city = RegionCode::parse(values[City]);
    const auto district = RegionCode::parse(values[District]);
    if (!kind || !city || !district || (!values[Bank].empty() && !bank)) {
        return std::nullopt;
    }
    return CounterSetup{values[Outlet], values[Region], {*kind, bank, *city, *district}};
}

} // namespace

std::expected<std::optional<CounterSetup>, StoreError> loadSetup(const Settings& settings) {
    Values values;
    for (std::size_t field = 0; field < keys.size(); ++field) {
        auto value = settings.value(keys[field]);
        if (!value) {
            return std::unexpected(value.error());
        }
        if (!*value) {
            return std::nullopt;
        }
        values[field] = **std::move(value);
    }
    auto setup = setupOf(values);
    if (!setup) {
        return std::unexpected(StoreError{StoreFault::Damaged, "settings.setup", 0, {}});
    }
    return setup;
}

std::expected<void, StoreError> saveSetup(Store& store, const CounterSetup& setup) {
    const auto values = valuesOf(setup);
    return store.transaction([&]() -> std::expected<void, StoreError> {
        for (std::size_t field = 0; field < keys.size(); ++field) {
            if (auto done = store.settings().set(keys[field], values[field]); !done) {
                return done;
            }
        }
        return {};
    });
}

} // namespace guitai::store
