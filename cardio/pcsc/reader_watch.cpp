// SPDX-License-Identifier: Apache-2.0
#include "cardio/pcsc/reader_watch.h"

#include "cardio/pcsc/pcsc_codes.h"
#include "cardio/pcsc/pcsc_context.h"
#include "cardio/pcsc/reader_table.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

#include <pthread.h>

namespace guitai::pcsc {

using cardio::ReaderSnapshot;

namespace {

using namespace std::chrono_literals;

constexpr auto listAgainAfter = 3s; // no plug-and-play counter before pcsc-lite 2.3.0
constexpr auto firstBackOff = 100ms;
constexpr auto longestBackOff = 2000ms;
constexpr auto cancelAgainAfter = 20ms; // a cancel that comes before the wait is lost
constexpr auto patience = 2s;           // for a daemon that has stopped answering

bool mayGoOn(long code) {
    return code == SCARD_S_SUCCESS || code == SCARD_E_TIMEOUT || code == SCARD_E_CANCELLED ||
           code == SCARD_E_UNKNOWN_READER;
}

} // namespace

struct ReaderWatch::Core {
    cardio::ReaderProvider::Observer observer;
    std::mutex mutex;
    std::condition_variable changed;
    bool stopping = false;
    bool finished = false;
    std::optional<SCARDCONTEXT> waiting; // whom to cancel
    std::mutex observerMutex;            // held while the observer runs
    std::optional<ReaderSnapshot> last;  // the thread's own

    bool stopped() {
        const std::scoped_lock lock(mutex);
        return stopping;
    }

    void report(ReaderSnapshot snapshot) {
        const std::scoped_lock lock(observerMutex);
        if (!stopped() && last != snapshot) {
            last = std::move(snapshot);
            observer(*last);
        }
    }

    void setWaiting(std::optional<SCARDCONTEXT> context) {
        const std::scoped_lock lock(mutex);
        waiting = context;
    }

    void pause(std::chrono::milliseconds time) {
        std::unique_lock lock(mutex);
        changed.wait_for(lock, time, [this] { return stopping; });
    }

    /// Until the service is lost or stop is asked for. A cancelled wait may answer success: only
    /// the flag tells.
    void watch(const PcscContext& context) {
        ReaderTable table(context.handle());
        while (!stopped()) {
            if (const long code = table.refresh(); code != SCARD_S_SUCCESS) {
                if (code == SCARD_E_UNKNOWN_READER) { // readers come and go all the time
                    pause(firstBackOff);
                    continue;
                }
                return;
            }
            report(table.snapshot());
            setWaiting(context.handle());
            const long code = table.wait(listAgainAfter);
            setWaiting(std::nullopt);
            if (!mayGoOn(code)) {
                return;
            }
        }
    }
};

ReaderWatch::ReaderWatch(cardio::ReaderProvider::Observer observer)
    : core_(std::make_shared<Core>()) {
    core_->observer = std::move(observer);
    thread_ = std::thread([core = core_] {
        pthread_setname_np(pthread_self(), "pcsc-watch");
        work(*core);
    });
}

void ReaderWatch::work(Core& core) {
    std::chrono::milliseconds backOff = firstBackOff;
    while (!core.stopped()) {
        bool denied = false;
        if (auto context = PcscContext::establish()) {
            backOff = firstBackOff;
            core.watch(*context);
        } else {
            denied = context.error().fault == cardio::CardFault::AccessDenied;
        }
        core.report({.serviceAvailable = false, .accessDenied = denied});
        core.pause(backOff);
        backOff = std::min<std::chrono::milliseconds>(backOff * 2, longestBackOff);
    }
    const std::scoped_lock lock(core.mutex);
    core.finished = true;
    core.changed.notify_all();
}

ReaderWatch::~ReaderWatch() {
    {
        const std::scoped_lock observing(core_->observerMutex);
        const std::scoped_lock lock(core_->mutex);
        core_->stopping = true;
    }
    core_->changed.notify_all();
    // SCardCancel itself waits for the daemon, so it has a thread that can be left behind too.
    std::thread([core = core_] {
        std::unique_lock lock(core->mutex);
        while (!core->finished) {
            if (const auto context = core->waiting) {
                lock.unlock();
                SCardCancel(*context);
                lock.lock();
            }
            core->changed.wait_for(lock, cancelAgainAfter, [&] { return core->finished; });
        }
    }).detach();
    std::unique_lock lock(core_->mutex);
    const bool ended = core_->changed.wait_for(lock, patience, [this] { return core_->finished; });
    lock.unlock();
    if (ended) {
        thread_.join();
    } else {
        thread_.detach();
    }
}

} // namespace guitai::pcsc
