// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace guitai::bench {

/// Somebody who comes to the counter, and what is done for him (tests/support/played_work.h).
struct Customer {
    std::string citizen{};
    nlohmann::json play{};
};

/// A practice folder of so many made-up people more, each like one of the region's citizens and
/// with numbers of his own: the plays one after the other, over and over, each for somebody who has
/// not been served yet. `from`: the practice folder it is made after.
[[nodiscard]] std::vector<Customer> makeCrowd(const std::filesystem::path& from,
                                              const std::filesystem::path& folder,
                                              const std::string& region, std::size_t people);

} // namespace guitai::bench
