// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/central/migrate.h"
#include "models/central/people.h"
#include "models/central/shared_registry.h"
#include "models/central/worker.h"
#include "tests/models/registry/office.h"

#include <QProcess>
#include <QString>

/// A shared registry on the server that with-postgres has started: a fresh database, one enrolled
/// holder, two counters of different outlets and regions.
namespace guitai::test {

inline std::string where(const std::string& role, const std::string& database = "guitai") {
    const auto keys = qEnvironmentVariable("GUITAI_PG_KEYS").toStdString();
    const auto host = qEnvironmentVariable("GUITAI_PG_HOST", QStringLiteral("127.0.0.1"));
    return "host=" + host.toStdString() +
           " port=" + qEnvironmentVariable("GUITAI_PG_PORT").toStdString() + " user=" + role +
           " dbname=" + database + " sslmode=verify-full sslrootcert=" + keys +
           "/ca.crt sslcert=" + keys + "/" + role + ".crt sslkey=" + keys + "/" + role + ".key";
}

template <class T, class E>
T must(std::expected<T, E> answer, const char* what) {
    if (!answer) {
        qFatal("%s", what);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*answer);
    }
}

inline std::unique_ptr<postgres::Connection> connected(const std::string& role,
                                                       const std::string& database = "guitai") {
    return must(postgres::Connection::open(where(role, database)), "no connection");
}

/// A database with nothing in it, and who may migrate it.
inline void makeDatabase() {
    auto root = connected("postgres", "postgres");
    must(root->run("drop", "DROP DATABASE IF EXISTS guitai WITH (FORCE)"), "not dropped");
    must(root->run("role", "DO $$ BEGIN CREATE ROLE guitai_admin LOGIN CREATEROLE; "
                           "EXCEPTION WHEN duplicate_object THEN NULL; END $$"),
         "no administrator");
    must(root->run("create", "CREATE DATABASE guitai OWNER guitai_admin"), "no database");
}

struct Central {
    Office office{}; ///< its people and their keys; its own registry is not used
    std::unique_ptr<postgres::Connection> admin;
    FixedClock clock{samples::noon};

    Central() {
        makeDatabase();
        admin = connected("guitai_admin");
        must(central::migrate(*admin), "not migrated");
        must(central::saveCounter(*admin, "counter_one", "outlet-1", "4306"), "no counter");
        must(central::saveCounter(*admin, "counter_two", "outlet-2", "33"), "no counter");
        must(central::saveApplier(*admin, "guitai_applier"), "no applier");
        for (const auto& who : must(office.store->operatorTable().all(), "no operators")) {
            must(central::saveOperator(*admin, who), "no operator");
        }
        must(central::enrol(*admin, {office.file}, clock), "not enrolled");
    }

    /// With the rights of whoever owns the tables.
    void asOwner(const std::string& sql) const {
        must(admin->run("test", "SET ROLE guitai_owner; " + sql + "; RESET ROLE"), sql.c_str());
    }

    [[nodiscard]] static central::SharedRegistry counter(const std::string& login = "counter_one") {
        return central::SharedRegistry(where(login), std::chrono::milliseconds(0));
    }

    /// An operation that is no practice.
    [[nodiscard]] static domain::Operation real(domain::Operation operation) {
        operation.practice = false;
        return operation;
    }

    [[nodiscard]] operators::Envelope enquiry() { return office.sealed(real(office.enquiry())); }

    [[nodiscard]] central::Worker worker(postgres::Connection& connection) const {
        return {connection, Office::findRules(), clock, {.id = Uuid::v7(samples::noon)}};
    }

    /// Everything that waits gets its outcome.
    void settleAll() const {
        auto connection = connected("guitai_applier");
        auto one = worker(*connection);
        must(one.beat(), "no beat");
        while (must(one.work(), "no work") > 0) {
        }
        must(one.leave(), "not left");
    }
};

} // namespace guitai::test
