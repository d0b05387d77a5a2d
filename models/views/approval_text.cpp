// SPDX-License-Identifier: Apache-2.0
#include "models/views/approval_text.h"

#include "models/views/format.h"
#include "models/views/service_text.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"

namespace guitai::views {

namespace {

using procedure::Situation;
using procedure::SituationKind;
using procedure::WaitingHere;

QString code(const QString& word, const std::string& detail) {
    return detail.empty() ? word : word + QLatin1Char(':') + fromUtf8(detail);
}

QString nothingChanged() {
    return translate("Situation", "Nothing was changed, on the card or elsewhere.");
}

QString actText(const WaitingHere& row) {
    return row.operation ? textOf(row.operation->request.procedure)
                         : translate("Approvals", "unreadable");
}

/// Only what tells two people apart: the file is opened, and that is on record, when it is shown.
QString holderText(const WaitingHere& row) {
    const auto* document = row.operation && row.operation->request.requester.document
                               ? &*row.operation->request.requester.document
                               : nullptr;
    return document == nullptr ? QStringLiteral("–") : maskedName(document->name.text());
}

} // namespace

WaitingModel::WaitingModel(QObject* parent)
    : RowsModel({{[] { return translate("Approvals", "Act"); }, actText},
                 {[] { return translate("Approvals", "Asked for by"); }, holderText},
                 {[] { return translate("Approvals", "Outlet"); },
                  [](const WaitingHere& row) { return fromUtf8(row.asked.outlet); }},
                 {[] { return translate("Approvals", "Clerk"); },
                  [](const WaitingHere& row) { return fromUtf8(row.asked.name); }},
                 {[] { return translate("Approvals", "Until"); },
                  [](const WaitingHere& row) { return timeText(row.asked.asked.until); }}},
                parent) {}

QString textOf(procedure::ShowFault fault) {
    using enum procedure::ShowFault;
    switch (fault) {
    case Unreachable:
        return translate("Approvals", "The holder's file cannot be read at the registry now.");
    case Unreadable:
        return translate("Approvals", "This version of Guitai cannot show what is asked, so it "
                                      "cannot be approved here.");
    case OtherRules:
        return translate("Approvals", "It was decided on other rules than this counter's, so it "
                                      "cannot be approved here.");
    case StoreProblem:
        break;
    }
    return translate("Approvals", "It could not be put on record that you look at it.");
}

namespace {

/// Of a sign-in that failed in some other way than by its password.
QString otherTrouble(const std::string& code) {
    using enum store::StoreFault;
    const auto fault = store::faultNamed(code);
    const bool password = !fault || *fault == WrongPassword || *fault == NoSuchOperator;
    return password ? QString() : textOf(*fault) + QLatin1Char(' ') + todoOf(*fault);
}

QString passwordTrouble(const std::string& code) {
    const auto other = otherTrouble(code);
    return other.isEmpty()
               ? translate("Approvals", "The password is wrong, or you are no supervisor.")
               : other;
}

} // namespace

QString noCodeText(const std::string& why) {
    if (why == "no-number") {
        return translate("Approvals", "You have no number yet. Please have the administrator send "
                                      "your secret to the registry.");
    }
    if (why == "no-challenge") {
        return translate("Approvals", "A clerk reads out twelve digits.");
    }
    return passwordTrouble(why);
}

QString notAnsweredText(const std::string& code) {
    using registry::ApprovalFault;
    const auto fault = domain::parseName<ApprovalFault>(code);
    if (!fault) {
        return code == "not-recorded"
                   ? translate("Approvals", "The answer was given, and could not be put on record "
                                            "here.")
                   : passwordTrouble(code);
    }
    switch (*fault) {
    case ApprovalFault::TooLate:
        return translate("Approvals", "It was answered, taken back or has run out.");
    case ApprovalFault::OtherPayload:
        return translate("Approvals", "The clerk has changed it since: please look at it again.");
    case ApprovalFault::NotAnother:
        return translate("Approvals", "The registry does not know you as another person who is a "
                                      "supervisor.");
    case ApprovalFault::Unreachable:
    case ApprovalFault::StoreFailed:
    case ApprovalFault::NotAllowed:
    case ApprovalFault::NotThere:
        break;
    }
    return translate("Approvals", "The registry did not take the answer. Please try again.");
}

SituationText approvalSituation(const Situation& it) {
    const QString title = translate("Situation", "Not approved");
    switch (static_cast<int>(it.kind)) {
    case static_cast<int>(SituationKind::ApprovalDenied):
        return {title,
                translate("Situation", "The supervisor at the other desk says no: %1")
                    .arg(fromUtf8(it.detail)),
                nothingChanged(),
                translate("Situation", "Please change what is wrong and ask again, or tell the "
                                       "holder the reason."),
                QStringLiteral("approval-denied")};
    case static_cast<int>(SituationKind::ApprovalExpired):
        return {title,
                translate("Situation", "No supervisor at another desk has answered in time."),
                nothingChanged(),
                translate("Situation", "Please ask again, or a supervisor at this desk."),
                code(QStringLiteral("approval-expired"), it.detail)};
    case static_cast<int>(SituationKind::ApprovalNotAsked):
        return {title,
                translate("Situation", "The registry does not pass this request on to other "
                                       "desks."),
                nothingChanged(),
                translate("Situation", "Please ask a supervisor at this desk, or call support and "
                                       "give them the code."),
                code(QStringLiteral("approval-not-asked"), it.detail)};
    case static_cast<int>(SituationKind::CodeRefused):
        return {title,
                translate("Situation", "This cannot be the code for this act: a digit was misheard "
                                       "or mistyped."),
                nothingChanged(),
                translate("Situation", "Please read the number out once more and compare the code "
                                       "digit by digit."),
                code(QStringLiteral("code-refused"), it.detail)};
    default:
        if (const auto other = otherTrouble(it.detail); !other.isEmpty()) {
            return {title,
                    other,
                    nothingChanged(),
                    {},
                    code(QStringLiteral("approval-refused"), it.detail)};
        }
        return {title,
                translate("Situation", "The password is wrong, or this is not another person who "
                                       "is a supervisor."),
                nothingChanged(),
                translate("Situation", "Please ask a supervisor other than the clerk to sign."),
                code(QStringLiteral("approval-refused"), it.detail)};
    }
}

QString approverText(const procedure::State& state) {
    if (!procedure::approvedByCode(state)) {
        return fromUtf8(state.approver);
    }
    return state.reportApplied
               ? translate("Approval", "Supervisor no. %1, by telephone")
                     .arg(fromUtf8(state.approver))
               : translate("Approval", "Supervisor no. %1, by telephone; still to be checked")
                     .arg(fromUtf8(state.approver));
}

} // namespace guitai::views
