// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/card_error.h"

#include <string_view>

namespace guitai::pcsc {

/// Where a PC/SC call stood when it failed: the same code tells different things there.
enum class Stage {
    Service,    ///< no reader chosen yet
    Connecting, ///< a reader was named, no card held
    Connected,  ///< a card was held: what is missing now has gone
};

/// The one table from SCARD codes (PC/SC part 5; pcsclite.h) to situations. `site` names the call.
[[nodiscard]] cardio::CardError errorOf(long code, Stage stage, std::string_view site);

} // namespace guitai::pcsc
