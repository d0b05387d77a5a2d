// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/iso7816/channel.h"

#include <cstdint>
#include <expected>

namespace guitai::sscard {

/// Updates records of the SSSE's files (UPDATE RECORD, ISO/IEC 7816-4, 7.3.5: 00 DC number P2).
/// Cards differ: some take the selected file, some the short file identifier. The way that works
/// for the first record is kept for the rest. The right to it must have been got before.
class RecordWriter {
public:
    RecordWriter(iso7816::Channel& channel, std::uint8_t shortId)
        : channel_(channel)
        , shortId_(shortId) {}

    /// `record` with its tag and length. Numbers from 1.
    [[nodiscard]] std::expected<void, cardio::CardError> write(std::uint8_t number,
                                                               BytesView record);

private:
    enum class Way { Unknown, Current, ByShortId };

    std::expected<void, cardio::CardError> findWay();

    iso7816::Channel& channel_;
    std::uint8_t shortId_;
    Way way_ = Way::Unknown;
};

} // namespace guitai::sscard
