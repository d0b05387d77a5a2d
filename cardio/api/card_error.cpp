// SPDX-License-Identifier: Apache-2.0
#include "cardio/api/card_error.h"

namespace guitai::cardio {

Recovery recoveryFor(CardFault fault) {
    switch (fault) {
    case CardFault::ServiceUnavailable:
        return Recovery::StartReaderService;
    case CardFault::AccessDenied:
        return Recovery::AskSupport;
    case CardFault::NoReader:
    case CardFault::ReaderGone:
        return Recovery::ConnectReader;
    case CardFault::NoCard:
        return Recovery::InsertCard;
    case CardFault::CardRemoved:
    case CardFault::CardReset:
        return Recovery::InsertSameCard;
    case CardFault::CardMute:
    case CardFault::DeadlineExceeded:
    case CardFault::TransmissionFailed:
    case CardFault::AbsurdAnswer:
        return Recovery::CleanAndRetry;
    case CardFault::ReaderBusy:
        return Recovery::CloseOtherProgram;
    case CardFault::UnexpectedStatus:
    case CardFault::AccessRefused:
    case CardFault::KeyRefused:
    case CardFault::KeyServiceFailed:
        return Recovery::AskSupport;
    case CardFault::NotThisKind:
    case CardFault::WrongCard:
    case CardFault::PracticeCard:
        return Recovery::UseOtherCard;
    case CardFault::OtherRegion:
        return Recovery::ServeElsewhere;
    case CardFault::NotPracticeCard:
        return Recovery::UsePracticeCard;
    case CardFault::PinWrong:
        return Recovery::AskPinAgain;
    case CardFault::PinLocked:
        return Recovery::ResetPin;
    case CardFault::ApplicationLocked:
        return Recovery::ReplaceCard;
    case CardFault::MemoryFault:
        return Recovery::ReadChipToDecide;
    }
    return Recovery::AskSupport;
}

const char* codeOf(CardFault fault) {
    switch (fault) {
    case CardFault::ServiceUnavailable:
        return "service-unavailable";
    case CardFault::AccessDenied:
        return "access-denied";
    case CardFault::NoReader:
        return "no-reader";
    case CardFault::ReaderGone:
        return "reader-gone";
    case CardFault::NoCard:
        return "no-card";
    case CardFault::CardRemoved:
        return "card-removed";
    case CardFault::CardReset:
        return "card-reset";
    case CardFault::CardMute:
        return "card-mute";
    case CardFault::DeadlineExceeded:
        return "deadline-exceeded";
    case CardFault::ReaderBusy:
        return "reader-busy";
    case CardFault::TransmissionFailed:
        return "transmission-failed";
    case CardFault::AbsurdAnswer:
        return "absurd-answer";
    case CardFault::UnexpectedStatus:
        return "unexpected-status";
    case CardFault::NotThisKind:
        return "not-this-kind";
    case CardFault::WrongCard:
        return "wrong-card";
    case CardFault::NotPracticeCard:
        return "not-practice-card";
    case CardFault::PracticeCard:
        return "practice-card";
    case CardFault::OtherRegion:
        return "other-region";
    case CardFault::PinWrong:
        return "pin-wrong";
    case CardFault::PinLocked:
        return "pin-locked";
    case CardFault::ApplicationLocked:
        return "application-locked";
    case CardFault::AccessRefused:
        return "access-refused";
    case CardFault::KeyRefused:
        return "key-refused";
    case CardFault::MemoryFault:
        return "memory-fault";
    case CardFault::KeyServiceFailed:
        return "key-service-failed";
    }
    return "unknown";
}

const char* codeOf(KeyFault fault) {
    switch (fault) {
    case KeyFault::NotAvailable:
        return "not-available";
    case KeyFault::KeyMissing:
        return "key-missing";
    case KeyFault::MechanismMissing:
        return "mechanism-missing";
    case KeyFault::ModuleUnreachable:
        return "module-unreachable";
    case KeyFault::RefusedOutsidePractice:
        return "refused-outside-practice";
    case KeyFault::BadInput:
        return "bad-input";
    }
    return "unknown";
}

bool outcomeUnknownAfter(CardFault fault) {
    switch (fault) {
    case CardFault::ServiceUnavailable:
    case CardFault::ReaderGone:
    case CardFault::CardRemoved:
    case CardFault::CardReset:
    case CardFault::CardMute:
    case CardFault::DeadlineExceeded:
    case CardFault::TransmissionFailed:
    case CardFault::AbsurdAnswer:
    case CardFault::MemoryFault:
        return true;
    case CardFault::AccessDenied:
    case CardFault::NoReader:
    case CardFault::NoCard:
    case CardFault::ReaderBusy:
    case CardFault::UnexpectedStatus:
    case CardFault::NotThisKind:
    case CardFault::WrongCard:
    case CardFault::NotPracticeCard:
    case CardFault::PracticeCard:
    case CardFault::OtherRegion:
    case CardFault::PinWrong:
    case CardFault::PinLocked:
    case CardFault::ApplicationLocked:
    case CardFault::AccessRefused:
    case CardFault::KeyRefused:
    case CardFault::KeyServiceFailed:
        return false;
    }
    return true;
}

} // namespace guitai::cardio
