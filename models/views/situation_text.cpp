// SPDX-License-Identifier: Apache-2.0
#include "models/views/situation_text.h"

#include "models/views/approval_text.h"
#include "models/views/fault_text.h"
#include "models/views/format.h"
#include "models/views/reason_text.h"
#include "models/views/step_text.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"

#include <QStringList>

namespace guitai::views {

namespace {

using procedure::Situation;
using procedure::SituationKind;

QString nothingChanged() {
    return translate("Situation", "Nothing was changed, on the card or elsewhere.");
}

QString noTryLost() {
    return translate("Situation", "No try was used up.");
}

QString workIsKept() {
    return translate("Situation", "What was done so far is kept and is not done twice.");
}

QString code(const QString& word, const std::string& detail) {
    return detail.empty() ? word : word + QLatin1Char(':') + fromUtf8(detail);
}

QString reasonsOf(const std::vector<domain::Refusal>& refusals) {
    QStringList reasons;
    for (const auto& refusal : refusals) {
        reasons.append(textOf(refusal));
    }
    return reasons.join(QLatin1Char('\n'));
}

QString triesLeft(std::optional<int> tries) {
    return tries ? translate("Situation", "%n tries are left.", nullptr, *tries)
                 : translate("Situation", "The card does not tell how many tries are left.");
}

/// What is safe when a card fails: reading and selecting change nothing; a write may have happened.
QString safeAfter(cardio::CardFault fault) {
    using enum cardio::CardFault;
    switch (fault) {
    case CardRemoved:
    case CardReset:
    case ReaderGone:
    case DeadlineExceeded:
    case TransmissionFailed:
    case MemoryFault:
        return workIsKept();
    case ServiceUnavailable:
    case AccessDenied:
    case NoReader:
    case NoCard:
    case CardMute:
    case ReaderBusy:
    case AbsurdAnswer:
    case UnexpectedStatus:
    case NotThisKind:
    case WrongCard:
    case NotPracticeCard:
    case PracticeCard:
    case OtherRegion:
    case PinWrong:
    case PinLocked:
    case ApplicationLocked:
    case AccessRefused:
    case KeyRefused:
    case KeyServiceFailed:
        return translate("Situation", "The card was not changed.");
    }
    return {};
}

SituationText cardProblem(cardio::CardFault fault) {
    return {titleOf(fault), textOf(fault), safeAfter(fault), textOf(cardio::recoveryFor(fault)),
            QString::fromLatin1(cardio::codeOf(fault))};
}

SituationText hostProblem(hosts::HostFault fault) {
    const bool open = fault == hosts::HostFault::UnknownOutcome;
    return {translate("Situation", "The PIN's host"), textOf(fault),
            open ? workIsKept() : translate("Situation", "The host has changed nothing."),
            todoOf(fault), QString::fromLatin1(codeOf(fault))};
}

SituationText pinSituation(const Situation& it) {
    switch (static_cast<int>(it.kind)) {
    case static_cast<int>(SituationKind::PinWrong):
        return {translate("Situation", "Wrong PIN"),
                translate("Situation", "The old PIN was wrong. ") + triesLeft(it.triesLeft),
                translate("Situation", "The PIN was not changed; the new one need not be "
                                       "entered again."),
                translate("Situation", "Please ask the holder to enter the old PIN again."),
                QStringLiteral("pin-wrong")};
    case static_cast<int>(SituationKind::PinLocked):
        return {translate("Situation", "PIN locked"),
                translate("Situation", "Too many wrong entries have locked the PIN."),
                translate("Situation", "The card and its money are safe; the PIN was not changed."),
                translate("Situation", "Please reset or unlock the PIN with the holder's "
                                       "identity document."),
                QStringLiteral("pin-locked")};
    case static_cast<int>(SituationKind::PinsDiffer):
        return {translate("Situation", "The new PINs differ"),
                translate("Situation", "The two entries of the new PIN are not the same."),
                noTryLost(),
                translate("Situation", "Please ask the holder to enter the new PIN twice again."),
                QStringLiteral("pins-differ")};
    case static_cast<int>(SituationKind::PinWeak):
        return {translate("Situation", "Another PIN, please"), weakPinText(it.detail), noTryLost(),
                translate("Situation", "Please ask the holder to choose another PIN."),
                code(QStringLiteral("pin-weak"), it.detail)};
    default:
        return {translate("Situation", "One try left"),
                translate("Situation", "It is not known whether the card has the new PIN, and "
                                       "only one try is left to find out."),
                translate("Situation", "The last try is not used up."),
                translate("Situation", "Please reset the PIN: that needs no try."),
                QStringLiteral("pin-too-few-tries")};
    }
}

SituationText proofSituation(const Situation& it) {
    if (it.kind == SituationKind::ProofLocked) {
        return {translate("Situation", "Nothing can be proved"),
                translate("Situation", "The PIN that is asked for as a proof is locked."),
                translate("Situation", "Nothing was done yet; the wrong entries were counted."),
                translate("Situation", "Please stop here. The PIN has to be unlocked or reset "
                                       "first."),
                QStringLiteral("proof-locked")};
    }
    auto happened = translate("Situation", "The PIN that is asked for as a proof was wrong.");
    if (it.triesLeft) {
        happened += QLatin1Char(' ') + triesLeft(it.triesLeft);
    }
    return {translate("Situation", "Wrong PIN"), happened,
            translate("Situation", "Nothing was done yet."),
            translate("Situation", "Please ask the holder to enter it again, or stop here."),
            QStringLiteral("proof-wrong")};
}

SituationText registrySituation(const Situation& it) {
    const QString title = translate("Situation", "The registry");
    switch (static_cast<int>(it.kind)) {
    case static_cast<int>(SituationKind::RegistryRefused):
        return {translate("Situation", "Refused"), reasonsOf(it.refusals), nothingChanged(),
                translate("Situation", "Please tell the holder the reason; the rule stands "
                                       "beside it."),
                code(QStringLiteral("registry-refused"),
                     it.refusals.empty() ? it.detail : it.refusals.front().rule)};
    case static_cast<int>(SituationKind::RegistryConflict):
        return {title,
                translate("Situation", "The holder's file was changed elsewhere in the meantime, "
                                       "and this act no longer fits it."),
                translate("Situation", "The newer file stands; nothing was overwritten."),
                translate("Situation", "Please open the holder's file again and look at what "
                                       "has changed."),
                code(QStringLiteral("registry-conflict"), it.detail)};
    case static_cast<int>(SituationKind::RegistryUnreachable):
        return {title,
                it.refusals.empty() ? translate("Situation", "The registry cannot be reached.")
                                    : translate("Situation", "The registry cannot be reached. %1")
                                          .arg(reasonsOf(it.refusals)),
                workIsKept(),
                translate("Situation", "Please try again in a moment. It is not a refusal."),
                code(QStringLiteral("registry-unreachable"), it.detail)};
    case static_cast<int>(SituationKind::AuthorisationExpired):
        return {translate("Situation", "Leave has run out"),
                translate("Situation", "The registry's leave for this act has run out."),
                nothingChanged(), translate("Situation", "Please ask for leave once more."),
                QStringLiteral("authorisation-expired")};
    default:
        return {title,
                translate("Situation", "The registry could not accept this act as it was signed."),
                workIsKept(),
                translate("Situation", "Please call the office's support and give them the code."),
                code(QStringLiteral("registry-rejected"), it.detail)};
    }
}

QString blankRefused(const std::string& detail) {
    if (detail == "not-blank") {
        return translate("Situation", "This blank is booked as used or void already, or was taken "
                                      "for other work.");
    }
    if (detail == "taken-another") {
        return translate("Situation", "Another blank was taken for this card; only that one is "
                                      "written.");
    }
    return translate("Situation", "This blank is not in the outlet's stock.");
}

SituationText makingSituation(const Situation& it) {
    switch (static_cast<int>(it.kind)) {
    case static_cast<int>(SituationKind::NotBlank):
        return {translate("Situation", "Not a blank"),
                translate("Situation", "The card in the reader bears a number: it is somebody's."),
                translate("Situation", "Nothing was done to it."),
                translate("Situation", "Please take it out and put in a blank card."),
                QStringLiteral("not-blank")};
    case static_cast<int>(SituationKind::BlankRefused):
        return {translate("Situation", "Another blank, please"), blankRefused(it.detail),
                translate("Situation", "Nothing was done to it."),
                translate("Situation", "Please put aside this card and put in another blank."),
                code(QStringLiteral("blank-refused"), it.detail)};
    case static_cast<int>(SituationKind::NotWritable):
        return {translate("Situation", "The chip cannot hold this"),
                it.detail == "text"
                    ? translate("Situation", "The name has a character that the chip's character "
                                             "set lacks.")
                    : translate("Situation", "The name is longer than the chip has room for."),
                translate("Situation", "No card was made; the application stands."),
                translate("Situation", "Please have the card made by the factory."),
                code(QStringLiteral("not-writable"), it.detail)};
    case static_cast<int>(SituationKind::WriteInDoubt):
        return {translate("Situation", "Was the card written?"),
                translate("Situation", "The connection to the card broke while it was written."),
                translate("Situation", "No other blank is written for it. The card is read first, "
                                       "and what it lacks is written."),
                translate("Situation", "Please put the same card back."),
                QStringLiteral("write-in-doubt")};
    case static_cast<int>(SituationKind::ReadsOtherwise):
        return {translate("Situation", "The card is waste"),
                translate("Situation", "It reads otherwise than it was written."),
                translate("Situation", "The blank is booked as void; the application stands."),
                translate("Situation", "Please put the card to the waste, and make the card on "
                                       "another blank."),
                QStringLiteral("reads-otherwise")};
    default:
        return {translate("Situation", "The card printer"),
                it.detail == "not-connected"
                    ? translate("Situation", "No printer of card faces is connected.")
                    : translate("Situation", "The face could not be printed."),
                workIsKept(),
                translate("Situation", "Please look at the printer and try again. Whoever stops "
                                       "here makes the card waste."),
                code(QStringLiteral("printer"), it.detail)};
    }
}

SituationText papersMissing(const Situation& it) {
    QStringList what;
    if (!it.missing.empty()) {
        what.append(translate("Situation", "Still needed: %1.").arg(listOf(it.missing)));
    }
    if (!it.refusals.empty()) {
        what.append(reasonsOf(it.refusals));
    }
    return {translate("Situation", "Papers"), what.join(QLatin1Char('\n')), nothingChanged(),
            translate("Situation", "Please ask for the papers, or for the right person, and "
                                   "mark what is shown."),
            QStringLiteral("papers-missing")};
}

} // namespace

SituationText textOf(const cardio::CardError& error) {
    auto text = cardProblem(error.fault);
    if (error.keyFault) {
        text.happened = textOf(*error.keyFault);
        text.code += QLatin1Char(':') + QString::fromLatin1(cardio::codeOf(*error.keyFault));
    }
    if (error.statusWord != 0) {
        text.code += QStringLiteral(":%1").arg(error.statusWord, 4, 16, QLatin1Char('0'));
    }
    return text;
}

SituationText textOf(const Situation& it) {
    switch (it.kind) {
    case SituationKind::None:
        return {};
    case SituationKind::CardProblem:
        return cardProblem(it.cardFault.value_or(cardio::CardFault::UnexpectedStatus));
    case SituationKind::OtherCard:
        return {translate("Situation", "Another card"),
                translate("Situation", "The card in the reader is not the one this work is about."),
                translate("Situation", "Nothing was done to it."),
                translate("Situation", "Please take it out and put in the holder's card."),
                QStringLiteral("other-card")};
    case SituationKind::PinWrong:
    case SituationKind::PinLocked:
    case SituationKind::PinsDiffer:
    case SituationKind::PinWeak:
    case SituationKind::PinTooFewTries:
        return pinSituation(it);
    case SituationKind::RegistryRefused:
    case SituationKind::RegistryConflict:
    case SituationKind::RegistryUnreachable:
    case SituationKind::RegistryRejected:
    case SituationKind::AuthorisationExpired:
        return registrySituation(it);
    case SituationKind::ProofWrong:
    case SituationKind::ProofLocked:
        return proofSituation(it);
    case SituationKind::HostProblem:
        return hostProblem(it.hostFault.value_or(hosts::HostFault::Failed));
    case SituationKind::ApprovalRefused:
    case SituationKind::ApprovalNotAsked:
    case SituationKind::ApprovalDenied:
    case SituationKind::ApprovalExpired:
    case SituationKind::CodeRefused:
        return approvalSituation(it);
    case SituationKind::ChipInDoubt:
        return {translate("Situation", "Was the PIN changed?"),
                translate("Situation", "The connection to the card broke while it was written."),
                translate("Situation", "The card has the old PIN or the new one; nothing else is "
                                       "possible."),
                translate("Situation", "Please put the same card back and ask the holder to enter "
                                       "the new PIN once. ") +
                    triesLeft(it.triesLeft),
                QStringLiteral("chip-in-doubt")};
    case SituationKind::HalfDone:
        return {translate("Situation", "Half done"),
                translate("Situation", "The host has its new PIN; the card has not yet."),
                workIsKept(),
                translate("Situation", "Please put the card in again and go on: only the card's "
                                       "part is still to be done."),
                QStringLiteral("half-done")};
    case SituationKind::StoreProblem:
        return {translate("Situation", "The counter's store"),
                translate("Situation", "The counter could not write to its store."),
                translate("Situation", "What was stored before is safe."),
                translate("Situation", "Please call the office's support and give them the code. "
                                       "Do not begin new work."),
                code(QStringLiteral("store"), it.detail)};
    case SituationKind::PapersMissing:
        return papersMissing(it);
    case SituationKind::BankNotTold:
        return {
            translate("Situation", "The bank has not been told yet"),
            translate("Situation", "The registry has it; the bank could not be reached."),
            translate("Situation", "The card's state counts from now on, whatever the bank does."),
            translate("Situation",
                      "Please tell the bank by telephone; it stands in the holder's file as "
                      "open until it is reported."),
            code(QStringLiteral("bank-not-told"), it.detail)};
    case SituationKind::NotLikeThis:
        return {translate("Situation", "Not like this"), reasonsOf(it.refusals), nothingChanged(),
                translate("Situation", "Please choose or enter something else, or tell the holder "
                                       "the reason; the rule stands beside it."),
                code(QStringLiteral("not-like-this"),
                     it.refusals.empty() ? it.detail : it.refusals.front().rule)};
    case SituationKind::NotBlank:
    case SituationKind::BlankRefused:
    case SituationKind::NotWritable:
    case SituationKind::WriteInDoubt:
    case SituationKind::ReadsOtherwise:
    case SituationKind::PrinterProblem:
        return makingSituation(it);
    case SituationKind::UnlockInDoubt:
        return {translate("Situation", "Was the PIN unlocked?"),
                translate("Situation", "The connection to the card broke while it was unlocked."),
                translate("Situation", "The PIN itself is what it was; nothing is written again "
                                       "before the card has been read."),
                translate("Situation", "Please put the same card back: it tells whether it is "
                                       "still locked."),
                QStringLiteral("unlock-in-doubt")};
    case SituationKind::TriesNotTold:
        return {translate("Situation", "Was the PIN unlocked?"),
                translate("Situation", "The card does not tell how many tries are left, so whether "
                                       "it was unlocked is not known."),
                translate("Situation", "The PIN itself is what it was. Unlocking once more does no "
                                       "harm."),
                translate("Situation", "Please unlock it once more, as work of its own."),
                QStringLiteral("tries-not-told")};
    case SituationKind::WriteNotDone:
        return {translate("Situation", "The PIN was not changed"),
                translate("Situation", "The card still has its old PIN; the write did not happen."),
                translate("Situation", "The card is as it was before."),
                translate("Situation", "Please ask the holder to enter the PINs again."),
                QStringLiteral("write-not-done")};
    }
    return {};
}

} // namespace guitai::views
