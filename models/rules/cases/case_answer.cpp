// SPDX-License-Identifier: Apache-2.0
#include "models/rules/cases/rule_case.h"
#include "models/rules/rule_values.h"

namespace guitai::rules {

using namespace domain;

namespace {

template <class List>
AnswerJson namesOf(const List& words) {
    auto list = AnswerJson::array();
    for (const auto& word : words) {
        list.push_back(nameOf(word));
    }
    return list;
}

AnswerJson pinAfter(const Credential& pin) {
    AnswerJson out{{"initial", pin.initial}, {"wrong", pin.wrong}};
    if (pin.lockedIn) {
        out["lockedIn"] = pin.lockedIn->text();
    }
    if (pin.lockedOn) {
        out["lockedOn"] = toText(*pin.lockedOn);
    }
    return out;
}

AnswerJson cardAfter(const Card& card) {
    const bool inHand = card.stage == CardStage::Collected;
    AnswerJson out{
        {"number", card.number.text()},
        {"bank", nameOf(card.bank)},
        {"stage", nameOf(card.stage)},
        {"state", inHand ? nameOf(card.state()) : nameOf(card.stage)},
        {"applications", {{"social", nameOf(card.social)}, {"financial", nameOf(card.financial)}}},
        {"pins", AnswerJson::object()}};
    for (const auto& [kind, pin] : card.pins) {
        out["pins"][std::string(nameOf(kind))] = pinAfter(pin);
    }
    if (card.replacedBy) {
        out["replacedBy"] = card.replacedBy->text();
    }
    if (card.balance != Money()) {
        out["balance"] = card.balance.fen();
    }
    if (card.settlement) {
        out["settlement"] = nameOf(*card.settlement);
    }
    return out;
}

AnswerJson fileAfter(const HolderFile& file) {
    const auto& holder = file.holder;
    AnswerJson out{{"holder",
                    {{"idNumber", holder.idNumber.text()},
                     {"name", holder.name.text()},
                     {"insured", namesOf(holder.insured)},
                     {"city", holder.city.text()},
                     {"district", holder.district.text()}}},
                   {"cards", AnswerJson::array()}};
    if (holder.personalNumber) {
        out["holder"]["personalNumber"] = holder.personalNumber->text();
    }
    if (holder.phone) {
        out["holder"]["phone"] = holder.phone->text();
    }
    for (const auto& card : file.cards) {
        out["cards"].push_back(cardAfter(card));
    }
    if (const auto& legacy = file.legacyCard) {
        out["legacyCard"] = {{"bank", nameOf(legacy->bank)},
                             {"state", nameOf(legacy->state)},
                             {"balance", legacy->balance.fen()},
                             {"transactionsSincePrint", legacy->transactionsSincePrint}};
    }
    return out;
}

AnswerJson entry(const Account& account, Money amount) {
    return {{"account", accountName(account)}, {"amount", amount.fen()}};
}

/// Two entries a movement.
AnswerJson ledgerOf(const Decision& decision) {
    auto list = AnswerJson::array();
    for (const auto& event : decision.events) {
        if (const auto* moved = std::get_if<FundsMoved>(&event)) {
            list.push_back(entry(moved->from, Money(-moved->amount.fen())));
            list.push_back(entry(moved->to, moved->amount));
        }
    }
    return list;
}

AnswerJson needsOf(const Needs& needs) {
    AnswerJson out{{"papers", namesOf(needs.papers)},
                   {"approval", needs.approval},
                   {"fee", needs.fee.fen()},
                   {"workingDays", needs.workingDays}};
    if (!needs.proofs.empty()) {
        out["proofs"] = namesOf(needs.proofs);
    }
    return out;
}

AnswerJson refusalsOf(const Decision& decision, const ReasonText& text) {
    auto list = AnswerJson::array();
    for (const auto& refusal : decision.refusals) {
        list.push_back({{"rule", refusal.rule},
                        {"reason", nameOf(refusal.reason)},
                        {"text", text(refusal.reason)}});
    }
    return list;
}

} // namespace

AnswerJson answerTo(const RuleCase& ruleCase, const ReasonText& text) {
    if (ruleCase.ofValues) {
        return {{"values", valuesOf(*ruleCase.rules)}};
    }
    const auto decision =
        decide(ruleCase.file, ruleCase.request, *ruleCase.rules, ruleCase.circumstances);
    AnswerJson after; // null
    if (decision.possible()) {
        if (const auto file = evolveAll(ruleCase.file, decision.events)) {
            after = fileAfter(*file);
        }
    }
    return {{"possible", decision.possible()},
            {"refusals", refusalsOf(decision, text)},
            {"missing", namesOf(decision.missing)},
            {"needs", needsOf(decision.needs)},
            {"after", std::move(after)},
            {"ledger", ledgerOf(decision)}};
}

} // namespace guitai::rules
