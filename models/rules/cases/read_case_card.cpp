// SPDX-License-Identifier: Apache-2.0
#include "models/domain/credential_state.h"
#include "models/rules/cases/case_reading.h"

#include <algorithm>

namespace guitai::rules {

using namespace domain;

namespace {

void setState(Card& card, const JsonReader& in) {
    const auto& word = in.text();
    if (const auto stage = parseName<CardStage>(word)) {
        card.stage = *stage;
        card.social = card.financial = ApplicationState::Inactive;
    } else if (const auto state = parseName<ApplicationState>(word)) {
        card.stage = CardStage::Collected;
        card.social = card.financial = *state;
    } else {
        in.fail("a card's stage or an application's state");
    }
}

void setApplications(Card& card, const JsonReader& in) {
    in.only({"social", "financial"});
    if (const auto social = member(in, "social")) {
        card.social = social->word<ApplicationState>();
    }
    if (const auto financial = member(in, "financial")) {
        card.financial = financial->word<ApplicationState>();
    }
}

Credential readPin(const JsonReader& in, Credential pin) {
    in.only({"initial", "wrong", "lockedIn", "lockedOn"});
    if (const auto initial = member(in, "initial")) {
        pin.initial = initial->flag();
    }
    if (const auto wrong = member(in, "wrong")) {
        pin.wrong = static_cast<int>(wrong->integer(0, 1000));
    }
    if (const auto city = member(in, "lockedIn")) {
        pin.lockedIn = city->regionCode();
    }
    if (const auto day = member(in, "lockedOn")) {
        pin.lockedOn = day->date();
    }
    return pin;
}

void setPins(Card& card, const JsonReader& in, const Rules& rules) {
    for (const auto& [name, value] : in.members()) {
        const auto kind = parseName<CredentialKind>(name);
        if (!kind || rules.credential(*kind) == nullptr) {
            value.fail("a credential that the region has");
        }
        card.pins[*kind] = readPin(value, card.pins[*kind]);
    }
}

struct Readiness {
    CardStage stage = CardStage::Collected;
    ApplicationState state = ApplicationState::Active;
};

/// What the procedure needs of the card.
Readiness readiness(const Favourable& favourable) {
    using enum ApplicationState;
    static const std::map<Procedure, Readiness> unusual{
        {Procedure::Produce, {CardStage::Applied, Inactive}},
        {Procedure::Receive, {CardStage::InProduction, Inactive}},
        {Procedure::Collect, {CardStage::Ready, Inactive}},
        {Procedure::Activate, {CardStage::Collected, Inactive}},
        {Procedure::CancelLoss, {CardStage::Collected, TemporarilyLost}},
    };
    if (favourable.reason == ReplaceReason::Lost) {
        return {CardStage::Collected, FormallyLost};
    }
    const auto found = unusual.find(favourable.request.procedure);
    return found == unusual.end() ? Readiness{} : found->second;
}

/// Changed and unlocked; locked where it is to be unlocked, initial where terminals must know it.
Credential favourablePin(CredentialKind kind, const Favourable& favourable) {
    const auto& request = favourable.request;
    Credential pin{.initial = false};
    const bool asked = std::ranges::count(request.pins, kind) > 0;
    const auto& limit = favourable.rules.credential(kind)->limit.value;
    if (request.procedure == Procedure::UnlockPin && asked && limit) {
        pin.wrong = limit->wrong;
    }
    return pin;
}

void setLoss(Card& card, const JsonReader& in, const Favourable& favourable) {
    in.only({"kind", "at", "before"});
    Loss loss{.reportedAt = favourable.at};
    if (const auto kind = member(in, "kind")) {
        loss.kind = kind->word<LossKind>();
    }
    if (const auto at = member(in, "at")) {
        loss.reportedAt = at->timestamp();
    }
    if (const auto before = member(in, "before")) {
        loss.before = before->word<ApplicationState>();
    }
    for (const auto& [application, name] : Words<Application>::all) {
        if (isLost(stateOf(card, application))) {
            card.losses.emplace(application, loss);
        }
    }
    if (card.losses.empty()) {
        in.fail("a card that is lost");
    }
}

void setBankSide(Card& card, const JsonReader& in) {
    if (const auto balance = member(in, "balance")) {
        card.balance = balance->amount();
    }
    if (const auto funded = member(in, "funded")) {
        card.funded = funded->flag();
    }
    if (const auto frozen = member(in, "frozen")) {
        card.frozen = frozen->flag();
    }
    if (const auto way = member(in, "settlement")) {
        card.settlement = way->word<Settlement>();
    }
    if (const auto bank = member(in, "keptByMachine")) {
        card.keptByMachine = bank->word<BankName>();
    }
    if (const auto day = member(in, "validUntil")) {
        card.validUntil = day->date();
    }
}

} // namespace

CardNumber unnamedCard(std::size_t index) {
    const auto first8 = "GT0000" + std::to_string(index / 10 % 10) + std::to_string(index % 10);
    return *CardNumber::parse(first8 + CardNumber::checkCharacter(first8));
}

Card favourableCard(std::size_t index, const Favourable& favourable) {
    const auto& request = favourable.request;
    const auto [stage, state] = readiness(favourable);
    Card card{.number = index == 0 && request.card ? *request.card : unnamedCard(index),
              .bank = favourable.bank,
              .stage = stage,
              .social = state,
              .financial = state,
              .funded = true};
    for (const auto& [kind, values] : favourable.rules.credentials) {
        card.pins.emplace(kind, favourablePin(kind, favourable));
    }
    if (request.procedure == Procedure::ReturnRetainedCard) {
        card.keptByMachine = favourable.windowBank;
    }
    return card;
}

Card readCaseCard(const JsonReader& in, std::size_t index, const Favourable& favourable) {
    in.only({"number", "bank", "stage", "state", "applications", "pins", "replacedBy", "loss",
             "balance", "funded", "frozen", "settlement", "keptByMachine", "validUntil"});
    auto card = favourableCard(index, favourable);
    if (const auto number = member(in, "number")) {
        card.number = number->cardNumber();
    }
    if (const auto bank = member(in, "bank")) {
        card.bank = bank->word<BankName>();
    }
    if (const auto state = member(in, "state")) {
        setState(card, *state);
    }
    if (const auto stage = member(in, "stage")) {
        card.stage = stage->word<CardStage>();
    }
    if (const auto applications = member(in, "applications")) {
        setApplications(card, *applications);
    }
    if (const auto pins = member(in, "pins")) {
        setPins(card, *pins, favourable.rules);
    }
    if (const auto by = member(in, "replacedBy")) {
        card.replacedBy = by->cardNumber();
    }
    if (const auto loss = member(in, "loss")) {
        setLoss(card, *loss, favourable);
    }
    setBankSide(card, in);
    return card;
}

} // namespace guitai::rules
