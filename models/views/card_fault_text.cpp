// SPDX-License-Identifier: Apache-2.0
#include "models/views/fault_text.h"
#include "models/views/translate.h"

namespace guitai::views {

QString titleOf(cardio::CardFault fault) {
    using enum cardio::CardFault;
    switch (fault) {
    case ServiceUnavailable:
    case AccessDenied:
        return translate("Card", "No reader service");
    case NoReader:
    case ReaderGone:
        return translate("Card", "No reader");
    case NoCard:
        return translate("Card", "No card");
    case CardRemoved:
        return translate("Card", "Card taken out");
    case CardReset:
    case CardMute:
    case DeadlineExceeded:
    case TransmissionFailed:
    case AbsurdAnswer:
    case UnexpectedStatus:
        return translate("Card", "The card cannot be read");
    case ReaderBusy:
        return translate("Card", "The reader is in use");
    case NotThisKind:
    case WrongCard:
    case NotPracticeCard:
    case PracticeCard:
        return translate("Card", "Another card");
    case OtherRegion:
        return translate("Card", "Another region's card");
    case PinWrong:
        return translate("Card", "Wrong PIN");
    case PinLocked:
        return translate("Card", "PIN locked");
    case ApplicationLocked:
        return translate("Card", "Card blocked");
    case AccessRefused:
    case KeyRefused:
    case KeyServiceFailed:
        return translate("Card", "No right on the card");
    case MemoryFault:
        return translate("Card", "The card failed to write");
    }
    return {};
}

QString textOf(cardio::CardFault fault) {
    using enum cardio::CardFault;
    switch (fault) {
    case ServiceUnavailable:
        return translate("Card", "The reader service of this computer is not running.");
    case AccessDenied:
        return translate("Card", "The system does not let this user use card readers.");
    case NoReader:
        return translate("Card", "No card reader is connected.");
    case ReaderGone:
        return translate("Card", "The card reader was unplugged.");
    case NoCard:
        return translate("Card", "There is no card in the reader.");
    case CardRemoved:
        return translate("Card", "The card was taken out before it was finished.");
    case CardReset:
        return translate("Card", "The card was reset; its rights are gone.");
    case CardMute:
        return translate("Card", "The card does not answer.");
    case DeadlineExceeded:
        return translate("Card", "The card did not answer in time.");
    case ReaderBusy:
        return translate("Card", "Another program is using the card.");
    case TransmissionFailed:
        return translate("Card", "The contact between reader and card failed.");
    case AbsurdAnswer:
        return translate("Card", "The card gave an answer that makes no sense.");
    case UnexpectedStatus:
        return translate("Card", "The card refused with a status that is not expected here.");
    case NotThisKind:
        return translate("Card", "This is not a social-security card.");
    case WrongCard:
        return translate("Card", "This is not the card this work is about.");
    case NotPracticeCard:
        return translate("Card", "This is not a practice card. No PIN was sent to it.");
    case PracticeCard:
        return translate("Card", "This is a practice card; it is not served at a real counter.");
    case OtherRegion:
        return translate("Card", "This card was issued in another region, whose rules do not hold "
                                 "at this counter. It was only read.");
    case PinWrong:
        return translate("Card", "The PIN was wrong.");
    case PinLocked:
        return translate("Card", "The card's PIN is locked.");
    case ApplicationLocked:
        return translate("Card", "The card's social-security application is blocked.");
    case AccessRefused:
        return translate("Card", "The card asks for a key or PIN that it was not given.");
    case KeyRefused:
        return translate("Card", "The card does not accept this counter's key.");
    case MemoryFault:
        return translate("Card", "The card reported a fault while it was written.");
    case KeyServiceFailed:
        return translate("Card", "The key module did not do its part.");
    }
    return {};
}

QString textOf(cardio::KeyFault fault) {
    using enum cardio::KeyFault;
    switch (fault) {
    case NotAvailable:
        return translate("Card", "This counter has no key module.");
    case KeyMissing:
        return translate("Card", "The key module does not have the key for this card.");
    case MechanismMissing:
        return translate("Card", "The key module cannot do this card's algorithm.");
    case ModuleUnreachable:
        return translate("Card", "The key module does not answer.");
    case RefusedOutsidePractice:
        return translate("Card", "Practice keys are not used at a real counter.");
    case BadInput:
        return translate("Card", "The card gave a value of the wrong size for its key.");
    }
    return {};
}

QString textOf(cardio::Recovery recovery) {
    using enum cardio::Recovery;
    switch (recovery) {
    case StartReaderService:
        return translate("Card", "Please wait a moment; if it does not come back by itself, call "
                                 "the office's support.");
    case AskSupport:
        return translate("Card", "Please call the office's support and give them the code.");
    case ConnectReader:
        return translate("Card", "Please connect the card reader.");
    case InsertCard:
        return translate("Card", "Please put the card into the reader.");
    case InsertSameCard:
        return translate("Card", "Please put the same card back; the step then goes on.");
    case CleanAndRetry:
        return translate("Card", "Please wipe the card's contacts and put it in again.");
    case CloseOtherProgram:
        return translate("Card", "Please close the other program that uses the reader.");
    case UseOtherCard:
        return translate("Card", "Please take this card out and put in the right one.");
    case UsePracticeCard:
        return translate("Card", "Please put in a practice card.");
    case ServeElsewhere:
        return translate("Card", "Please send the holder to a counter of the card's own region.");
    case AskPinAgain:
        return translate("Card", "Please ask the holder to enter the PIN again.");
    case ResetPin:
        return translate("Card", "Please reset or unlock the PIN with the identity document.");
    case ReplaceCard:
        return translate("Card", "This card can no longer be used: please have it replaced.");
    case ReadChipToDecide:
        return translate("Card", "Please leave the card in: it is asked what it holds, and "
                                 "nothing is written twice.");
    }
    return {};
}

} // namespace guitai::views
