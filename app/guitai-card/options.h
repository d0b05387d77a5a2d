// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/virtual/fault_plan.h"

#include <cstdint>
#include <expected>
#include <filesystem>
#include <string>

namespace guitai::app {

/// How guitai-card ends.
enum class ExitCode { Done = 0, Usage = 2, State = 3, Data = 4 };

struct CardOptions {
    std::string region{};  ///< whose chips
    std::string profile{}; ///< which of them
    std::string host{};
    std::uint16_t port = 0;
    std::filesystem::path state{}; ///< empty: the card forgets when the program ends
    virtualcard::FaultPlan faults{};
};

/// The options, or the code to leave with when help or a message about them has been printed.
[[nodiscard]] std::expected<CardOptions, ExitCode> readOptions(int argc, char** argv);

} // namespace guitai::app
