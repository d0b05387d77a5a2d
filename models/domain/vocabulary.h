// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

/// The closed lists of words that files, rules, cases and operations share. Each has one spelling,
/// which stands in JSON and on command lines.
namespace guitai::domain {

enum class Procedure {
    Apply, ///< 申领
    Produce,
    Receive,
    Collect,    ///< 领卡
    Activate,   ///< 激活
    ChangePin,  ///< 改密
    ResetPin,   ///< 密码重置
    UnlockPin,  ///< 解锁
    ReportLoss, ///< 挂失
    CancelLoss, ///< 解挂
    Replace,    ///< 补换卡
    IssueLossNotice,
    IssueClearanceNotice,
    ClearLegacyAccount,
    TransferFunds,
    CorrectDetails,
    PrintTransactions,
    Enquire, ///< 查询
    ReturnRetainedCard,
    SetSettlement,
    CloseCard, ///< 注销
    Reverse,   ///< 冲正
};

enum class CredentialKind { Social, Query, Financial, Transaction, Service };
enum class KeptBy { Chip, Host };
enum class Application { Social, Financial };

enum class CardStage { Applied, InProduction, Ready, Collected, Replaced, Cancelled };
/// In order of gravity: a later one is graver.
enum class ApplicationState { Active, Inactive, Suspended, TemporarilyLost, FormallyLost };
enum class LegacyState { Active, Suspended, Lost, Stopped, Cleared };

enum class WindowKind {
    Hrss,               ///< 人社窗口
    Bank,               ///< a branch of a bank; whose is decided from the window's bank
    AuthorisedBank,     ///< 合作银行社保窗口
    CommunityCentre,    ///< 街道劳动保障服务中心
    InsuranceSubcentre, ///< 社保分中心
    CitizenCardCentre,
    CitizenCardHall,
    ServicePoint,
    Hospital,
    Pharmacy,
    Atm,
    Telephone,
    Terminal,
    Web,
};

enum class BankName { Icbc, Ccb, Boc, Abc, Bocom, Psbc, Rcc, Hrxj };

enum class RequesterRole { Holder, Agent, Guardian, Officer };

enum class Paper {
    Card,
    LegacyCard,
    IdentityCard,
    HouseholdRegister,
    HouseholdCertificate,
    UnitCertificate,
    ApplicationForm,
    Photo,
    PowerOfAttorney,
    AgentIdentityCard,
    AgentIdentityCopy,
    GuardianIdentityCard,
    GuardianshipProof,
    LossNotice,
    ClearanceNotice,
    DeathCertificate,
};

enum class Insurance { Medical, Pension };

/// Why somebody looks into a file: every look-up is on record with it (O3).
enum class Purpose { HolderAsks, Service, Supervision };

/// Every value of an enum with its one spelling. Specialised below for each list.
template <class E>
struct Words;

template <class E>
[[nodiscard]] constexpr std::string_view nameOf(E value) {
    for (const auto& [known, name] : Words<E>::all) {
        if (known == value) {
            return name;
        }
    }
    return {};
}

template <class E>
[[nodiscard]] constexpr std::optional<E> parseName(std::string_view text) {
    for (const auto& [known, name] : Words<E>::all) {
        if (name == text) {
            return known;
        }
    }
    return std::nullopt;
}

template <class E>
[[nodiscard]] std::set<E> everyOf() {
    std::set<E> all;
    for (const auto& [value, name] : Words<E>::all) {
        all.insert(value);
    }
    return all;
}

template <class E, std::size_t N>
using WordList = std::array<std::pair<E, std::string_view>, N>;

template <>
struct Words<Procedure> {
    static constexpr WordList<Procedure, 22> all{{
        {Procedure::Apply, "apply"},
        {Procedure::Produce, "produce"},
        {Procedure::Receive, "receive"},
        {Procedure::Collect, "collect"},
        {Procedure::Activate, "activate"},
        {Procedure::ChangePin, "change-pin"},
        {Procedure::ResetPin, "reset-pin"},
        {Procedure::UnlockPin, "unlock-pin"},
        {Procedure::ReportLoss, "report-loss"},
        {Procedure::CancelLoss, "cancel-loss"},
        {Procedure::Replace, "replace"},
        {Procedure::IssueLossNotice, "issue-loss-notice"},
        {Procedure::IssueClearanceNotice, "issue-clearance-notice"},
        {Procedure::ClearLegacyAccount, "clear-legacy-account"},
        {Procedure::TransferFunds, "transfer-funds"},
        {Procedure::CorrectDetails, "correct-details"},
        {Procedure::PrintTransactions, "print-transactions"},
        {Procedure::Enquire, "enquire"},
        {Procedure::ReturnRetainedCard, "return-retained-card"},
        {Procedure::SetSettlement, "set-settlement"},
        {Procedure::CloseCard, "close-card"},
        {Procedure::Reverse, "reverse"},
    }};
};

template <>
struct Words<CredentialKind> {
    static constexpr WordList<CredentialKind, 5> all{{
        {CredentialKind::Social, "social"},
        {CredentialKind::Query, "query"},
        {CredentialKind::Financial, "financial"},
        {CredentialKind::Transaction, "transaction"},
        {CredentialKind::Service, "service"},
    }};
};

template <>
struct Words<KeptBy> {
    static constexpr WordList<KeptBy, 2> all{{{KeptBy::Chip, "chip"}, {KeptBy::Host, "host"}}};
};

template <>
struct Words<Application> {
    static constexpr WordList<Application, 2> all{
        {{Application::Social, "social"}, {Application::Financial, "financial"}}};
};

template <>
struct Words<CardStage> {
    static constexpr WordList<CardStage, 6> all{{
        {CardStage::Applied, "applied"},
        {CardStage::InProduction, "in-production"},
        {CardStage::Ready, "ready"},
        {CardStage::Collected, "collected"},
        {CardStage::Replaced, "replaced"},
        {CardStage::Cancelled, "cancelled"},
    }};
};

template <>
struct Words<ApplicationState> {
    static constexpr WordList<ApplicationState, 5> all{{
        {ApplicationState::Active, "active"},
        {ApplicationState::Inactive, "inactive"},
        {ApplicationState::Suspended, "suspended"},
        {ApplicationState::TemporarilyLost, "temporarily-lost"},
        {ApplicationState::FormallyLost, "formally-lost"},
    }};
};

template <>
struct Words<LegacyState> {
    static constexpr WordList<LegacyState, 5> all{{
        {LegacyState::Active, "active"},
        {LegacyState::Suspended, "suspended"},
        {LegacyState::Lost, "lost"},
        {LegacyState::Stopped, "stopped"},
        {LegacyState::Cleared, "cleared"},
    }};
};

template <>
struct Words<WindowKind> {
    static constexpr WordList<WindowKind, 14> all{{
        {WindowKind::Hrss, "hrss"},
        {WindowKind::Bank, "bank"},
        {WindowKind::AuthorisedBank, "authorised-bank"},
        {WindowKind::CommunityCentre, "community-centre"},
        {WindowKind::InsuranceSubcentre, "insurance-subcentre"},
        {WindowKind::CitizenCardCentre, "citizen-card-centre"},
        {WindowKind::CitizenCardHall, "citizen-card-hall"},
        {WindowKind::ServicePoint, "service-point"},
        {WindowKind::Hospital, "hospital"},
        {WindowKind::Pharmacy, "pharmacy"},
        {WindowKind::Atm, "atm"},
        {WindowKind::Telephone, "telephone"},
        {WindowKind::Terminal, "terminal"},
        {WindowKind::Web, "web"},
    }};
};

template <>
struct Words<BankName> {
    static constexpr WordList<BankName, 8> all{{
        {BankName::Icbc, "ICBC"},
        {BankName::Ccb, "CCB"},
        {BankName::Boc, "BOC"},
        {BankName::Abc, "ABC"},
        {BankName::Bocom, "BOCOM"},
        {BankName::Psbc, "PSBC"},
        {BankName::Rcc, "RCC"},
        {BankName::Hrxj, "HRXJ"},
    }};
};

template <>
struct Words<RequesterRole> {
    static constexpr WordList<RequesterRole, 4> all{{
        {RequesterRole::Holder, "holder"},
        {RequesterRole::Agent, "agent"},
        {RequesterRole::Guardian, "guardian"},
        {RequesterRole::Officer, "officer"},
    }};
};

template <>
struct Words<Paper> {
    static constexpr WordList<Paper, 16> all{{
        {Paper::Card, "card"},
        {Paper::LegacyCard, "legacy-card"},
        {Paper::IdentityCard, "identity-card"},
        {Paper::HouseholdRegister, "household-register"},
        {Paper::HouseholdCertificate, "household-certificate"},
        {Paper::UnitCertificate, "unit-certificate"},
        {Paper::ApplicationForm, "application-form"},
        {Paper::Photo, "photo"},
        {Paper::PowerOfAttorney, "power-of-attorney"},
        {Paper::AgentIdentityCard, "agent-identity-card"},
        {Paper::AgentIdentityCopy, "agent-identity-copy"},
        {Paper::GuardianIdentityCard, "guardian-identity-card"},
        {Paper::GuardianshipProof, "guardianship-proof"},
        {Paper::LossNotice, "loss-notice"},
        {Paper::ClearanceNotice, "clearance-notice"},
        {Paper::DeathCertificate, "death-certificate"},
    }};
};

template <>
struct Words<Insurance> {
    static constexpr WordList<Insurance, 2> all{
        {{Insurance::Medical, "medical"}, {Insurance::Pension, "pension"}}};
};

template <>
struct Words<Purpose> {
    static constexpr WordList<Purpose, 3> all{{
        {Purpose::HolderAsks, "holder-asks"},
        {Purpose::Service, "service"},
        {Purpose::Supervision, "supervision"},
    }};
};

} // namespace guitai::domain
