// SPDX-License-Identifier: Apache-2.0
#include "cardio/virtual/vpcd_framing.h"

#include "models/base/secret_bytes.h"

#include <algorithm>
#include <cassert>

namespace guitai::virtualcard {

namespace {

constexpr std::size_t prefix = 2;

} // namespace

VpcdFraming::~VpcdFraming() {
    clear();
}

void VpcdFraming::feed(BytesView bytes) {
    received_.insert(received_.end(), bytes.begin(), bytes.end());
}

std::optional<Bytes> VpcdFraming::next() {
    if (received_.size() < prefix) {
        return std::nullopt;
    }
    const std::size_t length = std::size_t{received_[0]} << 8 | received_[1];
    if (received_.size() < prefix + length) {
        return std::nullopt;
    }
    const auto begin = received_.begin() + prefix;
    const auto end = begin + static_cast<std::ptrdiff_t>(length);
    Bytes message(begin, end);
    const auto rest = static_cast<std::size_t>(std::copy(end, received_.end(), received_.begin()) -
                                               received_.begin());
    wipe(std::span(received_).subspan(rest)); // commands carry PINs
    received_.resize(rest);
    return message;
}

void VpcdFraming::clear() {
    wipe(received_);
    received_.clear();
}

Bytes VpcdFraming::framed(BytesView message) {
    assert(message.size() <= 0xFFFF);
    Bytes bytes{static_cast<std::uint8_t>(message.size() >> 8),
                static_cast<std::uint8_t>(message.size() & 0xFF)};
    bytes.insert(bytes.end(), message.begin(), message.end());
    return bytes;
}

} // namespace guitai::virtualcard
