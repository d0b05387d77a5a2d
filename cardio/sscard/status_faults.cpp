// SPDX-License-Identifier: Apache-2.0
#include "cardio/sscard/status_faults.h"

#include <string>

namespace guitai::sscard {

using cardio::CardFault;
using iso7816::StatusWord;

namespace {

/// The same meaning whatever was asked.
CardFault general(StatusWord status) {
    switch (status.value) {
    case 0x6581:
        return CardFault::MemoryFault;
    case 0x6982:
        return CardFault::AccessRefused;
    case 0x6985:
    case 0x6A81:
    case 0x6283:
    case 0x9303:
        return CardFault::ApplicationLocked;
    default:
        return CardFault::UnexpectedStatus;
    }
}

/// 63C0: this was the last try, and now the PIN is locked.
CardFault pinFault(StatusWord status) {
    if (const auto left = status.triesLeft()) {
        return *left == 0 ? CardFault::PinLocked : CardFault::PinWrong;
    }
    return status.value == 0x6983 ? CardFault::PinLocked : general(status);
}

/// 6985 is no lock here: chips give it where a key is not to be used now.
CardFault keyFault(StatusWord status) {
    switch (status.value) {
    case 0x6300:
    case 0x6983:
    case 0x6984:
    case 0x6985:
    case 0x6988:
    case 0x6A88:
    case 0x9302:
    case 0x9403:
    case 0x9406:
        return CardFault::KeyRefused;
    default:
        return status.triesLeft() ? CardFault::KeyRefused : general(status);
    }
}

CardFault readFault(StatusWord status) {
    const bool onlyUnsupported = status.value == 0x6A81 || status.value == 0x6985;
    return onlyUnsupported ? CardFault::UnexpectedStatus : general(status);
}

CardFault selectFault(StatusWord status) {
    const auto fault = general(status);
    return fault == CardFault::ApplicationLocked || fault == CardFault::MemoryFault
               ? fault
               : CardFault::NotThisKind;
}

CardFault faultOf(Act act, StatusWord status) {
    switch (act) {
    case Act::Select:
        return selectFault(status);
    case Act::Read:
        return readFault(status);
    case Act::UsePin:
        return pinFault(status);
    case Act::UseKey:
        return keyFault(status);
    }
    return CardFault::UnexpectedStatus;
}

} // namespace

cardio::CardError refusal(Act act, std::string_view site, StatusWord status) {
    cardio::CardError error{
        .fault = faultOf(act, status), .site = std::string(site), .statusWord = status.value};
    if (error.fault == CardFault::PinWrong) {
        error.triesLeft = status.triesLeft();
    } else if (error.fault == CardFault::PinLocked) {
        error.triesLeft = 0;
    }
    return error;
}

} // namespace guitai::sscard
