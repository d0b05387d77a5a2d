// SPDX-License-Identifier: Apache-2.0
#include "models/figures/gather.h"
#include "models/store/audit.h"
#include "models/store/queue.h"
#include "tests/models/batches/batch_office.h"

#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::figures;
using domain::Procedure;
using store::QueueState;
using test::BatchOffice;

class GatherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayHasWhatItsTrailAndQueueHave();
    void anEntryOfBeforeCountsWithoutATime();
    void whatTellsNoProcedureCountsForNothing();
    void aClockThatWasPutBackTellsNoTime();
};

namespace {

struct Counter : BatchOffice {
    Timestamp now = place.clock.now();
    Date today = chinaDate(now);

    void ended(const std::string& detail) {
        if (!store->audit().append(
                {.at = now, .actor = "clerk-2", .action = "procedure-ended", .detail = detail})) {
            qFatal("not on record");
        }
    }

    DayRecord gathered(Date day) {
        auto record = gather(*store, "outlet-1", day);
        if (!record) {
            qFatal("not gathered");
        }
        return *std::move(record);
    }

    std::string begun(std::chrono::minutes before) const {
        return R"({"procedure":"activate","ending":"done","voucher":"v-1","run":")" + run.text() +
               R"(","began":")" + toText(now - before) + R"("})";
    }

    Uuid run = Uuid::v7(now);
};

} // namespace

void GatherTest::aDayHasWhatItsTrailAndQueueHave() {
    Counter counter;
    counter.ended(counter.begun(std::chrono::minutes(4)));
    const store::QueueItem item{.operation = Uuid::v7(counter.now),
                                .holder = counter.file.id,
                                .procedure = "activate",
                                .phase = "report",
                                .run = counter.run,
                                .envelope = counter.sealed(counter.enquiry()),
                                .state = QueueState::Refused,
                                .reason = "P8 card-lost",
                                .createdAt = counter.now};
    QVERIFY(counter.store->queue().enqueue(item).has_value());
    const auto day = counter.gathered(counter.today);
    QCOMPARE(day.services.size(), std::size_t(1));
    QCOMPARE(day.services.front().took, std::optional<Took>(std::chrono::minutes(4)));
    QCOMPARE(day.services.front().run, std::optional(counter.run));
    QCOMPARE(day.services.front().voucher, std::string("v-1"));
    QCOMPARE(day.sums.at(Procedure::Activate).refused, 1);
    QCOMPARE(refusalsOf(day).front().operation, std::optional(item.operation));
    const auto before = std::chrono::sys_days(counter.today) - std::chrono::days(1);
    QVERIFY(figuresOf(counter.gathered(before)).empty());
}

void GatherTest::anEntryOfBeforeCountsWithoutATime() {
    Counter counter;
    counter.ended(R"({"procedure":"activate","ending":"done","voucher":"","approver":""})");
    const auto day = counter.gathered(counter.today);
    QCOMPARE(day.services.size(), std::size_t(1));
    QVERIFY(!day.services.front().took);
    QVERIFY(!day.services.front().run);
}

void GatherTest::whatTellsNoProcedureCountsForNothing() {
    Counter counter;
    counter.ended(R"({"procedure":"of-tomorrow","ending":"done"})");
    counter.ended("[]");
    counter.ended("{");
    QVERIFY(counter.gathered(counter.today).services.empty());
}

void GatherTest::aClockThatWasPutBackTellsNoTime() {
    Counter counter;
    counter.ended(counter.begun(std::chrono::minutes(-1)));
    QVERIFY(!counter.gathered(counter.today).services.front().took);
}

QTEST_GUILESS_MAIN(GatherTest)
#include "gather_test.moc"
