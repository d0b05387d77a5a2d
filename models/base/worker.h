// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace guitai {

/// One thread that owns something that only one thread may touch (the store, a reader) and does the
/// tasks handed to it in order. Destruction runs what was posted, then joins.
class Worker {
public:
    using Task = std::move_only_function<void()>;

    explicit Worker(std::string name);
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    ~Worker();

    void post(Task task);

private:
    void run();

    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Task> tasks_;
    bool stopping_ = false;
    std::string name_;
    std::thread thread_; // last: it uses all the others
};

} // namespace guitai
