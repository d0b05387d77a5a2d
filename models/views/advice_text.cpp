// SPDX-License-Identifier: Apache-2.0
#include "models/views/advice_text.h"

#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"

namespace guitai::views {

namespace {

using domain::Procedure;

QString together(const QString& first, const QString& second) {
    return translate("Advice", "%1 %2", "two sentences").arg(first, second);
}

QString newCard(const procedure::State& state, const domain::NewCardAsked& asked) {
    QString where =
        translate("Advice", "It is collected at a branch of %1 with a valid identity document; "
                            "the holder is told when it is ready.")
            .arg(textOf(asked.bank));
    if (state.needs.workingDays == 0) {
        return where;
    }
    return together(translate("Advice", "The card is made within %n working days.", nullptr,
                              state.needs.workingDays),
                    where);
}

QString loss(const domain::LossAsked& asked, int temporaryDays) {
    if (asked.kind == domain::LossKind::Formal) {
        return translate("Advice", "The card is stopped and can now be replaced. If it is found "
                                   "before that, the loss can be cancelled with the card and an "
                                   "identity document.");
    }
    const auto only = translate("Advice", "This report only stops the card. A replacement needs a "
                                          "formal loss report in writing.");
    return temporaryDays == 0 ? only
                              : together(only, translate("Advice",
                                                         "It ends by itself after %n "
                                                         "days.",
                                                         nullptr, temporaryDays));
}

QString collected(const domain::ComparisonMade& made) {
    return made.takenBack
               ? translate("Advice", "The card stays here and is made again. The holder is told "
                                     "when the new one is ready.")
               : translate("Advice", "The card works once it has been activated, by the holder in "
                                     "person and with an identity document.");
}

QString ofAsked(const procedure::State& state, int temporaryDays) {
    if (const auto* card = std::get_if<domain::NewCardAsked>(&state.asked)) {
        return newCard(state, *card);
    }
    if (const auto* replacement = std::get_if<domain::ReplacementAsked>(&state.asked)) {
        return newCard(state, replacement->card);
    }
    if (const auto* lost = std::get_if<domain::LossAsked>(&state.asked)) {
        return loss(*lost, temporaryDays);
    }
    if (const auto* made = std::get_if<domain::ComparisonMade>(&state.asked)) {
        return collected(*made);
    }
    return {};
}

QString ofProcedure(const procedure::State& state, const domain::HolderFile& file) {
    if (state.procedure == Procedure::IssueLossNotice) {
        return translate("Advice", "With the loss notice and an identity document the holder "
                                   "applies for the new card.");
    }
    if (state.procedure == Procedure::IssueClearanceNotice && file.legacyCard) {
        return translate("Advice", "With the clearance notice and an identity document, %1 clears "
                                   "the old account.")
            .arg(textOf(file.legacyCard->bank));
    }
    if (state.procedure == Procedure::PrintTransactions) {
        return translate("Advice", "The legacy card works from now on.");
    }
    if (state.procedure == Procedure::Produce) {
        return translate("Advice", "The card is ready. It is compared and collected next, and then "
                                   "activated.");
    }
    if (state.procedure == Procedure::CancelLoss) {
        return translate("Advice", "The card works again as it did before.");
    }
    return {};
}

/// A PIN that is still the initial one stays it (P5).
QString unlocked(const procedure::State& state, const domain::HolderFile& file) {
    const auto* card = state.card ? file.find(*state.card) : nullptr;
    const auto pin = state.pins.front().pin;
    if (card != nullptr && card->pins.contains(pin) && card->pins.at(pin).initial) {
        return translate("Advice", "The PIN is unlocked and still the initial one: please change "
                                   "it at once.");
    }
    return translate("Advice", "The PIN is unlocked and is what it was before. If it is forgotten, "
                               "it is reset.");
}

} // namespace

QString adviceOf(const procedure::State& state, const domain::HolderFile& file,
                 int temporaryLossDays) {
    if (state.ending != procedure::Ending::Done) {
        return {};
    }
    if (!state.pins.empty()) {
        const auto care = translate("Advice", "Never write the PIN down, never keep it with the "
                                              "card, and keep card and identity card apart.");
        return state.procedure == Procedure::UnlockPin ? together(unlocked(state, file), care)
                                                       : care;
    }
    const auto asked = ofAsked(state, temporaryLossDays);
    return asked.isEmpty() ? ofProcedure(state, file) : asked;
}

} // namespace guitai::views
