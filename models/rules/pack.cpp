// SPDX-License-Identifier: Apache-2.0
#include "models/rules/pack.h"

#include "models/domain/json.h"
#include "models/rules/pack_reading.h"
#include "models/rules/schema_check.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

namespace guitai::rules {

namespace {

std::vector<PackError> named(const std::string& file,
                             const std::vector<domain::DecodeError>& errors) {
    std::vector<PackError> result;
    for (const auto& error : errors) {
        result.push_back({file, error.pointer, error.expected});
    }
    return result;
}

} // namespace

std::expected<Pack, std::vector<PackError>> readPack(std::string_view text, const std::string& file,
                                                     const TrustedKeys* trusted) {
    const auto document = domain::parseJson(text, {.bytes = packBytes});
    if (!document) {
        return std::unexpected(named(file, {document.error()}));
    }
    // Reading tells exactly where it stops and why; the schema is then held against what it took.
    auto pack = domain::decoded(*document, readPackDocument);
    if (!pack) {
        return std::unexpected(named(file, {pack.error()}));
    }
    if (const auto faults = checkAgainstSchema(*document); !faults.empty()) {
        return std::unexpected(named(file, faults));
    }
    auto errors = checkSense(pack->rules);
    std::ranges::copy(checkCompanions(pack->rules, *document), std::back_inserter(errors));
    if (!errors.empty()) {
        return std::unexpected(named(file, errors));
    }
    if (const auto fault =
            trusted == nullptr ? std::nullopt : trusted->fault(*document, pack->signature)) {
        return std::unexpected(std::vector{PackError{file, fault->pointer, fault->expected}});
    }
    pack->file = file;
    pack->text = text;
    return std::move(*pack);
}

std::expected<Pack, std::vector<PackError>> readPackFile(const std::filesystem::path& path,
                                                         const TrustedKeys* trusted) {
    const auto text = readSmallFile(path, packBytes);
    if (!text) {
        return std::unexpected(std::vector{text.error()});
    }
    return readPack(*text, path.string(), trusted);
}

std::expected<std::string, PackError> readSmallFile(const std::filesystem::path& path,
                                                    std::size_t atMost) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) {
        return std::unexpected(PackError{path.string(), "", "a file that can be read"});
    }
    std::ifstream in(path, std::ios::binary);
    std::string text(atMost + 1, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    if (in.bad() || (!in.is_open() && text.empty())) {
        return std::unexpected(PackError{path.string(), "", "a file that can be read"});
    }
    if (text.size() > atMost) {
        return std::unexpected(
            PackError{path.string(), "", "at most " + std::to_string(atMost) + " bytes"});
    }
    return text;
}

} // namespace guitai::rules
