// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/reader_provider.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <string>

namespace guitai::support {

/// An observer for a ReaderProvider, and the wait for what it is told.
class ReaderWatcher {
public:
    using Condition = std::function<bool(const cardio::ReaderSnapshot&)>;

    explicit ReaderWatcher(cardio::ReaderProvider& provider)
        : provider_(provider) {
        provider_.start([this](const cardio::ReaderSnapshot& snapshot) {
            const std::scoped_lock lock(mutex_);
            last_ = snapshot;
            ++calls_;
            changed_.notify_all();
        });
    }

    ReaderWatcher(const ReaderWatcher&) = delete;
    ReaderWatcher& operator=(const ReaderWatcher&) = delete;

    ~ReaderWatcher() { provider_.stop(); }

    /// False when it does not come about in half a minute: as good as never.
    [[nodiscard]] bool await(const Condition& condition) {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, std::chrono::seconds(30),
                                 [&] { return last_ && condition(*last_); });
    }

    [[nodiscard]] bool awaitPresence(const std::string& reader, cardio::CardPresence presence) {
        return await([&](const cardio::ReaderSnapshot& snapshot) {
            const auto* state = find(snapshot, reader);
            return state != nullptr && state->presence == presence;
        });
    }

    [[nodiscard]] cardio::ReaderSnapshot last() {
        const std::scoped_lock lock(mutex_);
        return last_.value_or(cardio::ReaderSnapshot{});
    }

    [[nodiscard]] int calls() {
        const std::scoped_lock lock(mutex_);
        return calls_;
    }

    [[nodiscard]] static const cardio::ReaderState* find(const cardio::ReaderSnapshot& snapshot,
                                                         const std::string& reader) {
        for (const auto& state : snapshot.readers) {
            if (state.name == reader) {
                return &state;
            }
        }
        return nullptr;
    }

private:
    cardio::ReaderProvider& provider_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::optional<cardio::ReaderSnapshot> last_;
    int calls_ = 0;
};

} // namespace guitai::support
