// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/vocabulary.h"

/// The closed lists of words that region packs use besides those of vocabulary.h.
namespace guitai::domain {

/// What the value of a credential is before its holder has chosen one (P2).
enum class InitialRule {
    Fixed,                   ///< the same digits for every card of the region
    LastSixOfCardNumber,     ///< letters left out
    LastSixOfPersonalNumber, ///< 个人编号
    SetByHolder,             ///< there is none before the holder sets it
    Silent,                  ///< not published
};

/// Whether a right entry starts the count of wrong ones anew (P4).
enum class Counting { InARow, InAll };

/// How far from the region's cities a window may lie.
enum class Scope { Anywhere, Province, City };

/// What activation of the social application does to the legacy card (V2).
enum class LegacyEffect { Stops, GoesOn };

/// What becomes of the legacy card's balance (V2, M1, M2).
enum class LegacyBalance { Stays, Moves };

/// What becomes of the money of a cleared legacy account (M2).
enum class Clearing { PaidOut, Credited };

/// Why a new PIN is not taken.
enum class WeakPinReason {
    AllEqual,      ///< 111111
    Run,           ///< 234567, 876543, also across 9 and 0
    InitialValue,  ///< what a card of the region starts with
    BirthDate,     ///< the holder's, in the usual layouts of six digits
    CardNumber,    ///< its last six digits
    IdentityNumber ///< its last six digits
};

template <>
struct Words<InitialRule> {
    static constexpr WordList<InitialRule, 5> all{{
        {InitialRule::Fixed, "fixed"},
        {InitialRule::LastSixOfCardNumber, "last-six-of-card-number"},
        {InitialRule::LastSixOfPersonalNumber, "last-six-of-personal-number"},
        {InitialRule::SetByHolder, "set-by-holder"},
        {InitialRule::Silent, "silent"},
    }};
};

template <>
struct Words<Counting> {
    static constexpr WordList<Counting, 2> all{
        {{Counting::InARow, "in-a-row"}, {Counting::InAll, "in-all"}}};
};

template <>
struct Words<Scope> {
    static constexpr WordList<Scope, 3> all{
        {{Scope::Anywhere, "anywhere"}, {Scope::Province, "province"}, {Scope::City, "city"}}};
};

template <>
struct Words<LegacyEffect> {
    static constexpr WordList<LegacyEffect, 2> all{
        {{LegacyEffect::Stops, "stops"}, {LegacyEffect::GoesOn, "goes-on"}}};
};

template <>
struct Words<LegacyBalance> {
    static constexpr WordList<LegacyBalance, 2> all{
        {{LegacyBalance::Stays, "stays"}, {LegacyBalance::Moves, "moves"}}};
};

template <>
struct Words<Clearing> {
    static constexpr WordList<Clearing, 2> all{
        {{Clearing::PaidOut, "paid-out"}, {Clearing::Credited, "credited"}}};
};

template <>
struct Words<WeakPinReason> {
    static constexpr WordList<WeakPinReason, 6> all{{
        {WeakPinReason::AllEqual, "all-equal"},
        {WeakPinReason::Run, "run"},
        {WeakPinReason::InitialValue, "initial-value"},
        {WeakPinReason::BirthDate, "birth-date"},
        {WeakPinReason::CardNumber, "card-number"},
        {WeakPinReason::IdentityNumber, "identity-number"},
    }};
};

} // namespace guitai::domain
