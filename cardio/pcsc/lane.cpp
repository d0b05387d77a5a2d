// SPDX-License-Identifier: Apache-2.0
#include "cardio/pcsc/lane.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

#include <pthread.h>

namespace guitai::pcsc {

namespace {

constexpr std::chrono::seconds patience{2};

struct Job {
    Lane::Task task;
    bool done = false;
};

} // namespace

struct Lane::Core {
    std::mutex mutex;
    std::condition_variable wake;    // for the thread
    std::condition_variable changed; // for those who wait
    std::deque<std::shared_ptr<Job>> jobs;
    std::vector<std::shared_ptr<void>> leftovers;
    bool stopping = false;
    bool givenUp = false;
    bool finished = false;
};

Lane::Lane(std::string name)
    : core_(std::make_shared<Core>())
    , thread_([core = core_, name = std::move(name)] {
        pthread_setname_np(pthread_self(), name.substr(0, 15).c_str()); // 15: the kernel's limit
        work(core);
    }) {}

Lane::~Lane() {
    std::unique_lock lock(core_->mutex);
    core_->stopping = true;
    core_->wake.notify_all();
    const bool ended = !core_->givenUp &&
                       core_->changed.wait_for(lock, patience, [this] { return core_->finished; });
    lock.unlock();
    if (ended) {
        thread_.join();
    } else {
        thread_.detach();
    }
}

bool Lane::givenUp() const {
    const std::scoped_lock lock(core_->mutex);
    return core_->givenUp;
}

bool Lane::run(Task task, std::chrono::milliseconds deadline) {
    const auto job = std::make_shared<Job>(std::move(task));
    std::deque<std::shared_ptr<Job>> dropped; // destroyed after the lock is gone
    std::unique_lock lock(core_->mutex);
    if (core_->givenUp) {
        return false;
    }
    core_->jobs.push_back(job);
    core_->wake.notify_all();
    core_->changed.wait_for(lock, deadline, [&] { return job->done || core_->givenUp; });
    if (job->done) {
        return true;
    }
    core_->givenUp = true;
    dropped.swap(core_->jobs);
    core_->changed.notify_all();
    return false;
}

void Lane::dispose(std::shared_ptr<void> object) {
    const std::scoped_lock lock(core_->mutex);
    core_->leftovers.push_back(std::move(object));
    core_->wake.notify_all();
}

void Lane::work(const std::shared_ptr<Core>& core) {
    std::unique_lock lock(core->mutex);
    for (;;) {
        core->wake.wait(lock, [&] {
            return core->stopping || core->givenUp || !core->jobs.empty() ||
                   !core->leftovers.empty();
        });
        if (!core->leftovers.empty()) {
            auto leftovers = std::exchange(core->leftovers, {});
            lock.unlock();
            leftovers.clear();
            lock.lock();
            continue;
        }
        if (!core->jobs.empty()) {
            const auto job = std::move(core->jobs.front());
            core->jobs.pop_front();
            lock.unlock();
            job->task();
            job->task = nullptr; // what it held goes here, on this thread
            lock.lock();
            job->done = true;
            core->changed.notify_all();
            continue;
        }
        if (core->stopping) {
            break;
        }
        if (core->givenUp) {
            // Sessions may still bring leftovers; they end with the lane's owner.
            core->wake.wait(lock, [&] { return core->stopping || !core->leftovers.empty(); });
        }
    }
    core->finished = true;
    core->changed.notify_all();
}

} // namespace guitai::pcsc
