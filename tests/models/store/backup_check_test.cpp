// SPDX-License-Identifier: Apache-2.0
// What a check of a backup finds, and that it touches nothing.
#include "models/store/backup.h"
#include "models/store/durable_file.h"
#include "models/store/restore.h"
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

class BackupCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anyChangedByteShows();
    void checkTouchesNothing();

private:
    [[nodiscard]] fs::path root() const { return at_->location.directory.parent_path(); }

    [[nodiscard]] std::set<std::string> names(const fs::path& folder) const;
    Uuid commit(Store::Opened& opened);
    [[nodiscard]] BackupKey key() const;
    [[nodiscard]] std::expected<BackupFinding, StoreError> check(const fs::path& backup) const;

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

void BackupCheckTest::init() {
    at_ = std::make_unique<TemporaryStore>();
    QVERIFY(at_->create().has_value());
}

std::set<std::string> BackupCheckTest::names(const fs::path& folder) const {
    std::set<std::string> all;
    for (const auto& entry : fs::directory_iterator(folder)) {
        all.insert(entry.path().filename().string());
    }
    return all;
}

Uuid BackupCheckTest::commit(Store::Opened& opened) {
    const auto item = test::itemOf(opened.who, Uuid::v7(test::someDay()), test::someDay(), 20'000);
    return test::commitAct(*opened.store, opened.who, item) ? item.operation : Uuid();
}

BackupKey BackupCheckTest::key() const {
    return {.login = TemporaryStore::login, .password = secret(TemporaryStore::password)};
}

std::expected<BackupFinding, StoreError> BackupCheckTest::check(const fs::path& backup) const {
    return checkBackup(backup, at_->location.machineSecret, root(), key(), at_->clock);
}

void BackupCheckTest::anyChangedByteShows() {
    {
        auto opened = at_->open();
        QVERIFY(backUp(*opened->store, root() / "copy").has_value());
    }
    const auto copy = root() / "copy";
    QVERIFY(check(copy).has_value());
    for (const auto& name : names(copy)) {
        const auto content = readFile(copy / name).value();
        std::uniform_int_distribution<std::size_t> places(0, content.size() - 1);
        for (int round = 0; round < 5; ++round) {
            auto altered = content;
            altered[places(random_)] ^= 1;
            QVERIFY(writeFile(copy / name, altered).has_value());
            const auto files = checkFiles(copy);
            QVERIFY2(!files || name == "manifest.json", name.c_str());
            QVERIFY(writeFile(copy / name, std::string_view(content).substr(1)).has_value());
            QVERIFY2(!checkFiles(copy), name.c_str());
        }
        fs::remove(copy / name);
        QCOMPARE(faultOf(checkFiles(copy)), StoreFault::BackupUnfit);
        QCOMPARE(faultOf(check(copy)), StoreFault::BackupUnfit);
        QVERIFY(writeFile(copy / name, content).has_value());
    }
    std::ofstream(copy / "store.db-journal") << "slipped in";
    QCOMPARE(faultOf(checkFiles(copy)), StoreFault::BackupUnfit);
}

void BackupCheckTest::checkTouchesNothing() {
    {
        auto opened = at_->open();
        commit(*opened);
        QVERIFY(backUp(*opened->store, root() / "copy").has_value());
    }
    const auto before = names(root());
    const auto files = measureFiles(root() / "copy").value();
    const auto finding = check(root() / "copy").value();
    QCOMPARE(finding.waiting, 1U);
    QVERIFY(!finding.firstBadEntry);
    QVERIFY(measureFiles(root() / "copy").value() == files);
    QCOMPARE(names(root()), before);
    auto wrong = key();
    wrong.password = secret("wrong horse");
    QCOMPARE(faultOf(checkBackup(root() / "copy", at_->location.machineSecret, root(), wrong,
                                 at_->clock)),
             StoreFault::WrongPassword);
    QCOMPARE(names(root()), before);
}

QTEST_GUILESS_MAIN(BackupCheckTest)
#include "backup_check_test.moc"
