// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/connection.h"
#include "models/store/migrations.h"

#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <memory>
#include <string>

namespace guitai::test {

/// A database below the Store: its key is known, so that a test can look and tamper.
struct TemporaryDatabase {
    QTemporaryDir folder{};
    std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "store.db";
    SecretBytes key = made();
    std::unique_ptr<store::Connection> connection = opened(store::Connection::Mode::Fresh);

    TemporaryDatabase() {
        if (!store::migrate(*connection, true, store::migrations())) {
            std::abort();
        }
    }

    [[nodiscard]] std::unique_ptr<store::Connection> opened(store::Connection::Mode mode) const {
        auto open = store::Connection::open(file, key, mode);
        return open ? *std::move(open) : nullptr;
    }

    /// Something a writer of ours would never do.
    bool tamper(const std::string& sql) const {
        const auto done = connection->read("test", [&](SQLite::Database& database) {
            database.exec(sql);
            return true;
        });
        return done.has_value();
    }

    [[nodiscard]] std::string text(const std::string& sql) const {
        return connection
            ->read("test",
                   [&](SQLite::Database& database) {
                       return database.execAndGet(sql.c_str()).getString();
                   })
            .value_or("(failed)");
    }

private:
    static SecretBytes made() {
        SecretBytes key(32);
        std::ranges::fill(key.span(), std::uint8_t{0x5A});
        return key;
    }
};

} // namespace guitai::test
