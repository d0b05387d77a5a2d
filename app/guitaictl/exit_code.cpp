// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/exit_code.h"

namespace guitai::ctl {

using cardio::CardFault;

const char* exitCodeHelp() {
    return "Exit codes:\n"
           "  0  done\n"
           "  1  the answer is no\n"
           "  2  usage, or malformed input\n"
           "  3  the reader: none, gone or busy\n"
           "  4  the card: none, of another kind, failing or refusing\n"
           "  5  a service: pcscd, the registry or a host is out of reach or refuses\n"
           "  6  the store: cannot be opened, read or written\n"
           "  7  the audit trail, or an export of it, was altered\n";
}

ExitCode exitCodeFor(CardFault fault) {
    switch (fault) {
    case CardFault::ServiceUnavailable:
    case CardFault::AccessDenied:
    case CardFault::KeyServiceFailed:
        return ExitCode::Service;
    case CardFault::NoReader:
    case CardFault::ReaderGone:
    case CardFault::ReaderBusy:
        return ExitCode::Reader;
    case CardFault::NoCard:
    case CardFault::CardRemoved:
    case CardFault::CardReset:
    case CardFault::CardMute:
    case CardFault::DeadlineExceeded:
    case CardFault::TransmissionFailed:
    case CardFault::AbsurdAnswer:
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
    case CardFault::MemoryFault:
        return ExitCode::Card;
    }
    return ExitCode::Card;
}

const char* sentenceFor(CardFault fault) {
    switch (fault) {
    case CardFault::ServiceUnavailable:
        return "The reader service (pcscd) is not running.";
    case CardFault::AccessDenied:
        return "The system does not let this user talk to the readers (polkit).";
    case CardFault::NoReader:
        return "No such reader is connected.";
    case CardFault::ReaderGone:
        return "The reader was unplugged.";
    case CardFault::NoCard:
        return "There is no card in the reader.";
    case CardFault::CardRemoved:
        return "The card was taken out too early.";
    case CardFault::CardReset:
        return "Another program has reset the card.";
    case CardFault::CardMute:
        return "The card does not answer. Is it the right way round, and clean?";
    case CardFault::DeadlineExceeded:
        return "The card or the reader did not answer in time. Take the card out.";
    case CardFault::ReaderBusy:
        return "Another program holds the card.";
    case CardFault::TransmissionFailed:
        return "The line between reader and card failed. Wipe the contacts and insert it again.";
    case CardFault::AbsurdAnswer:
        return "The card gave an answer that no such card gives.";
    case CardFault::UnexpectedStatus:
        return "The card refused with a status that the command does not foresee.";
    case CardFault::NotThisKind:
        return "This is no social-security card.";
    case CardFault::WrongCard:
        return "This is another card than the one expected.";
    case CardFault::NotPracticeCard:
        return "This is no practice card.";
    case CardFault::PracticeCard:
        return "This is a practice card.";
    case CardFault::OtherRegion:
        return "This card is of another region.";
    case CardFault::PinWrong:
        return "The PIN is wrong.";
    case CardFault::PinLocked:
        return "The PIN is locked.";
    case CardFault::ApplicationLocked:
        return "The card's social-security application is locked.";
    case CardFault::AccessRefused:
        return "The card does not give this without a key or PIN.";
    case CardFault::KeyRefused:
        return "The card refused the key.";
    case CardFault::MemoryFault:
        return "The card failed to write. What it holds now is unknown.";
    case CardFault::KeyServiceFailed:
        return "The key module did not do its part.";
    }
    return "The card failed.";
}

} // namespace guitai::ctl
