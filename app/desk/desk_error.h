// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store_error.h"

#include <optional>
#include <string>

namespace guitai::app {

/// Why a counter cannot be opened or a desk not be put together.
enum class DeskFault {
    FolderUnwritable, ///< `where` is the folder
    StoreUnusable,    ///< `storeFault` tells; `where` is the store's directory
    RulesMissing,     ///< no file for the region `where`; with none named, no file at all
    RulesBroken,      ///< the region's own file `where` was left out
    RulesUntrusted,   ///< the region's own file `where` is not signed by a key of this counter
    CitizensBroken,   ///< the practice citizens' file `where`
};

struct DeskError {
    DeskFault fault = DeskFault::StoreUnusable;
    std::string where{};    ///< a file, folder or region
    std::string pointer{};  ///< of a broken file: the JSON pointer of what is wrong
    std::string expected{}; ///< and what was expected there
    std::optional<store::StoreFault> storeFault{};
};

/// One word a fault, for programs and for support: `rules-missing`; of an unusable store its own.
[[nodiscard]] const char* codeOf(const DeskError& error);
/// An English sentence for a terminal.
[[nodiscard]] std::string sentenceOf(const DeskError& error);

} // namespace guitai::app
