// SPDX-License-Identifier: Apache-2.0
// Nothing about a person can be read from the store's files, while it is open or closed.
#include "models/store/audit.h"
#include "models/store/journal.h"
#include "models/store/queue.h"
#include "models/store/registry_tables.h"
#include "models/store/settings.h"
#include "models/store/store.h"
#include "tests/support/temporary_store.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace guitai;
using namespace guitai::store;
using test::TemporaryStore;

class SecrecyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesHoldNoPlainText();
    void searchFindsWhatIsPlanted();
    void filesAreTheOwnersAlone();
};

namespace {

const std::string needleName = "张三丰";
const std::string needleNumber = "11010519491231002X";
const std::string needleWord = "needle-in-a-haystack";

std::vector<QByteArray> needles() {
    std::vector<QByteArray> all;
    for (const auto& text : {needleName, needleNumber, needleWord}) {
        const auto wide = QString::fromStdString(text);
        all.push_back(QByteArray::fromStdString(text));
        all.push_back(QByteArray(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2));
        all.push_back(QByteArray::fromStdString(text).toBase64());
        all.push_back(QByteArray::fromStdString(text).toHex());
    }
    all.emplace_back("SQLite format 3");
    all.emplace_back("CREATE TABLE");
    return all;
}

// The names of the files that hold any of the needles; how many files there were.
std::pair<QStringList, int> found(const QString& folder) {
    QStringList names;
    int files = 0;
    QDirIterator every(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (every.hasNext()) {
        QFile file(every.next());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        ++files;
        const auto bytes = file.readAll();
        for (const auto& needle : needles()) {
            if (bytes.contains(needle)) {
                names << every.fileName();
            }
        }
    }
    return {names, files};
}

std::expected<void, StoreError> writeAll(Store& store) {
    const auto holder = Uuid::v7(test::someDay());
    const auto payload = R"({"name":")" + needleName + R"(","id":")" + needleNumber + R"("})";
    const auto key = operators::SigningKey::generate();
    const QueueItem item{.operation = Uuid::v7(test::someDay()),
                         .holder = holder,
                         .procedure = needleWord,
                         .envelope = operators::seal(payload, "clerk", key)};
    const RunRecord run{.id = Uuid::v7(test::someDay()), .holder = holder, .state = payload};
    for (const auto& done :
         {store.registryTables().saveFile({holder, 1, needleName, payload}),
          store.registryTables().claim(DirectoryKind::IdNumber, needleNumber, holder),
          store.queue().enqueue(item), store.journal().save(run),
          store.journal().append({.run = run.id, .act = needleWord, .detail = payload}),
          store.audit().append({.actor = needleName, .action = needleWord, .detail = payload}),
          store.settings().set(needleWord, needleName)}) {
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace

void SecrecyTest::filesHoldNoPlainText() {
    const TemporaryStore at;
    auto made = at.create();
    QVERIFY(writeAll(*made->store).has_value());
    // Once more inside a transaction: its journal lies beside the file.
    const auto done = made->store->transaction([&]() -> std::expected<void, StoreError> {
        std::ignore = writeAll(*made->store); // the number is claimed already, the rest is written
        const auto large = std::string(3'000'000, 'x') + needleWord; // more than the page cache
        if (auto set = made->store->settings().set("large", large); !set) {
            return set;
        }
        const auto [names, files] = found(at.folder.path());
        return names.isEmpty() && files >= 5
                   ? std::expected<void, StoreError>()
                   : std::unexpected(StoreError{StoreFault::Internal, "plain text", files, {}});
    });
    QVERIFY(done.has_value());
    made->store.reset();
    std::ignore = at.open("wrong horse");
    const auto [names, files] = found(at.folder.path());
    QCOMPARE(names, QStringList());
    QVERIFY(files >= 4);
}

void SecrecyTest::searchFindsWhatIsPlanted() {
    const TemporaryStore at;
    at.create()->store.reset();
    for (const auto& needle : needles()) {
        QFile planted(QString::fromStdString((at.location.directory / "planted").string()));
        QVERIFY(planted.open(QIODevice::WriteOnly));
        planted.write("before" + needle + "after");
        planted.close();
        QVERIFY(found(at.folder.path()).first.contains(QStringLiteral("planted")));
    }
}

void SecrecyTest::filesAreTheOwnersAlone() {
    const TemporaryStore at;
    at.create()->store.reset();
    std::ignore = at.open("wrong horse");
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    const auto directory = QString::fromStdString(at.location.directory.string());
    QVERIFY(!(QFile::permissions(directory) & others));
    for (const auto* name : {"slots.json", "throttle.json", "store.lock", "../machine-secret"}) {
        const auto file = directory + QLatin1Char('/') + QLatin1String(name);
        QVERIFY2(QFile::exists(file), name);
        QVERIFY2(!(QFile::permissions(file) & others), name);
    }
}

QTEST_GUILESS_MAIN(SecrecyTest)
#include "secrecy_test.moc"
