// SPDX-License-Identifier: Apache-2.0
#include "models/base/uuid.h"

#include "models/base/secret_bytes.h"

#include <algorithm>

namespace guitai {

Uuid Uuid::v7(Timestamp at) {
    Uuid id;
    fillRandom(id.bytes_);
    const auto millis = static_cast<std::uint64_t>(at.time_since_epoch().count());
    for (std::size_t i = 0; i < 6; ++i) {
        id.bytes_[i] = static_cast<std::uint8_t>(millis >> (8 * (5 - i)));
    }
    id.bytes_[6] = static_cast<std::uint8_t>((id.bytes_[6] & 0x0F) | 0x70);
    id.bytes_[8] = static_cast<std::uint8_t>((id.bytes_[8] & 0x3F) | 0x80);
    return id;
}

std::optional<Uuid> Uuid::parse(std::string_view text) {
    if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' ||
        text[23] != '-') {
        return std::nullopt;
    }
    std::string digits(text);
    std::erase(digits, '-');
    const auto bytes = fromHex(digits);
    if (!bytes || bytes->size() != 16) {
        return std::nullopt;
    }
    Uuid id;
    std::ranges::copy(*bytes, id.bytes_.begin());
    return id;
}

std::optional<Uuid> Uuid::fromBytes(BytesView bytes) {
    Uuid id;
    if (bytes.size() != id.bytes_.size()) {
        return std::nullopt;
    }
    std::ranges::copy(bytes, id.bytes_.begin());
    return id;
}

std::string Uuid::text() const {
    auto text = toHex(bytes_);
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    for (const std::size_t at : {20U, 16U, 12U, 8U}) {
        text.insert(at, "-");
    }
    return text;
}

} // namespace guitai
