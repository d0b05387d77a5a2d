// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace guitai {

/// A PIN of six digits (rule P3) while it is typed and until it is used. The digits lie in locked
/// memory, one value 0–9 a byte, and nowhere else: no member gives them as text. A PIN moved from
/// is empty and takes no digit until it is assigned to.
class SecretPin {
public:
    static constexpr std::size_t length = 6;

    SecretPin();
    SecretPin(SecretPin&& other) noexcept;
    SecretPin& operator=(SecretPin&& other) noexcept;
    SecretPin(const SecretPin&) = delete;
    SecretPin& operator=(const SecretPin&) = delete;
    ~SecretPin() = default;

    /// Adds a digit 0–9. False, and nothing changed, when the PIN is full or the value is no digit.
    bool push(std::uint8_t digit) noexcept;
    /// Takes the last digit away; false when there is none.
    bool pop() noexcept;
    void clear() noexcept;

    [[nodiscard]] std::size_t count() const noexcept { return count_; }

    [[nodiscard]] bool complete() const noexcept { return count_ == length; }

    [[nodiscard]] bool sameAs(const SecretPin& other) const noexcept;

    /// Three bytes of BCD for the chip's commands. Only of a complete PIN.
    [[nodiscard]] SecretBytes bcd() const;
    /// The six values 0–9, for weak-PIN rules and verifiers. Borrowed: do not keep.
    [[nodiscard]] std::span<const std::uint8_t> digits() const noexcept;

    [[nodiscard]] SecretPin clone() const;

    /// A PIN that is no secret: an initial value that a region publishes (rule P2), a test's value.
    /// Nothing unless it is six ASCII digits.
    static std::optional<SecretPin> fromPublished(std::string_view text);

private:
    SecretBytes digits_;
    std::size_t count_ = 0;
};

} // namespace guitai
