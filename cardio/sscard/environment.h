// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/sscard/record_reader.h"

#include <array>
#include <cstdint>

namespace guitai::sscard {

/// The social-security environment (SSSE) as LD/T 32 lays it out; see readIssuer and readHolder for
/// what the fields mean.
namespace environment {

/// GBK of `sx1.sh.社会保障`, the DDF's name.
inline constexpr std::array<std::uint8_t, 15> name{0x73, 0x78, 0x31, 0x2E, 0x73, 0x68, 0x2E, 0xC9,
                                                   0xE7, 0xBB, 0xE1, 0xB1, 0xA3, 0xD5, 0xCF};

inline constexpr std::uint8_t issuerFile = 0x05;
inline constexpr std::array<RecordShape, 7> issuerRecords{
    {{0x01, 16}, {0x02, 1}, {0x03, 4}, {0x04, 12}, {0x05, 4}, {0x06, 4}, {0x07, 9}}};

inline constexpr std::uint8_t holderFile = 0x06;
inline constexpr std::array<RecordShape, 7> holderRecords{
    {{0x08, 18}, {0x09, 30}, {0x4E, 20}, {0x0A, 1}, {0x0B, 1}, {0x0C, 3}, {0x0D, 4}}};
/// Version 1 has no extension of the name.
inline constexpr std::array<RecordShape, 6> holderRecordsOfVersion1{
    {{0x08, 18}, {0x09, 30}, {0x0A, 1}, {0x0B, 1}, {0x0C, 3}, {0x0D, 4}}};

} // namespace environment

} // namespace guitai::sscard
