// SPDX-License-Identifier: Apache-2.0
#include "models/central/trails.h"
#include "models/registry/forwarder.h"
#include "models/store/audit.h"
#include "tests/models/central/server.h"
#include "tests/support/old_copy.h"

#include <QTest>

using namespace guitai;
using namespace guitai::central;
using namespace guitai::registry;
using namespace guitai::test;

/// The heads of the counters' audit trails at the registry that they share.
class TrailsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headsAreAddedAndNeverChanged();
    void anotherCounterHasATrailOfItsOwn();
    void whatIsNoHeadIsNotTaken();
    void nobodyChangesWhatIsKept();
    void anOldCopyPutBackShowsToBothSides();
    void aStoreMadeAnewBeginsAnotherTrailWhenAnAdministratorSaysSo();
};

namespace {

store::AuditHead head(std::uint64_t sequence, std::uint8_t fill = 7) {
    return {sequence, Bytes(32, fill)};
}

} // namespace

void TrailsTest::headsAreAddedAndNeverChanged() {
    const Central central;
    auto counter = Central::counter();
    QVERIFY(counter.anchors(9)->empty());
    QCOMPARE(counter.anchor(head(5)), HeadAnswer::Kept);
    QCOMPARE(counter.anchor(head(5)), HeadAnswer::Kept);
    QCOMPARE(counter.anchor(head(9)), HeadAnswer::Kept);
    QCOMPARE(counter.anchor(head(5, 8)), HeadAnswer::OtherHash);
    QCOMPARE(counter.anchor(head(8)), HeadAnswer::GoesBack);
    QCOMPARE(counter.anchor(head(5)), HeadAnswer::Kept); // known
    QVERIFY(*counter.anchors(9) == (std::vector{head(9), head(5)}));
    QVERIFY(*counter.anchors(1) == std::vector{head(9)});
    const auto trails = counterTrails(*central.admin);
    QCOMPARE(trails->size(), 2U);
    const auto& one = trails->front();
    QCOMPARE(one.login, std::string("counter_one"));
    QCOMPARE(one.outlet, std::string("outlet-1"));
    QCOMPARE(one.heads, 2);
    QVERIFY(one.last == head(9));
    QVERIFY(one.broken && one.broken->head == head(8) && one.broken->why == "goes-back");
    QVERIFY(*headsOf(*central.admin, "counter_one") == (std::vector{head(9), head(5)}));
}

void TrailsTest::anotherCounterHasATrailOfItsOwn() {
    const Central central;
    auto one = Central::counter();
    auto two = Central::counter("counter_two");
    QCOMPARE(one.anchor(head(9)), HeadAnswer::Kept);
    QCOMPARE(two.anchor(head(3)), HeadAnswer::Kept);
    QVERIFY(*two.anchors(9) == std::vector{head(3)});
    QVERIFY(!counterTrails(*central.admin)->back().broken);
}

void TrailsTest::whatIsNoHeadIsNotTaken() {
    const Central central;
    auto counter = Central::counter();
    QVERIFY(!counter.anchor(head(0)));
    QVERIFY(!counter.anchor({1, Bytes(31, 7)}));
    QVERIFY(counter.anchors(9)->empty());
}

void TrailsTest::nobodyChangesWhatIsKept() {
    const Central central;
    QCOMPARE(Central::counter().anchor(head(9)), HeadAnswer::Kept);
    for (const auto* role : {"counter_one", "guitai_applier"}) {
        auto somebody = connected(role);
        for (const auto* sql :
             {"DELETE FROM guitai.trail_heads", "UPDATE guitai.trail_heads SET sequence = 1",
              "UPDATE guitai.counters SET trail = 2"}) {
            const auto tried = somebody->run("test", sql);
            QVERIFY2(!tried, sql);
            QCOMPARE(tried.error().fault, postgres::SqlFault::NotAllowed);
        }
        QVERIFY(!counterTrails(*somebody));
        QVERIFY(!beginTrail(*somebody, "counter_one"));
    }
}

void TrailsTest::anOldCopyPutBackShowsToBothSides() {
    const Central central;
    auto counter = Central::counter();
    const TemporaryStore place;
    auto store = std::move(place.create()->store);
    const OldCopy copy(place, store);
    const auto stepped = [&] {
        Forwarder forwarder(*store, counter);
        return *forwarder.step(someDay());
    };
    for (int i = 0; i < 5; ++i) {
        QVERIFY(store->audit().append({.at = someDay(), .actor = "chief", .action = "look-up"}));
    }
    QCOMPARE(stepped().kind, StepResult::Kind::Anchored);
    QVERIFY(store->audit().verifyAgainst(*counter.anchors(9))->sound());
    store.reset();
    copy.putBack();
    store = std::move(place.open()->store);
    QVERIFY(stepped().trailRefused);
    QVERIFY(store->audit().verifyAgainst(*counter.anchors(9))->cut());
    QCOMPARE(counterTrails(*central.admin)->front().broken->why, std::string("goes-back"));
}

void TrailsTest::aStoreMadeAnewBeginsAnotherTrailWhenAnAdministratorSaysSo() {
    const Central central;
    auto counter = Central::counter();
    QCOMPARE(counter.anchor(head(9)), HeadAnswer::Kept);
    QCOMPARE(counter.anchor(head(1, 8)), HeadAnswer::GoesBack);
    QCOMPARE(beginTrail(*central.admin, "nobody"), false);
    QCOMPARE(beginTrail(*central.admin, "counter_one"), true);
    QCOMPARE(counter.anchor(head(1, 8)), HeadAnswer::Kept);
    QVERIFY(*counter.anchors(9) == std::vector{head(1, 8)});
    const auto trail = counterTrails(*central.admin)->front();
    QCOMPARE(trail.trail, 2);
    QVERIFY(!trail.broken);
}

QTEST_GUILESS_MAIN(TrailsTest)
#include "trails_test.moc"
