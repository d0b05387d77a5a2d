// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/card_error.h"
#include "cardio/iso7816/status_word.h"

#include <string_view>

namespace guitai::sscard {

/// What a status word means depends on what was asked.
enum class Act { Select, Read, UsePin, UseKey };

/// The situation behind a status word that refuses. Never asked about 9000.
[[nodiscard]] cardio::CardError refusal(Act act, std::string_view site, iso7816::StatusWord status);

} // namespace guitai::sscard
