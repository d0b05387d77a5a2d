// SPDX-License-Identifier: Apache-2.0
#include "tests/models/central/postmaster.h"

#include <QTest>

using namespace guitai;
using namespace guitai::test;

/// Two servers, of which the second has whatever the first has told anybody.
class FailoverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStandbyTakesOverAndNothingIsLostOrDoubled();
};

void FailoverTest::theStandbyTakesOverAndNothingIsLostOrDoubled() {
    BusyRegistry busy(4);
    int following = 0;
    must(connected("postgres", "postgres")
             ->query("SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'", {},
                     [&](const postgres::Row&) { ++following; }),
         "not asked");
    QCOMPARE(following, 1);
    busy.begin();
    QVERIFY(await([&] { return busy.settled() >= busy.all() / 3; }));
    killServer();
    QCOMPARE(control("GUITAI_PG_STANDBY_CTL", {QStringLiteral("promote"), QStringLiteral("-w")}),
             0);
    QVERIFY(busy.finish());
    QCOMPARE(busy.wrong(), std::string());
}

QTEST_GUILESS_MAIN(FailoverTest)
#include "failover_test.moc"
