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

/// What the clerk and the holder confirm, and the voucher tells; the fee and the working days with
/// it. `file` is the holder's as it was when the work began. Empty for an enquiry.
[[nodiscard]] std::vector<ChangeText> changesOf(const procedure::State& state,
                                                const domain::HolderFile& file);

/// The same of what a whole procedure does to cards, legacy card and person.
[[nodiscard]] std::vector<ChangeText> fileChangesOf(const procedure::State& state,
                                                    const domain::HolderFile& file);

/// A number before and after, masked but for what differs: `110105****12**0021`.
[[nodiscard]] ChangeText numberChange(const QString& what, const std::string& before,
                                      const std::string& after);

} // namespace guitai::views
