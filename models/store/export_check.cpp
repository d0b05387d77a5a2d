// SPDX-License-Identifier: Apache-2.0
#include "models/domain/json.h"
#include "models/operators/base64.h"
#include "models/store/export_lines.h"

#include <limits>
#include <tuple>

namespace guitai::store {

namespace {

using domain::JsonReader;

// With its closing zero: nothing else that an operator signs begins so.
constexpr std::string_view exportWord{"guitai audit export 1\0", 22};
constexpr std::size_t longestText = 64UL * 1024; ///< of a field; a detail may be long
constexpr auto mostEntries = std::numeric_limits<std::int64_t>::max();

Bytes bytesIn(const JsonReader& value, std::optional<Bytes> (*read)(std::string_view)) {
    auto bytes = read(value.text());
    if (!bytes) {
        value.fail("bytes as text");
    }
    return *std::move(bytes);
}

/// An altered trail may have any number there and any hash.
AuditHead entryHead(const JsonReader& line) {
    line.only({"sequence", "at", "actor", "action", "subject", "detail", "hash"});
    std::ignore = line.at("at").timestamp();
    for (const auto* name : {"actor", "action", "subject", "detail"}) {
        std::ignore = line.at(name).text(longestText);
    }
    return {static_cast<std::uint64_t>(line.at("sequence").integer(0, mostEntries)),
            bytesIn(line.at("hash"), fromHex)};
}

ExportClosing closingIn(const JsonReader& line) {
    line.only({"export", "sequence", "hash", "firstBad", "signer", "at", "algorithm", "sha256",
               "signature"});
    std::ignore = line.at("export").integer(exportVersion, exportVersion);
    if (line.at("algorithm").text() != "Ed25519") {
        line.at("algorithm").fail("Ed25519");
    }
    ExportClosing closing;
    closing.head = {static_cast<std::uint64_t>(line.at("sequence").integer(0, mostEntries)),
                    bytesIn(line.at("hash"), fromHex)};
    if (!line.at("firstBad").isNull()) {
        closing.firstBad = static_cast<std::uint64_t>(line.at("firstBad").integer(1, mostEntries));
    }
    closing.signer = line.at("signer").text();
    closing.at = line.at("at").timestamp();
    closing.sha256 = bytesIn(line.at("sha256"), fromHex);
    closing.signature = bytesIn(line.at("signature"), operators::fromBase64);
    return closing;
}

template <class Read>
auto read(const std::string& line, Read reader) {
    using Result = std::expected<decltype(reader(std::declval<JsonReader>())), domain::DecodeError>;
    const auto document = domain::parseJson(line);
    return document ? domain::decoded(*document, reader) : Result(std::unexpect, document.error());
}

std::unexpected<ExportError> failed(ExportFault fault, std::uint64_t line = 0) {
    return std::unexpected(ExportError{fault, line});
}

std::expected<ExportClosing, ExportError> checked(ExportClosing closing, const AuditHead& last,
                                                  const Bytes& hash, const FindKey& find) {
    const auto key = find(closing.signer);
    if (!key) {
        return failed(ExportFault::NoSuchSigner);
    }
    if (!operators::signatureFits(*key, signedClosing(closing), closing.signature)) {
        return failed(ExportFault::OtherKey);
    }
    if (closing.sha256 != hash || closing.head != last) {
        return failed(ExportFault::Altered);
    }
    return closing;
}

} // namespace

nlohmann::ordered_json closingWithoutSignature(const ExportClosing& closing) {
    using Json = nlohmann::ordered_json;
    return {{"export", exportVersion},
            {"sequence", closing.head.sequence},
            {"hash", toHex(closing.head.hash)},
            {"firstBad", closing.firstBad ? Json(*closing.firstBad) : Json(nullptr)},
            {"signer", closing.signer},
            {"at", toText(closing.at)},
            {"algorithm", "Ed25519"},
            {"sha256", toHex(closing.sha256)}};
}

Bytes signedClosing(const ExportClosing& closing) {
    const nlohmann::json sorted = closingWithoutSignature(closing);
    const auto word = bytesOf(exportWord);
    const auto text = domain::canonical(sorted);
    Bytes message(word.begin(), word.end());
    message.insert(message.end(), text.begin(), text.end());
    return message;
}

std::expected<ExportClosing, ExportError> checkExport(const LineSource& source,
                                                      const FindKey& find) {
    ExportHash hash;
    AuditHead last;
    std::uint64_t number = 0;
    for (auto line = source(); line; ++number) {
        auto next = source();
        if (!next) { // the closing line is the last, and nothing else is
            auto closing = read(*line, closingIn);
            if (closing) {
                return checked(*std::move(closing), last, hash.done(), find);
            }
            return read(*line, entryHead) ? failed(ExportFault::Cut)
                                          : failed(ExportFault::Malformed, number + 1);
        }
        auto head = read(*line, entryHead);
        if (!head) {
            return failed(ExportFault::Malformed, number + 1);
        }
        last = *std::move(head);
        hash.add(*line + "\n");
        line = std::move(next);
    }
    return failed(ExportFault::Cut);
}

const char* codeOf(ExportFault fault) {
    switch (fault) {
    case ExportFault::Cut:
        return "export-cut";
    case ExportFault::Malformed:
        return "export-malformed";
    case ExportFault::Altered:
        return "export-altered";
    case ExportFault::OtherKey:
        return "export-other-key";
    case ExportFault::NoSuchSigner:
        return "no-such-signer";
    }
    return "export-malformed";
}

} // namespace guitai::store
