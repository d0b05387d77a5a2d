// SPDX-License-Identifier: Apache-2.0
#include "models/domain/codec_event.h"

namespace guitai::domain::parts {

namespace {

json body(const Authorised& event) {
    return {{"event", "authorised"}, {"authorisation", write(event.authorisation)}};
}

json body(const AuthorisationClosed& event) {
    return {{"event", "authorisation-closed"}, {"operation", event.operation.text()}};
}

json body(const ApplicationActivated& event) {
    return {{"event", "application-activated"},
            {"card", event.card.text()},
            {"application", nameOf(event.application)}};
}

json body(const PinChanged& event) {
    json out{{"event", "pin-changed"}, {"card", event.card.text()}, {"pin", nameOf(event.pin)}};
    if (event.wrong != 0) {
        out["wrong"] = event.wrong;
    }
    return out;
}

json body(const PinReset& event) {
    return {{"event", "pin-reset"}, {"card", event.card.text()}, {"pin", nameOf(event.pin)}};
}

json body(const WrongEntriesNoted& event) {
    json out{{"event", "wrong-entries-noted"},
             {"card", event.card.text()},
             {"pin", nameOf(event.pin)},
             {"wrong", event.wrong}};
    if (event.lockedIn) {
        out["lockedIn"] = event.lockedIn->text();
    }
    if (event.lockedOn) {
        out["lockedOn"] = toText(*event.lockedOn);
    }
    return out;
}

json body(const LegacyCardStopped&) {
    return {{"event", "legacy-card-stopped"}};
}

json body(const PinUnlocked& event) {
    return {{"event", "pin-unlocked"}, {"card", event.card.text()}, {"pin", nameOf(event.pin)}};
}

json body(const Enquired& event) {
    return {{"event", "enquired"}, {"purpose", nameOf(event.purpose)}};
}

WrongEntriesNoted readWrongEntries(const JsonReader& in) {
    in.only({"event", "card", "pin", "wrong", "lockedIn", "lockedOn"});
    WrongEntriesNoted event{.card = in.at("card").cardNumber(),
                            .pin = in.at("pin").word<CredentialKind>(),
                            .wrong = static_cast<int>(in.at("wrong").integer(0, 1000))};
    if (in.has("lockedIn")) {
        event.lockedIn = in.at("lockedIn").regionCode();
    }
    if (in.has("lockedOn")) {
        event.lockedOn = in.at("lockedOn").date();
    }
    return event;
}

PinChanged readChanged(const JsonReader& in) {
    in.only({"event", "card", "pin", "wrong"});
    PinChanged event{.card = in.at("card").cardNumber(),
                     .pin = in.at("pin").word<CredentialKind>()};
    if (in.has("wrong")) {
        event.wrong = static_cast<int>(in.at("wrong").integer(0, 1000));
    }
    return event;
}

template <class PinEvent>
PinEvent readPinEvent(const JsonReader& in) {
    in.only({"event", "card", "pin"});
    return {in.at("card").cardNumber(), in.at("pin").word<CredentialKind>()};
}

} // namespace

json write(const Event& event) {
    return std::visit([](const auto& known) -> json { return body(known); }, event);
}

Event readEvent(const JsonReader& in) {
    const auto& name = in.at("event").text();
    if (name == "authorised") {
        in.only({"event", "authorisation"});
        return Authorised{readAuthorisation(in.at("authorisation"))};
    }
    if (name == "authorisation-closed") {
        in.only({"event", "operation"});
        return AuthorisationClosed{in.at("operation").uuid()};
    }
    if (name == "application-activated") {
        in.only({"event", "card", "application"});
        return ApplicationActivated{in.at("card").cardNumber(),
                                    in.at("application").word<Application>()};
    }
    if (name == "pin-changed") {
        return readChanged(in);
    }
    if (name == "pin-reset") {
        return readPinEvent<PinReset>(in);
    }
    if (name == "pin-unlocked") {
        return readPinEvent<PinUnlocked>(in);
    }
    if (name == "wrong-entries-noted") {
        return readWrongEntries(in);
    }
    if (name == "legacy-card-stopped") {
        in.only({"event"});
        return LegacyCardStopped{};
    }
    if (name == "enquired") {
        in.only({"event", "purpose"});
        return Enquired{in.at("purpose").word<Purpose>()};
    }
    if (auto event = readCardEvent(name, in)) {
        return std::move(*event);
    }
    if (auto event = readFileEvent(name, in)) {
        return std::move(*event);
    }
    in.at("event").fail("a known event");
}

} // namespace guitai::domain::parts
