// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/window_clerk.h"

#include <nlohmann/json.hpp>

namespace guitai::support {

/// What clerks do in tests/e2e/procedures/REGION.json: an array of objects with a `title`, a
/// `citizen` and `acts`, of which each has a `procedure` and a `window`.
[[nodiscard]] nlohmann::json playsOf(const std::string& region);

/// Members but `window`, `card`, `after` and `refused` tell the work.
[[nodiscard]] Work workOf(const nlohmann::json& act);

/// A Tuesday at half past ten: whoever keeps hours is there.
[[nodiscard]] Timestamp officeHours();

} // namespace guitai::support
