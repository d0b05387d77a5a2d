// SPDX-License-Identifier: Apache-2.0
#include "models/batches/text_encoding.h"

#include <array>
#include <cerrno>

#include <iconv.h>

namespace guitai::batches {

namespace {

constexpr std::string_view mark = "\xEF\xBB\xBF";

/// iconv's handle for as long as this lives.
class Conversion {
public:
    Conversion(const char* to, const char* from)
        : handle_(::iconv_open(to, from)) {}

    ~Conversion() {
        if (valid()) {
            ::iconv_close(handle_);
        }
    }

    Conversion(const Conversion&) = delete;
    Conversion& operator=(const Conversion&) = delete;

    [[nodiscard]] bool valid() const {
        return handle_ != reinterpret_cast<iconv_t>(-1); // NOLINT(performance-no-int-to-ptr)
    }

    /// The whole of it, or nothing: no character is left out or replaced.
    [[nodiscard]] std::optional<std::string> convert(std::string_view text) const {
        constexpr auto failed = static_cast<std::size_t>(-1);
        std::string source(text); // iconv takes no pointer to const
        char* in = source.data();
        std::size_t left = source.size();
        std::string result;
        while (left > 0) {
            std::array<char, 4096> chunk{};
            char* out = chunk.data();
            std::size_t room = chunk.size();
            const auto done = ::iconv(handle_, &in, &left, &out, &room);
            result.append(chunk.data(), chunk.size() - room);
            if (done == failed && errno != E2BIG) {
                return std::nullopt;
            }
        }
        return result;
    }

private:
    iconv_t handle_;
};

std::optional<std::string> converted(std::string_view text, const char* to, const char* from) {
    const Conversion conversion(to, from);
    return conversion.valid() ? conversion.convert(text) : std::nullopt;
}

bool isUtf16(std::string_view bytes) {
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

} // namespace

std::optional<std::string> toUtf8(std::string_view bytes) {
    if (isUtf16(bytes) || bytes.find('\0') != std::string_view::npos) {
        return std::nullopt;
    }
    const bool marked = bytes.starts_with(mark);
    const auto text = marked ? bytes.substr(mark.size()) : bytes;
    auto utf8 = converted(text, "UTF-8", "UTF-8");
    return utf8 || marked ? utf8 : converted(text, "UTF-8", "GB18030");
}

std::optional<std::string> encoded(std::string_view utf8, Encoding as) {
    if (as == Encoding::Gb18030) {
        return converted(utf8, "GB18030", "UTF-8");
    }
    const auto text = converted(utf8, "UTF-8", "UTF-8");
    return text ? std::optional(std::string(mark) + *text) : std::nullopt;
}

} // namespace guitai::batches
