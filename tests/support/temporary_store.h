// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"
#include "models/base/timestamp.h"
#include "models/store/store.h"

#include <QtCore/QTemporaryDir>

#include <string_view>

/// A real store in a folder that goes with the test, with passwords that are quick to try.
namespace guitai::test {

/// The cheapest that Argon2id takes (libsodium's minimum).
inline constexpr operators::KdfCost cheapCost{1, 8192};

inline SecretBytes secret(std::string_view text) {
    return SecretBytes::copyOf({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

inline Timestamp someDay() {
    return *parseTimestamp("2026-11-24T10:30:00+08:00");
}

struct TemporaryStore {
    static constexpr std::string_view password = "correct horse";
    static constexpr const char* login = "chief";

    QTemporaryDir folder{};
    store::Location location{std::filesystem::path(folder.path().toStdString()) / "store",
                             std::filesystem::path(folder.path().toStdString()) / "machine-secret"};
    FixedClock clock{someDay()};

    [[nodiscard]] auto create(const store::CounterSetup* setup = nullptr) const {
        return store::Store::create(
            location,
            {login,
             "张三",
             {operators::Role::Administrator, operators::Role::Clerk, operators::Role::Supervisor}},
            secret(password), cheapCost, clock, setup);
    }

    [[nodiscard]] auto open(std::string_view with = password) const {
        return store::Store::open(location, login, secret(with), clock);
    }

    [[nodiscard]] std::filesystem::path database() const { return location.directory / "store.db"; }
};

} // namespace guitai::test
