// SPDX-License-Identifier: Apache-2.0
// A counter moves to another machine: never do two of them serve.
#include "models/store/audit.h"
#include "models/store/backup.h"
#include "models/store/moving.h"
#include "models/store/operator_table.h"
#include "models/store/queue.h"
#include "models/store/restore.h"
#include "tests/models/store/child.h"
#include "tests/models/store/whole_act.h"
#include "tests/support/temporary_store.h"

#include <QtTest/QTest>

#include <random>

using namespace guitai;
using namespace guitai::store;
using test::secret;
using test::TemporaryStore;
namespace fs = std::filesystem;

class MovingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void movedStoreServesNobodyUntilThatIsUndone();
    void onlyAdministratorsMove();
    void counterMovesIn();
    void killedMoveNeverLeavesTwoThatServe();

private:
    Uuid commit(Store::Opened& opened);

    std::unique_ptr<TemporaryStore> at_;
    std::optional<operators::RecoveryHalves> halves_;
    fs::path backup_;
    std::mt19937 random_{std::random_device{}()};
};

namespace {

StoreFault faultOf(const auto& result) {
    return result ? StoreFault::Internal : result.error().fault;
}

} // namespace

void MovingTest::init() {
    at_ = std::make_unique<TemporaryStore>();
    auto made = at_->create();
    QVERIFY(made.has_value());
    halves_ = std::move(made->recovery);
    backup_ = at_->location.directory.parent_path() / "copy";
}

Uuid MovingTest::commit(Store::Opened& opened) {
    const auto item = test::itemOf(opened.who, Uuid::v7(test::someDay()), test::someDay());
    return test::commitAct(*opened.store, opened.who, item) ? item.operation : Uuid();
}

void MovingTest::movedStoreServesNobodyUntilThatIsUndone() {
    auto opened = at_->open();
    auto& store = *opened->store;
    QVERIFY(checkServes(store.settings()).has_value());
    QCOMPARE(faultOf(cancelMove(store, opened->who, test::someDay())), StoreFault::NotThere);
    for (int time = 0; time < 2; ++time) {
        QVERIFY(markMoved(store, opened->who, test::someDay()).has_value());
        QCOMPARE(faultOf(checkServes(store.settings())), StoreFault::MovedAway);
    }
    QVERIFY(cancelMove(store, opened->who, test::someDay()).has_value());
    QVERIFY(checkServes(store.settings()).has_value());
    const auto trail = store.audit().latest(3).value();
    QCOMPARE(trail.front().action, std::string("move-undone"));
    QCOMPARE(trail.back().action, std::string("moved-away"));
}

void MovingTest::onlyAdministratorsMove() {
    auto opened = at_->open();
    QVERIFY(opened->store
                ->addOperator({"lisi", "李四", {operators::Role::Clerk}},
                              secret("another password"), opened->who)
                .has_value());
    const auto lisi = opened->store->signIn("lisi", secret("another password")).value();
    QCOMPARE(faultOf(markMoved(*opened->store, lisi, test::someDay())), StoreFault::NotAllowed);
    SignedIn pretended{lisi.who, operators::SigningKey::fromSeed(lisi.key.seed().clone())};
    pretended.who.roles = {operators::Role::Administrator}; // the store knows better
    QCOMPARE(faultOf(markMoved(*opened->store, pretended, test::someDay())),
             StoreFault::NotAllowed);
    QVERIFY(checkServes(opened->store->settings()).has_value());
    QCOMPARE(opened->store->audit().latest(1)->front().action, std::string("refusal"));
}

void MovingTest::counterMovesIn() {
    Uuid act;
    std::string chief;
    {
        auto opened = at_->open();
        chief = opened->who.who.id;
        act = commit(*opened);
        auto backup = opened->store->beginBackup(backup_, chief, true);
        const auto always = [](const Backup::Progress&) { return true; };
        QVERIFY(copyAndSeal(**backup, always).has_value());
        QVERIFY(markMoved(*opened->store, opened->who, test::someDay()).has_value());
        QVERIFY((*backup)->finish().has_value());
    }
    QVERIFY(readManifest(backup_)->moved);
    const QTemporaryDir other;
    const fs::path machine = other.path().toStdString();
    const Location there{machine / "store", machine / "machine.secret"};
    const RestoreAsked asked{
        .backup = backup_,
        .to = there,
        .key = {.firstHalf = halves_->second.clone(), .secondHalf = halves_->first.clone()},
        .newcomer = Newcomer{{TemporaryStore::login, "张三", {operators::Role::Administrator}},
                             secret("a new password")}};
    QVERIFY(restoreBackup(asked, at_->clock).has_value());
    QCOMPARE(Store::look(there)->logins, std::vector<std::string>{TemporaryStore::login});
    const auto opened =
        Store::open(there, TemporaryStore::login, secret("a new password"), at_->clock);
    QVERIFY(opened.has_value());
    auto& store = *opened->store;
    QVERIFY(store.queue().find(act)->has_value());
    QVERIFY(checkServes(store.settings()).has_value());
    QVERIFY(store.rekeyDue()->has_value());
    QVERIFY(opened->who.who.id != chief);
    const auto before = store.operatorTable().find(chief).value().value();
    QVERIFY(!before.active && before.leftAt); // what he signed is his
    QCOMPARE(*store.audit().verify(), std::optional<std::uint64_t>());
    QCOMPARE(faultOf(checkServes(at_->open()->store->settings())), StoreFault::MovedAway);
}

void MovingTest::killedMoveNeverLeavesTwoThatServe() {
    const int asked = qEnvironmentVariableIntValue("GUITAI_TEST_ROUNDS");
    const int rounds = asked > 0 ? asked : 12;
    std::chrono::nanoseconds needed{0};
    int moved = 0;
    for (int round = 0; round < rounds; ++round) {
        test::Child victim({KEEPER_VICTIM, "move-out", at_->location.directory.string(),
                            at_->location.machineSecret.string(), backup_.string()});
        QVERIFY(victim.await(1));
        const auto from = std::chrono::steady_clock::now();
        if (round == 0) {
            QVERIFY(victim.await(2));
            needed = std::chrono::steady_clock::now() - from;
        } else {
            victim.goOn(needed * std::uniform_int_distribution(0, 160)(random_) / 100);
        }
        victim.kill();
        const bool said = victim.acknowledged().back() == "done";
        auto opened = at_->open();
        QVERIFY(opened.has_value());
        const bool serves = checkServes(opened->store->settings()).has_value();
        const bool there = fs::exists(backup_);
        QVERIFY(!serves || !there);
        QVERIFY(!said || (there && !serves));
        moved += there ? 1 : 0;
        if (!serves) {
            QVERIFY(cancelMove(*opened->store, opened->who, test::someDay()).has_value());
        }
        QCOMPARE(*opened->store->audit().verify(), std::optional<std::uint64_t>());
        fs::remove_all(backup_);
    }
    qInfo("%d of %d moved", moved, rounds);
    QVERIFY(moved > 0 && moved < rounds);
}

QTEST_GUILESS_MAIN(MovingTest)
#include "moving_test.moc"
