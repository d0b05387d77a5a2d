// SPDX-License-Identifier: Apache-2.0
// kill -9 at random instants: what was acknowledged is there, nothing is there by half.
#include "models/store/audit.h"
#include "models/store/queue.h"
#include "models/store/store.h"
#include "tests/models/store/child.h"
#include "tests/models/store/whole_act.h"
#include "tests/support/temporary_store.h"

#include <QtTest/QTest>

#include <chrono>
#include <random>

using namespace guitai;
using namespace guitai::store;
using test::TemporaryStore;

namespace {

/// Makes the store there first, or opens it.
class Committer : public test::Child {
public:
    Committer(const Location& location, bool making)
        : Child(commandFor(location, making)) {}

private:
    static std::vector<std::string> commandFor(const Location& location, bool making) {
        std::vector<std::string> command{ACT_COMMITTER};
        if (making) {
            command.emplace_back("--create");
        }
        command.push_back(location.directory.string());
        command.push_back(location.machineSecret.string());
        return command;
    }
};

} // namespace

class KillTest : public QObject {
    Q_OBJECT

public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); } // of a longer run

private Q_SLOTS:
    void secondProcessIsRefused();
    void noAcknowledgedActIsLost();
    void killedCreateLeavesAWholeStoreOrNone();

private:
    std::mt19937 random_{std::random_device{}()};
};

void KillTest::secondProcessIsRefused() {
    const TemporaryStore at;
    at.create()->store.reset();
    Committer other(at.location, false);
    QVERIFY(other.await(1));
    const auto refused = at.open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, StoreFault::InUse);
    other.kill();
    QVERIFY(at.open().has_value());
}

// A longer run: GUITAI_TEST_ROUNDS=500 build/dev/tests/kill_test noAcknowledgedActIsLost
void KillTest::noAcknowledgedActIsLost() {
    const int rounds = qEnvironmentVariableIntValue("GUITAI_TEST_ROUNDS") > 0
                           ? qEnvironmentVariableIntValue("GUITAI_TEST_ROUNDS")
                           : 200;
    const TemporaryStore at;
    at.create()->store.reset();
    std::uniform_int_distribution<int> micros(0, 6'000);
    std::size_t acts = 0;
    for (int round = 0; round < rounds; ++round) {
        Committer committer(at.location, false);
        // Every fourth is killed on its way in, the others in the middle of their acts.
        if (round % 4 != 0) {
            QVERIFY(committer.await(1));
        }
        committer.goOn(std::chrono::microseconds(micros(random_)));
        committer.kill();
        QVERIFY(committer.wasKilled());
        const auto acknowledged = committer.acknowledged();
        acts += acknowledged.size();

        const auto opened = at.open();
        QVERIFY2(opened.has_value(), codeOf(opened ? StoreFault::Internal : opened.error().fault));
        auto& store = *opened->store;
        QCOMPARE(*store.audit().verify(), std::optional<std::uint64_t>());
        for (const auto& id : acknowledged) {
            QVERIFY2(store.queue().find(*Uuid::parse(id))->has_value(), id.c_str());
        }
        QCOMPARE(test::whatIsHalfThere(store), std::string());
        if (round % 20 == 0) {
            QVERIFY(store.check().has_value());
        }
    }
    // Three of four rounds await an act.
    QVERIFY(acts > static_cast<std::size_t>(rounds) / 2);
}

void KillTest::killedCreateLeavesAWholeStoreOrNone() {
    int whole = 0;
    int none = 0;
    std::chrono::nanoseconds needed{0};
    for (int round = 0; round < 40; ++round) {
        const TemporaryStore at;
        const auto begin = std::chrono::steady_clock::now();
        Committer maker(at.location, true);
        if (round == 0) { // how long it takes here
            QVERIFY(maker.await(1));
            needed = std::chrono::steady_clock::now() - begin;
        } else {
            maker.goOn(needed * std::uniform_int_distribution(0, 120)(random_) / 100);
        }
        maker.kill();
        const bool said = !maker.acknowledged().empty();
        const bool stands = Store::exists(at.location);
        QVERIFY(stands || !said);
        ++(stands ? whole : none);
        if (!stands) {
            QVERIFY(at.create().has_value());
        }
        const auto opened = at.open();
        QVERIFY2(opened.has_value(), codeOf(opened ? StoreFault::Internal : opened.error().fault));
        QVERIFY(opened->store->check().has_value());
    }
    qInfo("%d whole, %d none", whole, none);
    QVERIFY(whole > 0 && none > 0);
}

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
