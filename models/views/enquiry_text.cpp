// SPDX-License-Identifier: Apache-2.0
#include "models/views/enquiry_text.h"

#include "models/domain/credential_state.h"
#include "models/views/format.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"

namespace guitai::views {

namespace {

using domain::Application;
using Answers = std::vector<EnquiryText>;

QString pinText(const domain::Card& card, domain::CredentialKind kind, const domain::Rules& rules,
                Date today) {
    if (domain::locked(card, kind, rules, today)) {
        return translate("Enquiry", "locked");
    }
    const auto left = domain::triesLeft(card, kind, rules, today);
    const auto tries = left ? translate("Words", "%n tries left", nullptr, *left)
                            : translate("Enquiry", "does not lock");
    return card.pins.at(kind).initial
               ? translate("Enquiry", "still the initial value; %1").arg(tries)
               : tries;
}

void addCard(Answers& answers, const domain::Card& card, const domain::Rules& rules, Timestamp at) {
    answers.push_back({translate("Enquiry", "Stage of the card"), textOf(card.stage)});
    if (card.stage == domain::CardStage::Collected) {
        for (const auto application : {Application::Social, Application::Financial}) {
            answers.push_back(
                {textOf(application), textOf(domain::stateAt(card, application, rules, at))});
        }
        for (const auto& [kind, credential] : card.pins) {
            answers.push_back({textOf(kind), pinText(card, kind, rules, chinaDate(at))});
        }
    }
    answers.push_back({translate("Enquiry", "Balance of the card"), moneyText(card.balance)});
}

} // namespace

std::vector<EnquiryText> enquiryOf(const procedure::State& state, const domain::HolderFile& file,
                                   const domain::Rules& rules) {
    Answers answers;
    if (state.procedure != domain::Procedure::Enquire || state.ending != procedure::Ending::Done) {
        return answers;
    }
    const auto at = state.endedAt.value_or(state.startedAt);
    const auto* card = state.card ? file.find(*state.card) : nullptr;
    if (card != nullptr) {
        addCard(answers, *card, rules, at);
    }
    if (const auto& legacy = file.legacyCard) {
        answers.push_back(
            {translate("Enquiry", "Legacy card"), textOf(domain::legacyStateAt(*legacy, rules))});
        answers.push_back(
            {translate("Enquiry", "Balance of the legacy card"), moneyText(legacy->balance)});
    }
    return answers;
}

} // namespace guitai::views
