// SPDX-License-Identifier: Apache-2.0
#include "models/domain/procedures.h"

namespace guitai::domain {

namespace {

/// Stages are no reason to refuse a card's making, but its end is.
void checkNotEnded(const Card& card, Findings& findings) {
    if (card.stage == CardStage::Cancelled) {
        findings.refuse(Reason::CardCancelled, "O5");
    }
}

/// A card that was accepted as a replacement takes over when it is collected.
const Card* replacedBy(const CardNumber& number, const HolderFile& file) {
    const auto found = std::ranges::find(file.cards, number, &Card::replacedBy);
    return found == file.cards.end() || found->stage != CardStage::Collected ? nullptr : &*found;
}

} // namespace

Decision decideProduction(const Question& question) {
    Findings findings;
    checkRules(question, findings);
    const bool produce = question.request.procedure == Procedure::Produce;
    const auto* card = cardOf(question, findings);
    if (const auto* act = actOf({}, question, findings)) {
        checkAct(*act, card == nullptr ? std::vector<BankName>{} : std::vector{card->bank},
                 question, findings);
    }
    if (card != nullptr) {
        checkNotEnded(*card, findings);
        const auto wanted = produce ? CardStage::Applied : CardStage::InProduction;
        if (card->stage != wanted) {
            findings.refuse(produce ? Reason::CardNotApplied : Reason::CardNotInProduction, "O1");
        }
    }
    return std::move(findings).close([&]() -> std::vector<Event> {
        const auto to = produce ? CardStage::InProduction : CardStage::Ready;
        return {record(question), CardMoved{card->number, to, question.today()}};
    });
}

Decision decideCollect(const Question& question) {
    Findings findings;
    checkRules(question, findings);
    const auto* card = cardOf(question, findings);
    const auto* seen = std::get_if<ComparisonMade>(&question.request.asked);
    const auto comparison = seen == nullptr ? ComparisonMade{} : *seen;
    if (const auto* act = actOf({}, question, findings)) {
        checkAct(*act, card == nullptr ? std::vector<BankName>{} : std::vector{card->bank},
                 question, findings);
    }
    if (card != nullptr) {
        checkNotEnded(*card, findings);
        if (card->stage != CardStage::Ready) {
            findings.refuse(Reason::CardNotReady, "A5");
        }
    }
    if (comparison.takenBack && comparison.agrees()) {
        findings.refuse(Reason::NothingDiffers, "A6");
    }
    if (!comparison.takenBack && !comparison.agrees()) {
        findings.refuse(Reason::CardDiffers, "A6");
    }
    return std::move(findings).close([&]() -> std::vector<Event> {
        std::vector<Event> events{record(question)};
        if (comparison.takenBack) {
            events.emplace_back(CardTakenBack{card->number});
            return events;
        }
        events.emplace_back(CardMoved{card->number, CardStage::Collected, question.today()});
        if (const auto* old = replacedBy(card->number, question.file)) {
            events.emplace_back(CardRetired{old->number});
        }
        return events;
    });
}

} // namespace guitai::domain
