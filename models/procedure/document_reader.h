// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/date.h"
#include "models/domain/holder_file.h"
#include "models/domain/request.h"

#include <expected>
#include <optional>
#include <string>

namespace guitai::procedure {

/// Whose document is expected. A reader's driver has no use for it; the practice counter finds by
/// it which of its made-up documents lies on the desk.
struct DocumentExpected {
    domain::HolderId holder{};
    domain::RequesterRole role{};
    domain::Paper paper{};
};

/// What stands on an identity document, as it was read: nothing of it is trusted yet.
struct DocumentRead {
    std::string name{};
    std::string idNumber{};
    std::optional<Date> validUntil{}; ///< its last day; nothing: 长期, or a paper that states none

    bool operator==(const DocumentRead&) const = default;
};

enum class DocumentFault { NoDocument, Unreadable, NotConnected };

/// What reads an identity document (GA 450). The call blocks and is made on the card's thread.
class DocumentReader {
public:
    virtual ~DocumentReader() = default;

    [[nodiscard]] virtual std::expected<DocumentRead, DocumentFault>
    read(const DocumentExpected& expected) = 0;
};

} // namespace guitai::procedure
