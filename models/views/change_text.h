// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/state.h"

#include <QString>

#include <vector>

namespace guitai::views {

/// One thing that a procedure changes: before → after, in words. Never a PIN's value.
struct ChangeText {
    QString what;
    QString before;
    QString after;

    bool operator==(const ChangeText&) const = default;
};

/// What the clerk and the holder confirm, and the voucher tells. Empty for an enquiry.
[[nodiscard]] std::vector<ChangeText> changesOf(const procedure::State& state);

} // namespace guitai::views
