// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace guitai::cardio {

/// What went wrong between us and a card, as situations that a person can act on. No two causes
/// with different ways out are folded into one.
enum class CardFault {
    ServiceUnavailable, ///< pcscd is not running or has died
    AccessDenied,       ///< the system refuses this user the reader service (polkit)
    NoReader,           ///< no reader of that name is connected
    ReaderGone,         ///< the reader was unplugged during the act
    NoCard,             ///< the reader is empty
    CardRemoved,        ///< the card was taken out during the act
    CardReset,          ///< somebody reset the card: selection and rights are gone
    CardMute,           ///< the card does not answer to power
    DeadlineExceeded,   ///< the card or reader did not answer in time; its thread is given up
    ReaderBusy,         ///< another program holds the card
    TransmissionFailed, ///< the line between reader and card failed
    AbsurdAnswer,       ///< an answer that no such card gives: wrong length, wrong tag, garbage
    UnexpectedStatus,   ///< a status word that the command does not foresee
    NotThisKind,        ///< no social-security application: another kind of card
    WrongCard,          ///< a social-security card, but not the one this work is about
    NotPracticeCard,    ///< a card that did not prove itself a practice card
    PracticeCard,       ///< one that did, at a real counter
    OtherRegion,       ///< a card of a region that this counter does not serve; `site` has its code
    PinWrong,          ///< the chip counted a wrong PIN; triesLeft tells
    PinLocked,         ///< the chip's PIN is locked (6983)
    ApplicationLocked, ///< the application is blocked (6985 on selection, 6A81, 9303)
    AccessRefused,     ///< the chip's access condition is not met (6982): a key or PIN is missing
    KeyRefused,       ///< an authentication or MAC was refused (9302, 63Cx on authentication, 6988)
    MemoryFault,      ///< the chip failed to write (6581): outcome unknown
    KeyServiceFailed, ///< the key module did not do its part; keyFault tells
};

enum class KeyFault {
    NotAvailable,           ///< this counter has no key module
    KeyMissing,             ///< the module has no such key
    MechanismMissing,       ///< the module cannot do this algorithm
    ModuleUnreachable,      ///< the module does not answer
    RefusedOutsidePractice, ///< software keys were asked for at a real counter
    BadInput,               ///< a factor of the wrong size
};

/// One failure with the site's facts. `site` names the command, never its data.
struct CardError {
    CardFault fault;
    std::string site{};
    std::int32_t pcscCode = 0;
    std::uint16_t statusWord = 0;
    std::optional<int> triesLeft{};
    std::optional<KeyFault> keyFault{};
};

/// What the clerk can do about it. The catalogue that turns it into words is in models/views.
enum class Recovery {
    StartReaderService, ///< the service comes back by itself or the office's support is called
    AskSupport,
    ConnectReader,
    InsertCard,
    InsertSameCard, ///< put the same card back, the step goes on
    CleanAndRetry,  ///< contacts: wipe the card, insert again
    CloseOtherProgram,
    UseOtherCard, ///< this card cannot be served here
    UsePracticeCard,
    ServeElsewhere, ///< at a counter of the card's own region
    AskPinAgain,
    ResetPin, ///< the procedure reset-pin or unlock-pin
    ReplaceCard,
    ReadChipToDecide, ///< the outcome of a write is unknown: the chip is asked, not written again
};

[[nodiscard]] Recovery recoveryFor(CardFault fault);
/// The name of the enumerator, for codes that support is told and for JSON: `card-removed`.
[[nodiscard]] const char* codeOf(CardFault fault);
[[nodiscard]] const char* codeOf(KeyFault fault);

/// Whether, after a write ended so, the chip may or may not have carried it out.
[[nodiscard]] bool outcomeUnknownAfter(CardFault fault);

} // namespace guitai::cardio
