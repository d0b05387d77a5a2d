// SPDX-License-Identifier: Apache-2.0
#include "models/views/queue_text.h"

#include "models/views/format.h"
#include "models/views/reason_text.h"
#include "models/views/service_text.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"

namespace guitai::views {

namespace {

using procedure::ChoiceBar;
using procedure::QueueChoice;
using procedure::ShownItem;
using procedure::ShownNote;
using procedure::WithdrawReason;
using store::QueueNoteKind;
using store::QueueState;

QString stateText(const store::QueueItem& item) {
    const auto reason = queueReasonText(item);
    return reason.isEmpty()
               ? textOf(item.state)
               : translate("Queue", "%1: %2", "state: reason").arg(textOf(item.state), reason);
}

/// Only what tells two people apart. Where an agent stood here, the file alone names the holder.
QString holderText(const ShownItem& shown) {
    if (shown.operation) {
        const auto& requester = shown.operation->request.requester;
        if (requester.document && requester.role == domain::RequesterRole::Holder) {
            return translate("Queue", "%1, %2", "name, identity number")
                .arg(maskedName(requester.document->name.text()),
                     maskedId(requester.document->idNumber.text()));
        }
    }
    const auto key = QString::fromStdString(shown.item.holder.text());
    return translate("Queue", "File %1").arg(key.section(QLatin1Char('-'), -1));
}

QString triesText(const store::QueueItem& item) {
    auto text = translate("Queue", "%n failed", nullptr, item.attempts);
    if (item.nextAttempt && !store::hasEnded(item.state)) {
        text = translate("Queue", "%1, next at %2").arg(text, timeText(*item.nextAttempt));
    }
    return text;
}

QString noteText(const ShownNote& shown) {
    const auto at = timeText(shown.note.at);
    const auto name = fromUtf8(shown.name);
    switch (shown.note.kind) {
    case QueueNoteKind::Told:
        return translate("Queue", "told on %1 by %2").arg(at, name);
    case QueueNoteKind::NotReached:
        return translate("Queue", "not reached on %1 by %2").arg(at, name);
    case QueueNoteKind::Redone:
        return translate("Queue", "begun anew on %1 by %2").arg(at, name);
    case QueueNoteKind::Withdrawn:
        break;
    }
    const auto why = domain::parseName<WithdrawReason>(shown.note.detail);
    return translate("Queue", "withdrawn on %1 by %2: %3")
        .arg(at, name, why ? textOf(*why) : fromUtf8(shown.note.detail));
}

QString notPossible(const procedure::Offer& offer) {
    QStringList reasons;
    for (const auto& refusal : offer.decision.refusals) {
        reasons << textOf(refusal);
    }
    if (offer.lack) {
        reasons << textOf(*offer.lack);
    }
    return translate("Queue", "On the file as it is now it is not possible: %1")
        .arg(reasons.join(QLatin1Char(' ')));
}

Money feeOf(const ShownItem& shown) {
    return shown.operation ? shown.operation->request.feeTaken : Money();
}

/// Where one was taken for what is not done now; begins with a blank.
QString giveFeeBack(const ShownItem& shown) {
    const auto fee = feeOf(shown);
    return fee == Money()
               ? QString()
               : QLatin1Char(' ') +
                     translate("Queue", "Please give back the fee of %1.").arg(moneyText(fee));
}

} // namespace

QString titleOf(const ShownItem& shown) {
    return shown.operation
               ? titleOf(shown.operation->request.procedure, shown.operation->request.pins)
               : procedureText(shown.item.procedure);
}

std::vector<QueueFact> factsOf(const ShownItem& shown) {
    const auto& item = shown.item;
    std::vector<QueueFact> facts{{translate("Queue", "Holder"), holderText(shown)}};
    if (shown.operation && shown.operation->request.card) {
        facts.push_back(
            {translate("Queue", "Card"), maskedCard(shown.operation->request.card->text())});
    }
    facts.push_back({translate("Queue", "State"), stateText(item)});
    facts.push_back({translate("Queue", "Since"),
                     translate("Queue", "%1, last change %2")
                         .arg(timeText(item.createdAt), timeText(item.updatedAt))});
    if (item.attempts > 0) {
        facts.push_back({translate("Queue", "Tries"), triesText(item)});
    }
    if (feeOf(shown) != Money()) {
        facts.push_back({translate("Queue", "Fee taken"), moneyText(feeOf(shown))});
    }
    if (!shown.notes.empty()) {
        QStringList notes;
        for (const auto& note : shown.notes) {
            notes << noteText(note);
        }
        facts.push_back({translate("Queue", "On record"), notes.join(QLatin1Char('\n'))});
    }
    return facts;
}

QString textOf(QueueChoice choice, QueueState state) {
    switch (choice) {
    case QueueChoice::Withdraw:
        return translate("Queue", "Withdraw");
    case QueueChoice::Redo:
        return translate("Queue", "Do it anew");
    case QueueChoice::Call:
        return translate("Queue", "Call the holder");
    case QueueChoice::SendNow:
        break;
    }
    return state == QueueState::Sending || state == QueueState::InDoubt
               ? translate("Queue", "Look it up again")
               : translate("Queue", "Send it now");
}

QString explanationOf(QueueChoice choice, const ShownItem& shown) {
    const auto state = shown.item.state;
    switch (choice) {
    case QueueChoice::Withdraw:
        return state == QueueState::Waiting
                   ? translate("Queue", "It leaves the queue and is never sent.")
                   : translate("Queue", "It is closed with a reason. The registry has applied "
                                        "nothing of it.");
    case QueueChoice::Redo:
        return translate("Queue", "The file is looked up anew and the procedure begins at its "
                                  "first step. This one is withdrawn.") +
               giveFeeBack(shown);
    case QueueChoice::Call:
        return translate("Queue", "Whom to call; whether the holder was told goes on record.");
    case QueueChoice::SendNow:
        break;
    }
    return state == QueueState::Waiting
               ? translate("Queue", "Without waiting for its time.")
               : translate("Queue", "The registry is asked what became of it before anything is "
                                    "sent again.");
}

QString textOf(ChoiceBar bar) {
    using enum ChoiceBar;
    switch (bar) {
    case NotAllowed:
        return translate("Queue", "Clerks and supervisors do this.");
    case Settled:
        return translate("Queue", "It is settled.");
    case OnItsWay:
        return translate("Queue", "It is on its way: the registry has not judged it.");
    case MayBeApplied:
        return translate("Queue", "It was sent and may have been applied: have it looked up "
                                  "first.");
    case AlwaysApplies:
        return translate("Queue", "It tells of what has happened, a loss or what was done on a "
                                  "card, and is never held back.");
    case TellFirst:
        return translate("Queue", "It tells of what has happened, a loss or what was done on a "
                                  "card: call the holder first.");
    case RunOpen:
        return translate("Queue", "Its procedure is not finished: please take it up from the "
                                  "holder page.");
    case Judged:
        return translate("Queue", "The registry has judged it: sent again, it gets the same "
                                  "answer.");
    case BehindEarlier:
        return translate("Queue", "An earlier act of this holder goes first.");
    case NotAtCounter:
        return translate("Queue", "It came from a batch or a file: please repeat that.");
    case OtherWork:
        return translate("Queue", "A procedure is under way at this desk: please finish it "
                                  "first.");
    case RemarkUnfit:
        return translate("Queue", "The remark goes on record: please leave numbers out, and use "
                                  "120 characters at most.");
    }
    return {};
}

QString textOf(WithdrawReason reason) {
    using enum WithdrawReason;
    switch (reason) {
    case NotWanted:
        return translate("Queue", "the holder does not want it any more");
    case Mistaken:
        return translate("Queue", "it was entered by mistake");
    case DoneElsewhere:
        return translate("Queue", "it was done in another way");
    case NotPossible:
        return translate("Queue", "the file does not allow it any more");
    }
    return {};
}

QString withdrawQuestion(const ShownItem& shown) {
    auto text = shown.item.state == QueueState::Waiting
                    ? translate("Queue", "Withdraw this act? It is never sent, and the file stays "
                                         "as if it had not been asked for.")
                    : translate("Queue", "Withdraw this act? The registry has applied nothing of "
                                         "it, and nobody is asked again.");
    return text + giveFeeBack(shown);
}

RefusedText textOf(const procedure::ChoiceRefused& why) {
    if (why.bar) {
        return {textOf(*why.bar), fromUtf8(domain::nameOf(*why.bar))};
    }
    if (why.offer) {
        return {notPossible(*why.offer), QStringLiteral("not-possible")};
    }
    if (why.registry) {
        return {textOf(*why.registry), QStringLiteral("registry")};
    }
    const auto fault = why.store ? why.store->fault : store::StoreFault::Internal;
    return {textOf(fault), QString::fromLatin1(store::codeOf(fault))};
}

QString doneText(QueueChoice choice) {
    switch (choice) {
    case QueueChoice::Withdraw:
        return translate("Queue", "Withdrawn. Later acts of this holder go on.");
    case QueueChoice::Call:
        return translate("Queue", "It is on record.");
    case QueueChoice::SendNow:
        return translate("Queue", "It goes out now. What comes of it shows here.");
    case QueueChoice::Redo:
        break;
    }
    return translate("Queue", "Begun anew.");
}

} // namespace guitai::views
