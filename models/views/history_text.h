// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/event.h"

#include <QString>

#include <vector>

namespace guitai::views {

/// What was done to a file at one time: `2026-11-22 10:30`, `loss report · A1234****: oral loss`.
struct HistoryText {
    QString when;
    QString what;

    bool operator==(const HistoryText&) const = default;
};

/// In the order given. Leave to act that came to nothing yet is left out.
[[nodiscard]] std::vector<HistoryText>
historyOf(const std::vector<domain::AppliedOperation>& applied);

} // namespace guitai::views
