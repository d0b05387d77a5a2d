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

/// Leave to make the card here holds until what came of it is told, however late: a blank may have
/// been written, and no other may be.
void checkNotBeingMade(const Card& card, const Question& question, Findings& findings) {
    const auto made = [&](const Authorisation& open) {
        return open.procedure == Procedure::Produce && open.card == card.number;
    };
    if (std::ranges::any_of(question.file.authorisations, made)) {
        findings.refuse(Reason::AnotherActUnderWay, "O1");
    }
}

void checkInstantIssue(const Question& question, Findings& findings) {
    const auto& windows = question.rules.instantIssueAt;
    const auto kind = question.circumstances.window.kind;
    if (std::ranges::find(windows.value, kind) == windows.value.end()) {
        findings.refuse(Reason::WrongPlace, windows.source.rule);
    }
    findings.restOn(windows.source);
}

} // namespace

Decision decideProduction(const Question& question) {
    Findings findings;
    checkRules(question, findings);
    const bool produce = question.request.procedure == Procedure::Produce;
    const bool here = question.request.phase == Phase::Authorise;
    const auto* card = cardOf(question, findings);
    const auto* act = actOf({}, question, findings);
    if (act != nullptr) {
        checkAct(*act, card == nullptr ? std::vector<BankName>{} : std::vector{card->bank},
                 question, findings);
    }
    if (here) {
        checkInstantIssue(question, findings);
    }
    if (card != nullptr) {
        checkNotBeingMade(*card, question, findings);
        checkNotEnded(*card, findings);
        const auto wanted = produce ? CardStage::Applied : CardStage::InProduction;
        if (card->stage != wanted) {
            findings.refuse(produce ? Reason::CardNotApplied : Reason::CardNotInProduction, "O1");
        }
    }
    const auto* made = std::get_if<MadeAsked>(&question.request.asked);
    if (!produce && made != nullptr && !isIdentification(made->identification)) {
        findings.refuse(Reason::OutcomeMissing, "O1");
    }
    return std::move(findings).close([&]() -> std::vector<Event> {
        if (here) {
            return {Authorised{leaveFor(question, card, *act)}};
        }
        std::vector<Event> events{record(question)};
        if (!produce && made != nullptr) {
            events.emplace_back(CardMade{card->number, *made});
        }
        const auto to = produce ? CardStage::InProduction : CardStage::Ready;
        events.emplace_back(CardMoved{card->number, to, question.today()});
        return events;
    });
}

bool isIdentification(const std::string& text) {
    constexpr std::size_t digits = 32;
    return text.size() == digits && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F');
           });
}

std::vector<Event> madeHere(const Card& card, const MadeAsked& made, Date today) {
    if (card.stage != CardStage::Applied || card.replacedBy) {
        return {}; // closed meanwhile: what was written is waste
    }
    return {CardMade{card.number, made, true},
            CardMoved{card.number, CardStage::InProduction, today},
            CardMoved{card.number, CardStage::Ready, today}};
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
