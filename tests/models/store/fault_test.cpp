// SPDX-License-Identifier: Apache-2.0
// The disk fails at the N-th write or sync of an act, for every N until none is left to fail.
#include "models/store/audit.h"
#include "models/store/queue.h"
#include "models/store/store.h"
#include "tests/models/store/disk_image.h"
#include "tests/models/store/fault_vfs.h"
#include "tests/models/store/whole_act.h"
#include "tests/support/temporary_store.h"

#include <QtTest/QTest>

#include <memory>
#include <optional>
#include <vector>

using namespace guitai;
using namespace guitai::store;
using test::DiskFault;
using test::TemporaryStore;
using What = test::DiskFault::What;

Q_DECLARE_METATYPE(guitai::test::DiskFault)

class StoreFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void actIsWholeOrNotThere_data();
    void actIsWholeOrNotThere();
    void fullDiskLetsReadAndGoesOnWhenThereIsRoom();
    void openingPutsRightWhatWasInterrupted_data();
    void openingPutsRightWhatWasInterrupted();

private:
    void interruptAnAct();
    void commitUnder(const DiskFault& fault, int nth);
    void settle();
    void verifySound(Store& store) const;

    std::unique_ptr<TemporaryStore> at_;
    std::vector<Uuid> settled_;     ///< acts that are in the store for certain
    std::optional<QueueItem> item_; ///< the last one tried
    bool clean_ = false;            ///< nothing had failed under it
    bool stands_ = false;           ///< it was there when it was looked up
};

namespace {

/// After an error: looked up by id, on a handle opened anew where the old one answers no more.
/// Nothing where the store cannot be read.
std::optional<bool> lookedUp(Store& store, const Uuid& operation) {
    auto found = store.queue().find(operation);
    if (!found && store.reopen()) {
        found = store.queue().find(operation);
    }
    return found ? std::optional(found->has_value()) : std::nullopt;
}

/// Every write and sync fails in its turn, or where everything is slow every seventh.
int stride() {
    return qEnvironmentVariableIntValue("GUITAI_TEST_ROUNDS") > 0 ? 7 : 1;
}

} // namespace

void StoreFaultTest::init() {
    at_ = std::make_unique<TemporaryStore>();
    QVERIFY(at_->create().has_value());
    settled_.clear();
}

void StoreFaultTest::verifySound(Store& store) const {
    QCOMPARE(test::whatIsHalfThere(store), std::string());
    QCOMPARE(*store.audit().verify(), std::optional<std::uint64_t>());
    QVERIFY(store.check().has_value());
    for (const auto& operation : settled_) {
        QVERIFY(store.queue().find(operation)->has_value());
    }
}

void StoreFaultTest::commitUnder(const DiskFault& fault, int nth) {
    test::FaultVfs disk;
    auto opened = at_->open();
    QVERIFY(opened.has_value());
    auto& store = *opened->store;
    item_ = test::itemOf(opened->who, Uuid::v7(test::someDay()), test::someDay());
    disk.arm(fault, nth);
    const auto done = test::commitAct(store, opened->who, *item_);
    clean_ = !disk.struck();
    QCOMPARE(done.has_value(), clean_); // no failure is passed over
    if (!done && fault.stays) {         // nor is it done as long as it fails
        const auto known = lookedUp(store, item_->operation);
        const auto again = test::commitAct(store, opened->who, *item_);
        QVERIFY(!again || known == true);
    }
    disk.disarm();
    const auto known = lookedUp(store, item_->operation);
    QVERIFY(known.has_value());
    stands_ = *known;
    if (!done) {
        const auto why = done.error().fault;
        QVERIFY2(why == StoreFault::OutcomeUnknown || why == StoreFault::Io ||
                     why == StoreFault::DiskFull,
                 codeOf(why));
        QCOMPARE((done.error().sqliteCode & 0xFF) == SQLITE_FULL, fault.code == SQLITE_FULL);
        QVERIFY(!stands_ || why == StoreFault::OutcomeUnknown);
    }
    QVERIFY(stands_ || !done);
    verifySound(store);
}

// With a sound disk: what stood, stands; the same id again applies once.
void StoreFaultTest::settle() {
    auto opened = at_->open();
    QVERIFY(opened.has_value());
    auto& store = *opened->store;
    QCOMPARE(store.queue().find(item_->operation)->has_value(), stands_);
    verifySound(store);
    for (int time = 0; time < 2; ++time) {
        QVERIFY(test::commitAct(store, opened->who, *item_).has_value());
    }
    settled_.push_back(item_->operation);
    verifySound(store);
    QCOMPARE(store.queue().latest(1'000'000)->size(), settled_.size());
}

void StoreFaultTest::actIsWholeOrNotThere_data() {
    QTest::addColumn<DiskFault>("fault");
    const auto row = [](const char* name, const DiskFault& fault) { QTest::newRow(name) << fault; };
    row("write, EIO", {What::Write, SQLITE_IOERR_WRITE});
    row("write, ENOSPC", {What::Write, SQLITE_FULL});
    row("half a write, ENOSPC", {What::Half, SQLITE_FULL});
    // SQLite's own VFS tells EIO and ENOSPC of a sync alike.
    row("sync", {What::Sync, SQLITE_IOERR_FSYNC});
    row("every write from there on, EIO", {What::Write, SQLITE_IOERR_WRITE, true});
    row("every write from there on, ENOSPC", {What::Write, SQLITE_FULL, true});
    row("every sync from there on", {What::Sync, SQLITE_IOERR_FSYNC, true});
}

void StoreFaultTest::actIsWholeOrNotThere() {
    QFETCH(DiskFault, fault);
    int nth = 0;
    do {
        nth += nth == 0 ? 1 : stride();
        commitUnder(fault, nth);
        if (!QTest::currentTestFailed()) {
            settle();
        }
        QVERIFY2(!QTest::currentTestFailed(), QByteArray::number(nth).constData());
    } while (!clean_);
    QVERIFY(nth > 1);
    qInfo("%d failures", nth - 1);
}

// A full disk takes what overwrites, not what grows.
void StoreFaultTest::fullDiskLetsReadAndGoesOnWhenThereIsRoom() {
    const DiskFault full{What::Growth, SQLITE_FULL, true};
    int nth = 0;
    do {
        nth += nth == 0 ? 1 : stride();
        commitUnder(full, nth);
        QVERIFY2(!QTest::currentTestFailed(), QByteArray::number(nth).constData());
        {
            test::FaultVfs disk;
            auto opened = at_->open();
            QVERIFY(opened.has_value());
            disk.arm(full, 1);
            auto& store = *opened->store;
            const auto refused = store.audit().append({.action = "look-up"});
            QVERIFY(disk.struck());
            QVERIFY(!refused);
            QCOMPARE(refused.error().sqliteCode & 0xFF, SQLITE_FULL);
            QVERIFY(store.reopen().has_value());
            verifySound(store);
        }
        settle();
        QVERIFY2(!QTest::currentTestFailed(), QByteArray::number(nth).constData());
    } while (!clean_);
    QVERIFY(nth > 1);
}

// Leaves a log with an act in it, which was not written back, and a part of another.
void StoreFaultTest::interruptAnAct() {
    test::FaultVfs disk;
    auto opened = at_->open();
    QVERIFY(opened.has_value());
    auto& store = *opened->store;
    const auto before = test::itemOf(opened->who, Uuid::v7(test::someDay()), test::someDay());
    QVERIFY(test::commitAct(store, opened->who, before).has_value());
    settled_.push_back(before.operation);
    item_ = test::itemOf(opened->who, Uuid::v7(test::someDay()), test::someDay(), 20'000);
    disk.arm({What::Write, SQLITE_IOERR_WRITE, true}, 20);
    QVERIFY(!test::commitAct(store, opened->who, *item_));
    QVERIFY(disk.struck());
}

void StoreFaultTest::openingPutsRightWhatWasInterrupted_data() {
    QTest::addColumn<DiskFault>("fault");
    QTest::newRow("write") << DiskFault{What::Write, SQLITE_IOERR_WRITE};
    QTest::newRow("half a write") << DiskFault{What::Half, SQLITE_FULL};
    QTest::newRow("every write from there on") << DiskFault{What::Write, SQLITE_FULL, true};
    QTest::newRow("sync") << DiskFault{What::Sync, SQLITE_IOERR_FSYNC};
    QTest::newRow("removal of the log") << DiskFault{What::Remove, SQLITE_IOERR_DELETE};
}

void StoreFaultTest::openingPutsRightWhatWasInterrupted() {
    QFETCH(DiskFault, fault);
    interruptAnAct();
    const auto& folder = at_->location.directory;
    const auto left = test::imageOf(folder, "store.db");
    QVERIFY(!left.at("store.db-wal").empty());
    int nth = 0;
    do {
        nth += nth == 0 ? 1 : stride();
        QVERIFY(test::restore(left, folder, "store.db"));
        {
            test::FaultVfs disk;
            disk.arm(fault, nth);
            auto opened = at_->open();
            QCOMPARE(opened.has_value(), !disk.struck());
            QVERIFY(opened || opened.error().fault != StoreFault::Damaged);
            if (opened) {
                opened->store.reset(); // writes the log back
            }
            clean_ = !disk.struck();
        }
        const auto opened = at_->open();
        QVERIFY(opened.has_value());
        QVERIFY(!*opened->store->queue().find(item_->operation));
        verifySound(*opened->store);
        QVERIFY2(!QTest::currentTestFailed(), QByteArray::number(nth).constData());
    } while (!clean_);
    QVERIFY(nth > 1);
    qInfo("%d failures", nth - 1);
}

QTEST_GUILESS_MAIN(StoreFaultTest)
#include "fault_test.moc"
