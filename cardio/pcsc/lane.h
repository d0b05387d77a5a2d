// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <utility>

namespace guitai::pcsc {

/// A thread for calls that may never return, as SCardTransmit to a mute card. Whoever waits for one
/// waits until a deadline; then the lane is given up: its thread is left to itself, holds on to
/// what it was given, and lets it go if the call ever returns. What has not begun by then never
/// begins.
class Lane {
public:
    using Task = std::move_only_function<void()>;

    explicit Lane(std::string name);
    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;
    /// Ends an idle thread; a busy one is waited for `patience` and then left to itself.
    ~Lane();

    /// Whether a deadline has passed here: then nothing more can be run.
    [[nodiscard]] bool givenUp() const;

    /// Runs `task` on the lane's thread and waits for its end. False when the deadline came first.
    /// The task owns all it touches: it may outlive the caller.
    [[nodiscard]] bool run(Task task, std::chrono::milliseconds deadline);

    /// Likewise with a result; nothing when the deadline came first.
    template <typename Work>
    [[nodiscard]] auto call(Work work, std::chrono::milliseconds deadline)
        -> std::optional<decltype(work())> {
        auto slot = std::make_shared<std::optional<decltype(work())>>();
        if (!run([slot, kept = std::move(work)]() mutable { slot->emplace(kept()); }, deadline)) {
            return std::nullopt;
        }
        return std::move(*slot);
    }

    /// Lets go of something on the lane's own thread, before anything that is run later; on a lane
    /// that was given up, if its thread ever comes free.
    void dispose(std::shared_ptr<void> object);

private:
    struct Core;
    static void work(const std::shared_ptr<Core>& core);

    std::shared_ptr<Core> core_;
    std::thread thread_;
};

} // namespace guitai::pcsc
