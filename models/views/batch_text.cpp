// SPDX-License-Identifier: Apache-2.0
#include "models/views/batch_text.h"

#include "models/domain/decision.h"
#include "models/registry/outcome_words.h"
#include "models/views/format.h"
#include "models/views/reason_text.h"
#include "models/views/service_text.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"

namespace guitai::views {

namespace {

struct Sentence {
    const char* word;
    const char* text;
};

/// LineReport::reason's own words; the others are a rule's or the registry's.
constexpr Sentence sentences[] = {
    {"no-file", QT_TRANSLATE_NOOP("Batches", "Nobody with this number has a file here.")},
    {"not-in-batch",
     QT_TRANSLATE_NOOP("Batches", "This card was not ordered with a batch of this outlet.")},
    {"name-differs", QT_TRANSLATE_NOOP("Batches", "The file has another name.")},
    {"file-differs", QT_TRANSLATE_NOOP("Batches", "The file says otherwise; it was kept.")},
    {"phone-differs", QT_TRANSLATE_NOOP("Batches", "The file has another telephone number: "
                                                   "correcting it is an act of its own.")},
    {"file-changed", QT_TRANSLATE_NOOP("Batches", "The file has changed in the meantime.")},
};

QString wantedText(batches::Wanted wanted) {
    using enum batches::Wanted;
    switch (wanted) {
    case IdNumber:
        return translate("Batches", "an identity number of 18 characters whose last one proves "
                                    "the others");
    case Name:
        return translate("Batches", "a name that a card can bear");
    case Phone:
        return translate("Batches", "a mobile number, a landline with its area code, or nothing");
    case PersonalNumber:
        return translate("Batches", "a personal number, whose last six are digits, or nothing");
    case Ethnicity:
        return translate("Batches", "a nationality, or nothing");
    case Bank:
        return translate("Batches", "a bank's name, or nothing");
    case RegionCode:
        return translate("Batches", "six digits of a city or district");
    case Insurances:
        return translate("Batches", "medical, pension or both");
    case BatchId:
        return translate("Batches", "the batch's number");
    case CardNumber:
        return translate("Batches", "a card number of nine characters");
    case FailureReason:
        return translate("Batches", "why the card could not be made");
    case Result:
        return translate("Batches", "made or failed");
    case Identification:
        return translate("Batches", "the card's identification of 32 hexadecimal digits");
    case BankCard:
        return translate("Batches", "a bank card number, or nothing");
    case Day:
        return translate("Batches", "a date like 2036-11-22");
    }
    return {};
}

/// `A7 has-card`, `O1 card-elsewhere`: a reason and the rule it rests on.
QString ruledText(std::string_view rule, std::string_view word) {
    if (const auto reason = domain::parseName<domain::Reason>(word)) {
        return textOf(domain::Refusal{*reason, std::string(rule)});
    }
    if (const auto fault = domain::parseName<outlet::OutletFault>(word)) {
        return translate("Reasons", "%1 (%2)", "reason (rule)")
            .arg(textOf(*fault), ruleText(rule).id);
    }
    return {};
}

FailureText tableText(const batches::TableError& error) {
    FailureText text{.what = translate("Batches", "This is not a file that can be taken."),
                     .code = fromUtf8(domain::nameOf(error.fault))};
    using enum batches::TableFault;
    switch (error.fault) {
    case Unreadable:
        text.doNow = translate("Batches", "Please look whether it is there and may be read.");
        break;
    case TooBig:
    case TooManyLines:
        text.doNow = translate("Batches", "It is too long: please have it sent in parts.");
        break;
    case NotText:
        text.doNow = translate("Batches", "Please save it as CSV, in UTF-8 or GB18030.");
        break;
    case Quotes:
    case TooManyColumns:
    case CellTooLong:
    case BrokenCell:
        text.doNow = translate("Batches", "Please look at line %1 in a spreadsheet program and "
                                          "save it as CSV again.")
                         .arg(error.line);
        break;
    case Empty:
        text.doNow = translate("Batches", "It is empty: its first line must name the columns.");
        break;
    case UnknownColumn:
        text.doNow = translate("Batches", "Its first line names a column that is not known: %1")
                         .arg(fromUtf8(error.about));
        break;
    case ColumnTwice:
        text.doNow = translate("Batches", "Its first line names a column twice: %1")
                         .arg(fromUtf8(error.about));
        break;
    case ColumnMissing:
        text.doNow =
            translate("Batches", "Its first line lacks a column: %1").arg(fromUtf8(error.about));
        break;
    case NoTrailer:
    case TrailerWrong:
        text.what = translate("Batches", "The file was cut or altered on its way.");
        text.doNow = translate("Batches", "Please have the factory send it again. Nothing was "
                                          "taken from it.");
        break;
    case NoSerial:
        text.doNow = translate("Batches", "Line %1 is no blank's number: 4 to 32 digits and "
                                          "capital letters. Nothing was received.")
                         .arg(error.line);
        break;
    }
    return text;
}

FailureText fileText(batches::FileFault fault) {
    using enum batches::FileFault;
    switch (fault) {
    case Unreadable:
        return {translate("Batches", "The file cannot be read."),
                translate("Batches", "Please look whether it is there and may be read."),
                QStringLiteral("file-unreadable")};
    case Unwritable:
        return {translate("Batches", "The file cannot be written."),
                translate("Batches", "Please choose another folder."),
                QStringLiteral("file-unwritable")};
    case NotInEncoding:
        return {translate("Batches", "GB18030 has no place for one of the names."),
                translate("Batches", "Please write the file as UTF-8."),
                QStringLiteral("not-in-encoding")};
    case AlreadyThere:
        break;
    }
    return {translate("Batches", "There is a file of this name already. It was not touched."),
            translate("Batches", "Please choose another name."), QStringLiteral("already-there")};
}

} // namespace

QString textOf(outlet::BlankState value) {
    switch (value) {
    case outlet::BlankState::Blank:
        return translate("Batches", "blank", "state of a blank card");
    case outlet::BlankState::Taken:
        return translate("Batches", "being written", "state of a blank card");
    case outlet::BlankState::Used:
        return translate("Batches", "used", "state of a blank card");
    case outlet::BlankState::Void:
        return translate("Batches", "void", "state of a blank card");
    }
    return {};
}

QString textOf(outlet::VoidReason value) {
    using enum outlet::VoidReason;
    switch (value) {
    case Defective:
        return translate("Batches", "defective", "why a blank is void");
    case WriteFailed:
        return translate("Batches", "writing failed", "why a blank is void");
    case Mismatch:
        return translate("Batches", "reads differently", "why a blank is void");
    case Misprinted:
        return translate("Batches", "misprinted", "why a blank is void");
    case Damaged:
        return translate("Batches", "damaged", "why a blank is void");
    case Missing:
        return translate("Batches", "missing", "why a blank is void");
    }
    return {};
}

QString textOf(outlet::BatchState value) {
    switch (value) {
    case outlet::BatchState::Open:
        return translate("Batches", "begun, not sent", "state of a batch");
    case outlet::BatchState::Sent:
        return translate("Batches", "at the factory", "state of a batch");
    case outlet::BatchState::Returned:
        return translate("Batches", "returned", "state of a batch");
    }
    return {};
}

QString textOf(batches::LineOutcome value) {
    using enum batches::LineOutcome;
    switch (value) {
    case Done:
        return translate("Batches", "done", "what came of a line");
    case DoneBefore:
        return translate("Batches", "done before", "what came of a line");
    case Waiting:
        return translate("Batches", "waits for the registry", "what came of a line");
    case Refused:
        return translate("Batches", "refused", "what came of a line");
    case Rejected:
        return translate("Batches", "rejected", "what came of a line");
    case Malformed:
        return translate("Batches", "cannot be read", "what came of a line");
    case Unknown:
        return translate("Batches", "not known here", "what came of a line");
    case NotReached:
        return translate("Batches", "not done", "what came of a line");
    }
    return {};
}

bool hasFailed(batches::LineOutcome outcome) {
    using enum batches::LineOutcome;
    return outcome == Refused || outcome == Rejected || outcome == Malformed || outcome == Unknown;
}

QString reasonText(const batches::LineReport& line) {
    if (line.wanted) {
        return translate("Batches", "Column %1: expected %2.")
            .arg(line.column)
            .arg(wantedText(*line.wanted));
    }
    const std::string_view reason = line.reason;
    for (const auto& [word, text] : sentences) {
        if (reason == word) {
            return translate("Batches", text);
        }
    }
    if (const auto rejection = domain::parseName<registry::Rejection>(reason)) {
        return textOf(*rejection);
    }
    const auto blank = reason.find(' ');
    if (blank == std::string_view::npos) {
        return fromUtf8(reason);
    }
    const auto word = reason.substr(blank + 1);
    if (const auto paper = domain::parseName<domain::Paper>(word);
        paper && reason.starts_with("missing ")) {
        return translate("Batches", "A paper is missing: %1.").arg(textOf(*paper));
    }
    const auto ruled = ruledText(reason.substr(0, blank), word);
    return ruled.isEmpty() ? fromUtf8(reason) : ruled;
}

FailureText textOf(const batches::BatchFailure& failure) {
    if (const auto* error = std::get_if<store::StoreError>(&failure)) {
        return {textOf(error->fault), todoOf(error->fault),
                QString::fromLatin1(store::codeOf(error->fault))};
    }
    if (const auto* fault = std::get_if<registry::RegistryFault>(&failure)) {
        return {textOf(*fault),
                translate("Batches", "Please try again when the registry can be reached: what was "
                                     "done is not done twice."),
                QStringLiteral("registry")};
    }
    if (const auto* fault = std::get_if<batches::FileFault>(&failure)) {
        return fileText(*fault);
    }
    if (const auto* error = std::get_if<batches::TableError>(&failure)) {
        return tableText(*error);
    }
    const auto& refusal = std::get<outlet::OutletRefusal>(failure);
    const auto about = fromUtf8(refusal.about);
    return {textOf(refusal.fault),
            about.isEmpty() ? QString() : translate("Batches", "It is about %1.").arg(about),
            fromUtf8(domain::nameOf(refusal.fault))};
}

QString differenceText(std::string_view what) {
    if (what == "not-in-registry") {
        return translate("Batches", "The registry knows of no such fee.");
    }
    if (what == "amount-differs") {
        return translate("Batches", "The registry has another amount.");
    }
    return what == "not-at-outlet"
               ? translate("Batches", "The act cost a fee that was not counted here.")
               : fromUtf8(what);
}

} // namespace guitai::views
