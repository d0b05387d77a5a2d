// SPDX-License-Identifier: Apache-2.0
// Wrong, old and missing keys, and a newer schema: told, and what is there stays as it is.
#include "models/store/durable_file.h"
#include "models/store/settings.h"
#include "models/store/store_parts.h"
#include "tests/models/store/disk_image.h"
#include "tests/models/store/fault_vfs.h"
#include "tests/models/store/temporary_database.h"
#include "tests/support/temporary_store.h"

#include <QtTest/QTest>

#include <optional>

using namespace guitai;
using namespace guitai::store;
using test::TemporaryDatabase;
using test::TemporaryStore;

class KeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void interruptedActSurvivesWrongAndMissingKeys();
    void withoutAKeyNothingIsRead();
    void anotherMachinesSecretOpensNothing();
    void slotsOfBeforeAPasswordChangeOpenWithThePasswordOfBefore();
    void slotsOfAnotherStoreOpenNothing();
    void newerSchemaIsRefusedUntouched();
};

namespace {

StoreFault faultOf(const auto& result) {
    return result ? StoreFault::Internal : result.error().fault;
}

/// The code of reading it as a database that is not encrypted.
int readWithoutKey(const std::filesystem::path& file) {
    sqlite3* database = nullptr;
    sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr);
    const int code =
        sqlite3_exec(database, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    sqlite3_close(database);
    return code;
}

test::DiskImage filesOf(const TemporaryStore& at) {
    return test::imageOf(at.location.directory, "store.db");
}

std::optional<SecretBytes> databaseKeyOf(const TemporaryStore& at) {
    auto door = Door::at(at.location, at.clock);
    if (!door) {
        return std::nullopt;
    }
    door->machineSecret = *readMachineSecret(at.location.machineSecret);
    auto unlocked = unlock(*door, TemporaryStore::login, test::secret(TemporaryStore::password));
    return unlocked ? std::optional(std::move(unlocked->content.databaseKey)) : std::nullopt;
}

/// Leaves a log with an act in it, and a part of another that was cut short.
void interruptAnAct(TemporaryDatabase& base) {
    test::FaultVfs disk;
    QVERIFY(base.connection->reopen().has_value());
    const auto before = test::imageOf(base.file.parent_path(), "store.db");
    QVERIFY(Settings(*base.connection).set("in the log", "1").has_value());
    disk.arm({test::DiskFault::What::Write, SQLITE_IOERR_WRITE, true}, 60);
    const auto done = base.connection->transaction("test", [&] {
        std::ignore = Settings(*base.connection).set("before", "changed");
        return Settings(*base.connection).set("large", std::string(400'000, 'x'));
    });
    QCOMPARE(faultOf(done), StoreFault::OutcomeUnknown);
    base.connection.reset();
    const auto left = test::imageOf(base.file.parent_path(), "store.db");
    QVERIFY(left.at("store.db") == before.at("store.db"));
    QVERIFY(!left.at("store.db-wal").empty());
}

} // namespace

void KeysTest::interruptedActSurvivesWrongAndMissingKeys() {
    TemporaryDatabase base;
    QVERIFY(Settings(*base.connection).set("before", "1").has_value());
    interruptAnAct(base);
    const auto folder = base.file.parent_path();
    const auto left = test::imageOf(folder, "store.db");
    const SecretBytes other(32);
    const auto wrong = [&] {
        QCOMPARE(faultOf(Connection::open(base.file, other, Connection::Mode::Existing)),
                 StoreFault::Damaged);
    };
    const auto missing = [&] { QCOMPARE(readWithoutKey(base.file), SQLITE_NOTADB); };
    for (int order = 0; order < 4; ++order) {
        QVERIFY(test::restore(left, folder, "store.db"));
        (order % 2 == 0) ? wrong() : missing();
        (order < 2) ? wrong() : missing();
        base.connection = base.opened(Connection::Mode::Existing);
        QVERIFY(base.connection != nullptr);
        QCOMPARE(*Settings(*base.connection).value("before"), std::optional<std::string>("1"));
        QCOMPARE(*Settings(*base.connection).value("in the log"), std::optional<std::string>("1"));
        QCOMPARE(*Settings(*base.connection).value("large"), std::optional<std::string>());
        QCOMPARE(base.text("PRAGMA integrity_check"), std::string("ok"));
        base.connection.reset();
    }
}

void KeysTest::withoutAKeyNothingIsRead() {
    const TemporaryStore at;
    at.create()->store.reset();
    const auto before = filesOf(at);
    QCOMPARE(readWithoutKey(at.database()), SQLITE_NOTADB);
    QVERIFY(filesOf(at) == before);
}

void KeysTest::anotherMachinesSecretOpensNothing() {
    const TemporaryStore at;
    const TemporaryStore other;
    at.create()->store.reset();
    other.create()->store.reset();
    const auto before = filesOf(at);
    const auto own = test::imageOf(at.folder.path().toStdString(), "machine-secret");
    const auto others = test::imageOf(other.folder.path().toStdString(), "machine-secret");
    QVERIFY(test::restore(others, at.folder.path().toStdString(), "machine-secret"));
    QCOMPARE(faultOf(at.open()), StoreFault::WrongPassword);
    QVERIFY(filesOf(at) == before);
    QVERIFY(test::restore(own, at.folder.path().toStdString(), "machine-secret"));
    QVERIFY(at.open().has_value());
}

// The database's key stays when a password changes: a copy of the slots is as good as the store.
void KeysTest::slotsOfBeforeAPasswordChangeOpenWithThePasswordOfBefore() {
    const TemporaryStore at;
    at.create()->store.reset();
    const auto old = test::imageOf(at.location.directory, "slots.json");
    QVERIFY(at.open()
                ->store
                ->changePassword(TemporaryStore::login, test::secret(TemporaryStore::password),
                                 test::secret("another horse"))
                .has_value());
    QCOMPARE(faultOf(at.open()), StoreFault::WrongPassword);
    QVERIFY(at.open("another horse").has_value());
    QVERIFY(test::restore(old, at.location.directory, "slots.json"));
    QCOMPARE(faultOf(at.open("another horse")), StoreFault::WrongPassword);
    QVERIFY(at.open().has_value());
}

void KeysTest::slotsOfAnotherStoreOpenNothing() {
    const TemporaryStore at;
    const TemporaryStore other;
    at.create()->store.reset();
    std::filesystem::copy(at.location.machineSecret, other.location.machineSecret);
    other.create()->store.reset();
    const auto before = filesOf(at);
    QVERIFY(test::restore(test::imageOf(other.location.directory, "slots.json"),
                          at.location.directory, "slots.json"));
    QCOMPARE(faultOf(at.open()), StoreFault::Damaged);
    QVERIFY(filesOf(at) == before);
}

void KeysTest::newerSchemaIsRefusedUntouched() {
    const TemporaryStore at;
    at.create()->store.reset();
    const auto key = databaseKeyOf(at);
    QVERIFY(key.has_value());
    const auto raise = [&](const char* version) {
        auto connection = Connection::open(at.database(), *key, Connection::Mode::Existing);
        return connection && (*connection)->read("test", [&](store::Database& database) {
            return database.exec(version);
        });
    };
    QVERIFY(raise("PRAGMA user_version = 99"));
    const auto before = filesOf(at);
    QCOMPARE(faultOf(at.open()), StoreFault::NewerSchema);
    QVERIFY(filesOf(at) == before);
}

QTEST_GUILESS_MAIN(KeysTest)
#include "keys_test.moc"
