// SPDX-License-Identifier: Apache-2.0
// The power goes at any instant of some acts, and of the opening after it: no acknowledged act is
// lost, none is there by half. A longer run:
//   GUITAI_POWER_LOSS_REPLAYS=10000 build/dev/tests/store_power_loss_test
// GUITAI_POWER_LOSS_SEED=… draws the same instants and fates again (the acts' keys are new ones).
#include "models/store/audit.h"
#include "models/store/queue.h"
#include "models/store/store.h"
#include "tests/models/store/disk_image.h"
#include "tests/models/store/whole_act.h"
#include "tests/support/temporary_store.h"

#include <QtTest/QTest>

#include <memory>
#include <random>
#include <span>
#include <vector>

using namespace guitai;
using namespace guitai::store;
using test::DiskEvent;
using test::DiskImage;
using test::TemporaryStore;

namespace {

constexpr const char* files = "store.db"; // and its journal

struct Acknowledged {
    Uuid operation;
    std::size_t after; ///< so many events
};

/// Some acts, and all that the disk was asked to do for them.
struct Recording {
    TemporaryStore at{};
    DiskImage before{};
    std::vector<DiskEvent> log{};
    std::vector<Acknowledged> acts{};
};

int fromEnvironment(const char* name, int otherwise) {
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : otherwise;
}

} // namespace

class PowerLossTest : public QObject {
    Q_OBJECT

public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); } // of the longer run

private Q_SLOTS:
    void initTestCase();
    void noAcknowledgedActIsLost();

private:
    void record(Recording& recording, int acts);
    void replay(const Recording& recording);
    void verify(const Recording& recording, std::size_t instant, DiskImage& image,
                std::vector<DiskEvent>& opening);
    [[nodiscard]] std::size_t upTo(std::size_t most);

    std::mt19937_64 random_;
    int undone_ = 0; ///< replays in which a transaction had been cut short
};

void PowerLossTest::initTestCase() {
    const int seed =
        fromEnvironment("GUITAI_POWER_LOSS_SEED", static_cast<int>(std::random_device{}() >> 1U));
    qInfo("seed %d", seed);
    random_.seed(static_cast<std::uint64_t>(seed));
}

std::size_t PowerLossTest::upTo(std::size_t most) {
    return std::uniform_int_distribution<std::size_t>(0, most)(random_);
}

void PowerLossTest::record(Recording& recording, int acts) {
    auto& at = recording.at;
    QVERIFY(at.create().has_value());
    recording.before = test::imageOf(at.location.directory, files);
    test::RecordingVfs disk;
    auto opened = at.open();
    QVERIFY(opened.has_value());
    for (int act = 0; act < acts; ++act) {
        const auto item = test::itemOf(opened->who, Uuid::v7(test::someDay()), test::someDay(),
                                       upTo(act % 4 == 0 ? 60'000 : 2'000));
        QVERIFY(test::commitAct(*opened->store, opened->who, item).has_value());
        recording.acts.push_back({item.operation, disk.log().size()});
    }
    opened->store.reset();
    recording.log = disk.log();
}

// Opens what the disk held after the power went; `opening` is what that did to it.
void PowerLossTest::verify(const Recording& recording, std::size_t instant, DiskImage& image,
                           std::vector<DiskEvent>& opening) {
    const auto& at = recording.at;
    QVERIFY(test::restore(image, at.location.directory, files));
    test::RecordingVfs disk;
    const auto opened = at.open();
    QVERIFY2(opened.has_value(), codeOf(opened ? StoreFault::Internal : opened.error().fault));
    auto& store = *opened->store;
    opening = disk.log();
    for (const auto& act : recording.acts) {
        const auto found = store.queue().find(act.operation);
        QVERIFY(found.has_value());
        QVERIFY2(*found || act.after > instant, "an acknowledged act is lost");
    }
    QCOMPARE(test::whatIsHalfThere(store), std::string());
    QCOMPARE(*store.audit().verify(), std::optional<std::uint64_t>());
    QVERIFY(store.check().has_value());
}

void PowerLossTest::replay(const Recording& recording) {
    const auto instant = upTo(recording.log.size());
    auto image =
        test::afterPowerLoss(recording.before, std::span(recording.log).first(instant), random_);
    std::vector<DiskEvent> opening;
    verify(recording, instant, image, opening);
    if (image.size() < 2 || QTest::currentTestFailed()) {
        return;
    }
    ++undone_;
    // It goes once more, while the first one is put right.
    auto again =
        test::afterPowerLoss(image, std::span(opening).first(upTo(opening.size())), random_);
    verify(recording, instant, again, opening);
}

void PowerLossTest::noAcknowledgedActIsLost() {
    const int replays =
        fromEnvironment("GUITAI_POWER_LOSS_REPLAYS", fromEnvironment("GUITAI_TEST_ROUNDS", 200));
    constexpr int replaysOfOne = 50;
    std::unique_ptr<Recording> recording;
    for (int round = 0; round < replays; ++round) {
        if (round % replaysOfOne == 0) {
            recording = std::make_unique<Recording>();
            record(*recording, 12);
        }
        replay(*recording);
        QVERIFY2(!QTest::currentTestFailed(), QByteArray::number(round).constData());
    }
    qInfo("%d replays, %d of them in the middle of a transaction", replays, undone_);
    QVERIFY(undone_ > replays / 4);
}

QTEST_GUILESS_MAIN(PowerLossTest)
#include "power_loss_test.moc"
