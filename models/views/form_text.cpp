// SPDX-License-Identifier: Apache-2.0
#include "models/views/form_text.h"

#include "models/views/format.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"

namespace guitai::views {

namespace {

using procedure::Field;

template <class E>
QString byWord(std::string_view word) {
    const auto value = domain::parseName<E>(word);
    return value ? textOf(*value) : fromUtf8(word);
}

QString comparedText(std::string_view word) {
    if (word == "name") {
        return translate("Form", "The name agrees");
    }
    if (word == "idNumber") {
        return translate("Form", "The social security number agrees");
    }
    return word == "photo" ? translate("Form", "The photo is of this person") : fromUtf8(word);
}

} // namespace

QString textOf(domain::LossKind value) {
    switch (value) {
    case domain::LossKind::Oral:
        return translate("Words", "oral loss report", "loss");
    case domain::LossKind::SelfService:
        return translate("Words", "self-service loss report", "loss");
    case domain::LossKind::Manual:
        return translate("Words", "manual loss report", "loss");
    case domain::LossKind::Formal:
        return translate("Words", "formal loss report, in writing", "loss");
    }
    return {};
}

QString textOf(domain::ReplaceReason value) {
    switch (value) {
    case domain::ReplaceReason::Lost:
        return translate("Words", "the card is lost", "replacement");
    case domain::ReplaceReason::Damaged:
        return translate("Words", "the card is damaged", "replacement");
    case domain::ReplaceReason::WrongDetails:
        return translate("Words", "details on the card are wrong", "replacement");
    case domain::ReplaceReason::Expired:
        return translate("Words", "the card has expired", "replacement");
    case domain::ReplaceReason::BankChange:
        return translate("Words", "change of bank", "replacement");
    }
    return {};
}

QString textOf(domain::Settlement value) {
    switch (value) {
    case domain::Settlement::WithPin:
        return translate("Words", "settlement with the PIN", "settlement");
    case domain::Settlement::WithoutPin:
        return translate("Words", "settlement without a PIN", "settlement");
    }
    return {};
}

QString textOf(domain::ClosingReason value) {
    switch (value) {
    case domain::ClosingReason::Death:
        return translate("Words", "death of the holder", "closing");
    case domain::ClosingReason::Emigration:
        return translate("Words", "emigration", "closing");
    case domain::ClosingReason::Merger:
        return translate("Words", "merger of files", "closing");
    }
    return {};
}

QString textOf(Field field) {
    switch (field) {
    case Field::LossKind:
        return translate("Form", "Kind of loss report");
    case Field::Scope:
        return translate("Form", "Applications");
    case Field::ReplaceReason:
        return translate("Form", "Reason for the replacement");
    case Field::Bank:
        return translate("Form", "Bank of the new card");
    case Field::Agrees:
        return translate("Form", "Card and identity document side by side");
    case Field::Funded:
        return translate("Form", "What the new card's bank says");
    case Field::Settlement:
        return translate("Form", "Way of settlement");
    case Field::ClosingReason:
        return translate("Form", "Reason for closing");
    case Field::Emptied:
        return translate("Form", "What the card's bank says");
    case Field::Name:
        return translate("Form", "Name");
    case Field::IdNumber:
        return translate("Form", "Social security number");
    case Field::PersonalNumber:
        return translate("Form", "Personal number");
    case Field::Phone:
        return translate("Form", "Telephone");
    }
    return {};
}

QString optionText(Field field, std::string_view word) {
    switch (field) {
    case Field::LossKind:
        return byWord<domain::LossKind>(word);
    case Field::Scope:
        return byWord<domain::Application>(word);
    case Field::ReplaceReason:
        return byWord<domain::ReplaceReason>(word);
    case Field::Bank:
        return byWord<domain::BankName>(word);
    case Field::Agrees:
        return comparedText(word);
    case Field::Funded:
        return translate("Form", "the new card has had its first funds", "funding");
    case Field::Settlement:
        return byWord<domain::Settlement>(word);
    case Field::ClosingReason:
        return byWord<domain::ClosingReason>(word);
    case Field::Emptied:
        return translate("Form", "it has paid out what was on the account", "closing");
    case Field::Name:
    case Field::IdNumber:
    case Field::PersonalNumber:
    case Field::Phone:
        break; // typed
    }
    return fromUtf8(word);
}

QString wrongText(Field field) {
    switch (field) {
    case Field::IdNumber:
        return translate("Form", "This is no identity number: 18 characters, of which the last one "
                                 "proves the others. Please compare it with the document.");
    case Field::Name:
        return translate("Form", "Please enter the name as it stands on the document.");
    case Field::PersonalNumber:
        return translate("Form", "A personal number has 6 to 20 digits and capital letters; the "
                                 "last six are digits.");
    case Field::Phone:
        return translate("Form", "Please enter a mobile number, or a landline with its area code, "
                                 "like 0730-8840000.");
    case Field::LossKind:
    case Field::Scope:
    case Field::ReplaceReason:
    case Field::Bank:
    case Field::Agrees:
    case Field::Funded:
    case Field::Settlement:
    case Field::ClosingReason:
    case Field::Emptied:
        break;
    }
    return translate("Form", "Please choose.");
}

QString questionOf(domain::Procedure procedure) {
    using enum domain::Procedure;
    if (procedure == Collect) {
        return translate("Form", "Do the card and the identity document agree?");
    }
    if (procedure == ReportLoss) {
        return translate("Form", "How is the loss reported, and for which applications?");
    }
    if (procedure == CorrectDetails) {
        return translate("Form", "What is right?");
    }
    if (procedure == Apply) {
        return translate("Form", "Which bank has the holder chosen?");
    }
    return translate("Form", "What exactly does the holder want?");
}

} // namespace guitai::views
