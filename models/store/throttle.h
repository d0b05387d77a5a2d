// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/timestamp.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace guitai::store {

/// How long a login waits after wrong passwords. Ours, no source prescribes it: five are free, then
/// 30 s, doubling up to 15 min. Kept beside the store, where it can be read before it is open; a
/// file that cannot be read or written slows nobody down and locks nobody out.
class Throttle {
public:
    static constexpr int freeTries = 5;
    static constexpr std::chrono::seconds firstDelay{30};
    static constexpr std::chrono::minutes longestDelay{15};

    explicit Throttle(std::filesystem::path file);

    /// When the next password is looked at, if that is not yet. A clock that was set back makes
    /// nobody wait longer than the delay.
    [[nodiscard]] std::optional<Timestamp> waitsUntil(const std::string& login, Timestamp now);
    void noteWrong(const std::string& login, Timestamp now);
    /// Forgets them; how many wrong ones there were.
    int noteRight(const std::string& login);

private:
    struct Count {
        int wrong = 0;
        Timestamp next{};
    };

    void load();
    void save() const;

    std::filesystem::path file_;
    std::map<std::string, Count> counts_;
};

/// After that many wrong ones in a row.
[[nodiscard]] std::chrono::seconds delayAfter(int wrong);

} // namespace guitai::store
