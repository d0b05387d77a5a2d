// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/decision.h"
#include "models/domain/identity_document.h"
#include "models/rules/pack.h"

#include <cstdlib>
#include <iostream>

/// A holder of Yueyang and what stands around him, for tests of the domain.
namespace guitai::samples {

using namespace guitai::domain;

inline CardNumber cardNumber(std::string_view first8) {
    return *CardNumber::parse(std::string(first8) + CardNumber::checkCharacter(first8));
}

inline const Rules& yueyang() {
    static const Rules rules = [] {
        auto pack = rules::readPackFile(GUITAI_SOURCE_DIR "/models/rules/regions/yueyang.json");
        if (!pack) {
            for (const auto& error : pack.error()) {
                std::cerr << error.file << error.pointer << ": " << error.expected << '\n';
            }
            std::abort();
        }
        return pack->rules;
    }();
    return rules;
}

inline const RegionCode city = *RegionCode::parse("430600");
inline const Timestamp noon = *parseTimestamp("2026-11-24T12:00:00+08:00");

inline IdNumber idBorn(std::string_view compactDate) {
    const auto first = "430602" + std::string(compactDate) + "001";
    return *IdNumber::parse(first + IdNumber::checkCharacter(first));
}

inline PersonName personName(std::string_view text) {
    return *PersonName::parse(text);
}

inline PhoneNumber phoneNumber(std::string_view text) {
    return *PhoneNumber::parse(text);
}

/// Collected, both applications active, both PINs the holder's own.
inline Card activeCard(std::string_view first8 = "A1234567") {
    return {.number = cardNumber(first8),
            .bank = BankName::Icbc,
            .stage = CardStage::Collected,
            .social = ApplicationState::Active,
            .financial = ApplicationState::Active,
            .pins = {{CredentialKind::Social, {.initial = false}},
                     {CredentialKind::Financial, {.initial = false}}}};
}

/// Collected, nothing active, both PINs initial.
inline Card newCard(std::string_view first8 = "A1234567") {
    auto card = activeCard(first8);
    card.social = card.financial = ApplicationState::Inactive;
    card.pins = {{CredentialKind::Social, {}}, {CredentialKind::Financial, {}}};
    return card;
}

inline HolderFile fileWith(Card card) {
    return {.id = Uuid::v7(noon),
            .holder = {.idNumber = idBorn("19800101"),
                       .name = personName("张三"),
                       .insured = {Insurance::Medical, Insurance::Pension},
                       .city = city,
                       .district = *RegionCode::parse("430602")},
            .cards = {std::move(card)}};
}

inline Window window(WindowKind kind, std::optional<BankName> bank = {}) {
    return {.kind = kind, .bank = bank, .city = city, .district = *RegionCode::parse("430602")};
}

/// At the issuing bank's entrusted window, where everything of these procedures can be done.
inline Circumstances atTheBank() {
    return {.window = window(WindowKind::AuthorisedBank, BankName::Icbc), .at = noon};
}

inline Request request(Procedure procedure, std::vector<CredentialKind> pins = {}) {
    return {
        .procedure = procedure,
        .requester = {.role = RequesterRole::Holder, .papers = {Paper::Card, Paper::IdentityCard}},
        .pins = std::move(pins)};
}

/// With what stands on the identity document that its papers show: the holder's, as the file has
/// it or is to have it, or that of whoever else comes.
inline Request withDocument(Request request, const HolderFile& file) {
    if (request.requester.document || !documentShown(request.requester)) {
        return request;
    }
    IdentityDocument document{.idNumber = idBorn("19700101"), .name = personName("王五")};
    if (request.requester.role == RequesterRole::Holder) {
        const auto* asked = std::get_if<CorrectionAsked>(&request.asked);
        const auto change = asked == nullptr ? CorrectionAsked() : *asked;
        document.name = change.name.value_or(file.holder.name);
        document.idNumber = change.idNumber.value_or(file.holder.idNumber);
    }
    request.requester.document = document;
    return request;
}

inline bool refuses(const Decision& decision, Reason reason, std::string_view rule) {
    return std::ranges::find(decision.refusals, Refusal{reason, std::string(rule)}) !=
           decision.refusals.end();
}

} // namespace guitai::samples
