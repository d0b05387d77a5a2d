// SPDX-License-Identifier: Apache-2.0
// A backup is whole or absent, has every act that was acknowledged before it, and stands in
// nobody's way.
#include "models/store/audit.h"
#include "models/store/backup.h"
#include "models/store/counter_setup.h"
#include "models/store/durable_file.h"
#include "models/store/queue.h"
#include "models/store/restore.h"
#include "tests/models/store/child.h"
#include "tests/models/store/fault_vfs.h"
#include "tests/models/store/whole_act.h"
#include "tests/support/temporary_store.h"

#include <QtTest/QTest>

#include <fstream>
#include <random>
#include <set>

using namespace guitai;
using namespace guitai::store;
using test::secret;
using test::TemporaryStore;
namespace fs = std::filesystem;

class BackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsWrittenMeanwhileIsInIt();
    void actsGoOnBetweenItsSteps();
    void holdsJustWhatItsManifestSays();
    void closedStoreIsCopiedWithoutAPassword();
    void closedStoreWithALogIsCopiedWithIt();
    void openStoreIsNotCopiedBehindItsBack();
    void secondOneAtATimeIsRefused();
    void destinationThatIsThereIsLeftAlone();
    void letGoOfNothingIsLeft();
    void reopenedStoreEndsIt();
    void storeThatGoesEndsIt();
    void diskThatFailsLeavesNone();
    void killedBackupIsWholeOrAbsent();

private:
    [[nodiscard]] fs::path root() const { return at_->location.directory.parent_path(); }

    [[nodiscard]] std::set<std::string> names(const fs::path& folder) const;
    Uuid commit(Store::Opened& opened);
    [[nodiscard]] BackupKey key() const;
    [[nodiscard]] std::expected<BackupFinding, StoreError> check(const fs::path& backup) const;
    /// Restored elsewhere, opened there: whether it has that act and all is sound.
    void verifyHas(const fs::path& backup, const std::vector<Uuid>& acts);

    std::unique_ptr<TemporaryStore> at_;
    std::mt19937 random_{std::random_device{}()};
};

namespace {

StoreFault faultOf(const auto& result) {
    return result ? StoreFault::Internal : result.error().fault;
}

bool always(const Backup::Progress& /*progress*/) {
    return true;
}

std::expected<void, StoreError> backUp(Store& store, const fs::path& destination) {
    auto backup = store.beginBackup(destination, "system");
    if (!backup) {
        return std::unexpected(backup.error());
    }
    const auto sealed = copyAndSeal(**backup, always);
    return sealed ? (*backup)->finish() : std::unexpected(sealed.error());
}

} // namespace

void BackupTest::init() {
    at_ = std::make_unique<TemporaryStore>();
    QVERIFY(at_->create().has_value());
}

std::set<std::string> BackupTest::names(const fs::path& folder) const {
    std::set<std::string> all;
    for (const auto& entry : fs::directory_iterator(folder)) {
        all.insert(entry.path().filename().string());
    }
    return all;
}

Uuid BackupTest::commit(Store::Opened& opened) {
    const auto item = test::itemOf(opened.who, Uuid::v7(test::someDay()), test::someDay(), 20'000);
    return test::commitAct(*opened.store, opened.who, item) ? item.operation : Uuid();
}

BackupKey BackupTest::key() const {
    return {.login = TemporaryStore::login, .password = secret(TemporaryStore::password)};
}

std::expected<BackupFinding, StoreError> BackupTest::check(const fs::path& backup) const {
    return checkBackup(backup, at_->location.machineSecret, root(), key(), at_->clock);
}

void BackupTest::verifyHas(const fs::path& backup, const std::vector<Uuid>& acts) {
    const Location elsewhere{root() / "elsewhere", at_->location.machineSecret};
    fs::remove_all(elsewhere.directory);
    const auto restored =
        restoreBackup({.backup = backup, .to = elsewhere, .key = key()}, at_->clock);
    QVERIFY2(restored.has_value(), codeOf(faultOf(restored)));
    const auto opened =
        Store::open(elsewhere, TemporaryStore::login, secret(TemporaryStore::password), at_->clock);
    QVERIFY(opened.has_value());
    QCOMPARE(*opened->store->audit().verify(), std::optional<std::uint64_t>());
    QCOMPARE(test::whatIsHalfThere(*opened->store), std::string());
    for (const auto& act : acts) {
        QVERIFY(opened->store->queue().find(act)->has_value());
    }
}

void BackupTest::whatIsWrittenMeanwhileIsInIt() {
    auto opened = at_->open();
    std::vector<Uuid> acts{commit(*opened)};
    auto backup = opened->store->beginBackup(root() / "copy", "system").value();
    int steps = 0;
    for (bool copied = false; !copied; ++steps) {
        if (steps < 20) {
            acts.push_back(commit(*opened)); // new pages, and old ones that were copied already
        }
        copied = backup->step(3)->copied;
        QVERIFY(backup->sync().has_value());
    }
    QVERIFY(steps > 20);
    QVERIFY(backup->seal().has_value());
    QVERIFY(!fs::exists(root() / "copy"));
    QVERIFY(backup->finish().has_value());
    backup.reset();
    QVERIFY(check(root() / "copy").has_value());
    verifyHas(root() / "copy", acts);
}

void BackupTest::actsGoOnBetweenItsSteps() {
    auto opened = at_->open();
    auto backup = opened->store->beginBackup(root() / "copy", "system").value();
    QVERIFY(backup->step(1).has_value());
    const auto inside = opened->store->transaction([&] {
        auto step = backup->step(1); // not in the middle of one
        return step ? std::expected<void, StoreError>() : std::unexpected(step.error());
    });
    QCOMPARE(faultOf(inside), StoreFault::InUse);
    QVERIFY(!commit(*opened).isNil());
    QVERIFY(copyAndSeal(*backup, always).has_value());
}

void BackupTest::holdsJustWhatItsManifestSays() {
    const store::CounterSetup hall{.outlet = "市民卡中心",
                                   .region = "yueyang",
                                   .window = {domain::WindowKind::Hrss,
                                              {},
                                              *RegionCode::parse("430600"),
                                              *RegionCode::parse("430602")}};
    const TemporaryStore office;
    auto made = office.create(&hall);
    QVERIFY(made.has_value());
    const auto copy = fs::path(office.folder.path().toStdString()) / "copy";
    QVERIFY(backUp(*made->store, copy).has_value());
    const auto manifest = readManifest(copy).value();
    QCOMPARE(manifest.made, test::someDay());
    QVERIFY(manifest.schema.has_value());
    QVERIFY(!manifest.moved);
    QCOMPARE(manifest.outlet, hall.outlet);
    std::set<std::string> listed{"manifest.json"};
    for (const auto& file : manifest.files) {
        listed.insert(file.name);
    }
    QCOMPARE(names(copy), listed);
    QVERIFY(listed.contains("store.db") && listed.contains("slots.json"));
    QCOMPARE(decodeManifest(encodeManifest(manifest)), std::optional(manifest));
    QCOMPARE(made->store->audit().latest(1)->front().action, std::string("backup"));
}

void BackupTest::closedStoreIsCopiedWithoutAPassword() {
    std::vector<Uuid> acts;
    {
        auto opened = at_->open();
        acts.push_back(commit(*opened));
    }
    const auto manifest =
        backUpClosed(at_->location, root() / "copy", test::someDay(), always).value();
    QVERIFY(manifest && !manifest->schema);
    QCOMPARE(checkFiles(root() / "copy").value(), *manifest);
    verifyHas(root() / "copy", acts);
}

// A process was killed: what it acknowledged stands in the log, which the copy's opening takes in.
void BackupTest::closedStoreWithALogIsCopiedWithIt() {
    test::Child victim({KEEPER_VICTIM, "backup", at_->location.directory.string(),
                        at_->location.machineSecret.string(), (root() / "half").string()});
    QVERIFY(victim.await(5));
    victim.kill();
    std::vector<Uuid> acts;
    for (const auto& line : victim.acknowledged()) {
        if (const auto act = Uuid::parse(line)) {
            acts.push_back(*act);
        }
    }
    QVERIFY(acts.size() > 3);
    QVERIFY(backUpClosed(at_->location, root() / "copy", test::someDay(), always).has_value());
    QVERIFY(names(root() / "copy").contains("store.db-wal"));
    QVERIFY(check(root() / "copy").has_value());
    verifyHas(root() / "copy", acts);
}

void BackupTest::openStoreIsNotCopiedBehindItsBack() {
    const auto opened = at_->open();
    QCOMPARE(faultOf(backUpClosed(at_->location, root() / "copy", test::someDay(), always)),
             StoreFault::InUse);
    QVERIFY(!fs::exists(root() / "copy.making"));
}

void BackupTest::secondOneAtATimeIsRefused() {
    const auto opened = at_->open();
    auto first = opened->store->beginBackup(root() / "copy", "system");
    QCOMPARE(faultOf(opened->store->beginBackup(root() / "other", "system")), StoreFault::InUse);
    first->reset();
    QVERIFY(opened->store->beginBackup(root() / "other", "system").has_value());
}

void BackupTest::destinationThatIsThereIsLeftAlone() {
    const auto opened = at_->open();
    fs::create_directory(root() / "copy");
    QCOMPARE(faultOf(opened->store->beginBackup(root() / "copy", "system")),
             StoreFault::AlreadyThere);
    fs::create_directory(root() / "other.making");
    std::ofstream(root() / "other.making" / "thesis.odt") << "mine";
    QCOMPARE(faultOf(opened->store->beginBackup(root() / "other", "system")),
             StoreFault::AlreadyThere);
    QVERIFY(fs::exists(root() / "other.making" / "thesis.odt"));
}

void BackupTest::letGoOfNothingIsLeft() {
    const auto before = names(root());
    auto opened = at_->open();
    for (int steps = 0; steps < 5; ++steps) {
        auto backup = opened->store->beginBackup(root() / "copy", "system").value();
        for (int step = 0; step < steps; ++step) {
            QVERIFY(backup->step(2).has_value());
        }
        if (steps == 4) {
            QVERIFY(copyAndSeal(*backup, always).has_value());
        }
    }
    QCOMPARE(names(root()), before);
    const auto stopped = [](const Backup::Progress&) { return false; };
    opened->store.reset();
    QVERIFY(!*backUpClosed(at_->location, root() / "copy", test::someDay(), stopped));
    QCOMPARE(names(root()), before);
}

void BackupTest::reopenedStoreEndsIt() {
    auto opened = at_->open();
    auto backup = opened->store->beginBackup(root() / "copy", "system").value();
    QVERIFY(backup->step(1).has_value());
    QVERIFY(opened->store->reopen().has_value());
    QCOMPARE(faultOf(backup->step(1)), StoreFault::Io);
    QVERIFY(!commit(*opened).isNil());
    backup.reset();
    QVERIFY(!fs::exists(root() / "copy.making"));
}

void BackupTest::storeThatGoesEndsIt() {
    auto opened = at_->open();
    auto backup = opened->store->beginBackup(root() / "copy", "system").value();
    QVERIFY(backup->step(1).has_value());
    opened->store.reset();
    backup.reset();
    QVERIFY(!fs::exists(root() / "copy.making"));
    QVERIFY(at_->open().has_value());
}

void BackupTest::diskThatFailsLeavesNone() {
    auto opened = at_->open();
    std::vector<Uuid> acts{commit(*opened)};
    opened->store.reset();
    using What = test::DiskFault::What;
    for (const auto& fault : {test::DiskFault{What::Write, SQLITE_FULL},
                              {What::Write, SQLITE_IOERR_WRITE, true},
                              {What::Sync, SQLITE_IOERR_FSYNC}}) {
        bool clean = false;
        int nth = 1;
        for (; !clean; nth += nth > 6 ? 41 : 1) {
            {
                test::FaultVfs disk;
                auto again = at_->open();
                disk.arm(fault, nth);
                const auto done = backUp(*again->store, root() / "copy");
                clean = !disk.struck();
                QCOMPARE(done.has_value(), clean);
                QCOMPARE(fs::exists(root() / "copy"), clean);
                disk.disarm();
                QVERIFY(again->store->reopen().has_value());
                QVERIFY(again->store->queue().find(acts.front())->has_value());
            }
            QVERIFY(!fs::exists(root() / "copy.making"));
        }
        verifyHas(root() / "copy", acts);
        fs::remove_all(root() / "copy");
        QVERIFY(nth > 2);
    }
}

// A longer run: GUITAI_TEST_ROUNDS=300 build/dev/tests/backup_test killedBackupIsWholeOrAbsent
void BackupTest::killedBackupIsWholeOrAbsent() {
    const int asked = qEnvironmentVariableIntValue("GUITAI_TEST_ROUNDS");
    const int rounds = asked > 0 ? asked : 12;
    std::chrono::nanoseconds needed{0};
    int whole = 0;
    for (int round = 0; round < rounds; ++round) {
        test::Child victim({KEEPER_VICTIM, "backup", at_->location.directory.string(),
                            at_->location.machineSecret.string(), (root() / "copy").string()});
        QVERIFY(victim.await(1)); // it has signed in
        const auto from = std::chrono::steady_clock::now();
        if (round == 0) {
            QVERIFY(victim.await(12)); // ten acts, and done
            needed = std::chrono::steady_clock::now() - from;
        } else {
            victim.goOn(needed * std::uniform_int_distribution(0, 140)(random_) / 100);
        }
        victim.kill();
        auto said = victim.acknowledged();
        const bool done = said.back() == "done";
        std::vector<Uuid> acts;
        for (const auto& line : said) {
            if (const auto act = Uuid::parse(line)) {
                acts.push_back(*act);
            }
        }
        const bool there = fs::exists(root() / "copy");
        QVERIFY(there || !done);
        QVERIFY(!done || !fs::exists(root() / "copy.making"));
        if (there) {
            ++whole;
            QVERIFY(checkFiles(root() / "copy").has_value());
            verifyHas(root() / "copy", acts); // all came before its last step
            fs::remove_all(root() / "copy");
        }
        const auto opened = at_->open();
        QVERIFY(opened.has_value());
        for (const auto& act : acts) {
            QVERIFY(opened->store->queue().find(act)->has_value());
        }
        QCOMPARE(*opened->store->audit().verify(), std::optional<std::uint64_t>());
    }
    qInfo("%d of %d whole", whole, rounds);
    QVERIFY(whole > 0 && whole < rounds);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
