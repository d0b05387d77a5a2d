// SPDX-License-Identifier: Apache-2.0
#include "models/views/change_text.h"
#include "models/views/form_text.h"
#include "models/views/format.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"

#include <functional>
#include <map>

namespace guitai::views {

namespace {

using domain::Application;
using domain::ApplicationState;
using domain::Procedure;

using Changes = std::vector<ChangeText>;

struct Work {
    const procedure::State& state;
    const domain::HolderFile& file;
    const domain::Card* card = nullptr; ///< the one that is meant, where one is

    template <class T>
    [[nodiscard]] const T* asked() const {
        return std::get_if<T>(&state.asked);
    }
};

ApplicationState stateOf(const domain::Card& card, Application application) {
    return application == Application::Social ? card.social : card.financial;
}

QString cardText(const domain::Card& card) {
    return translate("Changes", "Card %1").arg(maskedCard(card.number.text()));
}

QString none() {
    return translate("Changes", "none");
}

Changes newCard(const domain::NewCardAsked& asked) {
    return {{translate("Changes", "New card"), none(), translate("Changes", "applied for")},
            {translate("Changes", "Bank of the new card"), none(), textOf(asked.bank)}};
}

Changes apply(const Work& work) {
    const auto* asked = work.asked<domain::NewCardAsked>();
    return asked == nullptr ? Changes() : newCard(*asked);
}

Changes replace(const Work& work) {
    const auto* asked = work.asked<domain::ReplacementAsked>();
    if (asked == nullptr) {
        return {};
    }
    Changes changes;
    if (work.card != nullptr) {
        changes.push_back(
            {cardText(*work.card), textOf(work.card->state()),
             translate("Changes", "stopped for ever (%1)").arg(textOf(asked->reason))});
    }
    auto fresh = newCard(asked->card);
    if (work.card != nullptr) {
        fresh.back().before = textOf(work.card->bank);
    } else if (work.file.legacyCard) {
        fresh.back().before = textOf(work.file.legacyCard->bank);
    }
    changes.insert(changes.end(), fresh.begin(), fresh.end());
    return changes;
}

Changes collect(const Work& work) {
    const auto* made = work.asked<domain::ComparisonMade>();
    if (made == nullptr || work.card == nullptr) {
        return {};
    }
    return {{cardText(*work.card), textOf(work.card->stage),
             made->takenBack ? translate("Changes", "refused: taken back, to be made again")
                             : textOf(domain::CardStage::Collected)}};
}

Changes produce(const Work& work) {
    if (work.card == nullptr) {
        return {};
    }
    return {{cardText(*work.card), textOf(work.card->stage), textOf(domain::CardStage::Ready)},
            {translate("Changes", "Blank card"), translate("Changes", "in stock"),
             translate("Changes", "used for this card")}};
}

Changes reportLoss(const Work& work) {
    const auto* asked = work.asked<domain::LossAsked>();
    if (asked == nullptr || work.card == nullptr) {
        return {};
    }
    const auto after = asked->kind == domain::LossKind::Formal ? ApplicationState::FormallyLost
                                                               : ApplicationState::TemporarilyLost;
    Changes changes;
    for (const auto& [application, word] : domain::Words<Application>::all) {
        if (asked->scope.empty() || asked->scope.contains(application)) {
            const auto now = stateOf(*work.card, application);
            changes.push_back({textOf(application), textOf(now), textOf(std::max(now, after))});
        }
    }
    return changes;
}

Changes cancelLoss(const Work& work) {
    Changes changes;
    if (work.card == nullptr) {
        return changes;
    }
    for (const auto& [application, loss] : work.card->losses) {
        changes.push_back(
            {textOf(application), textOf(stateOf(*work.card, application)), textOf(loss.before)});
    }
    return changes;
}

Changes lossNotice(const Work& work) {
    if (!work.file.legacyCard) {
        return {};
    }
    return {{translate("Changes", "Legacy card"), textOf(work.file.legacyCard->state),
             textOf(domain::LegacyState::Lost)},
            {translate("Changes", "Loss notice"), none(), translate("Changes", "issued")}};
}

Changes clearanceNotice(const Work& work) {
    const auto& legacy = work.file.legacyCard;
    if (!legacy) {
        return {};
    }
    return {{translate("Changes", "Clearance notice"), none(), translate("Changes", "issued")},
            {translate("Changes", "Legacy account"), moneyText(legacy->balance),
             translate("Changes", "to be cleared by its bank")}};
}

Changes printTransactions(const Work& work) {
    const auto& legacy = work.file.legacyCard;
    if (!legacy) {
        return {};
    }
    Changes changes{{translate("Changes", "Transactions since the last print"),
                     QString::number(legacy->transactionsSincePrint), QStringLiteral("0")}};
    if (legacy->state == domain::LegacyState::Suspended) {
        changes.push_back({translate("Changes", "Legacy card"), textOf(legacy->state),
                           textOf(domain::LegacyState::Active)});
    }
    return changes;
}

Changes correctDetails(const Work& work) {
    const auto* asked = work.asked<domain::CorrectionAsked>();
    Changes changes;
    if (asked == nullptr) {
        return changes;
    }
    const auto& now = work.file.holder;
    if (asked->name && *asked->name != now.name) {
        changes.push_back({textOf(procedure::Field::Name), fromUtf8(now.name.text()),
                           fromUtf8(asked->name->text())});
    }
    const auto shown = [](const auto& value) { return value ? fromUtf8(value->text()) : none(); };
    const auto add = [&](procedure::Field field, const auto& before, const auto& after) {
        if (after && *after != before) {
            changes.push_back({textOf(field), shown(before), shown(*after)});
        }
    };
    if (asked->idNumber && *asked->idNumber != now.idNumber) {
        changes.push_back(numberChange(textOf(procedure::Field::IdNumber), now.idNumber.text(),
                                       asked->idNumber->text()));
    }
    add(procedure::Field::PersonalNumber, now.personalNumber, asked->personalNumber);
    add(procedure::Field::Phone, now.phone, asked->phone);
    return changes;
}

Changes setSettlement(const Work& work) {
    const auto* asked = work.asked<domain::SettlementAsked>();
    if (asked == nullptr) {
        return {};
    }
    const bool chosen = work.card != nullptr && work.card->settlement.has_value();
    return {{textOf(procedure::Field::Settlement),
             chosen ? textOf(*work.card->settlement) : translate("Changes", "as the region has it"),
             textOf(asked->way)}};
}

Changes returnCard(const Work& work) {
    if (work.card == nullptr) {
        return {};
    }
    const auto& kept = work.card->keptByMachine;
    return {{cardText(*work.card),
             kept ? translate("Changes", "kept by a machine of %1").arg(textOf(*kept))
                  : translate("Changes", "kept by a machine"),
             translate("Changes", "given back to the holder")}};
}

Changes closeCard(const Work& work) {
    const auto* asked = work.asked<domain::ClosingAsked>();
    if (asked == nullptr || work.card == nullptr) {
        return {};
    }
    Changes changes{{cardText(*work.card), textOf(work.card->stage),
                     translate("Changes", "closed for ever (%1)").arg(textOf(asked->reason))}};
    if (work.card->balance > Money()) {
        changes.push_back({translate("Changes", "Balance of the card"),
                           moneyText(work.card->balance),
                           translate("Changes", "paid out by the bank")});
    }
    return changes;
}

Changes transferFunds(const Work& work) {
    const auto& legacy = work.file.legacyCard;
    if (!legacy || work.card == nullptr) {
        return {};
    }
    const auto sum = work.card->balance.plus(legacy->balance);
    return {
        {translate("Changes", "Legacy account"), moneyText(legacy->balance), moneyText(Money())},
        {cardText(*work.card), moneyText(work.card->balance), sum ? moneyText(*sum) : QString()}};
}

Changes clearLegacy(const Work& work) {
    const auto& legacy = work.file.legacyCard;
    if (!legacy) {
        return {};
    }
    return {
        {translate("Changes", "Legacy account"), moneyText(legacy->balance), moneyText(Money())},
        {translate("Changes", "Legacy card"), textOf(legacy->state),
         textOf(domain::LegacyState::Cleared)}};
}

Changes reverse(const Work& work) {
    if (work.file.pastActs.empty()) {
        return {};
    }
    const auto& act = work.file.pastActs.back();
    return {
        {translate("Changes", "%1, %2", "act, time").arg(textOf(act.procedure), timeText(act.at)),
         translate("Changes", "done"), translate("Changes", "reversed")}};
}

} // namespace

std::vector<ChangeText> fileChangesOf(const procedure::State& state,
                                      const domain::HolderFile& file) {
    static const std::map<Procedure, std::function<Changes(const Work&)>> all{
        {Procedure::Apply, apply},
        {Procedure::Replace, replace},
        {Procedure::Produce, produce},
        {Procedure::Collect, collect},
        {Procedure::ReportLoss, reportLoss},
        {Procedure::CancelLoss, cancelLoss},
        {Procedure::IssueLossNotice, lossNotice},
        {Procedure::IssueClearanceNotice, clearanceNotice},
        {Procedure::PrintTransactions, printTransactions},
        {Procedure::CorrectDetails, correctDetails},
        {Procedure::SetSettlement, setSettlement},
        {Procedure::ReturnRetainedCard, returnCard},
        {Procedure::CloseCard, closeCard},
        {Procedure::TransferFunds, transferFunds},
        {Procedure::ClearLegacyAccount, clearLegacy},
        {Procedure::Reverse, reverse},
    };
    const auto found = all.find(state.procedure);
    if (found == all.end()) {
        return {};
    }
    return found->second({state, file, state.card ? file.find(*state.card) : nullptr});
}

} // namespace guitai::views
