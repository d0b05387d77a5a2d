// SPDX-License-Identifier: Apache-2.0
#include "models/base/secret_pin.h"

#include <algorithm>
#include <utility>

namespace guitai {

SecretPin::SecretPin()
    : digits_(length) {}

SecretPin::SecretPin(SecretPin&& other) noexcept
    : digits_(std::move(other.digits_))
    , count_(std::exchange(other.count_, 0)) {}

SecretPin& SecretPin::operator=(SecretPin&& other) noexcept {
    SecretPin taken(std::move(other));
    std::swap(digits_, taken.digits_);
    std::swap(count_, taken.count_);
    return *this;
}

bool SecretPin::push(std::uint8_t digit) noexcept {
    if (count_ == digits_.size() || digit > 9) {
        return false;
    }
    digits_.data()[count_++] = digit;
    return true;
}

bool SecretPin::pop() noexcept {
    if (count_ == 0) {
        return false;
    }
    digits_.data()[--count_] = 0;
    return true;
}

void SecretPin::clear() noexcept {
    wipe(digits_.span());
    count_ = 0;
}

bool SecretPin::sameAs(const SecretPin& other) const noexcept {
    return count_ == other.count_ && digits_.sameAs(other.digits_.span());
}

SecretBytes SecretPin::bcd() const {
    SecretBytes packed(length / 2);
    for (std::size_t i = 0; i < packed.size(); ++i) {
        packed.data()[i] =
            static_cast<std::uint8_t>((digits_.data()[2 * i] << 4) | digits_.data()[2 * i + 1]);
    }
    return packed;
}

std::span<const std::uint8_t> SecretPin::digits() const noexcept {
    return digits_.span().first(count_);
}

SecretPin SecretPin::clone() const {
    SecretPin copy;
    for (const auto digit : digits()) {
        copy.push(digit);
    }
    return copy;
}

std::optional<SecretPin> SecretPin::fromPublished(std::string_view text) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != length || !std::ranges::all_of(text, isDigit)) {
        return std::nullopt;
    }
    SecretPin pin;
    for (const char c : text) {
        pin.push(static_cast<std::uint8_t>(c - '0'));
    }
    return pin;
}

} // namespace guitai
