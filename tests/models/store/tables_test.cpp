// SPDX-License-Identifier: Apache-2.0
#include "models/store/host_tables.h"
#include "models/store/journal.h"
#include "models/store/operator_table.h"
#include "models/store/registry_tables.h"
#include "models/store/settings.h"
#include "tests/models/store/temporary_database.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::store;
using test::TemporaryDatabase;

class TablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsKeepTheLastValue();
    void operatorComesBackAsSaved();
    void loginBelongsToOne();
    void runIsReplacedOnlyInWhatChanges();
    void finishedRunsAreNotOpen();
    void journalKeepsOrderAndNeedsItsRun();
    void fileOnlyGrowsNewer();
    void eventsAreOncePerVersionAndOperation();
    void numberIsClaimedByOneHolder();
    void filesAreFoundByTheBeginningOfTheName();
    void outcomeIsRememberedForEver();
    void hostCredentialIsReplaced();
    void hostReceiptIsRememberedForEver();
};

namespace {

Timestamp at(int seconds) {
    return Timestamp(std::chrono::seconds(seconds));
}

Uuid id(int seconds) {
    return Uuid::v7(at(seconds));
}

StoreFault faultOf(const auto& result) {
    return result ? StoreFault::Internal : result.error().fault;
}

RunRecord run() {
    return {.id = id(1),
            .procedure = "activate",
            .holder = id(2),
            .clerk = "clerk",
            .state = R"({"step":1})",
            .startedAt = at(5),
            .updatedAt = at(5)};
}

} // namespace

void TablesTest::settingsKeepTheLastValue() {
    const TemporaryDatabase base;
    Settings settings(*base.connection);
    QVERIFY(!settings.value("outlet")->has_value());
    QVERIFY(settings.set("outlet", "first").has_value());
    QVERIFY(settings.set("outlet", "市民卡中心").has_value());
    QCOMPARE(*settings.value("outlet"), std::optional<std::string>("市民卡中心"));
}

void TablesTest::operatorComesBackAsSaved() {
    const TemporaryDatabase base;
    OperatorTable table(*base.connection);
    operators::Operator who{.id = "1",
                            .login = "wangwu",
                            .name = "王五",
                            .roles = {operators::Role::Clerk, operators::Role::Trainer},
                            .key = {1, 2, 3}};
    QVERIFY(table.save(who).has_value());
    QCOMPARE(*table.find("1"), std::optional(who));
    who.active = false;
    who.roles.clear();
    QVERIFY(table.save(who).has_value());
    QCOMPARE(*table.findByLogin("wangwu"), std::optional(who));
    QCOMPARE(*table.all(), std::vector{who});
    QVERIFY(!table.find("2")->has_value());
}

void TablesTest::loginBelongsToOne() {
    const TemporaryDatabase base;
    OperatorTable table(*base.connection);
    QVERIFY(table.save({.id = "1", .login = "same", .name = "张三"}).has_value());
    QCOMPARE(faultOf(table.save({.id = "2", .login = "same", .name = "李四"})),
             StoreFault::Conflict);
}

void TablesTest::runIsReplacedOnlyInWhatChanges() {
    const TemporaryDatabase base;
    Journal journal(*base.connection);
    QVERIFY(journal.save(run()).has_value());
    auto changed = run();
    changed.id = journal.openRuns()->front().id;
    changed.state = R"({"step":2})";
    changed.updatedAt = at(6);
    QVERIFY(journal.save(changed).has_value());
    const auto found = *journal.find(changed.id);
    QVERIFY(found.has_value());
    QCOMPARE(found->state, changed.state);
    QCOMPARE(found->updatedAt, at(6));
    QCOMPARE(found->startedAt, at(5));
}

void TablesTest::finishedRunsAreNotOpen() {
    const TemporaryDatabase base;
    Journal journal(*base.connection);
    auto done = run();
    QVERIFY(journal.save(done).has_value());
    QCOMPARE(journal.openRuns()->size(), 1UL);
    done.status = RunStatus::Finished;
    QVERIFY(journal.save(done).has_value());
    QVERIFY(journal.openRuns()->empty());
    QCOMPARE((*journal.find(done.id))->status, RunStatus::Finished);
}

void TablesTest::journalKeepsOrderAndNeedsItsRun() {
    const TemporaryDatabase base;
    Journal journal(*base.connection);
    const auto owner = run();
    const JournalEntry intent{.run = owner.id, .act = "change-chip-pin:social", .at = at(7)};
    QCOMPARE(faultOf(journal.append(intent)), StoreFault::NotThere);
    QVERIFY(journal.save(owner).has_value());
    auto outcome = intent;
    outcome.outcome = true;
    outcome.detail = R"({"sw":"9000"})";
    QVERIFY(journal.append(intent).has_value());
    QVERIFY(journal.append(outcome).has_value());
    auto entries = *journal.entries(owner.id);
    QCOMPARE(entries.size(), 2UL);
    QVERIFY(entries[0].sequence < entries[1].sequence);
    entries[1].sequence = 0;
    QCOMPARE(entries[1], outcome);
}

void TablesTest::fileOnlyGrowsNewer() {
    const TemporaryDatabase base;
    RegistryTables tables(*base.connection);
    const StoredFile first{id(1), 1, "张三", "{}"};
    const StoredFile second{first.holder, 2, "张三丰", R"({"v":2})"};
    QVERIFY(tables.saveFile(first).has_value());
    QVERIFY(tables.saveFile(second).has_value());
    QCOMPARE(faultOf(tables.saveFile(first)), StoreFault::Conflict);
    QCOMPARE(faultOf(tables.saveFile(second)), StoreFault::Conflict);
    QCOMPARE(*tables.loadFile(first.holder), std::optional(second));
    QVERIFY(!tables.loadFile(id(9))->has_value());
}

void TablesTest::eventsAreOncePerVersionAndOperation() {
    const TemporaryDatabase base;
    RegistryTables tables(*base.connection);
    const auto holder = id(1);
    const auto operation = id(2);
    QVERIFY(tables.appendEvents(holder, 2, id(3), "second", at(1)).has_value());
    QVERIFY(tables.appendEvents(holder, 1, operation, "first", at(1)).has_value());
    QCOMPARE(faultOf(tables.appendEvents(holder, 2, id(4), "again", at(1))), StoreFault::Conflict);
    QCOMPARE(faultOf(tables.appendEvents(id(5), 1, operation, "again", at(1))),
             StoreFault::Conflict);
    QCOMPARE(*tables.events(holder), (std::vector<std::string>{"first", "second"}));
}

void TablesTest::numberIsClaimedByOneHolder() {
    const TemporaryDatabase base;
    RegistryTables tables(*base.connection);
    const auto holder = id(1);
    QVERIFY(tables.claim(DirectoryKind::CardNumber, "A12345678", holder).has_value());
    QVERIFY(tables.claim(DirectoryKind::CardNumber, "A12345678", holder).has_value());
    QCOMPARE(faultOf(tables.claim(DirectoryKind::CardNumber, "A12345678", id(2))),
             StoreFault::Conflict);
    QVERIFY(tables.claim(DirectoryKind::BankCard, "A12345678", id(2)).has_value());
    QCOMPARE(*tables.holderOf(DirectoryKind::CardNumber, "A12345678"), std::optional(holder));
    QVERIFY(!tables.holderOf(DirectoryKind::IdNumber, "A12345678")->has_value());
}

void TablesTest::filesAreFoundByTheBeginningOfTheName() {
    const TemporaryDatabase base;
    RegistryTables tables(*base.connection);
    const StoredFile li{id(1), 1, "李四", "{}"};
    const StoredFile zhang{id(2), 1, "张三", "{}"};
    const StoredFile zhangLonger{id(3), 1, "张三丰", "{}"};
    for (const auto& file : {zhangLonger, li, zhang}) {
        QVERIFY(tables.saveFile(file).has_value());
    }
    QCOMPARE(*tables.filesByName("张三", 5), (std::vector{zhang, zhangLonger}));
    QCOMPARE(*tables.filesByName("张", 1), std::vector{zhang});
    QVERIFY(tables.filesByName("三", 5)->empty());
    QVERIFY(tables.filesByName("%", 5)->empty());
}

void TablesTest::outcomeIsRememberedForEver() {
    const TemporaryDatabase base;
    RegistryTables tables(*base.connection);
    const StoredOutcome outcome{id(1), {1, 2, 3}, R"({"kind":"applied"})", at(4)};
    auto other = outcome;
    other.payloadHash = {3, 2, 1};
    QVERIFY(tables.rememberOutcome(outcome).has_value());
    QVERIFY(tables.rememberOutcome(outcome).has_value());
    QCOMPARE(faultOf(tables.rememberOutcome(other)), StoreFault::Conflict);
    QCOMPARE(*tables.outcomeOf(outcome.operation), std::optional(outcome));
    QVERIFY(!tables.outcomeOf(id(9))->has_value());
}

void TablesTest::hostCredentialIsReplaced() {
    const TemporaryDatabase base;
    HostTables tables(*base.connection);
    HostCredential credential{id(1), "A12345678", "query", {1}, {2, 3}, 0};
    QVERIFY(tables.save(credential).has_value());
    credential.wrong = 3;
    credential.verifier = {};
    QVERIFY(tables.save(credential).has_value());
    QCOMPARE(*tables.load(credential.holder, "A12345678", "query"), std::optional(credential));
    QVERIFY(!tables.load(credential.holder, "A12345678", "service")->has_value());
}

void TablesTest::hostReceiptIsRememberedForEver() {
    const TemporaryDatabase base;
    HostTables tables(*base.connection);
    const HostReceipt receipt{id(1), "query", {9, 8}, "{}"};
    auto other = receipt;
    other.requestHash = {7};
    QVERIFY(tables.remember(receipt).has_value());
    QVERIFY(tables.remember(receipt).has_value());
    QCOMPARE(faultOf(tables.remember(other)), StoreFault::Conflict);
    QCOMPARE(*tables.receiptOf(receipt.operation, "query"), std::optional(receipt));
}

QTEST_GUILESS_MAIN(TablesTest)
#include "tables_test.moc"
