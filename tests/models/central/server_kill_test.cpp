// SPDX-License-Identifier: Apache-2.0
#include "tests/models/central/postmaster.h"

#include <QTest>

#include <random>

using namespace guitai;
using namespace guitai::registry;
using namespace guitai::test;
using postgres::Row;
using postgres::SqlFault;

/// A server that is killed while counters forward, and lines that are cut at a commit.
class ServerKillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aServerThatIsKilledLosesAndDoublesNothing();
    void linesThatAreCutLoseAndDoubleNothing();
    void aCommitWhoseAnswerIsLostIsUnknownAndSettledOnce();
};

namespace {

// For many: GUITAI_TEST_KILLS=200 tests/support/with-postgres
// build/dev/tests/central_server_kill_test
int kills() {
    const int asked = qEnvironmentVariableIntValue("GUITAI_TEST_KILLS");
    return asked > 0 ? asked : 2;
}

/// At so many moments of its work, spread over it, that happens.
bool interrupted(BusyRegistry& busy, int times, const std::function<bool()>& happens) {
    std::minstd_rand random(std::random_device{}());
    for (int i = 1; i <= times; ++i) {
        if (!await([&] { return busy.settled() >= busy.all() * i / (times + 2); })) {
            return false;
        }
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 20'000));
        if (!happens()) {
            return false;
        }
    }
    return true;
}

/// Whose commit waits for a standby that is not there.
std::vector<std::int64_t> waitingAtCommit(postgres::Connection& root) {
    std::vector<std::int64_t> waiting;
    must(root.query("SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'", {},
                    [&](const Row& row) { waiting.push_back(row.number(0)); }),
         "not asked");
    return waiting;
}

/// Cuts the one line whose commit has been done and not been answered.
bool cutAtCommit(postgres::Connection& root) {
    std::vector<std::int64_t> waiting;
    const bool came = await([&] {
        waiting = waitingAtCommit(root);
        return !waiting.empty();
    });
    for (const auto pid : waiting) {
        must(root.query("SELECT pg_terminate_backend($1::INTEGER)", {pid}), "not cut");
    }
    return came;
}

/// From now on no commit is answered.
bool answerNoCommit(postgres::Connection& root) {
    must(root.query("ALTER SYSTEM SET synchronous_standby_names = 'nobody'"), "not set");
    must(root.query("SELECT pg_reload_conf()"), "not reloaded");
    auto probe = connected("guitai_applier");
    std::thread committing([&] { // until it is so
        while (probe->query("UPDATE guitai.leases SET expires = expires WHERE bucket = 0")) {
        }
    });
    const bool cut = cutAtCommit(root);
    committing.join();
    return cut;
}

void answerCommits(postgres::Connection& root) {
    must(root.query("ALTER SYSTEM RESET synchronous_standby_names"), "not reset");
    must(root.query("SELECT pg_reload_conf()"), "not reloaded");
}

} // namespace

void ServerKillTest::aServerThatIsKilledLosesAndDoublesNothing() {
    BusyRegistry busy(1 + kills());
    busy.begin();
    QVERIFY(interrupted(busy, kills(), [] {
        killServer();
        return startServer();
    }));
    QVERIFY(busy.finish());
    QCOMPARE(busy.wrong(), std::string());
}

void ServerKillTest::linesThatAreCutLoseAndDoubleNothing() {
    BusyRegistry busy(1 + kills());
    auto root = connected("postgres", "postgres");
    busy.begin();
    QVERIFY(interrupted(busy, 5 * kills(), [&] {
        return root
            ->query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE usename IN ('guitai_applier', 'counter_one', 'counter_two')")
            .has_value();
    }));
    QVERIFY(busy.finish());
    QCOMPARE(busy.wrong(), std::string());
}

void ServerKillTest::aCommitWhoseAnswerIsLostIsUnknownAndSettledOnce() {
    Central central;
    auto root = connected("postgres", "postgres");
    auto counter = Central::counter();
    const auto judged = central.enquiry();
    QVERIFY(!counter.submit(judged));
    auto connection = connected("guitai_applier");
    auto worker = central.worker(*connection);
    QVERIFY(worker.beat());
    QVERIFY(answerNoCommit(*root));

    std::thread working([&] {
        const auto worked = worker.work();
        QVERIFY(!worked);
        QCOMPARE(worked.error().fault, SqlFault::UnknownOutcome);
    });
    QVERIFY(cutAtCommit(*root));
    working.join();
    const auto handed = central.enquiry();
    std::thread submitting(
        [&] { QCOMPARE(counter.submit(handed).error(), RegistryFault::UnknownOutcome); });
    QVERIFY(cutAtCommit(*root));
    submitting.join();
    answerCommits(*root);

    central.asOwner("UPDATE guitai.leases SET expires = '-infinity'");
    central.asOwner("UPDATE guitai.appliers SET beat = '-infinity'");
    central.settleAll();
    const auto& holder = central.office.file.id;
    const std::vector<Uuid> both{domain::decodeOperation(judged.payload)->id,
                                 domain::decodeOperation(handed.payload)->id};
    QVERIFY(appliedTo(central, holder) == both);
    for (const auto& envelope : {judged, handed}) {
        const auto again = counter.submit(envelope);
        QVERIFY(again && again->duplicate);
        QCOMPARE(again->kind, OutcomeKind::Applied);
    }
    QCOMPARE(counter.lookUp(holder)->version, 2U);
}

QTEST_GUILESS_MAIN(ServerKillTest)
#include "server_kill_test.moc"
