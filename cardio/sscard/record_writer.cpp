// SPDX-License-Identifier: Apache-2.0
#include "cardio/sscard/record_writer.h"

#include "cardio/iso7816/command.h"
#include "cardio/sscard/status_faults.h"

#include <array>

namespace guitai::sscard {

using namespace iso7816;
using cardio::CardError;

namespace {

constexpr const char* updateSite = "UPDATE RECORD";

/// No file is selected, or none is to be addressed so: nothing was written.
bool refusesCurrent(StatusWord status) {
    return status.value == 0x6986 || status.value == 0x6981 || status.value == 0x6901 ||
           status.value == 0x6A86;
}

} // namespace

/// Both forms of selection occur; a card that takes neither is addressed by the identifier.
std::expected<void, CardError> RecordWriter::findWay() {
    const std::array<std::uint8_t, 2> file{0xEF, shortId_};
    way_ = Way::ByShortId;
    for (const std::uint8_t p1 : {std::uint8_t{0x00}, std::uint8_t{0x02}}) {
        const auto answer = channel_.exchange("SELECT EF", command({0x00, 0xA4, p1, 0x00}, file));
        if (!answer) {
            return std::unexpected(answer.error());
        }
        if (answer->status.ok()) {
            way_ = Way::Current;
            return {};
        }
    }
    return {};
}

std::expected<void, CardError> RecordWriter::write(std::uint8_t number, BytesView record) {
    if (way_ == Way::Unknown) {
        if (const auto found = findWay(); !found) {
            return found;
        }
    }
    const auto send = [&](std::uint8_t p2) {
        return channel_.exchange(updateSite, command({0x00, 0xDC, number, p2}, record));
    };
    const auto byShortId = static_cast<std::uint8_t>(shortId_ << 3 | 0x04);
    auto answer = send(way_ == Way::Current ? 0x04 : byShortId);
    if (answer && way_ == Way::Current && refusesCurrent(answer->status)) {
        way_ = Way::ByShortId;
        answer = send(byShortId);
    }
    if (!answer) {
        return std::unexpected(answer.error());
    }
    if (!answer->status.ok()) {
        return std::unexpected(refusal(Act::UseKey, updateSite, answer->status));
    }
    return {};
}

} // namespace guitai::sscard
