// SPDX-License-Identifier: Apache-2.0
#include "cardio/iso7816/tlv.h"

namespace guitai::iso7816 {

namespace {

constexpr std::size_t largestTag = 3;
constexpr std::size_t largestLengthField = 3;
/// An FCI is three deep; hostile bytes could nest as deep as they are long.
constexpr int deepest = 8;

/// Takes bytes from the front and remembers when there were none.
class Reader {
public:
    explicit Reader(BytesView bytes)
        : rest_(bytes) {}

    [[nodiscard]] bool atEnd() const { return rest_.empty(); }

    std::optional<std::uint8_t> byte() {
        const auto one = take(1);
        return one ? std::optional(one->front()) : std::nullopt;
    }

    std::optional<BytesView> take(std::size_t count) {
        if (count > rest_.size()) {
            return std::nullopt;
        }
        const auto taken = rest_.first(count);
        rest_ = rest_.subspan(count);
        return taken;
    }

private:
    BytesView rest_;
};

std::expected<std::uint32_t, TlvFault> readTag(Reader& reader, std::uint8_t first) {
    std::uint32_t tag = first;
    if ((first & 0x1F) != 0x1F) {
        return tag;
    }
    for (std::size_t count = 1; count < largestTag; ++count) {
        const auto next = reader.byte();
        if (!next) {
            return std::unexpected(TlvFault::Truncated);
        }
        tag = (tag << 8) | *next;
        if ((*next & 0x80) == 0) {
            return tag;
        }
    }
    return std::unexpected(TlvFault::TagSize);
}

std::expected<std::size_t, TlvFault> readLength(Reader& reader) {
    const auto first = reader.byte();
    if (!first) {
        return std::unexpected(TlvFault::Truncated);
    }
    if (*first < 0x80) {
        return *first;
    }
    const std::size_t count = *first & 0x7F;
    if (count == 0 || count > largestLengthField) {
        return std::unexpected(TlvFault::LengthForm);
    }
    std::size_t length = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto next = reader.byte();
        if (!next) {
            return std::unexpected(TlvFault::Truncated);
        }
        length = (length << 8) | *next;
    }
    return length;
}

std::optional<BytesView> findTlv(BytesView bytes, std::uint32_t tag, int depth) {
    const auto objects = parseTlv(bytes);
    if (!objects || depth > deepest) {
        return std::nullopt;
    }
    for (const auto& object : *objects) {
        if (object.tag == tag) {
            return object.value;
        }
        if (object.constructed) {
            if (auto inner = findTlv(object.value, tag, depth + 1)) {
                return inner;
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::expected<std::vector<Tlv>, TlvFault> parseTlv(BytesView bytes) {
    std::vector<Tlv> objects;
    Reader reader(bytes);
    while (!reader.atEnd()) {
        const auto first = *reader.byte();
        if (first == 0x00 || first == 0xFF) {
            continue;
        }
        const auto tag = readTag(reader, first);
        if (!tag) {
            return std::unexpected(tag.error());
        }
        const auto length = readLength(reader);
        if (!length) {
            return std::unexpected(length.error());
        }
        const auto value = reader.take(*length);
        if (!value) {
            return std::unexpected(TlvFault::Truncated);
        }
        objects.push_back({.tag = *tag, .constructed = (first & 0x20) != 0, .value = *value});
    }
    return objects;
}

std::optional<BytesView> findTlv(BytesView bytes, std::uint32_t tag) {
    return findTlv(bytes, tag, 0);
}

} // namespace guitai::iso7816
