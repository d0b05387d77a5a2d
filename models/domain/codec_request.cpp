// SPDX-License-Identifier: Apache-2.0
#include "models/domain/codec_json.h"

namespace guitai::domain::parts {

namespace {

constexpr int mostWrong = 1000;

json write(const CredentialOutcome& outcome) {
    json out{{"pin", nameOf(outcome.pin)}, {"done", outcome.done}, {"receipt", outcome.receipt}};
    if (outcome.wrong) {
        out["wrong"] = *outcome.wrong;
    }
    return out;
}

CredentialOutcome readOutcome(const JsonReader& in) {
    in.only({"pin", "done", "receipt", "wrong"});
    CredentialOutcome outcome{.pin = in.at("pin").word<CredentialKind>(),
                              .done = in.at("done").flag(),
                              .receipt = in.at("receipt").text()};
    if (in.has("wrong")) {
        outcome.wrong = static_cast<int>(in.at("wrong").integer(0, mostWrong));
    }
    return outcome;
}

AccountOutcome readAccountOutcome(const JsonReader& in) {
    in.only({"done", "amount", "receipt"});
    return {.done = in.at("done").flag(),
            .amount = in.at("amount").amount(),
            .receipt = in.at("receipt").text()};
}

IdentityDocument readDocument(const JsonReader& in) {
    in.only({"idNumber", "name", "check", "validUntil"});
    IdentityDocument document{.idNumber = in.at("idNumber").idNumber(),
                              .name = in.at("name").personName(),
                              .check = in.at("check").word<NetworkCheck>()};
    if (in.has("validUntil")) {
        document.validUntil = in.at("validUntil").date();
    }
    return document;
}

} // namespace

json write(const Requester& requester) {
    json out{{"role", nameOf(requester.role)}, {"papers", namesOf(requester.papers)}};
    if (const auto& document = requester.document) {
        out["document"] = {{"idNumber", document->idNumber.text()},
                           {"name", document->name.text()},
                           {"check", nameOf(document->check)}};
        if (document->validUntil) {
            out["document"]["validUntil"] = toText(*document->validUntil);
        }
    }
    return out;
}

Requester readRequester(const JsonReader& in) {
    in.only({"role", "papers", "document"});
    const auto papers = in.at("papers").words<Paper>();
    Requester requester{.role = in.at("role").word<RequesterRole>(),
                        .papers = {papers.begin(), papers.end()}};
    if (in.has("document")) {
        requester.document = readDocument(in.at("document"));
    }
    return requester;
}

json write(const Request& request) {
    json out{{"procedure", nameOf(request.procedure)}, {"phase", nameOf(request.phase)},
             {"requester", write(request.requester)},  {"pins", namesOf(request.pins)},
             {"purpose", nameOf(request.purpose)},     {"outcomes", json::array()}};
    if (request.card) {
        out["card"] = request.card->text();
    }
    if (request.asked != Asked()) {
        out["asked"] = write(request.asked);
    }
    if (!request.proved.empty()) {
        out["proved"] = namesOf(request.proved);
    }
    if (request.account) {
        out["account"] = {{"done", request.account->done},
                          {"amount", request.account->amount.fen()},
                          {"receipt", request.account->receipt}};
    }
    if (request.feeTaken != Money()) {
        out["feeTaken"] = request.feeTaken.fen();
    }
    if (request.authorisation) {
        out["authorisation"] = request.authorisation->text();
    }
    for (const auto& outcome : request.outcomes) {
        out["outcomes"].push_back(write(outcome));
    }
    return out;
}

Request readRequest(const JsonReader& in) {
    in.only({"schema", "procedure", "phase", "requester", "card", "pins", "purpose",
             "authorisation", "outcomes", "asked", "proved", "account", "feeTaken"});
    Request request{.procedure = in.at("procedure").word<Procedure>(),
                    .phase = in.at("phase").word<Phase>(),
                    .requester = readRequester(in.at("requester")),
                    .pins = in.at("pins").words<CredentialKind>(),
                    .purpose = in.at("purpose").word<Purpose>(),
                    .outcomes = in.at("outcomes").list(readOutcome)};
    if (in.has("card")) {
        request.card = in.at("card").cardNumber();
    }
    if (in.has("asked")) {
        request.asked = readAsked(in.at("asked"));
    }
    if (in.has("proved")) {
        const auto proved = in.at("proved").words<CredentialKind>();
        request.proved = {proved.begin(), proved.end()};
    }
    if (in.has("account")) {
        request.account = readAccountOutcome(in.at("account"));
    }
    if (in.has("feeTaken")) {
        request.feeTaken = in.at("feeTaken").amount();
    }
    if (in.has("authorisation")) {
        request.authorisation = in.at("authorisation").uuid();
    }
    return request;
}

json write(const Window& window) {
    json out{{"kind", nameOf(window.kind)},
             {"city", window.city.text()},
             {"district", window.district.text()}};
    if (window.bank) {
        out["bank"] = nameOf(*window.bank);
    }
    return out;
}

Window readWindow(const JsonReader& in) {
    in.only({"kind", "bank", "city", "district"});
    Window window{.kind = in.at("kind").word<WindowKind>(),
                  .city = in.at("city").regionCode(),
                  .district = in.at("district").regionCode()};
    if (in.has("bank")) {
        window.bank = in.at("bank").word<BankName>();
    }
    return window;
}

} // namespace guitai::domain::parts
