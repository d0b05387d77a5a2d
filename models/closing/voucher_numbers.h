// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/closing/day.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace guitai::closing {

/// The vouchers that procedures of a day ended with, against the count of them: `…-0001`, `…-0002`,
/// each once, up to the last.
class VoucherNumbers {
public:
    /// The detail of a `procedure-ended`, as the trail has it; one without a voucher is fine.
    void take(std::string_view detail);

    [[nodiscard]] Vouchers sum() const;
    /// `counted`: how many the counter says it has given on that day.
    [[nodiscard]] std::vector<Difference> differences(std::string_view counted) const;

private:
    std::map<int, std::string> given_{};
    std::vector<std::string> twice_{};
};

} // namespace guitai::closing
