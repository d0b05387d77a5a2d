// SPDX-License-Identifier: Apache-2.0
#include "app/desk/practice_documents.h"

#include "models/domain/identity_document.h"

#include <algorithm>

namespace guitai::app {

using practice::PracticeDocument;

std::expected<procedure::DocumentRead, procedure::DocumentFault>
PracticeDocuments::read(const procedure::DocumentExpected& expected) {
    const auto* document = citizens_->document(expected.holder, expected.role);
    if (document == nullptr) {
        return std::unexpected(procedure::DocumentFault::NoDocument);
    }
    procedure::DocumentRead read{.name = document->name, .idNumber = document->idNumber};
    if (domain::statesValidity(expected.paper)) {
        read.validUntil = document->validUntil;
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
