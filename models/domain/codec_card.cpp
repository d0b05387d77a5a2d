// SPDX-License-Identifier: Apache-2.0
#include "models/domain/codec_json.h"
#include "models/domain/credential_state.h"

namespace guitai::domain::parts {

namespace {

constexpr int mostWrong = 1000;

json write(const Credential& pin) {
    json out{{"initial", pin.initial}, {"wrong", pin.wrong}};
    if (pin.lockedIn) {
        out["lockedIn"] = pin.lockedIn->text();
    }
    if (pin.lockedOn) {
        out["lockedOn"] = toText(*pin.lockedOn);
    }
    return out;
}

Credential readCredential(const JsonReader& in) {
    in.only({"initial", "wrong", "lockedIn", "lockedOn"});
    Credential pin{.initial = in.at("initial").flag(),
                   .wrong = static_cast<int>(in.at("wrong").integer(0, mostWrong))};
    if (in.has("lockedIn")) {
        pin.lockedIn = in.at("lockedIn").regionCode();
    }
    if (in.has("lockedOn")) {
        pin.lockedOn = in.at("lockedOn").date();
    }
    return pin;
}

json write(const Loss& loss) {
    return {{"kind", nameOf(loss.kind)},
            {"reportedAt", toText(loss.reportedAt)},
            {"before", nameOf(loss.before)}};
}

/// A loss on record belongs to an application that is lost, and came from one that was not.
void readLosses(Card& card, const JsonReader& in) {
    for (const auto& [name, value] : in.members()) {
        const auto application = parseName<Application>(name);
        if (!application || !isLost(stateOf(card, *application))) {
            value.fail("an application of the card that is lost");
        }
        value.only({"kind", "reportedAt", "before"});
        const Loss loss{.kind = value.at("kind").word<LossKind>(),
                        .reportedAt = value.at("reportedAt").timestamp(),
                        .before = value.at("before").word<ApplicationState>()};
        if (isLost(loss.before)) {
            value.at("before").fail("a state that is not lost");
        }
        card.losses.emplace(*application, loss);
    }
}

void writeDates(const Card& card, json& out) {
    const auto date = [&](const char* name, const std::optional<Date>& value) {
        if (value) {
            out[name] = toText(*value);
        }
    };
    date("appliedOn", card.appliedOn);
    date("readyOn", card.readyOn);
    date("validUntil", card.validUntil);
}

void readDates(Card& card, const JsonReader& in) {
    const auto date = [&](const char* name, std::optional<Date>& into) {
        if (in.has(name)) {
            into = in.at(name).date();
        }
    };
    date("appliedOn", card.appliedOn);
    date("readyOn", card.readyOn);
    date("validUntil", card.validUntil);
}

void writeBankSide(const Card& card, json& out) {
    if (card.balance != Money()) {
        out["balance"] = card.balance.fen();
    }
    if (card.funded) {
        out["funded"] = true;
    }
    if (card.frozen) {
        out["frozen"] = true;
    }
    if (card.settlement) {
        out["settlement"] = nameOf(*card.settlement);
    }
    if (card.keptByMachine) {
        out["keptByMachine"] = nameOf(*card.keptByMachine);
    }
}

void readBankSide(Card& card, const JsonReader& in) {
    if (in.has("balance")) {
        card.balance = in.at("balance").amount();
    }
    card.funded = in.has("funded") && in.at("funded").flag();
    card.frozen = in.has("frozen") && in.at("frozen").flag();
    if (in.has("settlement")) {
        card.settlement = in.at("settlement").word<Settlement>();
    }
    if (in.has("keptByMachine")) {
        card.keptByMachine = in.at("keptByMachine").word<BankName>();
    }
}

} // namespace

json write(const Card& card) {
    json pins = json::object();
    for (const auto& [kind, pin] : card.pins) {
        pins[std::string(nameOf(kind))] = write(pin);
    }
    json out{{"number", card.number.text()},         {"bank", nameOf(card.bank)},
             {"stage", nameOf(card.stage)},          {"social", nameOf(card.social)},
             {"financial", nameOf(card.financial)},  {"pins", std::move(pins)},
             {"identification", card.identification}};
    if (card.replacedBy) {
        out["replacedBy"] = card.replacedBy->text();
    }
    if (card.bankCard) {
        out["bankCard"] = card.bankCard->text();
    }
    for (const auto& [application, loss] : card.losses) {
        out["losses"][std::string(nameOf(application))] = write(loss);
    }
    writeDates(card, out);
    writeBankSide(card, out);
    return out;
}

Card readCard(const JsonReader& in) {
    in.only({"number", "bank", "stage", "social", "financial", "pins", "identification",
             "replacedBy", "bankCard", "losses", "appliedOn", "readyOn", "validUntil", "balance",
             "funded", "frozen", "settlement", "keptByMachine"});
    Card card{.number = in.at("number").cardNumber(),
              .bank = in.at("bank").word<BankName>(),
              .stage = in.at("stage").word<CardStage>(),
              .social = in.at("social").word<ApplicationState>(),
              .financial = in.at("financial").word<ApplicationState>(),
              .identification = in.at("identification").text()};
    for (const auto& [name, value] : in.at("pins").members()) {
        const auto kind = parseName<CredentialKind>(name);
        if (!kind) {
            value.fail("no such member; a credential's name");
        }
        card.pins.emplace(*kind, readCredential(value));
    }
    if (in.has("replacedBy")) {
        card.replacedBy = in.at("replacedBy").cardNumber();
    }
    if (in.has("bankCard")) {
        card.bankCard = in.at("bankCard").bankCardNumber();
    }
    if (in.has("losses")) {
        readLosses(card, in.at("losses"));
    }
    readDates(card, in);
    readBankSide(card, in);
    return card;
}

} // namespace guitai::domain::parts
