// SPDX-License-Identifier: Apache-2.0
#include "models/domain/credential_state.h"
#include "models/domain/procedures.h"

namespace guitai::domain {

namespace {

/// The old account that still has money: the legacy card's, else that of a card that this one has
/// replaced.
struct OldAccount {
    Account account = LegacyAccount{};
    BankName bank{};
    Money balance{};
};

bool legacyMoneyMoves(const Rules& rules) {
    return rules.activation.legacyBalance.value == LegacyBalance::Moves;
}

bool legacyHasMoney(const HolderFile& file) {
    return file.legacyCard && file.legacyCard->balance > Money();
}

std::optional<OldAccount> oldAccount(const Question& question) {
    if (legacyHasMoney(question.file) && legacyMoneyMoves(question.rules)) {
        const auto& legacy = *question.file.legacyCard;
        return OldAccount{LegacyAccount{}, legacy.bank, legacy.balance};
    }
    for (const auto& card : question.file.cards) {
        if (card.stage == CardStage::Replaced && card.balance > Money()) {
            return OldAccount{CardAccount{card.number}, card.bank, card.balance};
        }
    }
    return std::nullopt;
}

Money balanceOf(const Account& account, const HolderFile& file) {
    if (const auto* ours = std::get_if<CardAccount>(&account)) {
        const auto* card = file.find(ours->card);
        return card == nullptr ? Money() : card->balance;
    }
    const bool legacy = std::holds_alternative<LegacyAccount>(account) && file.legacyCard;
    return legacy ? file.legacyCard->balance : Money();
}

bool funded(const Card& card, const Question& question) {
    const auto* seen = std::get_if<FundingSeen>(&question.request.asked);
    return card.funded || (seen != nullptr && seen->funded);
}

/// Nothing is credited to a card that is lost, or whose account nobody has activated.
void checkTakesMoney(const Card& card, const Question& question, Findings& findings) {
    checkServes(card, question, findings);
    const auto state =
        stateAt(card, Application::Financial, question.rules, question.circumstances.at);
    if (card.stage == CardStage::Collected && state == ApplicationState::Inactive) {
        findings.refuse(Reason::NotActive, "V1");
    }
}

void checkTransfer(const Card& card, const Question& question, Findings& findings) {
    checkTakesMoney(card, question, findings);
    const auto from = oldAccount(question);
    if (!from) {
        const auto& stays = question.rules.activation.legacyBalance.source.rule;
        findings.refuse(Reason::NothingToMove, legacyHasMoney(question.file) ? stays : "M1");
        return;
    }
    if (from->bank != card.bank) {
        findings.refuse(Reason::OtherBank, "M2");
    } else if (!funded(card, question)) {
        findings.refuse(Reason::NotFunded, "M1");
    }
}

/// Leave for the bank, or what it will have done.
std::vector<Event> ordered(const AccountOrder& order, const Card& card, const ActRules& act,
                           const Question& question) {
    if (question.request.phase == Phase::Authorise) {
        auto leave = leaveFor(question, &card, act);
        leave.account = order;
        return {Authorised{std::move(leave)}};
    }
    return accountMoved(order, order.amount, question);
}

} // namespace

std::vector<Event> accountMoved(const AccountOrder& order, Money amount, const Question& question) {
    std::vector<Event> events;
    // The whole balance moves, and the bank's word counts: what our mirror had not seen came or
    // went there before.
    const auto mirrored = balanceOf(order.from, question.file);
    if (amount > mirrored) {
        events.emplace_back(FundsMoved{AtTheBank{}, order.from, *amount.minus(mirrored)});
    }
    if (amount < mirrored) {
        events.emplace_back(FundsMoved{order.from, AtTheBank{}, *mirrored.minus(amount)});
    }
    auto done = order;
    done.amount = amount;
    events.emplace_back(record(question, done));
    if (amount > Money()) {
        events.emplace_back(FundsMoved{order.from, order.to, amount});
    }
    const auto& legacy = question.file.legacyCard;
    if (order.act == AccountAct::Clear && legacy && legacy->state != LegacyState::Cleared) {
        events.emplace_back(LegacyAccountCleared{});
    }
    return events;
}

std::vector<Event> movedBack(const AccountOrder& order, const HolderFile& file) {
    if (order.amount <= Money()) {
        return {};
    }
    std::vector<Event> events;
    const auto mirrored = balanceOf(order.from, file);
    const bool ours = !std::holds_alternative<PaidOut>(order.from) &&
                      !std::holds_alternative<AtTheBank>(order.from);
    if (ours && mirrored < order.amount) { // what has left the account since was the bank's to know
        events.emplace_back(FundsMoved{AtTheBank{}, order.from, *order.amount.minus(mirrored)});
    }
    events.emplace_back(FundsMoved{order.from, order.to, order.amount});
    return events;
}

std::optional<AccountOrder> transferAfterActivation(const Card& card, const Question& question) {
    const auto from = oldAccount(question);
    if (!from || from->bank != card.bank || !card.funded ||
        question.rules.act(Procedure::TransferFunds) == nullptr) {
        return std::nullopt;
    }
    return AccountOrder{AccountAct::Transfer, from->account, CardAccount{card.number},
                        from->balance};
}

Decision decideTransfer(const Question& question) {
    Findings findings;
    checkRules(question, findings);
    const auto* card =
        question.request.card ? cardOf(question, findings) : currentCard(question.file);
    if (card == nullptr) {
        findings.refuse(Reason::NoNewCard, "M1");
    }
    const auto* act = actOf({}, question, findings);
    if (act != nullptr) {
        checkAct(*act, card == nullptr ? std::vector<BankName>{} : std::vector{card->bank},
                 question, findings);
    }
    if (card != nullptr) {
        checkTransfer(*card, question, findings);
    }
    if (question.request.phase == Phase::Authorise) {
        checkNothingUnderWay(card, Procedure::TransferFunds, {}, Source{"M1", {}}, question,
                             findings);
    }
    return std::move(findings).close([&] {
        const auto from = oldAccount(question);
        auto events =
            ordered({AccountAct::Transfer, from->account, CardAccount{card->number}, from->balance},
                    *card, *act, question);
        if (!card->funded) {
            events.insert(events.begin(), CardFunded{card->number});
        }
        return events;
    });
}

Decision decideClearAccount(const Question& question) {
    Findings findings;
    checkRules(question, findings);
    const auto& legacy = question.file.legacyCard;
    if (!legacy) {
        findings.refuse(Reason::NoLegacyCard, "M2");
    }
    const auto* act = actOf({}, question, findings);
    if (act != nullptr) {
        checkAct(*act, legacy ? std::vector{legacy->bank} : std::vector<BankName>{}, question,
                 findings);
    }
    checkOtherBank(question, findings);
    const auto* card = currentCard(question.file);
    if (!question.rules.legacy) {
        findings.refuse(Reason::ProcedureNotOffered, question.rules.ownRule());
    } else if (card != nullptr && card->stage == CardStage::Collected &&
               question.rules.legacy->clearing.value == Clearing::Credited) {
        checkTakesMoney(*card, question, findings);
    }
    if (question.request.phase == Phase::Authorise) {
        checkNothingUnderWay(card, Procedure::ClearLegacyAccount, {}, Source{"M2", {}}, question,
                             findings);
    }
    return std::move(findings).close([&] {
        const bool credited = question.rules.legacy->clearing.value == Clearing::Credited;
        const auto to = credited ? Account(CardAccount{card->number}) : Account(PaidOut{});
        return ordered({AccountAct::Clear, LegacyAccount{}, to, legacy->balance}, *card, *act,
                       question);
    });
}

} // namespace guitai::domain
