// SPDX-License-Identifier: Apache-2.0
#include "models/domain/codec_json.h"

namespace guitai::domain::parts {

namespace {

json body(const std::monostate&) {
    return nullptr;
}

json body(const NewCardAsked& asked) {
    return {{"about", "new-card"}, {"number", asked.number.text()}, {"bank", nameOf(asked.bank)}};
}

json body(const ReplacementAsked& asked) {
    return {{"about", "replacement"},
            {"reason", nameOf(asked.reason)},
            {"number", asked.card.number.text()},
            {"bank", nameOf(asked.card.bank)}};
}

json body(const ComparisonMade& made) {
    return {{"about", "comparison"},
            {"name", made.nameAgrees},
            {"idNumber", made.idNumberAgrees},
            {"photo", made.photoAgrees},
            {"takenBack", made.takenBack}};
}

json body(const PinsTyped& typed) {
    return {{"about", "pins"}, {"old", typed.oldRight}, {"new", typed.newAcceptable}};
}

json body(const LossAsked& asked) {
    return {{"about", "loss"},
            {"kind", nameOf(asked.kind)},
            {"scope", namesOf(asked.scope)},
            {"detailsAgree", asked.detailsAgree}};
}

json body(const FundingSeen& seen) {
    return {{"about", "funding"}, {"funded", seen.funded}};
}

json body(const CorrectionAsked& asked) {
    auto out = write(asked);
    out["about"] = "correction";
    return out;
}

json body(const SettlementAsked& asked) {
    return {{"about", "settlement"}, {"way", nameOf(asked.way)}};
}

json body(const ClosingAsked& asked) {
    json out{{"about", "closing"}, {"reason", nameOf(asked.reason)}};
    if (asked.emptied) {
        out["emptied"] = true;
    }
    return out;
}

json body(const ReversalAsked& asked) {
    return {{"about", "reversal"}, {"operation", asked.operation.text()}};
}

json body(const MadeAsked& asked) {
    auto out = write(asked);
    out["about"] = "made";
    return out;
}

NewCardAsked readNewCard(const JsonReader& in) {
    return {in.at("number").cardNumber(), in.at("bank").word<BankName>()};
}

Asked readAboutCard(const JsonReader& in, const std::string& about) {
    if (about == "new-card") {
        in.only({"about", "number", "bank"});
        return readNewCard(in);
    }
    if (about == "replacement") {
        in.only({"about", "reason", "number", "bank"});
        return ReplacementAsked{in.at("reason").word<ReplaceReason>(), readNewCard(in)};
    }
    if (about == "comparison") {
        in.only({"about", "name", "idNumber", "photo", "takenBack"});
        return ComparisonMade{in.at("name").flag(), in.at("idNumber").flag(), in.at("photo").flag(),
                              in.at("takenBack").flag()};
    }
    if (about == "settlement") {
        in.only({"about", "way"});
        return SettlementAsked{in.at("way").word<Settlement>()};
    }
    if (about == "closing") {
        in.only({"about", "reason", "emptied"});
        return ClosingAsked{in.at("reason").word<ClosingReason>(),
                            in.has("emptied") && in.at("emptied").flag()};
    }
    if (about == "made") {
        in.only({"about", "identification", "bankCard", "validUntil"});
        return readMade(in);
    }
    in.at("about").fail("a known word");
}

LossAsked readLoss(const JsonReader& in) {
    in.only({"about", "kind", "scope", "detailsAgree"});
    const auto scope = in.at("scope").words<Application>();
    return {.kind = in.at("kind").word<LossKind>(),
            .scope = {scope.begin(), scope.end()},
            .detailsAgree = in.at("detailsAgree").flag()};
}

} // namespace

json write(const CorrectionAsked& asked) {
    auto out = json::object();
    if (asked.idNumber) {
        out["idNumber"] = asked.idNumber->text();
    }
    if (asked.name) {
        out["name"] = asked.name->text();
    }
    if (asked.district) {
        out["district"] = asked.district->text();
    }
    if (asked.personalNumber) {
        out["personalNumber"] = textOf(*asked.personalNumber);
    }
    if (asked.phone) {
        out["phone"] = textOf(*asked.phone);
    }
    return out;
}

CorrectionAsked readCorrection(const JsonReader& in) {
    CorrectionAsked asked;
    if (in.has("idNumber")) {
        asked.idNumber = in.at("idNumber").idNumber();
    }
    if (in.has("district")) {
        asked.district = in.at("district").regionCode();
    }
    if (in.has("name")) {
        asked.name = in.at("name").personName();
    }
    if (in.has("personalNumber")) {
        asked.personalNumber = in.at("personalNumber").personalNumber();
    }
    if (in.has("phone")) {
        asked.phone = in.at("phone").phoneNumber();
    }
    return asked;
}

json write(const MadeAsked& asked) {
    json out{{"identification", asked.identification}};
    if (asked.bankCard) {
        out["bankCard"] = asked.bankCard->text();
    }
    if (asked.validUntil) {
        out["validUntil"] = toText(*asked.validUntil);
    }
    return out;
}

MadeAsked readMade(const JsonReader& in) {
    MadeAsked asked{.identification = in.at("identification").text(32)};
    if (in.has("bankCard")) {
        asked.bankCard = in.at("bankCard").bankCardNumber();
    }
    if (in.has("validUntil")) {
        asked.validUntil = in.at("validUntil").date();
    }
    return asked;
}

json write(const Asked& asked) {
    return std::visit([](const auto& known) { return body(known); }, asked);
}

Asked readAsked(const JsonReader& in) {
    const auto& about = in.at("about").text();
    if (about == "loss") {
        return readLoss(in);
    }
    if (about == "pins") {
        in.only({"about", "old", "new"});
        return PinsTyped{in.at("old").flag(), in.at("new").flag()};
    }
    if (about == "funding") {
        in.only({"about", "funded"});
        return FundingSeen{in.at("funded").flag()};
    }
    if (about == "correction") {
        in.only({"about", "idNumber", "name", "district", "personalNumber", "phone"});
        return readCorrection(in);
    }
    if (about == "reversal") {
        in.only({"about", "operation"});
        return ReversalAsked{in.at("operation").uuid()};
    }
    return readAboutCard(in, about);
}

} // namespace guitai::domain::parts
