// SPDX-License-Identifier: Apache-2.0
#include "cardio/pcsc/lane.h"

#include <QTest>

#include <atomic>
#include <future>
#include <memory>
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

/// A call that has begun on the lane and does not return before it is released. Its caller
/// waits for it or until the lane is given up.
class Blocked {
public:
    Blocked(Lane& lane, std::shared_ptr<Witness> held)
        : caller_([this, &lane, held = std::move(held)]() mutable {
            auto task = [release = release, begun = begun_, kept = std::move(held)] {
                begun->release();
                release->acquire();
            };
            (void)lane.run(std::move(task), 60s);
        }) {
        begun_->acquire();
    }

    Blocked(const Blocked&) = delete;
    Blocked& operator=(const Blocked&) = delete;

    ~Blocked() { caller_.join(); }

    std::shared_ptr<std::binary_semaphore> release = std::make_shared<std::binary_semaphore>(0);

private:
    std::shared_ptr<std::binary_semaphore> begun_ = std::make_shared<std::binary_semaphore>(0);
    std::thread caller_; // last: it uses the others
};

} // namespace

class LaneTest : public QObject {
    Q_OBJECT

private:
    std::shared_ptr<std::binary_semaphore> release_;

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
        std::promise<std::thread::id> gone;
        auto future = gone.get_future();
        {
            Lane lane("test");
            const Blocked blocked(lane, std::make_shared<Witness>(gone));
            QVERIFY(!lane.run([] { qFatal("nothing begins on a lane given up"); }, 1ms));
            QVERIFY(lane.givenUp());
            QVERIFY(!lane.run([] { qFatal("nothing begins on a lane given up"); }, 10s));
            release_ = blocked.release;
        } // ends although the call is still blocked
        QCOMPARE(future.wait_for(0s), std::future_status::timeout);
        release_->release();
        QCOMPARE(future.wait_for(10s), std::future_status::ready);
        QVERIFY(future.get() != std::this_thread::get_id());
    }

    void whatHasNotBegunNeverBegins() {
        auto ran = std::make_shared<std::atomic_bool>(false);
        std::promise<std::thread::id> gone;
        auto future = gone.get_future();
        Lane lane("test");
        const Blocked blocked(lane, nullptr);
        QVERIFY(!lane.run([ran] { *ran = true; }, 1ms));
        lane.dispose(std::make_shared<Witness>(gone)); // behind whatever else is queued
        blocked.release->release();
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
