// SPDX-License-Identifier: Apache-2.0
#include "cardio/pcsc/apdu_trace.h"

#include <algorithm>

namespace guitai::pcsc {

namespace {

constexpr std::size_t headerLength = 4;     // CLA INS P1 P2
constexpr std::size_t statusWordLength = 2; // SW1 SW2

} // namespace

ApduRecord recordOf(const std::string& reader, BytesView command, cardio::Sensitivity sensitivity,
                    const std::expected<Bytes, cardio::CardError>& answer) {
    ApduRecord record{.reader = reader, .command = {}, .answer = {}};
    if (sensitivity == cardio::Sensitivity::Open) {
        record.command = toHex(command);
        record.answer = answer ? toHex(*answer) : cardio::codeOf(answer.error().fault);
        return record;
    }
    const auto shown = std::min(command.size(), headerLength);
    record.command =
        toHex(command.first(shown)) + " …(" + std::to_string(command.size() - shown) + ")";
    if (answer) {
        const BytesView bytes(*answer);
        record.answer = toHex(bytes.last(std::min(bytes.size(), statusWordLength)));
    } else {
        record.answer = cardio::codeOf(answer.error().fault);
    }
    return record;
}

} // namespace guitai::pcsc
