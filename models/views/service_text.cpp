// SPDX-License-Identifier: Apache-2.0
#include "models/views/service_text.h"

#include "models/registry/forwarder.h"
#include "models/registry/known_files.h"
#include "models/registry/outcome_words.h"
#include "models/views/format.h"
#include "models/views/reason_text.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"

namespace guitai::views {

QString textOf(procedure::CounterLack lack) {
    using enum procedure::CounterLack;
    switch (lack) {
    case KeyModule:
        return translate("Service", "This counter has no key module: it cannot write a new PIN to "
                                    "a card without the old one.");
    case CredentialHost:
        return translate("Service", "This counter is not connected to the bank's host, which "
                                    "keeps this PIN.");
    case Printer:
        return translate("Service", "No printer of card faces is connected.");
    case Reader:
        return translate("Service", "No card reader is connected.");
    case Clerk:
        return translate("Service", "You are signed in without the clerk's role; a clerk serves "
                                    "holders.");
    case Approver:
        return translate("Service", "A supervisor other than you must approve this, and this "
                                    "counter knows none. The administrator adds one while Guitai "
                                    "is closed: guitaictl operator add");
    }
    return {};
}

QString textOf(procedure::ServiceState state) {
    using enum procedure::ServiceState;
    switch (state) {
    case Starting:
        return translate("Service", "starting");
    case Up:
        return translate("Service", "ready");
    case Down:
        return translate("Service", "cannot be reached");
    case Unserved:
        return translate("Service", "takes what is handed in, but nobody judges it");
    case ClockOff:
        return translate("Service", "its clock and this machine's differ");
    }
    return {};
}

QString todoOf(procedure::ServiceState state) {
    using enum procedure::ServiceState;
    switch (state) {
    case Starting:
    case Up:
        break;
    case Down:
        return translate("Service", "Work goes on: people who were seen here in the last %1 days "
                                    "are found, and what is done waits in the queue and is sent "
                                    "when the line is back. Please check the network line.")
            .arg(registry::seenFilesKept.count());
    case Unserved:
        return translate("Service", "What is done is kept there and judged later. Please tell the "
                                    "registry's operators that no applier is at work.");
    case ClockOff:
        return translate("Service", "Deadlines are judged by the registry's clock. Please have "
                                    "this machine's clock set right.");
    }
    return {};
}

QString textOf(store::QueueState state) {
    using enum store::QueueState;
    switch (state) {
    case Waiting:
        return translate("Service", "waiting", "queue");
    case Sending:
        return translate("Service", "being sent", "queue");
    case Accepted:
        return translate("Service", "accepted", "queue");
    case Refused:
        return translate("Service", "refused", "queue");
    case Conflict:
        return translate("Service", "the file has changed", "queue");
    case InDoubt:
        return translate("Service", "in doubt", "queue");
    case Withdrawn:
        return translate("Service", "withdrawn", "queue");
    }
    return {};
}

QString todoOf(store::QueueState state) {
    using enum store::QueueState;
    switch (state) {
    case Waiting:
    case Sending:
        return translate("Service", "It is sent by itself as soon as the registry answers.");
    case Accepted:
    case Withdrawn:
        return {};
    case Refused:
        return translate("Service", "Tell the holder, do it anew, or withdraw it.");
    case Conflict:
        return translate("Service", "Do it anew on the newer file, or withdraw it.");
    case InDoubt:
        return translate("Service", "Have it looked up again.");
    }
    return {};
}

QString queueReasonText(const store::QueueItem& item) {
    return reasonText(item.reason);
}

QString reasonText(std::string_view reason) {
    const auto blank = reason.find(' ');
    if (blank != std::string_view::npos) {
        const auto word = reason.substr(blank + 1);
        if (const auto known = domain::parseName<domain::Reason>(word)) {
            return textOf(domain::Refusal{*known, std::string(reason.substr(0, blank))});
        }
        if (const auto paper = domain::parseName<domain::Paper>(word)) {
            return translate("Service", "A paper is missing: %1").arg(textOf(*paper));
        }
    }
    if (const auto rejection = domain::parseName<registry::Rejection>(reason)) {
        return textOf(*rejection);
    }
    if (reason == registry::fileChanged) {
        return translate("Service", "It was decided on an older file, and the newer one says "
                                    "otherwise.");
    }
    if (reason == registry::registryFailed) {
        return translate("Service", "The registry failed on it again and again.");
    }
    return fromUtf8(reason);
}

QString procedureText(const std::string& word) {
    const auto known = domain::parseName<domain::Procedure>(word);
    return known ? textOf(*known) : fromUtf8(word);
}

QString textOf(registry::Rejection rejection) {
    using enum registry::Rejection;
    switch (rejection) {
    case Malformed:
        return translate("Service", "The act could not be read.");
    case SignatureInvalid:
        return translate("Service", "The signature does not fit.");
    case SameIdOtherPayload:
        return translate("Service", "The same number was used for another act.");
    case UnknownHolder:
        return translate("Service", "The registry does not know the holder.");
    case UnknownRules:
        return translate("Service", "The registry does not know the rules it was decided on.");
    case PracticeOnly:
        return translate("Service", "Practice and real work do not mix.");
    case ClerkMismatch:
        return translate("Service", "It was signed by somebody other than its clerk.");
    case NumberTaken:
        return translate("Service", "A number in it belongs to another holder.");
    case CodeWrong:
        return translate("Service", "The code over the telephone is not that supervisor's for "
                                    "this act.");
    case CodeLocked:
        return translate("Service", "Too many wrong codes came under that supervisor's number: it "
                                    "is locked.");
    }
    return {};
}

QString textOf(registry::RegistryFault fault) {
    using enum registry::RegistryFault;
    switch (fault) {
    case Unreachable:
        return translate("Service", "The registry cannot be reached.");
    case UnknownOutcome:
        return translate("Service", "The registry did not answer; it is asked again.");
    case StoreFailed:
        return translate("Service", "The registry's store failed.");
    case NotFound:
        return translate("Service", "The registry has nothing under this number.");
    }
    return {};
}

} // namespace guitai::views
