// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/day/heartbeat.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <ctime>

namespace guitai::bench {

namespace {

constexpr std::chrono::milliseconds pause{5};
constexpr Heartbeat::Duration step{100};
constexpr std::size_t steps = 10'000; // what is longer stands in the last

QEvent::Type knockType() {
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

/// How long this thread has had a processor.
Heartbeat::Duration worked() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::duration_cast<Heartbeat::Duration>(std::chrono::seconds(time.tv_sec) +
                                                           std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace

Heartbeat::Heartbeat(Duration allowed)
    : allowed_(allowed)
    , waits_(steps)
    , workedBefore_(worked())
    , knocker_([this] { knock(); }) {}

Heartbeat::~Heartbeat() {
    stopping_ = true;
    knocker_.join();
}

void Heartbeat::knock() {
    while (!stopping_) {
        if (knockedAt_ == 0) {
            knockedAt_ = Clock::now().time_since_epoch().count();
            // Before what others have posted: a key or a click is not queued behind them either.
            QCoreApplication::postEvent(this, new QEvent(knockType()), Qt::HighEventPriority);
        }
        std::this_thread::sleep_for(pause);
    }
}

bool Heartbeat::event(QEvent* event) {
    if (event->type() != knockType()) {
        return QObject::event(event);
    }
    const auto since = Clock::time_point(Clock::duration(knockedAt_));
    const auto waited = std::chrono::duration_cast<Duration>(Clock::now() - since);
    const auto now = worked();
    ++waits_.at(std::min(static_cast<std::size_t>(waited / step), steps - 1));
    ++beats_;
    longest_ = std::max(longest_, waited);
    if (waited > allowed_) {
        gaps_.push_back({waited, std::min(now - workedBefore_, waited), what_});
    }
    workedBefore_ = now;
    knockedAt_ = 0;
    return true;
}

Heartbeat::Duration Heartbeat::quantile(double which) const {
    const auto wanted = which * static_cast<double>(beats_);
    std::size_t counted = 0;
    for (std::size_t i = 0; i < waits_.size(); ++i) {
        counted += waits_[i];
        if (static_cast<double>(counted) >= wanted) {
            return std::min(step * static_cast<int>(i + 1), longest_);
        }
    }
    return longest_;
}

} // namespace guitai::bench
