// SPDX-License-Identifier: Apache-2.0
#include "models/rules/rule_ids.h"

#include <algorithm>
#include <array>

namespace guitai::rules {

namespace {

constexpr std::array<std::string_view, 40> ids = {
    "P1", "P2", "P2a", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "A1", "A2", "A3",
    "A4", "A5", "A6",  "A7", "V1", "V2", "V3", "L1", "L2", "L3", "L4",  "R1", "R2", "M1",
    "M2", "M3", "M3a", "M4", "C1", "C2", "C3", "O1", "O2", "O3", "O4",  "O5"};

constexpr std::array<std::string_view, 28> deciding = {
    "P3", "P4", "P5", "P6", "P8", "P9", "P10", "A1", "A2", "A3", "A5",  "A6", "A7", "V1",
    "V2", "L1", "L2", "L3", "L4", "R1", "R2",  "M1", "M2", "M3", "M3a", "M4", "O2", "O5"};

} // namespace

std::span<const std::string_view> ruleIds() {
    return ids;
}

bool decides(std::string_view id) {
    return std::ranges::find(deciding, id) != deciding.end();
}

bool knownRule(std::string_view id) {
    return !id.empty() && std::ranges::find(ids, id) != ids.end();
}

} // namespace guitai::rules
