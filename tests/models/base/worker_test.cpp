// SPDX-License-Identifier: Apache-2.0
#include "models/base/worker.h"

#include <QtTest/QTest>

#include <future>
#include <memory>
#include <numeric>
#include <thread>
#include <vector>

#include <pthread.h>

using namespace guitai;

class WorkerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tasksRunInTheOrderTheyCame();
    void tasksRunOnOneNamedThreadOfItsOwn();
    void destructionRunsWhatWasPosted();
    void taskMayPostAnother();
    void tasksFromManyThreadsAllRun();
    void tasksMayOwnWhatCannotBeCopied();
};

void WorkerTest::tasksRunInTheOrderTheyCame() {
    std::vector<int> seen;
    {
        Worker worker("order");
        for (int i = 0; i < 100; ++i) {
            worker.post([&seen, i] { seen.push_back(i); });
        }
    }
    std::vector<int> expected(100);
    std::iota(expected.begin(), expected.end(), 0);
    QVERIFY(seen == expected);
}

void WorkerTest::tasksRunOnOneNamedThreadOfItsOwn() {
    Worker worker("a-name-longer-than-15");
    std::promise<std::pair<std::thread::id, std::string>> first;
    std::promise<std::thread::id> second;
    worker.post([&first] {
        std::array<char, 16> name{};
        pthread_getname_np(pthread_self(), name.data(), name.size());
        first.set_value({std::this_thread::get_id(), name.data()});
    });
    worker.post([&second] { second.set_value(std::this_thread::get_id()); });
    const auto [thread, name] = first.get_future().get();
    QVERIFY(thread != std::this_thread::get_id());
    QVERIFY(thread == second.get_future().get());
    QCOMPARE(name, std::string("a-name-longer-t"));
}

void WorkerTest::destructionRunsWhatWasPosted() {
    int done = 0;
    {
        std::promise<void> gate;
        Worker worker("stop");
        worker.post([opened = gate.get_future().share()] { opened.wait(); });
        for (int i = 0; i < 10; ++i) {
            worker.post([&done] { ++done; });
        }
        gate.set_value(); // all ten wait behind the first until here
    }
    QCOMPARE(done, 10);
}

void WorkerTest::taskMayPostAnother() {
    bool done = false;
    {
        Worker worker("again");
        worker.post([&] { worker.post([&done] { done = true; }); });
    }
    QVERIFY(done);
}

void WorkerTest::tasksFromManyThreadsAllRun() {
    int count = 0; // only the worker's thread touches it
    {
        Worker worker("many");
        std::vector<std::jthread> posters;
        for (int i = 0; i < 4; ++i) {
            posters.emplace_back([&] {
                for (int n = 0; n < 250; ++n) {
                    worker.post([&count] { ++count; });
                }
            });
        }
        posters.clear();
    }
    QCOMPARE(count, 1000);
}

void WorkerTest::tasksMayOwnWhatCannotBeCopied() {
    int value = 0;
    {
        Worker worker("own");
        worker.post([&value, owned = std::make_unique<int>(7)] { value = *owned; });
    }
    QCOMPARE(value, 7);
}

QTEST_GUILESS_MAIN(WorkerTest)
#include "worker_test.moc"
