// SPDX-License-Identifier: Apache-2.0
// The store's ground: SQLiteCpp runs on SQLCipher 4, and what it writes cannot be read without the
// key.
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <string>
#include <string_view>

namespace {

constexpr std::string_view rightKey =
    "x'00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff'";
constexpr std::string_view wrongKey =
    "x'ff112233445566778899aabbccddeeff00112233445566778899aabbccddeeff'";

SQLite::Database opened(const std::string& path, std::string_view key) {
    SQLite::Database database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    sqlite3_key_v2(database.getHandle(), "main", key.data(), static_cast<int>(key.size()));
    return database;
}

} // namespace

class SqlcipherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void versionIsFour();
    void headerMatchesLibrary();
    void fileHoldsNoPlainText();
    void wrongKeyIsRefused();

private:
    QTemporaryDir folder_;
    std::string path_;
};

void SqlcipherTest::init() {
    path_ = folder_.filePath(QString::fromLatin1(QTest::currentTestFunction())).toStdString();
    auto database = opened(path_, rightKey);
    database.exec("CREATE TABLE holder (name TEXT)");
    database.exec("INSERT INTO holder VALUES ('legible'), ('text') RETURNING name");
}

void SqlcipherTest::versionIsFour() {
    auto database = opened(path_, rightKey);
    const auto version = database.execAndGet("PRAGMA cipher_version").getString();
    QVERIFY2(version.starts_with("4."), version.c_str());
}

void SqlcipherTest::headerMatchesLibrary() {
    QCOMPARE(std::string_view(sqlite3_libversion()), std::string_view(SQLITE_VERSION));
    QCOMPARE(sqlite3_threadsafe(), 1);
}

void SqlcipherTest::fileHoldsNoPlainText() {
    QFile file(QString::fromStdString(path_));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    QVERIFY(bytes.size() >= 4096);
    QVERIFY(!bytes.startsWith("SQLite format 3"));
    QVERIFY(!bytes.contains("legible"));
}

void SqlcipherTest::wrongKeyIsRefused() {
    auto database = opened(path_, wrongKey);
    try {
        database.exec("SELECT count(*) FROM holder");
        QFAIL("a wrong key opened the file");
    } catch (const SQLite::Exception& e) {
        QCOMPARE(e.getErrorCode(), SQLITE_NOTADB);
    }
}

QTEST_GUILESS_MAIN(SqlcipherTest)
#include "sqlcipher_test.moc"
