// SPDX-License-Identifier: Apache-2.0
// Statements are made once and kept, with nothing of their last user in them.
#include "models/store/statement.h"

#include <QtTest/QTest>

#include <sqlite3.h>

#include <string>
#include <vector>

using namespace guitai::store;

class StatementsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statementIsMadeOnce();
    void whatWasBoundAndReadIsGone();
    void twoOfTheSameTextAtOnceDoNotMeet();
    void failedStatementServesAgain();
    void keptStatementSeesAChangedSchema();
    void oldestGoes();
};

namespace {

constexpr const char* addName = "INSERT INTO names (name) VALUES (?)";
constexpr const char* namesFrom = "SELECT name FROM names WHERE name >= ? ORDER BY name";

Database withNames() {
    return {":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
}

std::vector<sqlite3_stmt*> statementsOf(const Database& database) {
    std::vector<sqlite3_stmt*> all;
    for (auto* one = sqlite3_next_stmt(database.getHandle(), nullptr); one != nullptr;
         one = sqlite3_next_stmt(database.getHandle(), one)) {
        all.push_back(one);
    }
    return all;
}

void makeTable(Database& database) {
    database.exec("CREATE TABLE names (name TEXT PRIMARY KEY) STRICT");
}

} // namespace

void StatementsTest::statementIsMadeOnce() {
    auto database = withNames();
    makeTable(database);
    change(database, addName, std::string("张三"));
    const auto made = statementsOf(database);
    QCOMPARE(made.size(), std::size_t{1});
    change(database, addName, std::string("李四"));
    QCOMPARE(statementsOf(database), made);
}

void StatementsTest::whatWasBoundAndReadIsGone() {
    auto database = withNames();
    makeTable(database);
    change(database, addName, std::string("张三"));
    {
        auto row = prepared(database, namesFrom, std::string("a"));
        QVERIFY(row.executeStep());
    }
    for (auto* statement : statementsOf(database)) {
        QVERIFY(sqlite3_stmt_busy(statement) == 0);
        auto* expanded = sqlite3_expanded_sql(statement);
        const std::string text(expanded);
        sqlite3_free(expanded);
        QVERIFY2(text.find("NULL") != std::string::npos, text.c_str());
    }
}

void StatementsTest::twoOfTheSameTextAtOnceDoNotMeet() {
    auto database = withNames();
    makeTable(database);
    change(database, addName, std::string("a"));
    change(database, addName, std::string("b"));
    auto outer = prepared(database, namesFrom, std::string("a"));
    QVERIFY(outer.executeStep());
    {
        auto inner = prepared(database, namesFrom, std::string("b"));
        QVERIFY(inner.executeStep());
        QCOMPARE(textAt(inner, 0), std::string("b"));
        QVERIFY(!inner.executeStep());
    }
    QCOMPARE(textAt(outer, 0), std::string("a"));
    QVERIFY(outer.executeStep());
    QCOMPARE(textAt(outer, 0), std::string("b"));
}

void StatementsTest::failedStatementServesAgain() {
    auto database = withNames();
    makeTable(database);
    change(database, addName, std::string("a"));
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, change(database, addName, std::string("a")));
    QCOMPARE(change(database, addName, std::string("b")), 1);
}

void StatementsTest::keptStatementSeesAChangedSchema() {
    auto database = withNames();
    makeTable(database);
    change(database, addName, std::string("a"));
    database.exec("ALTER TABLE names ADD COLUMN at INTEGER NOT NULL DEFAULT 7");
    change(database, addName, std::string("b"));
    auto row = prepared(database, "SELECT sum(at) FROM names");
    QVERIFY(row.executeStep());
    QCOMPARE(numberAt(row, 0), std::int64_t{14});
}

void StatementsTest::oldestGoes() {
    auto database = withNames();
    makeTable(database);
    change(database, addName, std::string("a"));
    constexpr int many = 200;
    for (int i = 0; i < many; ++i) {
        const auto sql = "SELECT " + std::to_string(i);
        QVERIFY(prepared(database, sql.c_str()).executeStep());
    }
    QVERIFY(statementsOf(database).size() < std::size_t{many});
    QCOMPARE(change(database, addName, std::string("b")), 1);
}

QTEST_APPLESS_MAIN(StatementsTest)
#include "statements_test.moc"
