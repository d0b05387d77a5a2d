// SPDX-License-Identifier: Apache-2.0
#include "models/domain/credential_state.h"
#include "models/rules/cases/case_reading.h"

namespace guitai::rules {

using namespace domain;

namespace {

bool flagOr(const JsonReader& in, std::string_view name, bool otherwise) {
    const auto value = member(in, name);
    return value ? value->flag() : otherwise;
}

template <class E>
E wordOr(const JsonReader& in, std::string_view name, E otherwise) {
    const auto value = member(in, name);
    return value ? value->word<E>() : otherwise;
}

/// The kind that the region has first.
LossKind firstLossKind(const Rules& rules) {
    for (const auto& [key, act] : rules.acts) {
        if (const auto* loss = std::get_if<LossSubject>(&key.subject)) {
            return loss->kind;
        }
    }
    return LossKind::Oral;
}

LossAsked readLoss(const JsonReader& in, const Rules& rules) {
    LossAsked asked{.kind = wordOr(in, "kind", firstLossKind(rules)),
                    .detailsAgree = flagOr(in, "detailsAgree", true)};
    if (const auto scope = member(in, "scope")) {
        const auto words = scope->words<Application>();
        asked.scope = {words.begin(), words.end()};
    }
    return asked;
}

NewCardAsked readNewCard(const JsonReader& in, BankName otherwise) {
    const auto number = member(in, "number");
    return {number ? number->cardNumber() : unnamedCard(90), wordOr(in, "bank", otherwise)};
}

/// Another of the region's banks.
BankName otherBank(BankName than, const Rules& rules) {
    for (const auto bank : rules.banks.value) {
        if (bank != than) {
            return bank;
        }
    }
    return than;
}

ReplacementAsked readReplacement(const JsonReader& in, const RuleCase& subject, BankName usual) {
    const auto reason = wordOr(in, "reason", ReplaceReason::Lost);
    const auto& file = subject.file;
    const auto* card = subject.request.card ? file.find(*subject.request.card) : currentCard(file);
    const auto own = card == nullptr ? usual : card->bank;
    const auto bank = reason == ReplaceReason::BankChange ? otherBank(own, *subject.rules) : own;
    return {reason, readNewCard(in, bank)};
}

ComparisonMade readComparison(const JsonReader& in) {
    const auto part = member(in, "comparison");
    if (!part) {
        return {};
    }
    part->only({"name", "idNumber", "photo", "takenBack"});
    return {.nameAgrees = flagOr(*part, "name", true),
            .idNumberAgrees = flagOr(*part, "idNumber", true),
            .photoAgrees = flagOr(*part, "photo", true),
            .takenBack = flagOr(*part, "takenBack", false)};
}

CorrectionAsked readCorrection(const JsonReader& in, const HolderFile& file) {
    const auto part = member(in, "details");
    if (!part) {
        return {.name = file.holder.name};
    }
    part->only({"idNumber", "name", "district", "personalNumber", "phone"});
    CorrectionAsked asked;
    if (const auto idNumber = member(*part, "idNumber")) {
        asked.idNumber = idNumber->idNumber();
    }
    if (const auto district = member(*part, "district")) {
        asked.district = district->regionCode();
    }
    if (const auto name = member(*part, "name")) {
        asked.name = name->personName();
    }
    if (const auto number = member(*part, "personalNumber")) {
        asked.personalNumber = number->personalNumber();
    }
    if (const auto phone = member(*part, "phone")) {
        asked.phone = phone->phoneNumber();
    }
    return asked;
}

} // namespace

Asked readAsked(const JsonReader& in, const RuleCase& subject, BankName usual) {
    const auto& file = subject.file;
    switch (subject.request.procedure) {
    case Procedure::Apply:
        return readNewCard(in, usual);
    case Procedure::Replace:
        return readReplacement(in, subject, usual);
    case Procedure::Collect:
        return readComparison(in);
    case Procedure::ChangePin:
        return PinsTyped{flagOr(in, "oldRight", true), flagOr(in, "newAcceptable", true)};
    case Procedure::ReportLoss:
        return readLoss(in, *subject.rules);
    case Procedure::TransferFunds:
        return FundingSeen{flagOr(in, "funded", false)};
    case Procedure::CorrectDetails:
        return readCorrection(in, file);
    case Procedure::SetSettlement:
        return SettlementAsked{wordOr(in, "settlement", Settlement::WithPin)};
    case Procedure::CloseCard:
        return ClosingAsked{wordOr(in, "reason", ClosingReason::Death),
                            flagOr(in, "emptied", false)};
    case Procedure::Reverse:
        return ReversalAsked{file.pastActs.empty() ? Uuid() : file.pastActs.back().operation};
    case Procedure::Produce:
    case Procedure::Receive:
    case Procedure::Activate:
    case Procedure::ResetPin:
    case Procedure::UnlockPin:
    case Procedure::CancelLoss:
    case Procedure::IssueLossNotice:
    case Procedure::IssueClearanceNotice:
    case Procedure::ClearLegacyAccount:
    case Procedure::PrintTransactions:
    case Procedure::Enquire:
    case Procedure::ReturnRetainedCard:
        break;
    }
    return {};
}

} // namespace guitai::rules
