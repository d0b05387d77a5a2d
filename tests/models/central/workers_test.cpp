// SPDX-License-Identifier: Apache-2.0
#include "models/central/buckets.h"
#include "tests/models/central/counter.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace guitai;
using namespace guitai::central;
using namespace guitai::domain;
using namespace guitai::registry;
using namespace guitai::test;

/// Several appliers on one registry: they share the buckets, take over what one leaves, and never
/// work one holder at a time.
class WorkersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bucketsAreSharedAndTakenOver();
    void whoseLeaseRanOutAppliesNothing();
    void aLeaseThatIsLostInTheMiddleOfARoundEndsIt();
    void whatCannotBeCarriedOutHoldsBackItsHolderAlone();
    void whatRestsOnRulesThatAreNotThereYetWaits();
    void everyOperationIsAppliedOnceAndInOrderByWhoeverWorks();
};

namespace {

/// Two holders of one bucket.
std::pair<HolderFile, HolderFile> neighbours() {
    std::map<int, HolderFile> seen;
    for (int number = 1;; ++number) {
        auto file = person(number);
        const auto [at, fresh] = seen.emplace(bucketOf(file.id), file);
        if (!fresh) {
            return {at->second, file};
        }
    }
}

} // namespace

void WorkersTest::bucketsAreSharedAndTakenOver() {
    const Central central;
    auto one = connected("guitai_applier");
    auto two = connected("guitai_applier");
    auto first = central.worker(*one);
    auto second = central.worker(*two);
    QVERIFY(first.beat());
    QCOMPARE(first.figures().buckets, bucketCount);
    QVERIFY(second.beat()); // it is there, and nothing is free yet
    QCOMPARE(second.figures().buckets, 0);
    QVERIFY(first.beat());
    QCOMPARE(first.figures().buckets, bucketCount / 2);
    QVERIFY(second.beat());
    QCOMPARE(second.figures().buckets, bucketCount / 2);
    auto counter = Central::counter();
    QCOMPARE(counter.pulse()->served, bucketCount);
    QVERIFY(counter.pulse()->silent < std::chrono::minutes(1));
    QVERIFY(first.leave());
    QVERIFY(second.beat());
    QCOMPARE(second.figures().buckets, bucketCount);
    // One that was killed is not asked: its leases run out.
    central.asOwner("UPDATE guitai.leases SET expires = '-infinity'");
    central.asOwner("UPDATE guitai.appliers SET beat = beat - interval '1 day'");
    QCOMPARE(counter.pulse()->served, 0);
    QVERIFY(first.beat());
    QCOMPARE(first.figures().buckets, bucketCount);
}

void WorkersTest::whoseLeaseRanOutAppliesNothing() {
    Central central;
    auto counter = Central::counter();
    QVERIFY(!counter.submit(central.enquiry()));
    auto connection = connected("guitai_applier");
    auto worker = central.worker(*connection);
    QVERIFY(worker.beat());
    central.asOwner("UPDATE guitai.leases SET expires = '-infinity'");
    QCOMPARE(worker.work(), 0);
    QCOMPARE(counter.lookUp(central.office.file.id)->version, 0U);
    QVERIFY(worker.beat());
    QCOMPARE(worker.work(), 1);
}

void WorkersTest::aLeaseThatIsLostInTheMiddleOfARoundEndsIt() {
    Central central;
    std::vector<HolderFile> files{person(1)};
    for (int number = 2; files.size() < 2; ++number) {
        if (bucketOf(person(number).id) != bucketOf(files.front().id)) {
            files.push_back(person(number));
        }
    }
    must(enrol(*central.admin, files, central.clock), "not enrolled");
    auto counter = Central::counter();
    for (const auto& file : files) {
        QVERIFY(!counter.submit(enquiryOf(central, file)));
    }
    // While the first bucket is worked, which keeps its own lease, another takes all the others.
    bool taken = false;
    const auto rules = [&](const RulesReference&) {
        if (!std::exchange(taken, true)) {
            const auto first = std::min(bucketOf(files.front().id), bucketOf(files.back().id));
            central.asOwner("UPDATE guitai.leases SET owner = '" + Uuid::v7(samples::noon).text() +
                            "' WHERE bucket <> " + std::to_string(first));
        }
        return &samples::yueyang();
    };
    auto connection = connected("guitai_applier");
    Worker worker(*connection, rules, central.clock, {.id = Uuid::v7(samples::noon)});
    QVERIFY(worker.beat());
    QCOMPARE(worker.work(), 1);
    const auto applied = [&](const HolderFile& file) { return counter.lookUp(file.id)->version; };
    QCOMPARE(applied(files.front()) + applied(files.back()), 1U);
}

void WorkersTest::whatCannotBeCarriedOutHoldsBackItsHolderAlone() {
    Central central;
    const auto [poisoned, other] = neighbours();
    must(enrol(*central.admin, {poisoned, other}, central.clock), "not enrolled");
    central.asOwner("UPDATE guitai.files SET file = '{}' WHERE holder = '" + poisoned.id.text() +
                    "'");
    auto counter = Central::counter();
    std::vector<Uuid> handedIn;
    for (const auto* file : {&poisoned, &other, &poisoned, &other}) {
        const auto envelope = enquiryOf(central, *file);
        handedIn.push_back(decodeOperation(envelope.payload)->id);
        QVERIFY(!counter.submit(envelope));
    }
    auto connection = connected("guitai_applier");
    auto worker = central.worker(*connection);
    QVERIFY(worker.beat());
    for (int round = 0; round < 12; ++round) {
        QVERIFY(worker.work());
    }
    QCOMPARE(counter.lookUp(other.id)->version, 2U);
    QCOMPARE(worker.figures().settled.at(OutcomeKind::Applied), 2U);
    QCOMPARE(worker.figures().failed, 5U); // and then no more
    QCOMPARE(counter.outcomeOf(handedIn[0]).error(), RegistryFault::StoreFailed); // put aside
    QCOMPARE(counter.outcomeOf(handedIn[2]).error(), RegistryFault::UnknownOutcome);
    // Once the file is mended they are done, in order.
    central.asOwner("UPDATE guitai.files SET file = '" + encode(poisoned) + "' WHERE holder = '" +
                    poisoned.id.text() + "'");
    QVERIFY(worker.begin());
    QCOMPARE(worker.work(), 2);
    QCOMPARE(counter.lookUp(poisoned.id)->version, 2U);
}

void WorkersTest::whatRestsOnRulesThatAreNotThereYetWaits() {
    Central central;
    auto counter = Central::counter();
    auto operation = Central::real(central.office.enquiry());
    operation.rules.version = "2099.1";
    QVERIFY(!counter.submit(central.office.sealed(operation)));
    auto connection = connected("guitai_applier");
    auto worker = central.worker(*connection);
    QVERIFY(worker.beat());
    for (int round = 0; round < 7; ++round) {
        QCOMPARE(worker.work(), 0);
    }
    // Put aside, and said so: somebody has to bring the rules.
    QCOMPARE(counter.outcomeOf(operation.id).error(), RegistryFault::StoreFailed);
    const auto known = [](const RulesReference& wanted) {
        return wanted.version == "2099.1" ? &samples::yueyang() : nullptr;
    };
    Worker later(*connection, known, central.clock, {.id = Uuid::v7(samples::noon)});
    QVERIFY(worker.leave());
    QVERIFY(later.begin());
    QVERIFY(later.beat());
    QCOMPARE(later.work(), 1);
    QCOMPARE(counter.outcomeOf(operation.id)->kind, OutcomeKind::Applied);
}

void WorkersTest::everyOperationIsAppliedOnceAndInOrderByWhoeverWorks() {
    Central central;
    constexpr int people = 12;
    constexpr int each = 8;
    std::vector<HolderFile> files;
    for (int number = 1; number <= people; ++number) {
        files.push_back(person(number));
    }
    must(enrol(*central.admin, files, central.clock), "not enrolled");
    std::map<Uuid, std::vector<Uuid>> sent;
    auto counter = Central::counter();
    for (int i = 0; i < each; ++i) {
        for (const auto& file : files) {
            const auto envelope = enquiryOf(central, file);
            sent[file.id].push_back(decodeOperation(envelope.payload)->id);
            QVERIFY(!counter.submit(envelope));
            QVERIFY(!counter.submit(envelope)); // the line delivers it twice
        }
    }
    std::atomic<int> done = 0;
    std::atomic<bool> broken = false;
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back([&] {
            auto connection = connected("guitai_applier");
            auto worker = central.worker(*connection);
            for (int round = 0; round < 5000 && done < people * each && !broken; ++round) {
                const auto beaten = worker.beat();
                const auto worked = worker.work();
                const auto again = [](const auto& answer) {
                    return !answer && answer.error().fault != postgres::SqlFault::Retry;
                };
                broken = broken || again(beaten) || again(worked);
                done += worked.value_or(0);
            }
            if (!worker.leave()) {
                broken = true;
            }
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    QVERIFY(!broken);
    QCOMPARE(done.load(), people * each);
    for (const auto& [holder, operations] : sent) {
        const auto history = counter.history(holder, 100);
        std::vector<Uuid> applied;
        for (const auto& entry : *history) {
            applied.insert(applied.begin(), entry.operation);
        }
        QVERIFY(applied == operations);
        QCOMPARE(counter.lookUp(holder)->version, std::uint64_t{each});
    }
}

QTEST_GUILESS_MAIN(WorkersTest)
#include "workers_test.moc"
