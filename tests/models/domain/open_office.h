// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/models/domain/samples.h"

#include <string>
#include <vector>

/// An office that may do everything for anybody who asks, and histories in it.
namespace guitai::samples {

/// Rules under which no place, person or paper stands in the way: what is refused is refused for
/// the file's sake.
[[nodiscard]] const Rules& openRules();

/// What every replacement costs there.
inline constexpr Money openFee(2000);

struct OfficeStep {
    HolderFile before;
    Request request;
    Decision decision;
    HolderFile after;
};

/// Up to `length` requests of all procedures in any order, each possible one applied. Inside a
/// property only.
[[nodiscard]] std::vector<OfficeStep> anyOfficeHistory(std::size_t length);

} // namespace guitai::samples
