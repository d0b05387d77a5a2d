// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/asked.h"
#include "models/domain/holder_file.h"
#include "models/domain/rules.h"

#include <expected>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// What a procedure wants to know besides card, papers and place, as data: the Details step shows
/// any form, and a new procedure needs no new window code.
namespace guitai::procedure {

enum class Field {
    LossKind,
    Scope, ///< applications; several
    ReplaceReason,
    Bank,
    Agrees, ///< of `name`, `idNumber`, `photo`, what card and document have alike; several
    Funded, ///< `funded`: the bank says that the new card has had its first funds (M1)
    Settlement,
    ClosingReason,
    Emptied, ///< `emptied`: the card's bank says that it has paid out what was on the account (O5)
    Name,
    IdNumber,
    PersonalNumber,
    Phone,
};

enum class FieldKind {
    One,     ///< of the options
    Several, ///< of the options
    Text,
};

struct FormField {
    Field field{};
    FieldKind kind{};
    std::vector<std::string> options{}; ///< the words of the domain's lists
    std::vector<std::string> usual{};   ///< chosen, or typed, before anybody touches it

    bool operator==(const FormField&) const = default;
};

/// What was chosen or typed, a field.
using Answers = std::map<Field, std::vector<std::string>>;

/// Empty where the procedure asks nothing besides.
[[nodiscard]] std::vector<FormField> formOf(domain::Procedure procedure,
                                            const domain::HolderFile& file,
                                            const std::optional<CardNumber>& card,
                                            const domain::Rules& rules);

[[nodiscard]] Answers usualAnswers(const std::vector<FormField>& form);

/// What the answers ask for, or the field that is wrong. `fresh` is the number of a new card.
[[nodiscard]] std::expected<domain::Asked, Field>
askedFrom(domain::Procedure procedure, const Answers& answers, const CardNumber& fresh);

/// The answers that ask for that, the inverse of askedFrom; the usual ones where it says nothing.
[[nodiscard]] Answers answersOf(const std::vector<FormField>& form, const domain::Asked& asked);

/// A correction without what is as it was.
[[nodiscard]] domain::Asked onlyChanges(domain::Asked asked, const domain::Person& holder);

/// Everything that may be asked for by the form's choices, the usual first: what the decider is
/// asked to learn whether the procedure can be offered at all.
[[nodiscard]] std::vector<domain::Asked> alternatives(domain::Procedure procedure,
                                                      const std::vector<FormField>& form,
                                                      const CardNumber& fresh);

/// A card number that nobody has, but for a chance that the registry's directory catches.
[[nodiscard]] CardNumber freshNumber(const Uuid& operation);

} // namespace guitai::procedure
