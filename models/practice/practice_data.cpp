// SPDX-License-Identifier: Apache-2.0
#include "models/practice/practice_data.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>

namespace guitai::practice {

namespace fs = std::filesystem;

fs::path practiceFolder() {
    if (const char* given = std::getenv("GUITAI_PRACTICE_DIR");
        given != nullptr && *given != '\0') {
        return given;
    }
    std::error_code error;
    const fs::path installed = GUITAI_PRACTICE_INSTALLED;
    return fs::is_directory(installed, error) ? installed : fs::path(GUITAI_PRACTICE_SOURCE);
}

std::expected<std::string, DataError> readText(const fs::path& file) {
    constexpr std::size_t most = 1U << 20U;
    std::error_code error;
    std::ifstream in(file, std::ios::binary);
    if (!fs::is_regular_file(file, error) || !in) {
        return std::unexpected(DataError{file.string(), "", "a file that can be read"});
    }
    std::string text(most + 1, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    if (text.size() > most) {
        return std::unexpected(DataError{file.string(), "", "a file of at most 1 MiB"});
    }
    return text;
}

domain::Names readNames(const domain::JsonReader& in) {
    in.only({"zh_CN", "zh_TW", "en"});
    const auto text = [&](const char* language) {
        const auto& said = in.at(language).text();
        if (said.empty()) {
            in.at(language).fail("a text");
        }
        return said;
    };
    return {.zhCn = text("zh_CN"), .zhTw = text("zh_TW"), .en = text("en")};
}

std::string readId(const domain::JsonReader& in) {
    const auto& text = in.text(64);
    const bool plain = !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    if (!plain) {
        in.fail("a word of a-z, 0-9 and hyphens");
    }
    return text;
}

void expectSchema(const domain::JsonReader& in, int schema) {
    if (in.at("schema").integer(1, INT32_MAX) != schema) {
        in.at("schema").fail("schema " + std::to_string(schema));
    }
}

} // namespace guitai::practice
