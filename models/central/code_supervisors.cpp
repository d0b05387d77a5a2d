// SPDX-License-Identifier: Apache-2.0
#include "models/central/code_supervisors.h"

#include "models/central/as_owner.h"
#include "models/central/operator_row.h"

#include <algorithm>
#include <array>
#include <utility>

namespace guitai::central {

namespace {

using operators::SealingKey;
using postgres::Connection;
using postgres::Row;
using postgres::SqlError;
using postgres::SqlFault;
using Done = std::expected<void, SqlError>;

constexpr int numberDigits = 6;
constexpr std::uint64_t lowestNumber = 100'000;
constexpr std::uint64_t numbers = 900'000;

/// A number that the registry has not handed out, as far as anybody can guess.
std::string anyNumber() {
    std::array<std::uint8_t, 8> bytes{};
    fillRandom(bytes);
    std::uint64_t drawn = 0;
    for (const auto byte : bytes) {
        drawn = drawn << 8U | byte;
    }
    return std::to_string(lowestNumber + drawn % numbers);
}

SealingKey keyIn(const Row& row, int column) {
    SealingKey key{};
    const auto bytes = row.bytes(column);
    if (bytes.size() != key.size()) {
        throw Row::BadValue();
    }
    std::ranges::copy(bytes, key.begin());
    return key;
}

/// Locked to the end of the transaction: whoever publishes another waits.
Done readKey(Connection& connection, std::optional<SealingKey>& key) {
    return without(
        connection.query("SELECT public_key FROM guitai.code_key WHERE place = 1 FOR UPDATE", {},
                         [&](const Row& row) { key = keyIn(row, 0); }));
}

/// What waits in the inbox for a key is tried again: who could not check it may be able to now.
Done tryAgain(Connection& connection) {
    return without(connection.query("UPDATE guitai.inbox SET put_aside = FALSE, failures = 0, "
                                    "code_key = NULL WHERE code_key IS NOT NULL"));
}

Done putKey(Connection& connection, const SealingKey& key) {
    if (auto put = connection.query(
            "INSERT INTO guitai.code_key (place, public_key, published) VALUES (1, $1, "
            "clock_timestamp()) ON CONFLICT (place) DO UPDATE SET "
            "public_key = excluded.public_key, published = excluded.published",
            {BytesView(key)});
        !put) {
        return std::unexpected(put.error());
    }
    if (auto dropped =
            connection.query("UPDATE guitai.code_supervisors SET sealed = NULL, sealed_to = NULL");
        !dropped) {
        return std::unexpected(dropped.error());
    }
    return tryAgain(connection);
}

/// What stands in the way of keeping that person's secret.
Done lookAt(Connection& connection, const operators::Operator& who,
            std::optional<SecretFault>& obstacle) {
    obstacle = SecretFault::UnknownOperator;
    return without(connection.query(
        "SELECT login, name, roles, public_key, active FROM guitai.operators WHERE id = $1 "
        "FOR UPDATE",
        {who.id}, [&](const Row& row) {
            const auto known = operatorIn(row, 0, who.id);
            if (known.key != who.key) {
                obstacle = SecretFault::OtherKey;
            } else if (!known.active || !known.has(operators::Role::Supervisor)) {
                obstacle = SecretFault::NotSupervisor;
            } else {
                obstacle.reset();
            }
        }));
}

/// His number, or one that is drawn for him: a number that is taken is another's for ever.
Done numberFor(Connection& connection, const operators::Operator& who, std::string& number) {
    const auto asked =
        connection.query("SELECT number FROM guitai.code_supervisors WHERE supervisor = $1",
                         {who.id}, [&](const Row& row) { number = row.text(0); });
    if (!asked || !number.empty()) {
        return without(asked);
    }
    for (int tries = 0; tries < 100; ++tries) {
        auto drawn = anyNumber();
        const auto written = connection.query(
            "INSERT INTO guitai.code_supervisors (number, supervisor, signing_key, sent) "
            "VALUES ($1, $2, $3, clock_timestamp()) ON CONFLICT (number) DO NOTHING",
            {drawn, who.id, BytesView(who.key)});
        if (!written) {
            return std::unexpected(written.error());
        }
        if (*written == 1) {
            number = std::move(drawn);
            return {};
        }
    }
    return std::unexpected(SqlError{.fault = SqlFault::Conflict, .site = "code number"});
}

Done putSecret(Connection& connection, const std::string& number, const operators::Operator& who,
               const Bytes& sealed, const SealingKey& key) {
    const auto put = connection.query(
        "UPDATE guitai.code_supervisors SET signing_key = $2, sealed = $3, sealed_to = $4, "
        "sent = clock_timestamp(), failures = 0, locked = FALSE WHERE number = $1",
        {number, BytesView(who.key), BytesView(sealed), BytesView(key)});
    return put ? tryAgain(connection) : without(put);
}

} // namespace

bool isCodeNumber(std::string_view text) {
    return text.size() == numberDigits &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::expected<Publishing, SqlError> publishCodeKey(Connection& connection, const SealingKey& key,
                                                   bool replace) {
    auto publishing = Publishing::Done;
    const auto done = asOwner(connection, [&]() -> Done {
        std::optional<SealingKey> before;
        if (auto read = readKey(connection, before); !read) {
            return read;
        }
        if (before == key) {
            publishing = Publishing::AlreadyThat;
        } else if (before && !replace) {
            publishing = Publishing::OtherThere;
        } else {
            return putKey(connection, key);
        }
        return {};
    });
    return done ? std::expected<Publishing, SqlError>(publishing) : std::unexpected(done.error());
}

std::expected<std::optional<SealingKey>, SqlError> publishedCodeKey(Connection& connection) {
    std::optional<SealingKey> key;
    const auto asked = connection.query("SELECT public_key FROM guitai.code_key WHERE place = 1",
                                        {}, [&](const Row& row) { key = keyIn(row, 0); });
    if (!asked) {
        return std::unexpected(asked.error());
    }
    return key;
}

std::expected<std::string, SecretError>
keepCodeSecret(Connection& connection, const operators::Operator& who, const SecretBytes& secret) {
    std::optional<SecretFault> obstacle;
    std::string number;
    const auto done = asOwner(connection, [&]() -> Done {
        std::optional<SealingKey> key;
        if (auto read = readKey(connection, key); !read) {
            return read;
        }
        if (auto looked = lookAt(connection, who, obstacle); !looked) {
            return looked;
        }
        if (!key) {
            obstacle = SecretFault::NoKey;
        }
        if (obstacle) {
            return {};
        }
        if (auto found = numberFor(connection, who, number); !found) {
            return found;
        }
        return putSecret(connection, number, who, operators::sealSecret(secret, *key), *key);
    });
    if (!done) {
        return std::unexpected(SecretError{SecretFault::Database, done.error()});
    }
    if (obstacle) {
        return std::unexpected(SecretError{*obstacle, std::nullopt});
    }
    return number;
}

std::expected<std::vector<CodeSupervisor>, SqlError> codeSupervisors(Connection& connection) {
    std::vector<CodeSupervisor> all;
    const auto done = asOwner(connection, [&] {
        return without(connection.query(
            "SELECT s.number, s.supervisor, o.login, o.name, s.failures, s.locked, "
            "s.sealed IS NOT NULL AND s.signing_key = o.public_key, "
            "(extract(epoch FROM s.sent) * 1000)::BIGINT FROM guitai.code_supervisors s "
            "JOIN guitai.operators o ON o.id = s.supervisor ORDER BY s.number",
            {}, [&](const Row& row) {
                all.push_back({.number = row.text(0),
                               .operatorId = row.text(1),
                               .login = row.text(2),
                               .name = row.text(3),
                               .failures = static_cast<int>(row.number(4)),
                               .locked = row.truth(5),
                               .sent = row.truth(6),
                               .at = Timestamp(std::chrono::milliseconds(row.number(7)))});
            }));
    });
    return done ? std::expected<std::vector<CodeSupervisor>, SqlError>(std::move(all))
                : std::unexpected(done.error());
}

std::expected<bool, SqlError> unlockCode(Connection& connection, const std::string& number) {
    bool there = false;
    const auto done = asOwner(connection, [&]() -> Done {
        const auto changed = connection.query(
            "UPDATE guitai.code_supervisors SET failures = 0, locked = FALSE WHERE number = $1",
            {number});
        there = changed.value_or(0) == 1;
        return without(changed);
    });
    return done ? std::expected<bool, SqlError>(there) : std::unexpected(done.error());
}

} // namespace guitai::central
