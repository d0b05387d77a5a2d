// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/vocabulary.h"
#include "models/store/store.h"

#include <expected>
#include <string>
#include <string_view>
#include <variant>

/// A supervisor's side of approval by a code over the telephone (models/operators/approval_code.h).
/// All of it is done with his own signing key, asks the store whether he is a supervisor now, and
/// is on record before it is told. On the store's thread; needs no line.
namespace guitai::office {

enum class CodeFault {
    NotSupervisor, ///< nor active, as the store knows him now
    NoChallenge,   ///< what was read out is not operators::challengeDigits digits
    NoNumber,      ///< his secret was never sent from here: no registry takes a code of his
};

using CodeFailure = std::variant<store::StoreError, CodeFault>;

/// What he says on the telephone.
struct GivenCode {
    std::string number{};
    std::string code{};
};

/// The code for what the clerk reads out, in groups with blanks or hyphens or without.
[[nodiscard]] std::expected<GivenCode, CodeFailure> giveCode(store::Store& store,
                                                             const store::SignedIn& by,
                                                             std::string_view challenge,
                                                             const Clock& clock);

/// The secret that his codes are made with, to be sealed for the registry.
[[nodiscard]] std::expected<SecretBytes, CodeFailure>
codeSecretToSend(store::Store& store, const store::SignedIn& by, const Clock& clock);
/// The number that the registry has given him.
[[nodiscard]] std::expected<void, store::StoreError>
keepCodeNumber(store::Store& store, const operators::Operator& who, const std::string& number);

} // namespace guitai::office

template <>
struct guitai::domain::Words<guitai::office::CodeFault> {
    using Fault = guitai::office::CodeFault;
    static constexpr WordList<Fault, 3> all{{
        {Fault::NotSupervisor, "not-supervisor"},
        {Fault::NoChallenge, "no-challenge"},
        {Fault::NoNumber, "no-number"},
    }};
};
