// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/language.h"

#include <expected>
#include <filesystem>
#include <optional>
#include <string>

namespace guitai::app {

struct Options {
    bool practice = false;
    std::string region = "yueyang"; ///< practice: whose rules and citizens
    std::string window{};           ///< practice: which of its windows; empty: the first
    bool realReaders = false;       ///< practice with cards in PC/SC readers instead of the drawer
    std::filesystem::path folder{}; ///< empty: a demonstration's own, gone with it
    std::filesystem::path demo{};   ///< plays the activation exercise and leaves pictures there
    std::optional<views::Language> language{};
    std::optional<int> textPercent{}; ///< nothing: as it was chosen
};

/// Exit codes of the window program.
enum class Exit { Done = 0, Failed = 1, Usage = 2 };

/// The command line; an Exit where there is nothing more to do (help, wrong usage).
[[nodiscard]] std::expected<Options, Exit> readOptions(int argc, char** argv);

} // namespace guitai::app
