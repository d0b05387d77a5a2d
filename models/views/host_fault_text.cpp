// SPDX-License-Identifier: Apache-2.0
#include "models/views/fault_text.h"
#include "models/views/translate.h"

namespace guitai::views {

QString textOf(hosts::HostFault fault) {
    using enum hosts::HostFault;
    switch (fault) {
    case NotConnected:
        return translate("Host", "This counter is not connected to the host that keeps this PIN.");
    case Unreachable:
        return translate("Host", "The host that keeps this PIN cannot be reached.");
    case UnknownOutcome:
        return translate("Host", "The host did not answer; whether it has the new PIN is unknown.");
    case OldPinWrong:
        return translate("Host", "The old PIN was wrong.");
    case Locked:
        return translate("Host", "The PIN is locked at its host.");
    case UnknownCredential:
        return translate("Host", "The host does not know this card's PIN.");
    case BlockInvalid:
        return translate("Host", "The host could not open the sealed PIN.");
    case OtherRequestSameId:
        return translate("Host", "The host knows this act with other contents.");
    case Failed:
        return translate("Host", "The host reported a fault.");
    }
    return {};
}

QString todoOf(hosts::HostFault fault) {
    using enum hosts::HostFault;
    switch (fault) {
    case NotConnected:
        return translate("Host", "Please send the holder to a branch of the card's bank.");
    case Unreachable:
        return translate("Host", "Please try again in a moment.");
    case UnknownOutcome:
        return translate("Host", "Please try again: the host is asked what it has done first.");
    case OldPinWrong:
        return translate("Host", "Please ask the holder to enter the old PIN again.");
    case Locked:
        return translate("Host", "Please reset the PIN with the identity document.");
    case BlockInvalid:
    case Failed:
        return translate("Host", "Please ask the holder to enter the PINs again; if it happens "
                                 "again, call the office's support.");
    case UnknownCredential:
    case OtherRequestSameId:
        return translate("Host", "Please call the office's support and give them the code.");
    }
    return {};
}

const char* codeOf(hosts::HostFault fault) {
    using enum hosts::HostFault;
    switch (fault) {
    case NotConnected:
        return "host-not-connected";
    case Unreachable:
        return "host-unreachable";
    case UnknownOutcome:
        return "host-outcome-unknown";
    case OldPinWrong:
        return "host-old-pin-wrong";
    case Locked:
        return "host-locked";
    case UnknownCredential:
        return "host-unknown-credential";
    case BlockInvalid:
        return "host-block-invalid";
    case OtherRequestSameId:
        return "host-other-request";
    case Failed:
        return "host-failed";
    }
    return "host";
}

} // namespace guitai::views
