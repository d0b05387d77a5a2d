// SPDX-License-Identifier: Apache-2.0
// A new database key: who comes to it and who does not, and that everything else stays.
#include "models/store/audit.h"
#include "models/store/durable_file.h"
#include "models/store/queue.h"
#include "models/store/settings.h"
#include "models/store/store_parts.h"
#include "tests/models/store/child.h"
#include "tests/models/store/fault_vfs.h"
#include "tests/models/store/whole_act.h"
#include "tests/support/temporary_store.h"

#include <QtTest/QTest>

#include <random>

using namespace guitai;
using namespace guitai::store;
using test::secret;
using test::TemporaryStore;

class RekeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyWhoWorksHereComesToTheNewKey();
    void whatOpenedBeforeOpensNoMore();
    void severalRekeysBetweenTwoSignIns();
    void trailIsVerifiedFromTheFirstEntryAcrossRekeys();
    void changeInAnOldStretchOfTheTrailShows();
    void secretInTheStoresOwnFolderStays();
    void foreignFolderInTheStoresOwnIsNotLost();
    void alteredLinkOpensNothing();
    void onlyAdministratorsRekey();
    void diskThatFailsLeavesTheOldStore();
    void killedRekeyIsAllOldOrAllNew();

private:
    std::mt19937 random_{std::random_device{}()};
};

namespace {

const NewOperator clerk{"lisi", "李四", {operators::Role::Clerk}};
constexpr const char* clerks = "another password";

StoreFault faultOf(const auto& result) {
    return result ? StoreFault::Internal : result.error().fault;
}

auto rekeyed(const TemporaryStore& at) {
    auto opened = at.open();
    return Store::rekey(std::move(opened->store), opened->who);
}

auto openedByLisi(const TemporaryStore& at) {
    return Store::open(at.location, "lisi", secret(clerks), at.clock);
}

/// With one act and a clerk.
Uuid filled(const TemporaryStore& at) {
    const auto made = at.create();
    const auto item = test::itemOf(made->administrator, Uuid::v7(test::someDay()), test::someDay());
    const auto lisi = made->store->addOperator(clerk, secret(clerks), made->administrator);
    return lisi && test::commitAct(*made->store, made->administrator, item) ? item.operation
                                                                            : Uuid();
}

Bytes contentOf(const std::filesystem::path& file) {
    const auto text = readFile(file).value_or("");
    return {text.begin(), text.end()};
}

std::size_t namesIn(const TemporaryStore& at) {
    std::size_t names = 0;
    for ([[maybe_unused]] const auto& entry :
         std::filesystem::directory_iterator(at.location.directory.parent_path())) {
        ++names;
    }
    return names;
}

void verifySound(Store& store, const Uuid& act) {
    QVERIFY(store.check().has_value());
    QCOMPARE(*store.audit().verify(), std::optional<std::uint64_t>());
    QCOMPARE(test::whatIsHalfThere(store), std::string());
    QVERIFY(store.queue().find(act)->has_value());
}

} // namespace

void RekeyTest::everybodyWhoWorksHereComesToTheNewKey() {
    const TemporaryStore at;
    const auto act = filled(at);
    const auto before = contentOf(at.database());
    QVERIFY(rekeyed(at).has_value());
    QVERIFY(contentOf(at.database()) != before);
    QCOMPARE(namesIn(at), 2UL);            // the store and the machine's secret
    for (int time = 0; time < 2; ++time) { // by the link, and then by the slot wrapped anew
        const auto opened = openedByLisi(at);
        QVERIFY(opened.has_value());
        verifySound(*opened->store, act);
        const auto slots = loadSlots(slotsFile(at.location.directory)).value();
        QVERIFY(slots.find("lisi")->links.empty());
        QCOMPARE(slots.find("chief")->links.empty(), time == 1);
        const auto chief =
            opened->store->signIn(TemporaryStore::login, secret(TemporaryStore::password));
        QVERIFY(chief.has_value());
    }
}

void RekeyTest::whatOpenedBeforeOpensNoMore() {
    const TemporaryStore at;
    auto made = at.create();
    const auto& halves = made->recovery;
    QVERIFY(made->store->addOperator(clerk, secret(clerks), made->administrator).has_value());
    const auto slotsOfBefore = loadSlots(slotsFile(at.location.directory)).value();
    const auto oldKey = [&] {
        auto door = Door{at.location.directory,
                         at.clock,
                         LockFile::take(at.location.directory.string() + ".lock").value(),
                         slotsOfBefore,
                         Throttle(at.location.directory.string() + ".throttle"),
                         readMachineSecret(at.location.machineSecret).value()};
        return std::move(unlock(door, "lisi", secret(clerks))->content.databaseKey);
    }();
    QVERIFY(made->store->removeOperator("lisi", made->administrator).has_value());
    QVERIFY(Store::rekey(std::move(made->store), made->administrator).has_value());

    QVERIFY(!Connection::open(at.database(), oldKey, Connection::Mode::Existing));
    QVERIFY(!openedByLisi(at));
    QVERIFY(!loadSlots(slotsFile(at.location.directory))->find("lisi"));
    QCOMPARE(faultOf(Store::recover(at.location, halves.first, halves.second, at.clock)),
             StoreFault::WrongPassword);
    QVERIFY(saveSlots(slotsFile(at.location.directory), slotsOfBefore).has_value());
    QVERIFY(!openedByLisi(at));
    QVERIFY(!at.open());
}

void RekeyTest::severalRekeysBetweenTwoSignIns() {
    const TemporaryStore at;
    const auto act = filled(at);
    for (int time = 0; time < 3; ++time) {
        QVERIFY(rekeyed(at).has_value());
    }
    QCOMPARE(loadSlots(slotsFile(at.location.directory))->find("lisi")->links.size(), 3UL);
    const auto opened = openedByLisi(at);
    QVERIFY(opened.has_value());
    verifySound(*opened->store, act);
    QVERIFY(opened->store->changePassword("lisi", secret(clerks), secret("a third password"))
                .has_value());
}

void RekeyTest::trailIsVerifiedFromTheFirstEntryAcrossRekeys() {
    const TemporaryStore at;
    const auto act = filled(at);
    std::vector<AuditHead> heads;
    for (int time = 0; time < 3; ++time) {
        heads.push_back(at.open()->store->audit().head().value());
        const auto fresh = rekeyed(at);
        QVERIFY(fresh.has_value());
        QVERIFY(Store::recover(at.location, fresh->first, fresh->second, at.clock).has_value());
    }
    const auto opened = at.open();
    verifySound(*opened->store, act);
    const auto finding = opened->store->audit().verifyAgainst(heads).value();
    QVERIFY(finding.sound());
    QCOMPARE(finding.anchored, heads.back().sequence);
    const auto entries = opened->store->audit().latest(100).value();
    QCOMPARE(std::ranges::count(entries, "rekeyed", &AuditEntry::action), 3);
}

void RekeyTest::changeInAnOldStretchOfTheTrailShows() {
    const TemporaryStore at;
    filled(at);
    QVERIFY(rekeyed(at).has_value());
    std::ignore = at.open(); // wraps the slot anew
    auto door = Door::at(at.location, at.clock);
    door->machineSecret = *readMachineSecret(at.location.machineSecret);
    const auto unlocked =
        unlock(*door, TemporaryStore::login, secret(TemporaryStore::password)).value();
    const auto connection =
        Connection::open(at.database(), unlocked.content.databaseKey, Connection::Mode::Existing)
            .value();
    const auto change = [&](const char* sql) {
        return connection
            ->write("test",
                    [&](store::Database& database) {
                        database.exec(sql);
                        return std::expected<void, StoreFault>{};
                    })
            .has_value();
    };
    QVERIFY(change("UPDATE audit SET subject = 'nobody' WHERE sequence = 2"));
    QCOMPARE(Audit(*connection).verify().value(), std::optional<std::uint64_t>(2));
    QVERIFY(change("UPDATE audit_keys SET up_to = up_to + 1"));
    QCOMPARE(faultOf(Audit(*connection).verify()), StoreFault::Damaged);
}

void RekeyTest::secretInTheStoresOwnFolderStays() {
    TemporaryStore at;
    at.location.machineSecret = at.location.directory / "machine.secret";
    const auto act = filled(at);
    const auto before = contentOf(at.location.machineSecret);
    QVERIFY(rekeyed(at).has_value());
    QVERIFY(contentOf(at.location.machineSecret) == before);
    const auto opened = at.open();
    QVERIFY(opened.has_value());
    verifySound(*opened->store, act);
}

void RekeyTest::foreignFolderInTheStoresOwnIsNotLost() {
    const TemporaryStore at;
    const auto act = filled(at);
    const auto foreign = at.location.directory / "backups" / "monday";
    std::filesystem::create_directories(foreign);
    QCOMPARE(faultOf(rekeyed(at)), StoreFault::Io);
    QVERIFY(std::filesystem::exists(foreign));
    verifySound(*openedByLisi(at)->store, act);
    QVERIFY(std::filesystem::remove_all(foreign.parent_path()) > 0);
    QVERIFY(rekeyed(at).has_value());
}

void RekeyTest::alteredLinkOpensNothing() {
    const TemporaryStore at;
    filled(at);
    QVERIFY(rekeyed(at).has_value());
    auto slots = loadSlots(slotsFile(at.location.directory)).value();
    slots.people.front().links.front().front() ^= 1;
    QVERIFY(saveSlots(slotsFile(at.location.directory), slots).has_value());
    QCOMPARE(faultOf(at.open()), StoreFault::Damaged);
    QVERIFY(openedByLisi(at).has_value());
}

void RekeyTest::onlyAdministratorsRekey() {
    const TemporaryStore at;
    const auto act = filled(at);
    const auto before = contentOf(at.database());
    auto opened = openedByLisi(at);
    QCOMPARE(faultOf(Store::rekey(std::move(opened->store), opened->who)), StoreFault::NotAllowed);
    QVERIFY(at.open().has_value());
    QCOMPARE(namesIn(at), 2UL);
    verifySound(*at.open()->store, act);
}

// Each write and sync of SQLite's fails in its turn.
void RekeyTest::diskThatFailsLeavesTheOldStore() {
    const TemporaryStore at;
    const auto act = filled(at);
    using What = test::DiskFault::What;
    const bool slow = qEnvironmentVariableIntValue("GUITAI_TEST_ROUNDS") > 0;
    for (const auto& fault : {test::DiskFault{What::Write, SQLITE_IOERR_WRITE},
                              {What::Write, SQLITE_FULL, true},
                              {What::Sync, SQLITE_IOERR_FSYNC}}) {
        bool clean = false;
        int nth = 1;
        for (; !clean; nth += slow || nth > 5 ? 29 : 1) {
            {
                test::FaultVfs disk;
                auto opened = at.open();
                QVERIFY(opened.has_value());
                disk.arm(fault, nth);
                const auto done = Store::rekey(std::move(opened->store), opened->who);
                clean = !disk.struck();
                QVERIFY(done.has_value() || !clean);
            }
            const auto opened = at.open();
            QVERIFY2(opened.has_value(), QByteArray::number(nth).constData());
            QCOMPARE(namesIn(at), 2UL);
            verifySound(*opened->store, act);
        }
        QVERIFY(nth > 2);
    }
}

// A longer run: GUITAI_TEST_ROUNDS=300 build/dev/tests/rekey_test killedRekeyIsAllOldOrAllNew
void RekeyTest::killedRekeyIsAllOldOrAllNew() {
    const int asked = qEnvironmentVariableIntValue("GUITAI_TEST_ROUNDS");
    const int rounds = asked > 0 ? asked : 15;
    const TemporaryStore at;
    const auto act = filled(at);
    std::chrono::nanoseconds needed{0};
    int renewed = 0;
    for (int round = 0; round < rounds; ++round) {
        test::Child victim({KEEPER_VICTIM, "rekey", at.location.directory.string(),
                            at.location.machineSecret.string()});
        QVERIFY(victim.await(1)); // it has signed in
        const auto from = std::chrono::steady_clock::now();
        if (round == 0) {
            QVERIFY(victim.await(2));
            needed = std::chrono::steady_clock::now() - from;
        } else {
            victim.goOn(needed * std::uniform_int_distribution(0, 110)(random_) / 100);
        }
        victim.kill();
        const bool said = victim.acknowledged().size() > 1;
        const auto slots = loadSlots(slotsFile(at.location.directory)).value();
        const bool isNew = !slots.find("lisi")->links.empty();
        QVERIFY(isNew || !said);
        renewed += isNew ? 1 : 0;
        {
            const auto opened = openedByLisi(at); // drops the link again
            QVERIFY2(opened.has_value(),
                     codeOf(opened ? StoreFault::Internal : opened.error().fault));
            QCOMPARE(namesIn(at), 2UL);
            verifySound(*opened->store, act);
        }
    }
    qInfo("%d of %d took effect", renewed, rounds);
    QVERIFY(renewed > 0 && renewed < rounds);
}

QTEST_GUILESS_MAIN(RekeyTest)
#include "rekey_test.moc"
