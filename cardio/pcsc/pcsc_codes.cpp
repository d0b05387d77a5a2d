// SPDX-License-Identifier: Apache-2.0
#include "cardio/pcsc/pcsc_codes.h"

#include <winscard.h>

#include <string>

namespace guitai::pcsc {

using cardio::CardFault;

namespace {

CardFault faultOf(long code, Stage stage) {
    const bool connected = stage == Stage::Connected;
    switch (code) {
    case SCARD_E_NO_SERVICE:
    case SCARD_E_SERVICE_STOPPED:
    case SCARD_F_COMM_ERROR:     // the daemon died during the call
    case SCARD_F_INTERNAL_ERROR: // what libpcsclite answers when its socket is gone
    case SCARD_F_WAITED_TOO_LONG:
    case SCARD_P_SHUTDOWN:
    case SCARD_E_SYSTEM_CANCELLED:
    case SCARD_E_INVALID_HANDLE: // a context of a daemon that is no more
    case SCARD_E_NO_MEMORY:
        return CardFault::ServiceUnavailable;
    case SCARD_E_NO_ACCESS:
    case SCARD_W_SECURITY_VIOLATION:
        // polkit, when a context or a card is asked for. Later it is what libpcsclite 1.9.9 makes
        // of a daemon that closed the line without an answer, because it was killed.
        return connected ? CardFault::ServiceUnavailable : CardFault::AccessDenied;
    case SCARD_E_NO_READERS_AVAILABLE:
    case SCARD_E_UNKNOWN_READER:
    case SCARD_E_READER_UNAVAILABLE:
    case SCARD_E_INVALID_VALUE: // a handle whose reader has been taken off the daemon's list
        return connected ? CardFault::ReaderGone : CardFault::NoReader;
    case SCARD_E_NO_SMARTCARD:
    case SCARD_W_REMOVED_CARD:
    case SCARD_E_UNKNOWN_CARD:
        return connected ? CardFault::CardRemoved : CardFault::NoCard;
    case SCARD_W_RESET_CARD:
        return CardFault::CardReset;
    case SCARD_W_UNPOWERED_CARD:
    case SCARD_W_UNRESPONSIVE_CARD:
        return CardFault::CardMute;
    case SCARD_E_TIMEOUT:
        return CardFault::DeadlineExceeded;
    case SCARD_E_SHARING_VIOLATION:
        return CardFault::ReaderBusy;
    case SCARD_E_PROTO_MISMATCH: // neither T=0 nor T=1
    case SCARD_W_UNSUPPORTED_CARD:
    case SCARD_E_CARD_UNSUPPORTED:
        return CardFault::NotThisKind;
    case SCARD_E_INSUFFICIENT_BUFFER: // longer than an extended APDU can be
    case SCARD_E_INVALID_ATR:
        return CardFault::AbsurdAnswer;
    case SCARD_E_NOT_TRANSACTED:
    case SCARD_E_COMM_DATA_LOST:
    case SCARD_E_CANCELLED:
    case SCARD_E_NOT_READY:
    case SCARD_E_INVALID_PARAMETER:
    case SCARD_E_INVALID_TARGET:
    case SCARD_E_CANT_DISPOSE:
    case SCARD_E_PCI_TOO_SMALL:
    case SCARD_E_READER_UNSUPPORTED:
    case SCARD_E_DUPLICATE_READER:
    case SCARD_E_UNSUPPORTED_FEATURE: // in pcsc-lite the same as SCARD_E_UNEXPECTED
    case SCARD_F_UNKNOWN_ERROR:
    default: // nothing is known but that the exchange failed
        return CardFault::TransmissionFailed;
    }
}

} // namespace

cardio::CardError errorOf(long code, Stage stage, std::string_view site) {
    return {.fault = faultOf(code, stage),
            .site = std::string(site),
            .pcscCode = static_cast<std::int32_t>(static_cast<std::uint32_t>(code))};
}

} // namespace guitai::pcsc
