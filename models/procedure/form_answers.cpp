// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/form.h"

#include <algorithm>
#include <set>

namespace guitai::procedure {

namespace {

using domain::Asked;
using domain::Procedure;

/// Answers as the domain's values; the first that is none throws its field. Inside this file only.
class Reading {
public:
    explicit Reading(const Answers& answers)
        : answers_(answers) {}

    [[nodiscard]] std::string text(Field field) const {
        const auto found = answers_.find(field);
        return found == answers_.end() || found->second.empty() ? std::string()
                                                                : found->second.front();
    }

    template <class E>
    [[nodiscard]] E one(Field field) const {
        const auto value = domain::parseName<E>(text(field));
        if (!value) {
            throw field;
        }
        return *value;
    }

    /// Nothing where nothing was typed.
    template <class T>
    [[nodiscard]] std::optional<T> orNone(Field field, auto read) const {
        if (text(field).empty()) {
            return std::nullopt;
        }
        const auto value = read(text(field));
        if (!value) {
            throw field;
        }
        return *value;
    }

    [[nodiscard]] bool has(Field field, const std::string& word) const {
        const auto found = answers_.find(field);
        return found != answers_.end() && std::ranges::count(found->second, word) > 0;
    }

    [[nodiscard]] std::set<domain::Application> scope() const {
        std::set<domain::Application> scope;
        for (const auto& [application, name] : domain::Words<domain::Application>::all) {
            if (has(Field::Scope, std::string(name))) {
                scope.insert(application);
            }
        }
        if (scope.empty()) {
            throw Field::Scope;
        }
        return scope;
    }

private:
    const Answers& answers_;
};

domain::ComparisonMade comparison(const Reading& in) {
    domain::ComparisonMade made{.nameAgrees = in.has(Field::Agrees, "name"),
                                .idNumberAgrees = in.has(Field::Agrees, "idNumber"),
                                .photoAgrees = in.has(Field::Agrees, "photo")};
    made.takenBack = !made.agrees(); // a card that differs is made again (A6)
    return made;
}

domain::CorrectionAsked correction(const Reading& in) {
    const auto idNumber = IdNumber::parse(in.text(Field::IdNumber));
    if (!idNumber) {
        throw Field::IdNumber;
    }
    const auto name = PersonName::typed(in.text(Field::Name));
    if (!name) {
        throw Field::Name;
    }
    return {.idNumber = *idNumber,
            .name = *name,
            .personalNumber =
                in.orNone<PersonalNumber>(Field::PersonalNumber, &PersonalNumber::parse),
            .phone = in.orNone<PhoneNumber>(Field::Phone, &PhoneNumber::typed)};
}

Asked read(Procedure procedure, const Reading& in, const CardNumber& fresh) {
    const auto newCard = [&] {
        return domain::NewCardAsked{fresh, in.one<domain::BankName>(Field::Bank)};
    };
    if (procedure == Procedure::Apply) {
        return newCard();
    }
    if (procedure == Procedure::Replace) {
        const auto reason = in.text(Field::ReplaceReason).empty()
                                ? domain::ReplaceReason::Lost // a legacy card's (R2)
                                : in.one<domain::ReplaceReason>(Field::ReplaceReason);
        return domain::ReplacementAsked{reason, newCard()};
    }
    if (procedure == Procedure::Collect) {
        return comparison(in);
    }
    if (procedure == Procedure::ReportLoss) {
        return domain::LossAsked{.kind = in.one<domain::LossKind>(Field::LossKind),
                                 .scope = in.scope()};
    }
    if (procedure == Procedure::TransferFunds) {
        return domain::FundingSeen{in.has(Field::Funded, "funded")};
    }
    if (procedure == Procedure::CorrectDetails) {
        return correction(in);
    }
    if (procedure == Procedure::SetSettlement) {
        return domain::SettlementAsked{in.one<domain::Settlement>(Field::Settlement)};
    }
    if (procedure == Procedure::CloseCard) {
        return domain::ClosingAsked{in.one<domain::ClosingReason>(Field::ClosingReason),
                                    in.has(Field::Emptied, "emptied")};
    }
    return {};
}

} // namespace

std::expected<Asked, Field> askedFrom(Procedure procedure, const Answers& answers,
                                      const CardNumber& fresh) {
    try {
        return read(procedure, Reading(answers), fresh);
    } catch (const Field& wrong) {
        return std::unexpected(wrong);
    }
}

Asked onlyChanges(Asked asked, const domain::Person& holder) {
    auto* correction = std::get_if<domain::CorrectionAsked>(&asked);
    if (correction == nullptr) {
        return asked;
    }
    const auto drop = [](auto& wanted, const auto& now) {
        if (wanted && *wanted == now) {
            wanted.reset();
        }
    };
    drop(correction->idNumber, holder.idNumber);
    drop(correction->name, holder.name);
    drop(correction->district, holder.district);
    drop(correction->personalNumber, holder.personalNumber);
    drop(correction->phone, holder.phone);
    return asked;
}

namespace {

/// What may be answered there: of several, each alone, and all of them.
std::vector<std::vector<std::string>> answersTo(const FormField& field) {
    std::vector<std::vector<std::string>> all{field.usual};
    for (const auto& option : field.options) {
        all.push_back({option});
    }
    if (field.kind == FieldKind::Several) {
        all.push_back(field.options);
    }
    return all;
}

} // namespace

std::vector<Asked> alternatives(Procedure procedure, const std::vector<FormField>& form,
                                const CardNumber& fresh) {
    std::vector<Answers> ways{{}};
    for (const auto& field : form) {
        std::vector<Answers> longer;
        for (const auto& chosen : answersTo(field)) {
            for (auto way : ways) {
                way[field.field] = chosen;
                longer.push_back(std::move(way));
            }
        }
        ways = std::move(longer);
    }
    std::vector<Asked> all;
    for (const auto& way : ways) {
        const auto asked = askedFrom(procedure, way, fresh);
        if (asked && std::ranges::find(all, *asked) == all.end()) {
            all.push_back(*asked);
        }
    }
    return all;
}

} // namespace guitai::procedure
