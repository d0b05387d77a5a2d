// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operators/signing_key.h"
#include "models/store/audit_finding.h"
#include "models/store/store.h"

#include <expected>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// The trail as JSON lines, for whoever has not the store: an entry a line, and a closing line that
/// is signed. Identity numbers are masked, should any have got in.
namespace guitai::store {

/// The last line. What is signed (Ed25519) is the word `guitai audit export 1`, a zero, and this
/// line's canonical JSON without `signature`; `sha256` is of all lines before it, as they stand.
struct ExportClosing {
    AuditHead head{};                        ///< the last line before: sequence and hash
    std::optional<std::uint64_t> firstBad{}; ///< the trail was altered when it was exported
    std::string signer{};                    ///< operator id
    Timestamp at{};
    Bytes sha256{};
    Bytes signature{};

    bool operator==(const ExportClosing&) const = default;
};

/// Takes a line with its end.
using LineSink = std::function<std::expected<void, StoreError>(std::string_view line)>;

/// Puts on record that `by` exports the trail, and writes it, that entry too. An altered trail is
/// exported as it is, and the closing line says so. NotAllowed for who may not read it.
[[nodiscard]] std::expected<ExportClosing, StoreError>
exportAudit(Store& store, const SignedIn& by, Timestamp at, const LineSink& sink);

enum class ExportFault {
    Cut,       ///< no closing line: the end is missing
    Malformed, ///< a line is nothing that exportAudit writes
    Altered,   ///< the lines are not those that were signed
    OtherKey,  ///< the closing line does not fit its signature by this key
    NoSuchSigner,
};

struct ExportError {
    ExportFault fault{};
    std::uint64_t line = 0; ///< 1 and up; with Malformed

    bool operator==(const ExportError&) const = default;
};

/// Gives the next line without its end; nothing after the last.
using LineSource = std::function<std::optional<std::string>()>;
/// The key of that operator id; nothing when there is none.
using FindKey = std::function<std::optional<operators::PublicKey>(const std::string& signer)>;

[[nodiscard]] std::expected<ExportClosing, ExportError> checkExport(const LineSource& source,
                                                                    const FindKey& find);

/// One word a fault.
[[nodiscard]] const char* codeOf(ExportFault fault);

} // namespace guitai::store
