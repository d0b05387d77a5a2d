// SPDX-License-Identifier: Apache-2.0
#include "cardio/sscard/record_reader.h"

#include "cardio/iso7816/command.h"
#include "cardio/iso7816/record.h"
#include "cardio/sscard/status_faults.h"

#include <array>
#include <utility>

namespace guitai::sscard {

using namespace iso7816;
using cardio::CardError;
using cardio::CardFault;

namespace {

constexpr const char* readSite = "READ RECORD";
constexpr const char* selectSite = "SELECT EF";

CardError absurd() {
    return {.fault = CardFault::AbsurdAnswer, .site = readSite, .statusWord = status::ok.value};
}

/// Status words by which cards say that they do not read in this way.
bool refusesWay(StatusWord status) {
    switch (status.value) {
    case 0x6700:
    case 0x6901:
    case 0x6981:
    case 0x6986:
    case 0x6A81:
    case 0x6A82:
    case 0x6A86:
    case 0x6B00:
    case 0x6D00:
        return true;
    default:
        return false;
    }
}

} // namespace

std::expected<bool, CardError> RecordReader::selectFile(std::uint8_t shortId) {
    const std::array<std::uint8_t, 2> file{0xEF, shortId};
    for (const std::uint8_t p1 : {std::uint8_t{0x00}, std::uint8_t{0x02}}) { // both occur
        const auto answer = channel_.exchange(selectSite, command({0x00, 0xA4, p1, 0x00}, file));
        if (!answer) {
            return std::unexpected(answer.error());
        }
        if (answer->status.ok()) {
            return true;
        }
    }
    return false;
}

/// READ RECORD (ISO/IEC 7816-4, 7.3.3): P2 = SFI<<3 | 4 by number, 4 by number in the current
/// file, 0 by tag in the current file.
std::expected<Response, CardError> RecordReader::readOne(Way way, std::uint8_t shortId,
                                                         std::uint8_t number,
                                                         const RecordShape& shape) {
    const int length = shape.length + 2;
    Header header{0x00, 0xB2, number, 0x04};
    switch (way) {
    case Way::ByShortId:
        header.p2 = static_cast<std::uint8_t>(shortId << 3 | 0x04);
        break;
    case Way::ByNumber:
        break;
    case Way::ByTag:
        header.p1 = shape.tag;
        header.p2 = 0x00;
        break;
    }
    auto answer = channel_.exchange(readSite, command(header, {}, length));
    if (answer && answer->status == status::wrongLength) {
        answer = channel_.exchange(readSite, command(header, {}, 256)); // the card knows better
    }
    return answer;
}

/// Tries the ways on the first record. Where all of them find nothing, the first that searched at
/// all is kept: other records may be there.
std::expected<std::optional<RecordReader::Way>, CardError>
RecordReader::findWay(std::uint8_t shortId, const RecordShape& first) {
    std::optional<Way> searched;
    StatusWord refused = status::fileNotFound;
    for (const auto way : {Way::ByShortId, Way::ByNumber, Way::ByTag}) {
        if (way == Way::ByNumber) {
            const auto selected = selectFile(shortId);
            if (!selected) {
                return std::unexpected(selected.error());
            }
            if (!*selected) {
                break;
            }
        }
        auto answer = readOne(way, shortId, 1, first);
        if (!answer) {
            return std::unexpected(answer.error());
        }
        if (answer->status.ok()) {
            first_ = std::move(*answer);
            return way;
        }
        if (answer->status == status::recordNotFound) {
            searched = searched ? searched : way;
        } else if (refusesWay(answer->status)) {
            refused = answer->status;
        } else {
            return std::unexpected(refusal(Act::Read, readSite, answer->status));
        }
    }
    if (searched || refused == status::fileNotFound) {
        return searched;
    }
    return std::unexpected(refusal(Act::Read, readSite, refused));
}

std::expected<void, CardError> RecordReader::readInto(RecordMap& records, Way way,
                                                      std::uint8_t shortId, std::uint8_t number,
                                                      const RecordShape& shape) {
    const auto answer = number == 1 && first_
                            ? std::expected<Response, CardError>(*std::exchange(first_, {}))
                            : readOne(way, shortId, number, shape);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    if (answer->status == status::recordNotFound) {
        return {};
    }
    if (!answer->status.ok()) {
        return std::unexpected(refusal(Act::Read, readSite, answer->status));
    }
    const auto record = parseRecord(answer->data);
    if (!record) {
        return std::unexpected(absurd());
    }
    records.emplace(record->tag, Bytes(record->value.begin(), record->value.end()));
    return {};
}

std::expected<RecordMap, CardError> RecordReader::read(std::uint8_t shortId,
                                                       std::span<const RecordShape> shapes) {
    RecordMap records;
    first_.reset();
    const auto way = findWay(shortId, shapes.front());
    if (!way) {
        return std::unexpected(way.error());
    }
    if (!*way) {
        return records;
    }
    std::uint8_t number = 0;
    for (const auto& shape : shapes) {
        ++number;
        if (const auto read = readInto(records, **way, shortId, number, shape); !read) {
            return std::unexpected(read.error());
        }
    }
    return records;
}

} // namespace guitai::sscard
