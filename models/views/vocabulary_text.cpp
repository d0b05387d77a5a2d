// SPDX-License-Identifier: Apache-2.0
#include "models/views/vocabulary_text.h"

#include "models/views/format.h"
#include "models/views/translate.h"

#include <QStringList>

namespace guitai::views {

namespace {

template <class E>
QString joined(const std::vector<E>& values) {
    QStringList words;
    for (const auto value : values) {
        words.append(textOf(value));
    }
    return words.join(translate("Words", ", ", "between the words of a list"));
}

} // namespace

QString textOf(domain::Procedure value) {
    switch (value) {
    case domain::Procedure::Apply:
        return translate("Words", "Apply for a card", "procedure");
    case domain::Procedure::Produce:
        return translate("Words", "Make cards", "procedure");
    case domain::Procedure::Receive:
        return translate("Words", "Receive made cards", "procedure");
    case domain::Procedure::Collect:
        return translate("Words", "Collect the card", "procedure");
    case domain::Procedure::Activate:
        return translate("Words", "Activate the card", "procedure");
    case domain::Procedure::ChangePin:
        return translate("Words", "Change PIN", "procedure");
    case domain::Procedure::ResetPin:
        return translate("Words", "Reset PIN", "procedure");
    case domain::Procedure::UnlockPin:
        return translate("Words", "Unlock PIN", "procedure");
    case domain::Procedure::ReportLoss:
        return translate("Words", "Report a loss", "procedure");
    case domain::Procedure::CancelLoss:
        return translate("Words", "Cancel a loss", "procedure");
    case domain::Procedure::Replace:
        return translate("Words", "Replace the card", "procedure");
    case domain::Procedure::IssueLossNotice:
        return translate("Words", "Issue a loss notice", "procedure");
    case domain::Procedure::IssueClearanceNotice:
        return translate("Words", "Issue a clearance notice", "procedure");
    case domain::Procedure::ClearLegacyAccount:
        return translate("Words", "Clear the legacy account", "procedure");
    case domain::Procedure::TransferFunds:
        return translate("Words", "Transfer the balance", "procedure");
    case domain::Procedure::CorrectDetails:
        return translate("Words", "Correct details", "procedure");
    case domain::Procedure::PrintTransactions:
        return translate("Words", "Print transactions", "procedure");
    case domain::Procedure::Enquire:
        return translate("Words", "Enquire", "procedure");
    case domain::Procedure::ReturnRetainedCard:
        return translate("Words", "Return a retained card", "procedure");
    case domain::Procedure::SetSettlement:
        return translate("Words", "Set the way of settlement", "procedure");
    case domain::Procedure::CloseCard:
        return translate("Words", "Close the card", "procedure");
    case domain::Procedure::Reverse:
        return translate("Words", "Reverse an act", "procedure");
    }
    return {};
}

QString textOf(domain::CredentialKind value) {
    switch (value) {
    case domain::CredentialKind::Social:
        return translate("Words", "social PIN", "credential");
    case domain::CredentialKind::Query:
        return translate("Words", "query password", "credential");
    case domain::CredentialKind::Financial:
        return translate("Words", "financial PIN", "credential");
    case domain::CredentialKind::Transaction:
        return translate("Words", "transaction PIN", "credential");
    case domain::CredentialKind::Service:
        return translate("Words", "service password", "credential");
    }
    return {};
}

QString textOf(domain::KeptBy value) {
    switch (value) {
    case domain::KeptBy::Chip:
        return translate("Words", "kept by the card's chip", "keeper");
    case domain::KeptBy::Host:
        return translate("Words", "kept by the host", "keeper");
    }
    return {};
}

QString textOf(domain::Application value) {
    switch (value) {
    case domain::Application::Social:
        return translate("Words", "social-security application", "application");
    case domain::Application::Financial:
        return translate("Words", "financial application", "application");
    }
    return {};
}

QString textOf(domain::CardStage value) {
    switch (value) {
    case domain::CardStage::Applied:
        return translate("Words", "applied for", "stage");
    case domain::CardStage::InProduction:
        return translate("Words", "being made", "stage");
    case domain::CardStage::Ready:
        return translate("Words", "ready for collection", "stage");
    case domain::CardStage::Collected:
        return translate("Words", "collected", "stage");
    case domain::CardStage::Replaced:
        return translate("Words", "replaced", "stage");
    case domain::CardStage::Cancelled:
        return translate("Words", "closed", "stage");
    }
    return {};
}

QString textOf(domain::ApplicationState value) {
    switch (value) {
    case domain::ApplicationState::Active:
        return translate("Words", "active", "state");
    case domain::ApplicationState::Inactive:
        return translate("Words", "not activated", "state");
    case domain::ApplicationState::Suspended:
        return translate("Words", "suspended", "state");
    case domain::ApplicationState::TemporarilyLost:
        return translate("Words", "temporary loss reported", "state");
    case domain::ApplicationState::FormallyLost:
        return translate("Words", "formal loss reported", "state");
    }
    return {};
}

QString textOf(domain::LegacyState value) {
    switch (value) {
    case domain::LegacyState::Active:
        return translate("Words", "in use", "legacy card");
    case domain::LegacyState::Suspended:
        return translate("Words", "suspended until its record is printed", "legacy card");
    case domain::LegacyState::Lost:
        return translate("Words", "reported lost", "legacy card");
    case domain::LegacyState::Stopped:
        return translate("Words", "stopped", "legacy card");
    case domain::LegacyState::Cleared:
        return translate("Words", "account cleared", "legacy card");
    }
    return {};
}

QString textOf(domain::WindowKind value) {
    switch (value) {
    case domain::WindowKind::Hrss:
        return translate("Words", "HRSS service window", "window");
    case domain::WindowKind::Bank:
        return translate("Words", "bank branch", "window");
    case domain::WindowKind::AuthorisedBank:
        return translate("Words", "authorised bank window", "window");
    case domain::WindowKind::CommunityCentre:
        return translate("Words", "community centre", "window");
    case domain::WindowKind::InsuranceSubcentre:
        return translate("Words", "social-insurance sub-centre", "window");
    case domain::WindowKind::CitizenCardCentre:
        return translate("Words", "citizen-card centre", "window");
    case domain::WindowKind::CitizenCardHall:
        return translate("Words", "citizen-card hall", "window");
    case domain::WindowKind::ServicePoint:
        return translate("Words", "service point", "window");
    case domain::WindowKind::Hospital:
        return translate("Words", "designated hospital", "window");
    case domain::WindowKind::Pharmacy:
        return translate("Words", "designated pharmacy", "window");
    case domain::WindowKind::Atm:
        return translate("Words", "bank machine", "window");
    case domain::WindowKind::Telephone:
        return translate("Words", "telephone", "window");
    case domain::WindowKind::Terminal:
        return translate("Words", "self-service terminal", "window");
    case domain::WindowKind::Web:
        return translate("Words", "web", "window");
    }
    return {};
}

QString textOf(const domain::Window& window) {
    const auto kind = textOf(window.kind);
    return window.bank
               ? translate("Words", "%1 (%2)", "window and bank").arg(kind, textOf(*window.bank))
               : kind;
}

QString textOf(domain::BankName value) {
    switch (value) {
    case domain::BankName::Icbc:
        return translate("Words", "Industrial and Commercial Bank of China", "bank");
    case domain::BankName::Ccb:
        return translate("Words", "China Construction Bank", "bank");
    case domain::BankName::Boc:
        return translate("Words", "Bank of China", "bank");
    case domain::BankName::Abc:
        return translate("Words", "Agricultural Bank of China", "bank");
    case domain::BankName::Bocom:
        return translate("Words", "Bank of Communications", "bank");
    case domain::BankName::Psbc:
        return translate("Words", "Postal Savings Bank of China", "bank");
    case domain::BankName::Rcc:
        return translate("Words", "Rural Credit Cooperative", "bank");
    case domain::BankName::Hrxj:
        return translate("Words", "Huarong Xiangjiang Bank", "bank");
    }
    return {};
}

QString textOf(domain::RequesterRole value) {
    switch (value) {
    case domain::RequesterRole::Holder:
        return translate("Words", "the holder in person", "requester");
    case domain::RequesterRole::Agent:
        return translate("Words", "an agent", "requester");
    case domain::RequesterRole::Guardian:
        return translate("Words", "the guardian", "requester");
    case domain::RequesterRole::Officer:
        return translate("Words", "the unit's officer", "requester");
    }
    return {};
}

QString textOf(domain::Paper value) {
    switch (value) {
    case domain::Paper::Card:
        return translate("Words", "the card", "paper");
    case domain::Paper::LegacyCard:
        return translate("Words", "the legacy medical-insurance card", "paper");
    case domain::Paper::IdentityCard:
        return translate("Words", "the holder's identity card", "paper");
    case domain::Paper::HouseholdRegister:
        return translate("Words", "household register", "paper");
    case domain::Paper::HouseholdCertificate:
        return translate("Words", "household certificate", "paper");
    case domain::Paper::UnitCertificate:
        return translate("Words", "certificate by the unit", "paper");
    case domain::Paper::ApplicationForm:
        return translate("Words", "application form", "paper");
    case domain::Paper::Photo:
        return translate("Words", "photo", "paper");
    case domain::Paper::PowerOfAttorney:
        return translate("Words", "power of attorney", "paper");
    case domain::Paper::AgentIdentityCard:
        return translate("Words", "the agent's identity card", "paper");
    case domain::Paper::AgentIdentityCopy:
        return translate("Words", "copy of the agent's identity card", "paper");
    case domain::Paper::GuardianIdentityCard:
        return translate("Words", "the guardian's identity card", "paper");
    case domain::Paper::GuardianshipProof:
        return translate("Words", "proof of guardianship", "paper");
    case domain::Paper::LossNotice:
        return translate("Words", "loss notice", "paper");
    case domain::Paper::ClearanceNotice:
        return translate("Words", "clearance notice", "paper");
    case domain::Paper::DeathCertificate:
        return translate("Words", "death certificate", "paper");
    }
    return {};
}

QString textOf(domain::NetworkCheck value) {
    switch (value) {
    case domain::NetworkCheck::Agrees:
        return translate("Words", "agrees", "network check");
    case domain::NetworkCheck::Differs:
        return translate("Words", "differs", "network check");
    case domain::NetworkCheck::Unavailable:
        return translate("Words", "could not be asked", "network check");
    }
    return {};
}

QString textOf(domain::Insurance value) {
    switch (value) {
    case domain::Insurance::Medical:
        return translate("Words", "medical insurance", "insurance");
    case domain::Insurance::Pension:
        return translate("Words", "pension insurance", "insurance");
    }
    return {};
}

QString textOf(domain::Purpose value) {
    switch (value) {
    case domain::Purpose::HolderAsks:
        return translate("Words", "the holder asks", "purpose");
    case domain::Purpose::Service:
        return translate("Words", "service at the window", "purpose");
    case domain::Purpose::Supervision:
        return translate("Words", "supervision", "purpose");
    }
    return {};
}

QString titleOf(domain::Procedure procedure, const std::vector<domain::CredentialKind>& pins) {
    return pins.empty() ? textOf(procedure)
                        : translate("Words", "%1: %2", "procedure: PINs")
                              .arg(textOf(procedure), listOf(pins));
}

QString documentText(const domain::IdentityDocument& document, bool wholeNumber) {
    const auto& number = document.idNumber.text();
    QStringList parts{fromUtf8(document.name.text()),
                      wholeNumber ? fromUtf8(number) : maskedId(number)};
    if (document.validUntil) {
        parts << translate("Words", "valid until %1", "an identity document")
                     .arg(fromUtf8(toText(*document.validUntil)));
    }
    parts << translate("Words", "network check: %1").arg(textOf(document.check));
    return parts.join(translate("Words", ", ", "between the facts of a document"));
}

QString listOf(const std::vector<domain::Paper>& papers) {
    return joined(papers);
}

QString listOf(const std::vector<domain::CredentialKind>& pins) {
    return joined(pins);
}

} // namespace guitai::views
