// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

namespace guitai::iso7816 {

/// SW1 SW2 of an answer (ISO/IEC 7816-4, 5.6).
struct StatusWord {
    std::uint16_t value = 0;

    [[nodiscard]] constexpr std::uint8_t sw1() const {
        return static_cast<std::uint8_t>(value >> 8);
    }

    [[nodiscard]] constexpr std::uint8_t sw2() const {
        return static_cast<std::uint8_t>(value & 0xFF);
    }

    [[nodiscard]] constexpr bool ok() const { return value == 0x9000; }

    /// x of 63Cx.
    [[nodiscard]] constexpr std::optional<int> triesLeft() const {
        return (value & 0xFFF0) == 0x63C0 ? std::optional<int>(value & 0x0F) : std::nullopt;
    }

    bool operator==(const StatusWord&) const = default;
};

/// The status words that a social-security card gives (ISO/IEC 7816-4, tables 5 and 6; 93xx and
/// 94xx are the standard's own).
namespace status {

inline constexpr StatusWord ok{0x9000};
inline constexpr StatusWord fileInvalidated{0x6283};
inline constexpr StatusWord memoryFailure{0x6581};
inline constexpr StatusWord wrongLength{0x6700};
inline constexpr StatusWord commandNotAllowed{0x6901};
inline constexpr StatusWord wrongFileType{0x6981};
inline constexpr StatusWord securityNotSatisfied{0x6982};
inline constexpr StatusWord methodBlocked{0x6983};
inline constexpr StatusWord referenceDataInvalid{0x6984};
inline constexpr StatusWord conditionsNotSatisfied{0x6985};
inline constexpr StatusWord noCurrentFile{0x6986};
inline constexpr StatusWord secureMessagingWrong{0x6988};
inline constexpr StatusWord wrongData{0x6A80};
inline constexpr StatusWord functionNotSupported{0x6A81};
inline constexpr StatusWord fileNotFound{0x6A82};
inline constexpr StatusWord recordNotFound{0x6A83};
inline constexpr StatusWord wrongP1P2{0x6A86};
inline constexpr StatusWord referenceDataNotFound{0x6A88};
inline constexpr StatusWord offsetOutside{0x6B00};
inline constexpr StatusWord insNotSupported{0x6D00};
inline constexpr StatusWord claNotSupported{0x6E00};
inline constexpr StatusWord macWrong{0x9302};
inline constexpr StatusWord applicationLockedForEver{0x9303};
inline constexpr StatusWord keyIndexUnknown{0x9403};
inline constexpr StatusWord macNotAvailable{0x9406};

} // namespace status

} // namespace guitai::iso7816
