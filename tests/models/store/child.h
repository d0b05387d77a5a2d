// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <optional>
#include <string>
#include <sys/wait.h>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <unistd.h>

namespace guitai::test {

/// A program in a process of its own, whose acknowledgements are read from a pipe.
class Child {
public:
    explicit Child(std::vector<std::string> command) {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
            std::abort();
        }
        read_ = ends[0];
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
        std::vector<char*> arguments;
        for (auto& word : command) {
            arguments.push_back(word.data());
        }
        arguments.push_back(nullptr);
        if (::posix_spawn(&child_, arguments.front(), &actions, nullptr, arguments.data(),
                          environ) != 0) {
            std::abort();
        }
        posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
    }

    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    ~Child() {
        kill();
        ::close(read_);
    }

    /// Reads until there are `acks` lines or the child has ended; false for the latter.
    bool await(std::size_t acks) {
        while (lines() < acks) {
            if (!readSome()) {
                return false;
            }
        }
        return true;
    }

    /// Lets it go on for that long, however many acts that makes.
    void goOn(std::chrono::nanoseconds time) {
        const auto end = std::chrono::steady_clock::now() + time;
        for (auto left = time; left.count() > 0; left = end - std::chrono::steady_clock::now()) {
            if (!readSome(left)) {
                return;
            }
        }
    }

    void kill() {
        if (child_ > 0) {
            ::kill(child_, SIGKILL);
            int status = 0;
            ::waitpid(child_, &status, 0);
            exitStatus_ = status;
            child_ = 0;
        }
    }

    /// Every whole line so far, what still stands in the pipe included. After kill().
    std::vector<std::string> acknowledged() {
        while (readSome()) {
        }
        std::vector<std::string> all;
        std::size_t begin = 0;
        for (auto end = text_.find('\n'); end != std::string::npos; end = text_.find('\n', begin)) {
            all.push_back(text_.substr(begin, end - begin));
            begin = end + 1;
        }
        return all;
    }

    [[nodiscard]] bool wasKilled() const { return WIFSIGNALED(exitStatus_); }

private:
    [[nodiscard]] std::size_t lines() const {
        return static_cast<std::size_t>(std::ranges::count(text_, '\n'));
    }

    // False when there is no more to come.
    bool readSome(std::optional<std::chrono::nanoseconds> atMost = std::nullopt) {
        pollfd waiting{read_, POLLIN, 0};
        const auto nanos = atMost.value_or(std::chrono::nanoseconds{0}).count();
        const timespec limit{nanos / 1'000'000'000, nanos % 1'000'000'000};
        if (::ppoll(&waiting, 1, atMost ? &limit : nullptr, nullptr) == 0) {
            return true;
        }
        std::array<char, 4096> chunk{};
        const auto count = ::read(read_, chunk.data(), chunk.size());
        if (count <= 0) {
            return false;
        }
        text_.append(chunk.data(), static_cast<std::size_t>(count));
        return true;
    }

    pid_t child_ = 0;
    int read_ = -1;
    int exitStatus_ = 0;
    std::string text_;
};

} // namespace guitai::test
