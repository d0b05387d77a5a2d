// SPDX-License-Identifier: Apache-2.0
#include "models/closing/voucher_numbers.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace guitai::closing {

namespace {

/// More than a counter gives in a day: what says more was not written by one.
constexpr int mostNumbers = 100'000;

int numberIn(const std::string& digits) {
    int number = 0;
    const auto* end = digits.data() + digits.size();
    const auto [rest, failure] = std::from_chars(digits.data(), end, number);
    return failure == std::errc() && rest == end && number > 0 && number <= mostNumbers ? number
                                                                                        : 0;
}

} // namespace

void VoucherNumbers::take(std::string_view detail) {
    const auto entry = nlohmann::json::parse(detail, nullptr, false);
    const auto voucher = entry.is_object() ? entry.find("voucher") : entry.end();
    if (voucher == entry.end() || !voucher->is_string()) {
        return;
    }
    const auto text = voucher->get<std::string>();
    const auto dash = text.rfind('-');
    const int number = dash == std::string::npos ? 0 : numberIn(text.substr(dash + 1));
    if (number != 0 && !given_.emplace(number, text).second) {
        twice_.push_back(text);
    }
}

Vouchers VoucherNumbers::sum() const {
    return given_.empty() ? Vouchers()
                          : Vouchers{.given = static_cast<int>(given_.size()),
                                     .first = given_.begin()->second,
                                     .last = given_.rbegin()->second};
}

std::vector<Difference> VoucherNumbers::differences(std::string_view counted) const {
    std::vector<Difference> found;
    const int upTo = numberIn(std::string(counted));
    for (int number = 1; number <= upTo; ++number) {
        if (!given_.contains(number)) {
            found.push_back({DifferenceKind::VoucherMissing, std::to_string(number)});
        }
    }
    for (const auto& text : twice_) {
        found.push_back({DifferenceKind::VoucherTwice, text});
    }
    if (!given_.empty() && given_.rbegin()->first > upTo) {
        found.push_back({DifferenceKind::VoucherCountDiffers, given_.rbegin()->second});
    }
    return found;
}

} // namespace guitai::closing
