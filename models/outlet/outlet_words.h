// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/vocabulary.h"

/// The closed lists of an outlet, spelt as JSON and command lines have them.
namespace guitai::outlet {

enum class BlankState { Blank, Taken, Used, Void };

/// 作废原因
enum class VoidReason {
    Defective,   ///< does not answer, or not as a blank does
    WriteFailed, ///< half written
    Mismatch,    ///< reads otherwise than it was written
    Misprinted,
    Damaged,
    Missing, ///< not where it should be: counted off until it is found
};

/// What became of the blank that an operation took.
enum class TakingState { Taken, Used, Void, Returned };

enum class CardPlace {
    Ordered, ///< in a batch for the factory
    Failed,  ///< the factory could not make it
    InStock,
    HandedOut, ///< collected by its holder
    TakenBack, ///< differed from its holder's document: to be destroyed and made again (A6)
};

enum class BatchState { Open, Sent, Returned };
enum class LineState { Ordered, Made, Failed };

} // namespace guitai::outlet

namespace guitai::domain {

template <>
struct Words<outlet::BlankState> {
    static constexpr WordList<outlet::BlankState, 4> all{{
        {outlet::BlankState::Blank, "blank"},
        {outlet::BlankState::Taken, "taken"},
        {outlet::BlankState::Used, "used"},
        {outlet::BlankState::Void, "void"},
    }};
};

template <>
struct Words<outlet::VoidReason> {
    static constexpr WordList<outlet::VoidReason, 6> all{{
        {outlet::VoidReason::Defective, "defective"},
        {outlet::VoidReason::WriteFailed, "write-failed"},
        {outlet::VoidReason::Mismatch, "mismatch"},
        {outlet::VoidReason::Misprinted, "misprinted"},
        {outlet::VoidReason::Damaged, "damaged"},
        {outlet::VoidReason::Missing, "missing"},
    }};
};

template <>
struct Words<outlet::TakingState> {
    static constexpr WordList<outlet::TakingState, 4> all{{
        {outlet::TakingState::Taken, "taken"},
        {outlet::TakingState::Used, "used"},
        {outlet::TakingState::Void, "void"},
        {outlet::TakingState::Returned, "returned"},
    }};
};

template <>
struct Words<outlet::CardPlace> {
    static constexpr WordList<outlet::CardPlace, 5> all{{
        {outlet::CardPlace::Ordered, "ordered"},
        {outlet::CardPlace::Failed, "failed"},
        {outlet::CardPlace::InStock, "in-stock"},
        {outlet::CardPlace::HandedOut, "handed-out"},
        {outlet::CardPlace::TakenBack, "taken-back"},
    }};
};

template <>
struct Words<outlet::BatchState> {
    static constexpr WordList<outlet::BatchState, 3> all{{
        {outlet::BatchState::Open, "open"},
        {outlet::BatchState::Sent, "sent"},
        {outlet::BatchState::Returned, "returned"},
    }};
};

template <>
struct Words<outlet::LineState> {
    static constexpr WordList<outlet::LineState, 3> all{{
        {outlet::LineState::Ordered, "ordered"},
        {outlet::LineState::Made, "made"},
        {outlet::LineState::Failed, "failed"},
    }};
};

} // namespace guitai::domain
