// SPDX-License-Identifier: Apache-2.0
#include "models/views/history_text.h"

#include "models/views/form_text.h"
#include "models/views/format.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"

#include <QStringList>

#include <set>
#include <variant>

namespace guitai::views {

namespace {

using namespace domain;

QString scopeText(const std::set<Application>& scope) {
    QStringList all;
    for (const auto application : scope) {
        all.append(textOf(application));
    }
    return all.join(translate("History", ", ", "between things named in a row"));
}

QString accountText(const Account& account) {
    if (std::holds_alternative<LegacyAccount>(account)) {
        return translate("History", "the legacy account");
    }
    if (const auto* card = std::get_if<CardAccount>(&account)) {
        return translate("History", "the account of card %1").arg(maskedCard(card->card.text()));
    }
    return std::holds_alternative<PaidOut>(account) ? translate("History", "the holder's hand")
                                                    : translate("History", "the bank");
}

/// One event in words; empty for what only prepares another.
struct EventWords {
    QString operator()(const Authorised&) const { return {}; }

    QString operator()(const AuthorisationClosed&) const { return {}; }

    QString operator()(const ActRecorded& event) const { return textOf(event.procedure); }

    QString operator()(const ApplicationActivated& event) const {
        return translate("History", "%1 activated").arg(textOf(event.application));
    }

    QString operator()(const PinChanged& event) const {
        return translate("History", "%1 changed").arg(textOf(event.pin));
    }

    QString operator()(const PinReset& event) const {
        return translate("History", "%1 set anew").arg(textOf(event.pin));
    }

    QString operator()(const PinUnlocked& event) const {
        return translate("History", "%1 unlocked").arg(textOf(event.pin));
    }

    QString operator()(const WrongEntriesNoted& event) const {
        const auto counted =
            translate("History", "%1: %n wrong entries counted", nullptr, event.wrong)
                .arg(textOf(event.pin));
        return event.lockedOn ? translate("History", "%1, locked").arg(counted) : counted;
    }

    QString operator()(const LegacyCardStopped&) const {
        return translate("History", "legacy card stopped");
    }

    QString operator()(const LegacyCardSuspended&) const {
        return translate("History", "legacy card suspended until its record is printed");
    }

    QString operator()(const Enquired& event) const {
        return translate("History", "enquiry: %1").arg(textOf(event.purpose));
    }

    QString operator()(const CardApplied& event) const {
        return translate("History", "card of %1 applied for").arg(textOf(event.card.bank));
    }

    QString operator()(const CardReplaced& event) const {
        return translate("History", "card %1 replaced").arg(maskedCard(event.card.text()));
    }

    QString operator()(const CardMoved& event) const {
        return translate("History", "card %1: %2")
            .arg(maskedCard(event.card.text()), textOf(event.to));
    }

    QString operator()(const CardMade& event) const {
        return event.here ? translate("History", "card made at a counter")
                          : translate("History", "card made by the factory");
    }

    QString operator()(const CardTakenBack&) const {
        return translate("History", "card refused and taken back, to be made again");
    }

    QString operator()(const CardRetired& event) const {
        return translate("History", "old card %1 ended").arg(maskedCard(event.card.text()));
    }

    QString operator()(const CardClosed& event) const {
        return translate("History", "card closed: %1").arg(textOf(event.reason));
    }

    QString operator()(const CardFunded&) const {
        return translate("History", "card funded by its bank");
    }

    QString operator()(const CardReturned&) const {
        return translate("History", "card given back by the bank whose machine had kept it");
    }

    QString operator()(const SettlementSet& event) const {
        return translate("History", "settlement: %1").arg(textOf(event.way));
    }

    QString operator()(const LossReported& event) const {
        return translate("History", "%1 (%2)").arg(textOf(event.kind), scopeText(event.scope));
    }

    QString operator()(const LossCancelled& event) const {
        return translate("History", "loss ended (%1)").arg(scopeText(event.scope));
    }

    QString operator()(const AccountFrozen& event) const {
        return event.frozen ? translate("History", "account frozen by its bank")
                            : translate("History", "account released by its bank");
    }

    QString operator()(const LossNoticeIssued&) const {
        return translate("History", "loss notice issued");
    }

    QString operator()(const ClearanceNoticeIssued&) const {
        return translate("History", "clearance notice issued");
    }

    QString operator()(const LegacyAccountCleared&) const {
        return translate("History", "legacy account cleared");
    }

    QString operator()(const TransactionsPrinted&) const {
        return translate("History", "transaction record printed");
    }

    QString operator()(const FundsMoved& event) const {
        return translate("History", "%1 moved from %2 to %3")
            .arg(moneyText(event.amount), accountText(event.from), accountText(event.to));
    }

    QString operator()(const HolderCorrected&) const {
        return translate("History", "details corrected");
    }

    QString operator()(const ActReversed&) const {
        return translate("History", "the act before it reversed");
    }

    QString operator()(const FeeTaken& event) const {
        return translate("History", "fee taken: %1").arg(moneyText(event.amount));
    }

    QString operator()(const FeeReturned& event) const {
        return translate("History", "fee given back: %1").arg(moneyText(event.amount));
    }
};

} // namespace

std::vector<HistoryText> historyOf(const std::vector<AppliedOperation>& applied) {
    std::vector<HistoryText> history;
    for (const auto& each : applied) {
        QStringList told;
        for (const auto& event : each.events) {
            const auto words = std::visit(EventWords{}, event);
            if (!words.isEmpty() && !told.contains(words)) {
                told.append(words);
            }
        }
        if (!told.isEmpty()) {
            history.push_back({timeText(each.at), told.join(QStringLiteral(" · "))});
        }
    }
    return history;
}

} // namespace guitai::views
