// SPDX-License-Identifier: Apache-2.0
// Every page of a store with acts in it, damaged in turn: what is read is right, or told to be
// damaged.
#include "models/store/audit.h"
#include "models/store/journal.h"
#include "models/store/queue.h"
#include "models/store/store.h"
#include "tests/models/store/disk_image.h"
#include "tests/models/store/fault_vfs.h"
#include "tests/models/store/whole_act.h"
#include "tests/support/temporary_store.h"

#include <QtTest/QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <ranges>
#include <span>
#include <vector>

using namespace guitai;
using namespace guitai::store;
using test::TemporaryStore;

namespace {

constexpr std::size_t pageSize = 4096;
constexpr int all = 1'000'000;

using Damage = std::function<void(Bytes&, std::size_t page)>;

std::span<std::uint8_t> pageOf(Bytes& file, std::size_t page) {
    return std::span(file).subspan(page * pageSize, pageSize);
}

Damage flipAt(std::size_t place) {
    return [place](Bytes& file, std::size_t page) { pageOf(file, page)[place] ^= 0x10; };
}

std::size_t next(const Bytes& file, std::size_t page) {
    return (page + 1) % (file.size() / pageSize);
}

constexpr std::size_t saltSize = 16;

/// Every page, or where everything is slow every seventh.
std::size_t stride() {
    return qEnvironmentVariableIntValue("GUITAI_TEST_ROUNDS") > 0 ? 7 : 1;
}

} // namespace

Q_DECLARE_METATYPE(Damage)

class PagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void answerIsRightOrDamaged_data() { everyDamage(); }

    void answerIsRightOrDamaged();

    void checkFindsIt_data() { everyDamage(); }

    void checkFindsIt();
    void logThatWasAlteredEndsThere();

private:
    static void everyDamage();
    void replace(const Bytes& content) const;
    void verifyAnswers(Store& store, int& right, int& damaged) const;

    std::unique_ptr<TemporaryStore> at_;
    Bytes sound_;
    std::vector<QueueItem> items_; ///< newest first
    std::vector<AuditEntry> trail_;
};

void PagesTest::initTestCase() {
    at_ = std::make_unique<TemporaryStore>();
    QVERIFY(at_->create().has_value());
    auto opened = at_->open();
    QVERIFY(opened.has_value());
    for (int act = 0; act < 25; ++act) {
        const auto item = test::itemOf(opened->who, Uuid::v7(test::someDay()), test::someDay(),
                                       act % 5 == 0 ? 10'000 : 700);
        QVERIFY(test::commitAct(*opened->store, opened->who, item).has_value());
    }
    items_ = *opened->store->queue().latest(all);
    trail_ = *opened->store->audit().latest(all);
    opened->store.reset(); // writes its log back
    sound_ = test::imageOf(at_->location.directory, "store.db").at("store.db");
    QVERIFY(sound_.size() > 40 * pageSize);
}

void PagesTest::replace(const Bytes& content) const {
    QVERIFY(test::restore({{"store.db", content}}, at_->location.directory, "store.db"));
}

void PagesTest::everyDamage() {
    QTest::addColumn<Damage>("damage");
    QTest::newRow("first byte") << flipAt(0);
    QTest::newRow("byte after the salt") << flipAt(16);
    QTest::newRow("byte in the middle") << flipAt(2001);
    QTest::newRow("byte of the initialisation vector") << flipAt(pageSize - 80);
    QTest::newRow("last byte, of the HMAC") << flipAt(pageSize - 1);
    QTest::newRow("swapped with the next") << Damage([](Bytes& file, std::size_t page) {
        std::ranges::swap_ranges(pageOf(file, page), pageOf(file, next(file, page)));
    });
    QTest::newRow("overwritten with the next") << Damage([](Bytes& file, std::size_t page) {
        std::ranges::copy(pageOf(file, next(file, page)), pageOf(file, page).begin());
    });
    QTest::newRow("zeroes") << Damage([](Bytes& file, std::size_t page) {
        std::ranges::fill(pageOf(file, page), std::uint8_t{0});
    });
}

void PagesTest::verifyAnswers(Store& store, int& right, int& damaged) const {
    const auto verify = [&](const auto& answer, const auto& isRight) {
        if (answer) {
            QVERIFY(isRight(*answer));
            ++right;
            return;
        }
        QCOMPARE(answer.error().fault, StoreFault::Damaged);
        ++damaged;
        QVERIFY(store.reopen().has_value()); // the other pages are to be read, too
    };
    for (const auto& item : items_) {
        verify(store.queue().find(item.operation),
               [&](const auto& found) { return found == item; });
        verify(store.journal().entries(item.run),
               [](const auto& found) { return found.size() == 1; });
    }
    verify(store.queue().latest(all), [&](const auto& found) { return found == items_; });
    verify(store.queue().pending(), [&](const auto& found) {
        return std::ranges::equal(found, std::views::reverse(items_));
    });
    verify(store.audit().verify(), [](const auto& bad) { return !bad; });
    verify(store.audit().latest(all), [&](const auto& found) { // that it was opened is in it, too
        return found.size() > trail_.size() &&
               std::equal(trail_.rbegin(), trail_.rend(), found.rbegin());
    });
}

void PagesTest::answerIsRightOrDamaged() {
    QFETCH(Damage, damage);
    const test::FaultVfs quickDisk;
    int right = 0;
    int damaged = 0;
    int closed = 0;
    for (std::size_t page = 0; page < sound_.size() / pageSize; page += stride()) {
        auto bad = sound_;
        damage(bad, page);
        replace(bad);
        const auto opened = at_->open();
        if (!opened) {
            QCOMPARE(opened.error().fault, StoreFault::Damaged);
            ++closed;
            continue;
        }
        verifyAnswers(*opened->store, right, damaged);
        QVERIFY2(!QTest::currentTestFailed(), QByteArray::number(qulonglong(page)).constData());
    }
    qInfo("%d right, %d damaged, %d not opened", right, damaged, closed);
    QVERIFY(right > 0 && damaged > 0);
    QVERIFY(closed > 0 ||
            stride() > 1); // of every page, some are those without which nothing opens
}

void PagesTest::checkFindsIt() {
    QFETCH(Damage, damage);
    const test::FaultVfs quickDisk;
    replace(sound_);
    const auto opened = at_->open();
    QVERIFY(opened.has_value());
    QVERIFY(opened->store->check().has_value());
    const auto sound = test::imageOf(at_->location.directory, "store.db").at("store.db");
    for (std::size_t page = 0; page < sound.size() / pageSize; page += stride()) {
        auto bad = sound;
        damage(bad, page);
        replace(bad);
        const auto checked = opened->store->check();
        if (std::ranges::equal(std::span(bad).subspan(saltSize),
                               std::span(sound).subspan(saltSize))) {
            QVERIFY(checked.has_value()); // where the salt would be, which is made from the key
            continue;
        }
        QVERIFY2(!checked, QByteArray::number(qulonglong(page)).constData());
        QCOMPARE(checked.error().fault, StoreFault::Damaged);
    }
}

// A log that the power left behind ends at the first frame whose checksum does not fit: what
// follows is as if it had not been done. Only a head that was handed out tells of it.
void PagesTest::logThatWasAlteredEndsThere() {
    const test::FaultVfs quickDisk;
    replace(sound_);
    auto opened = at_->open();
    QVERIFY(opened.has_value());
    std::vector<Uuid> acts;
    for (int act = 0; act < 5; ++act) {
        const auto item = test::itemOf(opened->who, Uuid::v7(test::someDay()), test::someDay());
        QVERIFY(test::commitAct(*opened->store, opened->who, item).has_value());
        acts.push_back(item.operation);
    }
    const auto handedOut = *opened->store->audit().head();
    const auto left = test::imageOf(at_->location.directory, "store.db");
    opened->store.reset();
    constexpr std::size_t header = 32;
    constexpr std::size_t frame = 24 + pageSize;
    const auto frames = (left.at("store.db-wal").size() - header) / frame;
    QVERIFY(frames > 5 * 5);
    std::size_t most = 0;
    for (std::size_t at = 0; at < frames; at += stride()) {
        auto bad = left;
        bad.at("store.db-wal").at(header + at * frame + 24 + 2001) ^= 1U;
        QVERIFY(test::restore(bad, at_->location.directory, "store.db"));
        const auto found = at_->open();
        QVERIFY(found.has_value());
        const auto stands = [&](const Uuid& act) {
            return found->store->queue().find(act)->has_value();
        };
        const auto firstLost = std::ranges::find_if_not(acts, stands);
        QVERIFY(firstLost != acts.end());
        QVERIFY(std::ranges::none_of(firstLost, acts.end(), stands));
        most = std::max(most, std::size_t(firstLost - acts.begin()));
        QVERIFY(!*found->store->audit().verify());
        QVERIFY(!found->store->audit().verifyAgainst({handedOut})->sound());
        QVERIFY(found->store->check().has_value());
    }
    QCOMPARE(most, acts.size() - 1);
}

QTEST_GUILESS_MAIN(PagesTest)
#include "pages_test.moc"
