// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/vocabulary.h"

/// The closed lists of words that tell one act of a procedure from another.
namespace guitai::domain {

/// 口头、自助、人工挂失 only stop the card; 书面(正式)挂失 opens the way to a replacement (L1–L3).
enum class LossKind { Oral, SelfService, Manual, Formal };

enum class ReplaceReason { Lost, Damaged, WrongDetails, Expired, BankChange };

/// 结算: whether a terminal asks for the PIN (P10).
enum class Settlement { WithPin, WithoutPin };

enum class ClosingReason { Death, Emigration, Merger };

/// What the bank is asked to do; it moves the money and we keep a mirror of it.
enum class AccountAct { Freeze, Unfreeze, Transfer, Clear, Reverse };

template <>
struct Words<LossKind> {
    static constexpr WordList<LossKind, 4> all{{
        {LossKind::Oral, "oral"},
        {LossKind::SelfService, "self-service"},
        {LossKind::Manual, "manual"},
        {LossKind::Formal, "formal"},
    }};
};

template <>
struct Words<ReplaceReason> {
    static constexpr WordList<ReplaceReason, 5> all{{
        {ReplaceReason::Lost, "lost"},
        {ReplaceReason::Damaged, "damaged"},
        {ReplaceReason::WrongDetails, "wrong-details"},
        {ReplaceReason::Expired, "expired"},
        {ReplaceReason::BankChange, "bank-change"},
    }};
};

template <>
struct Words<Settlement> {
    static constexpr WordList<Settlement, 2> all{
        {{Settlement::WithPin, "with-pin"}, {Settlement::WithoutPin, "without-pin"}}};
};

template <>
struct Words<ClosingReason> {
    static constexpr WordList<ClosingReason, 3> all{{
        {ClosingReason::Death, "death"},
        {ClosingReason::Emigration, "emigration"},
        {ClosingReason::Merger, "merger"},
    }};
};

template <>
struct Words<AccountAct> {
    static constexpr WordList<AccountAct, 5> all{{
        {AccountAct::Freeze, "freeze"},
        {AccountAct::Unfreeze, "unfreeze"},
        {AccountAct::Transfer, "transfer"},
        {AccountAct::Clear, "clear"},
        {AccountAct::Reverse, "reverse"},
    }};
};

} // namespace guitai::domain
