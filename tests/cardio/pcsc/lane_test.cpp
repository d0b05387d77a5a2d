// SPDX-License-Identifier: Apache-2.0
#include "cardio/pcsc/lane.h"

#include <QTest>

#include <future>
#include <semaphore>
#include <thread>

using guitai::pcsc::Lane;
using namespace std::chrono_literals;

namespace {

/// Says when it goes, and on which thread.
class Witness {
public:
    explicit Witness(std::promise<std::thread::id>& gone)
        : gone_(gone) {}

    Witness(const Witness&) = delete;
    Witness& operator=(const Witness&) = delete;

    ~Witness() { gone_.set_value(std::this_thread::get_id()); }

private:
    std::promise<std::thread::id>& gone_;
};

} // namespace

class LaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void runsOnOneThreadOfItsOwn() {
        Lane lane("test");
        const auto first = lane.call([] { return std::this_thread::get_id(); }, 10s);
        const auto second = lane.call([] { return std::this_thread::get_id(); }, 10s);
        QVERIFY(first && second);
        QVERIFY(*first == *second);
        QVERIFY(*first != std::this_thread::get_id());
    }

    void isGivenUpAtTheDeadlineAndLetsGoWhenTheCallReturns() {
        auto release = std::make_shared<std::binary_semaphore>(0);
        std::promise<std::thread::id> gone;
        {
            Lane lane("test");
            auto held = std::make_shared<Witness>(gone);
            QVERIFY(!lane.run([release, held] { release->acquire(); }, 1ms));
            held.reset();
            QVERIFY(lane.givenUp());
            QVERIFY(!lane.run([] { qFatal("nothing begins on a lane given up"); }, 10s));
        } // does not wait for the blocked call
        auto future = gone.get_future();
        QCOMPARE(future.wait_for(0s), std::future_status::timeout);
        release->release();
        QCOMPARE(future.wait_for(10s), std::future_status::ready);
        QVERIFY(future.get() != std::this_thread::get_id());
    }

    void whatHasNotBegunNeverBegins() {
        auto release = std::make_shared<std::binary_semaphore>(0);
        auto begun = std::make_shared<std::binary_semaphore>(0);
        auto ran = std::make_shared<std::atomic_bool>(false);
        Lane lane("test");
        std::thread first([&] {
            QVERIFY(!lane.run(
                [release, begun] {
                    begun->release();
                    release->acquire();
                },
                500ms));
        });
        begun->acquire();
        QVERIFY(!lane.run([ran] { *ran = true; }, 10s)); // ends with the first one's deadline
        first.join();
        std::promise<std::thread::id> gone;
        auto future = gone.get_future();
        lane.dispose(std::make_shared<Witness>(gone)); // behind whatever else is queued
        release->release();
        QCOMPARE(future.wait_for(10s), std::future_status::ready);
        QVERIFY(!*ran);
    }

    void disposesOnItsOwnThreadBeforeWhatIsRunLater() {
        Lane lane("test");
        const auto thread = lane.call([] { return std::this_thread::get_id(); }, 10s);
        std::promise<std::thread::id> gone;
        auto future = gone.get_future();
        lane.dispose(std::make_shared<Witness>(gone));
        QVERIFY(lane.run([] {}, 10s));
        QCOMPARE(future.wait_for(0s), std::future_status::ready);
        QVERIFY(future.get() == *thread);
    }
};

QTEST_GUILESS_MAIN(LaneTest)
#include "lane_test.moc"
