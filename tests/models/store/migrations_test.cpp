// SPDX-License-Identifier: Apache-2.0
#include "models/store/audit.h"
#include "models/store/migrations.h"
#include "models/store/settings.h"
#include "tests/models/store/temporary_database.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

#include <array>

using namespace guitai;
using namespace guitai::store;
using test::TemporaryDatabase;

class MigrationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versionsCountUpFromOne();
    void schemaIsTheOneOnRecord();
    void stepKeepsWhatIsThere();
    void trailOfVersionFourStaysSound();
    void lastVersionIsLeftAlone();
    void brokenStepLeavesTheVersionBefore();
    void newerSchemaIsRefusedUntouched();
    void anotherDatabaseIsRefusedUntouched();
};

namespace {

StoreFault faultOf(const auto& result) {
    return result ? StoreFault::Internal : result.error().fault;
}

QByteArray content(const std::filesystem::path& file) {
    QFile in(QString::fromStdString(file.string()));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

// One more step than there is, as the next release might bring it.
std::vector<Migration> withNext(const char* sql) {
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    steps.push_back({steps.back().version + 1, sql});
    return steps;
}

} // namespace

void MigrationsTest::versionsCountUpFromOne() {
    int expected = 1;
    for (const auto& step : migrations()) {
        QCOMPARE(step.version, expected++);
    }
}

// What a released version made of the file is on record in fixtures/: it never changes again.
void MigrationsTest::schemaIsTheOneOnRecord() {
    const TemporaryDatabase base;
    const auto version = QString::number(migrations().back().version);
    const auto schema = base.text("SELECT group_concat(sql, char(10)) FROM (SELECT sql || ';' AS "
                                  "sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE "
                                  "'sqlite_%' ORDER BY name)");
    QFile record(QStringLiteral(GUITAI_SOURCE_DIR "/tests/models/store/fixtures/schema-%1.sql")
                     .arg(version));
    QVERIFY(record.open(QIODevice::ReadOnly));
    const QByteArray head = "-- SPDX-License-Identifier: Apache-2.0\n";
    QCOMPARE(head + QByteArray::fromStdString(schema + "\n"), record.readAll());
}

void MigrationsTest::stepKeepsWhatIsThere() {
    const TemporaryDatabase base;
    QVERIFY(Settings(*base.connection).set("outlet", "市民卡中心").has_value());
    const auto steps = withNext("ALTER TABLE settings ADD COLUMN note TEXT NOT NULL DEFAULT 'x'");
    QVERIFY(migrate(*base.connection, false, steps).has_value());
    QCOMPARE(schemaVersion(*base.connection).value(), steps.back().version);
    QCOMPARE(base.text("SELECT value || note FROM settings"), std::string("市民卡中心x"));
}

// Before and after: what was on record when anchors and the limit on name searches came.
void MigrationsTest::trailOfVersionFourStaysSound() {
    const TemporaryDatabase base;
    const auto file = std::filesystem::path(base.folder.path().toStdString()) / "before.db";
    const auto before = Connection::open(file, base.key, Connection::Mode::Fresh).value();
    QVERIFY(migrate(*before, true, migrations().first(4)).has_value());
    Audit audit(*before);
    for (const auto* action : {"sign-in", "look-up", "print"}) {
        QVERIFY(audit.append({.actor = "somebody", .action = action}).has_value());
    }
    const auto head = audit.head().value();
    QVERIFY(migrate(*before, false, migrations()).has_value());
    QCOMPARE(audit.head().value(), head);
    QVERIFY(audit.noteAnchor({head, {}, "registry"}).has_value());
    QVERIFY(audit.append({.actor = "somebody", .action = "name-search"}).has_value());
    const auto finding = audit.verifyAgainst({head}).value();
    QVERIFY(finding.sound());
    QCOMPARE(finding.anchored, 3UL);
    QCOMPARE(finding.end.sequence, 4UL);
}

void MigrationsTest::lastVersionIsLeftAlone() {
    const TemporaryDatabase base;
    const auto before = content(base.file);
    QVERIFY(migrate(*base.connection, false, migrations()).has_value());
    QVERIFY(content(base.file) == before);
}

void MigrationsTest::brokenStepLeavesTheVersionBefore() {
    const TemporaryDatabase base;
    const auto before = content(base.file);
    const auto steps = withNext("CREATE TABLE more (a TEXT); INSERT INTO nowhere VALUES (1)");
    QVERIFY(!migrate(*base.connection, false, steps));
    QCOMPARE(schemaVersion(*base.connection).value(), migrations().back().version);
    QCOMPARE(base.text("SELECT count(*) FROM sqlite_schema WHERE name = 'more'"), std::string("0"));
    QVERIFY(content(base.file) == before);
}

void MigrationsTest::newerSchemaIsRefusedUntouched() {
    const TemporaryDatabase base;
    QVERIFY(base.tamper("PRAGMA user_version = 99"));
    const auto before = content(base.file);
    QCOMPARE(faultOf(migrate(*base.connection, false, migrations())), StoreFault::NewerSchema);
    QVERIFY(content(base.file) == before);
}

void MigrationsTest::anotherDatabaseIsRefusedUntouched() {
    const TemporaryDatabase base;
    QVERIFY(base.tamper("PRAGMA user_version = 0"));
    const auto before = content(base.file);
    QCOMPARE(faultOf(migrate(*base.connection, false, migrations())), StoreFault::Damaged);
    QVERIFY(content(base.file) == before);
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrations_test.moc"
