// SPDX-License-Identifier: Apache-2.0
// A store that was cut, torn or altered: told, left as it is, and never a wrong answer.
#include "models/store/audit.h"
#include "models/store/health.h"
#include "models/store/registry_tables.h"
#include "models/store/store.h"
#include "tests/support/temporary_store.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

#include <algorithm>

using namespace guitai;
using namespace guitai::store;
using test::TemporaryStore;

class DamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void truncatedStoreIsToldAndLeftAlone();
    void flippedByteNeverGivesAWrongAnswer();
    void flippedByteIsFoundByCheck();
    void flippedByteIsFoundTableByTable();
    void swappedPagesAreFoundByCheck();
    void anotherStoresDatabaseIsRefused();
    void damagedSlotsAreToldAndLeftAlone_data();
    void damagedSlotsAreToldAndLeftAlone();

private:
    [[nodiscard]] QByteArray content() const;
    void replace(const QByteArray& bytes) const;

    std::unique_ptr<TemporaryStore> at_;
    QByteArray sound_;
    std::vector<StoredFile> files_;
};

namespace {

constexpr qsizetype pageSize = 4096;

StoreFault faultOf(const auto& result) {
    return result ? StoreFault::Internal : result.error().fault;
}

QString path(const std::filesystem::path& file) {
    return QString::fromStdString(file.string());
}

QByteArray read(const std::filesystem::path& file) {
    QFile in(path(file));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void write(const std::filesystem::path& file, const QByteArray& bytes) {
    QFile out(path(file));
    QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(out.write(bytes), bytes.size());
}

} // namespace

void DamageTest::init() {
    at_ = std::make_unique<TemporaryStore>();
    auto made = at_->create();
    QVERIFY(made.has_value());
    files_.clear();
    const auto done = made->store->transaction([&]() -> std::expected<void, StoreError> {
        for (int i = 0; i < 40; ++i) {
            const StoredFile file{Uuid::v7(test::someDay()), 1, "holder " + std::to_string(i),
                                  std::string(500, static_cast<char>('a' + i % 26))};
            files_.push_back(file);
            if (auto saved = made->store->registryTables().saveFile(file); !saved) {
                return saved;
            }
        }
        return {};
    });
    QVERIFY(done.has_value());
    made->store.reset(); // writes its log back
    sound_ = content();
    QVERIFY(sound_.size() > 20 * pageSize);
}

QByteArray DamageTest::content() const {
    return read(at_->database());
}

void DamageTest::replace(const QByteArray& bytes) const {
    write(at_->database(), bytes);
}

void DamageTest::truncatedStoreIsToldAndLeftAlone() {
    std::vector<qsizetype> lengths{0, 1, 15, 16, 100, 4095, 4096, 4097, 8192};
    for (qsizetype length = 3 * pageSize; length < sound_.size(); length += pageSize + 1) {
        lengths.push_back(length);
    }
    lengths.push_back(sound_.size() - pageSize);
    lengths.push_back(sound_.size() - 1);
    for (const auto length : lengths) {
        const auto cut = sound_.left(length);
        replace(cut);
        const auto opened = at_->open();
        QVERIFY2(!opened, QByteArray::number(length).constData());
        QCOMPARE(opened.error().fault, StoreFault::Damaged);
        QVERIFY(content() == cut);
    }
    replace(sound_);
    QVERIFY(at_->open().has_value());
}

void DamageTest::flippedByteNeverGivesAWrongAnswer() {
    for (qsizetype page = 0; page < sound_.size() / pageSize; ++page) {
        auto bad = sound_;
        const auto where = page * pageSize + (page * 997 + 13) % pageSize;
        bad[where] = static_cast<char>(bad[where] ^ 0x20);
        replace(bad);
        const auto opened = at_->open();
        if (!opened) {
            QCOMPARE(opened.error().fault, StoreFault::Damaged);
            continue;
        }
        for (const auto& file : files_) {
            const auto found = opened->store->registryTables().loadFile(file.holder);
            if (found) {
                QCOMPARE(*found, std::optional(file));
            } else {
                QCOMPARE(found.error().fault, StoreFault::Damaged);
            }
        }
    }
}

void DamageTest::flippedByteIsFoundByCheck() {
    int opened = 0;
    for (qsizetype page = 0; page < sound_.size() / pageSize; ++page) {
        replace(sound_);
        const auto open = at_->open();
        QVERIFY(open.has_value());
        QVERIFY(open->store->check().has_value());
        auto bad = content();
        bad[page * pageSize + 2000] = static_cast<char>(bad[page * pageSize + 2000] ^ 1);
        replace(bad);
        QCOMPARE(faultOf(open->store->check()), StoreFault::Damaged);
        ++opened;
    }
    QVERIFY(opened > 20);
}

void DamageTest::flippedByteIsFoundTableByTable() {
    for (qsizetype page = 0; page < sound_.size() / pageSize; ++page) {
        auto bad = sound_;
        bad[page * pageSize + 2000] = static_cast<char>(bad[page * pageSize + 2000] ^ 1);
        replace(bad);
        const auto open = at_->open();
        if (!open) {
            QCOMPARE(open.error().fault, StoreFault::Damaged);
            continue;
        }
        auto& health = open->store->health();
        const auto tables = health.tables();
        if (!tables) {
            QCOMPARE(tables.error().fault, StoreFault::Damaged);
            continue;
        }
        const bool found = std::ranges::any_of(*tables, [&](const std::string& table) {
            return faultOf(health.check(table)) == StoreFault::Damaged;
        });
        QVERIFY2(found, QByteArray::number(page).constData());
    }
    replace(sound_);
    const auto open = at_->open();
    QVERIFY(open.has_value());
    auto& health = open->store->health();
    const auto all = health.tables();
    QVERIFY(all.has_value());
    for (const auto& table : *all) {
        QVERIFY2(health.check(table).has_value(), table.c_str());
    }
    QVERIFY(!health.check("no such table").has_value());
    QCOMPARE(health.bytes().value_or(0), std::uint64_t(content().size()));
    QVERIFY(health.schema().value_or(0) > 0);
    QVERIFY(health.cipherVersion().value_or("").starts_with("4."));
}

void DamageTest::swappedPagesAreFoundByCheck() {
    const auto open = at_->open();
    QVERIFY(open.has_value());
    QVERIFY(open->store->check().has_value());
    auto bad = content();
    const auto fifth = bad.mid(4 * pageSize, pageSize);
    bad.replace(4 * pageSize, pageSize, bad.mid(9 * pageSize, pageSize));
    bad.replace(9 * pageSize, pageSize, fifth);
    replace(bad);
    QCOMPARE(faultOf(open->store->check()), StoreFault::Damaged);
}

void DamageTest::anotherStoresDatabaseIsRefused() {
    const TemporaryStore other;
    other.create()->store.reset();
    replace(read(other.database()));
    QCOMPARE(faultOf(at_->open()), StoreFault::Damaged);
    QVERIFY(content() == read(other.database()));
}

void DamageTest::damagedSlotsAreToldAndLeftAlone_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("another's JSON") << QByteArray("{\"format\":\"guitai-slots\"}");
    QTest::newRow("binary") << QByteArray("\x00\xff\x00\xff", 4);
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void DamageTest::damagedSlotsAreToldAndLeftAlone() {
    QFETCH(QByteArray, bytes);
    const auto slots = at_->location.directory / "slots.json";
    write(slots, bytes);
    QCOMPARE(faultOf(at_->open()), StoreFault::Damaged);
    QCOMPARE(read(slots), bytes);
    QVERIFY(content() == sound_);
}

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"
