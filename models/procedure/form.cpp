// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/form.h"

#include "models/domain/credential_state.h"
#include "models/domain/fresh_number.h"

#include <algorithm>

namespace guitai::procedure {

namespace {

using domain::Procedure;
using domain::Words;

std::string word(auto value) {
    return std::string(domain::nameOf(value));
}

template <class List>
std::vector<std::string> words(const List& values) {
    std::vector<std::string> all;
    for (const auto& value : values) {
        all.push_back(word(value));
    }
    return all;
}

/// The words that the region has acts for, in the order of their list.
template <class E>
std::vector<std::string> subjects(Procedure procedure, const domain::Rules& rules) {
    std::vector<std::string> all;
    for (const auto& [value, name] : Words<E>::all) {
        if (rules.act(procedure, value) != nullptr) {
            all.emplace_back(name);
        }
    }
    return all;
}

std::vector<std::string> lossKinds(const domain::Rules& rules) {
    std::vector<std::string> all;
    for (const auto& each : Words<domain::LossKind>::all) {
        const auto kind = each.first;
        if (rules.lossAct(kind, domain::Application::Social) != nullptr ||
            rules.lossAct(kind, domain::Application::Financial) != nullptr) {
            all.emplace_back(each.second);
        }
    }
    return all;
}

FormField choice(Field field, std::vector<std::string> options) {
    auto usual = options.empty() ? options : std::vector{options.front()};
    return {field, FieldKind::One, std::move(options), std::move(usual)};
}

FormField bankChoice(const domain::HolderFile& file, const std::optional<CardNumber>& number,
                     const domain::Rules& rules) {
    auto field = choice(Field::Bank, words(rules.banks.value));
    if (const auto* card = number ? file.find(*number) : nullptr) {
        field.usual = {word(card->bank)};
    } else if (file.legacyCard) {
        field.usual = {word(file.legacyCard->bank)};
    }
    return field;
}

/// Nothing is ticked before somebody has looked.
FormField ticks(Field field, std::vector<std::string> options) {
    return {field, FieldKind::Several, std::move(options), {}};
}

FormField text(Field field, const std::string& now) {
    return {field, FieldKind::Text, {}, {now}};
}

std::vector<FormField> replacementForm(const domain::HolderFile& file,
                                       const std::optional<CardNumber>& card,
                                       const domain::Rules& rules) {
    std::vector<FormField> form;
    if (card) {
        form.push_back(choice(Field::ReplaceReason,
                              subjects<domain::ReplaceReason>(Procedure::Replace, rules)));
    }
    form.push_back(bankChoice(file, card, rules));
    return form;
}

std::vector<FormField> lossForm(const domain::Rules& rules) {
    const auto both =
        words(std::vector{domain::Application::Social, domain::Application::Financial});
    return {choice(Field::LossKind, lossKinds(rules)),
            {Field::Scope, FieldKind::Several, both, both}};
}

std::vector<FormField> correctionForm(const domain::Person& holder) {
    const auto& number = holder.personalNumber;
    const auto& phone = holder.phone;
    return {text(Field::Name, holder.name.text()), text(Field::IdNumber, holder.idNumber.text()),
            text(Field::PersonalNumber, number ? number->text() : std::string()),
            text(Field::Phone, phone ? phone->text() : std::string())};
}

} // namespace

std::vector<FormField> formOf(Procedure procedure, const domain::HolderFile& file,
                              const std::optional<CardNumber>& card, const domain::Rules& rules) {
    if (procedure == Procedure::Apply) {
        return {bankChoice(file, std::nullopt, rules)};
    }
    if (procedure == Procedure::Replace) {
        return replacementForm(file, card, rules);
    }
    if (procedure == Procedure::Collect) {
        return {ticks(Field::Agrees, {"name", "idNumber", "photo"})};
    }
    if (procedure == Procedure::ReportLoss) {
        return lossForm(rules);
    }
    if (procedure == Procedure::TransferFunds) {
        return {ticks(Field::Funded, {"funded"})};
    }
    if (procedure == Procedure::CorrectDetails) {
        return correctionForm(file.holder);
    }
    if (procedure == Procedure::SetSettlement && rules.settlement) {
        return {choice(Field::Settlement, words(rules.settlement->value))};
    }
    if (procedure == Procedure::CloseCard) {
        std::vector form{
            choice(Field::ClosingReason, subjects<domain::ClosingReason>(procedure, rules))};
        const auto* closed = card ? file.find(*card) : nullptr;
        if (closed != nullptr && closed->balance > Money()) {
            form.push_back(ticks(Field::Emptied, {"emptied"}));
        }
        return form;
    }
    return {};
}

Answers usualAnswers(const std::vector<FormField>& form) {
    Answers answers;
    for (const auto& field : form) {
        answers[field.field] = field.usual;
    }
    return answers;
}

CardNumber freshNumber(const Uuid& operation) {
    return domain::freshNumber(operation);
}

} // namespace guitai::procedure
