// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/form.h"

#include <algorithm>

namespace guitai::procedure {

namespace {

std::string word(auto value) {
    return std::string(domain::nameOf(value));
}

/// The form's answers, one after the other; those of fields that it has not are let go.
class Given {
public:
    explicit Given(const std::vector<FormField>& form)
        : form_(form)
        , answers_(usualAnswers(form)) {}

    void operator()(const domain::NewCardAsked& asked) { set(Field::Bank, {word(asked.bank)}); }

    void operator()(const domain::ReplacementAsked& asked) {
        set(Field::ReplaceReason, {word(asked.reason)});
        (*this)(asked.card);
    }

    void operator()(const domain::ComparisonMade& made) {
        std::vector<std::string> alike;
        const auto add = [&](bool agrees, const char* what) {
            if (agrees) {
                alike.emplace_back(what);
            }
        };
        add(made.nameAgrees, "name");
        add(made.idNumberAgrees, "idNumber");
        add(made.photoAgrees, "photo");
        set(Field::Agrees, std::move(alike));
    }

    void operator()(const domain::LossAsked& asked) {
        set(Field::LossKind, {word(asked.kind)});
        std::vector<std::string> scope;
        for (const auto& [application, name] : domain::Words<domain::Application>::all) {
            if (asked.scope.empty() || asked.scope.contains(application)) {
                scope.emplace_back(name);
            }
        }
        set(Field::Scope, std::move(scope));
    }

    void operator()(const domain::FundingSeen& seen) {
        set(Field::Funded,
            seen.funded ? std::vector<std::string>{"funded"} : std::vector<std::string>{});
    }

    void operator()(const domain::CorrectionAsked& asked) {
        if (asked.idNumber) {
            set(Field::IdNumber, {asked.idNumber->text()});
        }
        if (asked.name) {
            set(Field::Name, {asked.name->text()});
        }
        const auto text = [this](Field field, const auto& wanted) {
            if (wanted) {
                set(field, {*wanted ? (*wanted)->text() : std::string()});
            }
        };
        text(Field::PersonalNumber, asked.personalNumber);
        text(Field::Phone, asked.phone);
    }

    void operator()(const domain::SettlementAsked& asked) {
        set(Field::Settlement, {word(asked.way)});
    }

    void operator()(const domain::ClosingAsked& asked) {
        set(Field::ClosingReason, {word(asked.reason)});
        set(Field::Emptied,
            asked.emptied ? std::vector<std::string>{"emptied"} : std::vector<std::string>{});
    }

    void operator()(const auto&) {} // nothing that a form asks for

    [[nodiscard]] Answers take() { return std::move(answers_); }

private:
    void set(Field field, std::vector<std::string> chosen) {
        if (std::ranges::find(form_, field, &FormField::field) != form_.end()) {
            answers_[field] = std::move(chosen);
        }
    }

    const std::vector<FormField>& form_;
    Answers answers_;
};

} // namespace

Answers answersOf(const std::vector<FormField>& form, const domain::Asked& asked) {
    Given given(form);
    std::visit(given, asked);
    return given.take();
}

} // namespace guitai::procedure
