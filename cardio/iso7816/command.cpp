// SPDX-License-Identifier: Apache-2.0
#include "cardio/iso7816/command.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace guitai::iso7816 {

namespace {

constexpr std::size_t headerSize = 4;
constexpr std::size_t largestData = 255;

std::optional<int> lengthExpected(std::uint8_t le) {
    return le == 0 ? 256 : le;
}

} // namespace

Bytes command(Header header, BytesView data, std::optional<int> le) {
    assert(data.size() <= largestData);
    assert(!le || (*le >= 1 && *le <= 256));
    Bytes bytes{header.cla, header.ins, header.p1, header.p2};
    if (!data.empty()) {
        bytes.push_back(static_cast<std::uint8_t>(data.size()));
        bytes.insert(bytes.end(), data.begin(), data.end());
    }
    if (le) {
        bytes.push_back(static_cast<std::uint8_t>(*le & 0xFF));
    }
    return bytes;
}

SecretBytes secretCommand(Header header, BytesView data) {
    assert(!data.empty() && data.size() <= largestData);
    SecretBytes bytes(headerSize + 1 + data.size());
    const std::array<std::uint8_t, headerSize + 1> front{
        header.cla, header.ins, header.p1, header.p2, static_cast<std::uint8_t>(data.size())};
    std::ranges::copy(front, bytes.data());
    copySecret(data, bytes.data() + front.size());
    return bytes;
}

std::optional<CommandView> parseCommand(BytesView bytes) {
    if (bytes.size() < headerSize) {
        return std::nullopt;
    }
    CommandView view{.header = {bytes[0], bytes[1], bytes[2], bytes[3]}};
    if (bytes.size() == headerSize) {
        return view;
    }
    if (bytes.size() == headerSize + 1) {
        view.le = lengthExpected(bytes[headerSize]);
        return view;
    }
    const std::size_t dataSize = bytes[headerSize];
    const std::size_t withData = headerSize + 1 + dataSize;
    if (dataSize == 0 || bytes.size() < withData || bytes.size() > withData + 1) {
        return std::nullopt;
    }
    view.data = bytes.subspan(headerSize + 1, dataSize);
    if (bytes.size() == withData + 1) {
        view.le = lengthExpected(bytes[withData]);
    }
    return view;
}

Bytes withLe(BytesView command, std::uint8_t le) {
    Bytes bytes(command.begin(), command.end());
    const auto view = parseCommand(command);
    if (view && view->le) {
        bytes.back() = le;
    } else {
        bytes.push_back(le);
    }
    return bytes;
}

} // namespace guitai::iso7816
