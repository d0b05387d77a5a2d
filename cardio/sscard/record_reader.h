// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/iso7816/channel.h"

#include <cstdint>
#include <expected>
#include <map>
#include <optional>
#include <span>

namespace guitai::sscard {

/// A record as a file should have it: its tag, and the length of its value.
struct RecordShape {
    std::uint8_t tag;
    std::uint8_t length;
};

/// The values of a file's records by their tags.
using RecordMap = std::map<std::uint8_t, Bytes>;

/// Reads records of the SSSE's files. Cards differ: some read by short file identifier, some only
/// from a selected file, some by tag. The way that works for the first record is kept for the rest.
class RecordReader {
public:
    explicit RecordReader(iso7816::Channel& channel)
        : channel_(channel) {}

    /// Reads as many records as `shapes` names, in order. Absent records (6A83) are left out, an
    /// absent file gives none. A record that is not tag, length and value is AbsurdAnswer.
    [[nodiscard]] std::expected<RecordMap, cardio::CardError>
    read(std::uint8_t shortId, std::span<const RecordShape> shapes);

private:
    enum class Way { ByShortId, ByNumber, ByTag };

    std::expected<iso7816::Response, cardio::CardError>
    readOne(Way way, std::uint8_t shortId, std::uint8_t number, const RecordShape& shape);
    std::expected<std::optional<Way>, cardio::CardError> findWay(std::uint8_t shortId,
                                                                 const RecordShape& first);
    std::expected<void, cardio::CardError> readInto(RecordMap& records, Way way,
                                                    std::uint8_t shortId, std::uint8_t number,
                                                    const RecordShape& shape);
    std::expected<bool, cardio::CardError> selectFile(std::uint8_t shortId);

    iso7816::Channel& channel_;
    std::optional<iso7816::Response> first_{}; ///< what the way was found with
};

} // namespace guitai::sscard
