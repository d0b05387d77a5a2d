// SPDX-License-Identifier: Apache-2.0
// Years of work must not make a counter slower: what is asked while somebody waits is found by an
// index, however much there is.
#include "models/store/audit.h"
#include "models/store/closings.h"
#include "models/store/journal.h"
#include "models/store/queue.h"
#include "models/store/registry_tables.h"
#include "models/store/seen_files.h"
#include "tests/models/store/statement_log.h"
#include "tests/models/store/temporary_database.h"

#include <QtTest/QTest>

#include <array>
#include <functional>

using namespace guitai;
using namespace guitai::store;
using test::StatementLog;
using test::TemporaryDatabase;

using Question = std::function<void(Connection&)>;

Q_DECLARE_METATYPE(Question)

class QueryPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadThroughOrSorted_data();
    void nothingIsReadThroughOrSorted();
    void aScanIsSeen();

private:
    [[nodiscard]] QStringList plansOf(const Question& question);

    StatementLog log_;
};

namespace {

constexpr std::array growing{"audit", "card_stages", "directory",   "events",
                             "files", "journal",     "outcomes",    "queue",
                             "runs",  "seen_files",  "seen_numbers"};
// Indices of just what is open, which is little: they may be read through.
constexpr std::array ofTheOpen{"queue_pending", "runs_open"};

// Of the days worked those that are still open are sorted: few.
constexpr const char* ofFewDays = "FROM days WHERE";

/// A table's newest rows, or oldest: as many as are asked for, in the order in which they lie.
bool takesFromTheEnd(const QString& sql) {
    return sql.contains(QLatin1String(" LIMIT ")) && !sql.contains(QLatin1String(" WHERE "));
}

/// Whether that line of a plan takes the longer, the more there is.
bool grows(const QString& line, const QString& sql) {
    if (line.contains(QLatin1String("TEMP B-TREE"))) {
        return !sql.contains(QLatin1String(ofFewDays));
    }
    const bool readThrough = std::ranges::any_of(growing, [&](const char* table) {
        return line.startsWith(QStringLiteral("SCAN ") + QLatin1String(table));
    });
    const bool little = std::ranges::any_of(
        ofTheOpen, [&](const char* index) { return line.contains(QLatin1String(index)); });
    return readThrough && !little && !takesFromTheEnd(sql);
}

Question of(auto ask) {
    return [ask](Connection& connection) { std::ignore = ask(connection); };
}

void add(const char* name, auto ask) {
    QTest::newRow(name) << of(ask);
}

} // namespace

/// The lines of all its statements' plans that grow, each with its statement.
QStringList QueryPlanTest::plansOf(const Question& question) {
    const TemporaryDatabase base;
    std::ignore = log_.take();
    question(*base.connection);
    QStringList lines;
    for (const auto& heard : log_.take()) {
        const auto sql = QString::fromStdString(heard.sql);
        const auto explained = base.connection->read("plan", [&](store::Database& database) {
            SQLite::Statement plan(database, "EXPLAIN QUERY PLAN " + heard.sql);
            while (plan.executeStep()) {
                const auto line = QString::fromStdString(plan.getColumn(3).getString());
                if (grows(line, sql)) {
                    lines << line + QStringLiteral(": ") + sql;
                }
            }
            return true;
        });
        if (!explained) {
            lines << QStringLiteral("no plan: ") + sql;
        }
    }
    return lines;
}

void QueryPlanTest::nothingIsReadThroughOrSorted_data() {
    QTest::addColumn<Question>("question");
    const Uuid id = Uuid::v7({});
    const Timestamp now{std::chrono::hours(24 * 20'000)};
    add("a file", [=](auto& to) { return RegistryTables(to).loadFile(id); });
    add("whose number", [=](auto& to) {
        return RegistryTables(to).holderOf(DirectoryKind::CardNumber, "A12345678");
    });
    add("holders by name", [](auto& to) { return RegistryTables(to).filesByName("张", 20); });
    add("a file as seen", [=](auto& to) { return SeenFiles(to).of(id); });
    add("whom that number was seen with",
        [](auto& to) { return SeenFiles(to).byNumber({DirectoryKind::CardNumber, "A12345678"}); });
    add("seen by name", [](auto& to) { return SeenFiles(to).byName("张", 20); });
    add("keeping what is seen", [=](auto& to) {
        return SeenFiles(to).keep({.holder = id}, {{DirectoryKind::CardNumber, "A12345678"}});
    });
    add("forgetting", [=](auto& to) { return SeenFiles(to).forgetBefore(now); });
    add("cards at a stage", [](auto& to) {
        return RegistryTables(to).cardsAt(domain::CardStage::Ready, "2026-11-24", 20);
    });
    add("a file's history", [=](auto& to) { return RegistryTables(to).newestEvents(id, 20); });
    add("a file's events", [=](auto& to) { return RegistryTables(to).events(id); });
    add("an outcome", [=](auto& to) { return RegistryTables(to).outcomeOf(id); });
    add("saving a file",
        [=](auto& to) { return RegistryTables(to).saveFile({.holder = id, .json = "{}"}); });
    add("what waits", [](auto& to) { return Queue(to).pending(); });
    add("the latest acts", [](auto& to) { return Queue(to).latest(500); });
    add("a day's acts", [=](auto& to) { return Queue(to).made(now, now); });
    add("an act", [=](auto& to) { return Queue(to).find(id); });
    add("queueing", [=](auto& to) { return Queue(to).enqueue({.operation = id}); });
    add("an act's state",
        [=](auto& to) { return Queue(to).setState(id, QueueState::Accepted, "", now); });
    add("an act's attempt", [=](auto& to) { return Queue(to).noteAttempt(id, 1, now); });
    add("after restoring", [=](auto& to) { return Queue(to).lookUpBeforeSending(now); });
    add("open work", [](auto& to) { return Journal(to).openRuns(); });
    add("a run", [=](auto& to) { return Journal(to).find(id); });
    add("a run's journal", [=](auto& to) { return Journal(to).entries(id); });
    add("the trail's head", [](auto& to) { return Audit(to).head(); });
    add("on record", [](auto& to) { return Audit(to).append({}); });
    add("the latest entries", [](auto& to) { return Audit(to).latest(20); });
    add("name searches", [=](auto& to) { return Audit(to).nameSearches("clerk", now); });
    add("prints", [](auto& to) { return Audit(to).prints("voucher"); });
    add("a day's endings", [=](auto& to) { return Audit(to).ofDay(now, now); });
    add("open days", [=](auto& to) { return Closings(to).openDays("outlet", chinaDate(now)); });
    add("closing of the day before",
        [=](auto& to) { return Closings(to).lastBefore("outlet", chinaDate(now)); });
}

void QueryPlanTest::nothingIsReadThroughOrSorted() {
    QFETCH(const Question, question);
    QCOMPARE(plansOf(question).join(QLatin1Char('\n')), QString());
}

void QueryPlanTest::aScanIsSeen() {
    const auto ask = [](const char* sql) {
        return of([sql](Connection& connection) {
            return connection.read("test", [&](store::Database& database) {
                return SQLite::Statement(database, sql).executeStep();
            });
        });
    };
    QCOMPARE(plansOf(ask("SELECT holder FROM files WHERE json = ? LIMIT 1")).size(), 1);
    QCOMPARE(plansOf(ask("SELECT holder FROM files WHERE name > ? ORDER BY name, holder")).size(),
             1);
    QCOMPARE(plansOf(ask("SELECT count(*) FROM audit")).size(), 1);
    QVERIFY(plansOf(ask("SELECT holder FROM files WHERE holder = ?")).isEmpty());
}

QTEST_GUILESS_MAIN(QueryPlanTest)
#include "query_plan_test.moc"
