// SPDX-License-Identifier: Apache-2.0
#include "tests/models/central/server.h"

#include <QTest>

using namespace guitai;
using namespace guitai::central;
using namespace guitai::test;
using postgres::Row;
using postgres::SqlFault;

/// The schema of the shared registry on a real server: who may do what, and whether it can be
/// spread over several.
class CentralSchemaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void init() { makeDatabase(); }

    void migratingAgainDoesNothing();
    void aNewerSchemaIsLeftAlone();
    void whoMayNotMigrateChangesNothing();
    void everyFunctionHasAFixedSearchPathAndIsNobodys();
    void aCounterReadsAndWritesNoTable();
    void theApplierChangesNoHistory();
    void everyKeyBeginsWithTheBucketOrIsADirectorys();
    void aLoginThatWouldBeAStatementIsRefused();
};

namespace {

QStringList listed(postgres::Connection& connection, const char* sql) {
    QStringList all;
    must(connection.query(sql, {},
                          [&](const Row& row) { all.append(QString::fromStdString(row.text(0))); }),
         sql);
    return all;
}

} // namespace

void CentralSchemaTest::migratingAgainDoesNothing() {
    auto admin = connected("guitai_admin");
    QCOMPARE(schemaOf(*admin), 0);
    QVERIFY(migrate(*admin).value() > 0);
    QCOMPARE(migrate(*admin).value(), 0);
    QVERIFY(schemaOf(*admin).value() > 0);
}

void CentralSchemaTest::aNewerSchemaIsLeftAlone() {
    auto admin = connected("guitai_admin");
    must(migrate(*admin), "not migrated");
    must(admin->run("test", "SET ROLE guitai_owner; INSERT INTO guitai.migrations (number, name) "
                            "VALUES (999, 'later'); RESET ROLE"),
         "not written");
    const auto again = migrate(*admin);
    QVERIFY(!again);
    QCOMPARE(again.error().fault, MigrateFault::NewerSchema);
}

void CentralSchemaTest::whoMayNotMigrateChangesNothing() {
    must(connected("postgres", "postgres")
             ->run("role", "DO $$ BEGIN CREATE ROLE counter_one LOGIN; "
                           "EXCEPTION WHEN duplicate_object THEN NULL; END $$"),
         "no role");
    const auto tried = migrate(*connected("counter_one"));
    QVERIFY(!tried);
    QCOMPARE(tried.error().fault, MigrateFault::NoPrivilege);
    QCOMPARE(schemaOf(*connected("guitai_admin")), 0);
}

void CentralSchemaTest::everyFunctionHasAFixedSearchPathAndIsNobodys() {
    const Central central;
    auto& admin = *central.admin;
    QVERIFY(listed(admin, "SELECT proname::TEXT FROM pg_catalog.pg_proc WHERE pronamespace = "
                          "'guitai'::regnamespace")
                .size() >= 8);
    // A security definer whose path is the caller's could be made to call the caller's functions.
    QCOMPARE(listed(admin, "SELECT proname::TEXT FROM pg_catalog.pg_proc WHERE pronamespace = "
                           "'guitai'::regnamespace AND NOT (prosecdef AND "
                           "'search_path=pg_catalog, pg_temp' = ANY (coalesce(proconfig, '{}')))"),
             QStringList());
    // No rights at all would be the default ones, of which everybody has execute.
    QCOMPARE(listed(admin, "SELECT proname::TEXT FROM pg_catalog.pg_proc p WHERE pronamespace = "
                           "'guitai'::regnamespace AND (proacl IS NULL OR EXISTS (SELECT 1 FROM "
                           "aclexplode(p.proacl) a WHERE a.grantee = 0))"),
             QStringList());
}

void CentralSchemaTest::aCounterReadsAndWritesNoTable() {
    const Central central;
    const auto tables = listed(*central.admin, "SELECT tablename::TEXT FROM pg_catalog.pg_tables "
                                               "WHERE schemaname = 'guitai'");
    QVERIFY(tables.size() >= 12);
    auto counter = connected("counter_one");
    for (const auto& table : tables) {
        const auto name = "guitai." + table.toStdString();
        for (const auto& sql : {"SELECT * FROM " + name, "DELETE FROM " + name}) {
            const auto tried = counter->run("test", sql);
            if (table == QStringLiteral("migrations") && sql.starts_with("SELECT")) {
                QVERIFY(tried); // which schema it is
                continue;
            }
            QVERIFY2(!tried, sql.c_str());
            QCOMPARE(tried.error().fault, SqlFault::NotAllowed);
        }
    }
}

void CentralSchemaTest::theApplierChangesNoHistory() {
    const Central central;
    auto applier = connected("guitai_applier");
    for (const auto* sql :
         {"UPDATE guitai.events SET events = '[]'", "DELETE FROM guitai.events",
          "DELETE FROM guitai.outcomes", "DELETE FROM guitai.files",
          "UPDATE guitai.directory SET bucket = 0", "UPDATE guitai.operators SET active = TRUE",
          "INSERT INTO guitai.inbox SELECT * FROM guitai.inbox"}) {
        const auto tried = applier->run("test", sql);
        QVERIFY2(!tried, sql);
        QCOMPARE(tried.error().fault, SqlFault::NotAllowed);
    }
}

void CentralSchemaTest::everyKeyBeginsWithTheBucketOrIsADirectorys() {
    const Central central;
    // directory, operations, approvals, code_supervisors: keyed by the number itself; trails by
    // the counter's login.
    // The others are small, and every node may hold them whole (distribution.md).
    QCOMPARE(
        listed(*central.admin,
               "SELECT c.relname::TEXT || '.' || a.attname FROM pg_catalog.pg_index i "
               "JOIN pg_catalog.pg_class c ON c.oid = i.indrelid "
               "JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0] "
               "WHERE c.relnamespace = 'guitai'::regnamespace AND i.indisunique AND "
               "a.attname <> 'bucket' ORDER BY 1"),
        QStringList({QStringLiteral("appliers.applier"), QStringLiteral("approvals.operation"),
                     QStringLiteral("code_key.place"), QStringLiteral("code_supervisors.number"),
                     QStringLiteral("code_uses.number"), QStringLiteral("counters.login"),
                     QStringLiteral("directory.kind"), QStringLiteral("migrations.number"),
                     QStringLiteral("operations.operation"), QStringLiteral("operators.id"),
                     QStringLiteral("rule_packs.region"), QStringLiteral("trail_breaks.login"),
                     QStringLiteral("trail_heads.login")}));
}

void CentralSchemaTest::aLoginThatWouldBeAStatementIsRefused() {
    const Central central;
    for (const auto* login : {"", "x; DROP SCHEMA guitai", "Counter", "1st", "a\"b"}) {
        const auto saved = saveCounter(*central.admin, login, "outlet-1", "43");
        QVERIFY2(!saved, login);
        QCOMPARE(saved.error().fault, SqlFault::BadValue);
    }
}

QTEST_GUILESS_MAIN(CentralSchemaTest)
#include "schema_test.moc"
