// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/document_form.h"

namespace guitai::procedure {

namespace {

constexpr std::string_view longTerm = "0";

std::optional<Date> dayOf(std::string_view typed) {
    const auto compact = parseCompactDate(typed);
    return compact ? compact : parseDate(typed);
}

} // namespace

std::expected<domain::IdentityDocument, DocumentField> documentFrom(const DocumentTyped& typed,
                                                                    bool validity) {
    const auto name = PersonName::typed(typed.name);
    if (!name) {
        return std::unexpected(DocumentField::Name);
    }
    const auto number = IdNumber::parse(typed.idNumber);
    if (!number) {
        return std::unexpected(DocumentField::IdNumber);
    }
    domain::IdentityDocument document{.idNumber = *number, .name = *name, .check = typed.check};
    if (validity && typed.validUntil != longTerm) {
        document.validUntil = dayOf(typed.validUntil);
        if (!document.validUntil) {
            return std::unexpected(DocumentField::ValidUntil);
        }
    }
    return document;
}

std::expected<domain::IdentityDocument, DocumentField> documentFrom(const DocumentRead& read) {
    return documentFrom({.name = read.name,
                         .idNumber = read.idNumber,
                         .validUntil = validityTyped(read.validUntil)},
                        true);
}

std::string validityTyped(const std::optional<Date>& validUntil) {
    return validUntil ? toText(*validUntil) : std::string(longTerm);
}

} // namespace guitai::procedure
