// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/request.h"
#include "models/procedure/document_reader.h"

#include <expected>
#include <string>

namespace guitai::procedure {

/// What this counter has to read and check identity documents with.
struct DocumentMeans {
    bool reads = false;  ///< a reader; otherwise they are typed
    bool checks = false; ///< the network check; otherwise the clerk tells what it said elsewhere
};

enum class DocumentField { Name, IdNumber, ValidUntil };

/// An identity document as typed.
struct DocumentTyped {
    std::string name{};
    std::string idNumber{};
    std::string validUntil{}; ///< `20340501`, `2034-05-01`, or `0` for 长期
    domain::NetworkCheck check = domain::NetworkCheck::Unavailable;
};

/// The document, or the field that cannot be right. `validity`: whether the paper states one.
[[nodiscard]] std::expected<domain::IdentityDocument, DocumentField>
documentFrom(const DocumentTyped& typed, bool validity);

/// The same of what was read.
[[nodiscard]] std::expected<domain::IdentityDocument, DocumentField>
documentFrom(const DocumentRead& read);

/// What would be typed for it.
[[nodiscard]] std::string validityTyped(const std::optional<Date>& validUntil);

} // namespace guitai::procedure
