// SPDX-License-Identifier: Apache-2.0
#include "models/outlet/decide.h"

#include "models/outlet/decide_parts.h"

namespace guitai::outlet {

Decided decide(const Outlet& outlet, const Command& command, Date today) {
    return std::visit([&](const auto& asked) { return parts::decide(outlet, asked, today); },
                      command);
}

BlankCounts countBlanks(const Outlet& outlet) {
    BlankCounts counts;
    for (const auto& [serial, blank] : outlet.blanks) {
        switch (blank.state) {
        case BlankState::Blank:
            ++counts.blank;
            break;
        case BlankState::Taken:
            ++counts.taken;
            break;
        case BlankState::Used:
            ++counts.used;
            break;
        case BlankState::Void:
            ++counts.voided;
            break;
        }
    }
    return counts;
}

} // namespace guitai::outlet
