// SPDX-License-Identifier: Apache-2.0
#include "models/store/audit_export.h"

#include "models/base/id_number.h"
#include "models/operators/base64.h"
#include "models/operators/trail_access.h"
#include "models/store/audit.h"
#include "models/store/export_lines.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace guitai::store {

namespace {

using Json = nlohmann::ordered_json;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// 17 digits and a check character, on their own.
bool numberAt(std::string_view text, std::size_t at) {
    constexpr std::size_t length = 18;
    if (text.size() - at < length || (at > 0 && isDigit(text[at - 1]))) {
        return false;
    }
    const auto number = text.substr(at, length);
    const char last = number.back();
    const bool ends = at + length == text.size() || !isDigit(text[at + length]);
    return ends && std::ranges::all_of(number.substr(0, length - 1), isDigit) &&
           (isDigit(last) || last == 'X' || last == 'x');
}

std::string masked(std::string text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (numberAt(text, at)) {
            text.replace(at, 18, maskedIdNumber(std::string_view(text).substr(at, 18)));
        }
    }
    return text;
}

std::string lineOf(const AuditEntry& entry) {
    const Json line{{"sequence", entry.sequence},       {"at", toText(entry.at)},
                    {"actor", masked(entry.actor)},     {"action", masked(entry.action)},
                    {"subject", masked(entry.subject)}, {"detail", masked(entry.detail)},
                    {"hash", toHex(entry.mac)}};
    return line.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string lineOf(const ExportClosing& closing) {
    auto line = closingWithoutSignature(closing);
    line["signature"] = operators::toBase64(closing.signature);
    return line.dump() + "\n";
}

std::expected<void, StoreError> putOnRecord(Audit& audit, const SignedIn& by, Timestamp at,
                                            const char* action) {
    return audit.append({.at = at, .actor = by.who.id, .action = action, .subject = "audit"});
}

/// Every entry through the sink; what the sink could not take is the error.
std::expected<void, StoreError> writeEntries(const Audit& audit, ExportClosing& closing,
                                             ExportHash& hash, const LineSink& sink) {
    std::expected<void, StoreError> written;
    const auto read = audit.each([&](const AuditEntry& entry) {
        if (!written) {
            return;
        }
        const auto line = lineOf(entry);
        hash.add(line);
        closing.head = {entry.sequence, entry.mac};
        written = sink(line);
    });
    return read ? written : read;
}

} // namespace

std::expected<ExportClosing, StoreError> exportAudit(Store& store, const SignedIn& by, Timestamp at,
                                                     const LineSink& sink) {
    auto& audit = store.audit();
    const bool may = operators::mayReadTrail(by.who);
    const auto* action = may ? "audit-export" : "audit-export-refused";
    if (auto recorded = putOnRecord(audit, by, at, action); !recorded) {
        return std::unexpected(recorded.error());
    }
    if (!may) {
        return std::unexpected(StoreError{StoreFault::NotAllowed, "audit.export", 0, {}});
    }
    const auto bad = audit.verify();
    if (!bad) {
        return std::unexpected(bad.error());
    }
    ExportClosing closing{.firstBad = *bad, .signer = by.who.id, .at = at};
    ExportHash hash;
    if (auto written = writeEntries(audit, closing, hash, sink); !written) {
        return std::unexpected(written.error());
    }
    closing.sha256 = hash.done();
    closing.signature = by.key.sign(signedClosing(closing));
    if (auto written = sink(lineOf(closing)); !written) {
        return std::unexpected(written.error());
    }
    return closing;
}

} // namespace guitai::store
