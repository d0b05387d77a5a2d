// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <vector>

namespace guitai::bench {

/// How long each of many took.
class Timings {
public:
    using Micros = std::chrono::duration<double, std::micro>;

    /// What `work` takes; its result.
    template <class Work>
    auto time(const Work& work) {
        const Running running(took_);
        return work();
    }

    /// `part` of them took no longer: 0.5 is the median. Zero of none.
    [[nodiscard]] Micros quantile(double part) const {
        if (took_.empty()) {
            return {};
        }
        auto sorted = took_;
        std::ranges::sort(sorted);
        return sorted.at(static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1)));
    }

    [[nodiscard]] Micros mean() const {
        Micros sum{};
        for (const auto one : took_) {
            sum += one;
        }
        return took_.empty() ? sum : sum / static_cast<double>(took_.size());
    }

private:
    class Running {
    public:
        explicit Running(std::vector<Micros>& took)
            : took_(took) {}

        Running(const Running&) = delete;
        Running& operator=(const Running&) = delete;

        ~Running() { took_.push_back(std::chrono::steady_clock::now() - from_); }

    private:
        std::vector<Micros>& took_;
        std::chrono::steady_clock::time_point from_ = std::chrono::steady_clock::now();
    };

    std::vector<Micros> took_{};
};

} // namespace guitai::bench
