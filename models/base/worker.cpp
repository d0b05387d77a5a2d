// SPDX-License-Identifier: Apache-2.0
#include "models/base/worker.h"

#include <utility>

#include <pthread.h>

namespace guitai {

Worker::Worker(std::string name)
    : name_(std::move(name))
    , thread_([this] { run(); }) {}

Worker::~Worker() {
    {
        const std::scoped_lock lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

void Worker::post(Task task) {
    {
        const std::scoped_lock lock(mutex_);
        tasks_.push_back(std::move(task));
    }
    wake_.notify_one();
}

void Worker::run() {
    pthread_setname_np(pthread_self(), name_.substr(0, 15).c_str()); // 15: the kernel's limit
    for (;;) {
        Task task;
        {
            std::unique_lock lock(mutex_);
            wake_.wait(lock, [this] { return stopping_ || !tasks_.empty(); });
            if (tasks_.empty()) {
                return;
            }
            task = std::move(tasks_.front());
            tasks_.pop_front();
        }
        task();
    }
}

} // namespace guitai
