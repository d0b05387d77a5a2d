// SPDX-License-Identifier: Apache-2.0
#include "app/desk/practice_documents.h"

#include "models/domain/identity_document.h"

#include <algorithm>

namespace guitai::app {

using practice::PracticeDocument;

PracticeDocument flawed(PracticeDocument document, practice::PaperFlaw flaw) {
    using practice::PaperFlaw;
    switch (flaw) {
    case PaperFlaw::Expired:
        document.validUntil = *parseDate("2024-02-29");
        break;
    case PaperFlaw::OtherName:
        document.name = "某某";
        break;
    case PaperFlaw::OtherNumber:
        document.idNumber = "110101190001010057";
        break;
    case PaperFlaw::WrongPhoto:
    case PaperFlaw::Unsigned:
    case PaperFlaw::Copy:
        break; // a person sees that
    }
    return document;
}

std::expected<procedure::DocumentRead, procedure::DocumentFault>
PracticeDocuments::read(const procedure::DocumentExpected& expected) {
    const auto* document = citizens_->document(expected.holder, expected.role);
    if (document == nullptr) {
        return std::unexpected(procedure::DocumentFault::NoDocument);
    }
    const auto lies = std::ranges::find(desk_, expected.paper, &practice::DeskPaper::paper);
    const auto says =
        lies != desk_.end() && lies->flaw ? flawed(*document, *lies->flaw) : *document;
    procedure::DocumentRead read{.name = says.name, .idNumber = says.idNumber};
    if (domain::statesValidity(expected.paper)) {
        read.validUntil = says.validUntil;
    }
    return read;
}

std::expected<domain::NetworkCheck, hosts::HostFault>
PracticeIdentityCheck::check(const IdNumber& idNumber, const PersonName& name) {
    const auto same = [&](const PracticeDocument& document) {
        return document.idNumber == idNumber.text() && document.name == name.text();
    };
    const bool known = std::ranges::any_of(citizens_->all, same, &practice::Citizen::document) ||
                       std::ranges::any_of(citizens_->companions, [&](const auto& companion) {
                           return same(companion.second);
                       });
    return known ? domain::NetworkCheck::Agrees : domain::NetworkCheck::Differs;
}

} // namespace guitai::app
