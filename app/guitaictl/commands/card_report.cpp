// SPDX-License-Identifier: Apache-2.0
#include "app/guitaictl/commands/card_report.h"

#include "models/base/id_number.h"

#include <utility>

namespace guitai::ctl {

using sscard::CardWarning;

namespace {

/// Stands among the warnings, though it is none of the card's: EF06 of version 3.0 wants key 0A.
constexpr const char* holderNeedsKey = "holder-needs-key";

const char* codeOf(cardio::Algorithm algorithm) {
    switch (algorithm) {
    case cardio::Algorithm::TripleDes:
        return "3DES";
    case cardio::Algorithm::Ssf33:
        return "SSF33";
    case cardio::Algorithm::Sm4:
        return "SM4";
    }
    return "unknown";
}

const char* codeOf(CardWarning warning) {
    switch (warning) {
    case CardWarning::IdNumberCheckCharacter:
        return "id-number-check-character";
    case CardWarning::IdNumberFormat:
        return "id-number-format";
    case CardWarning::CardNumberCheckCharacter:
        return "card-number-check-character";
    case CardWarning::UnknownRegion:
        return "unknown-region";
    case CardWarning::BirthDateDiffers:
        return "birth-date-differs";
    case CardWarning::NameNotDecodable:
        return "name-not-decodable";
    case CardWarning::Expired:
        return "expired";
    case CardWarning::DateNotDecodable:
        return "date-not-decodable";
    }
    return "unknown";
}

std::vector<std::string> warningCodes(const CardReport& report) {
    std::vector<std::string> codes;
    for (const auto warning : report.warnings) {
        codes.emplace_back(codeOf(warning));
    }
    if (!report.holder) {
        codes.emplace_back(holderNeedsKey);
    }
    return codes;
}

Json orNull(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

Json orNull(const std::optional<Date>& date) {
    return date ? Json(guitai::toText(*date)) : Json(nullptr);
}

std::optional<int> triesOf(const CardReport& report) {
    return report.tries.locked ? 0 : report.tries.left;
}

void addLine(std::string& text, std::string_view label, const std::string& value) {
    text.append(label).append(value.empty() ? "not told" : value).append("\n");
}

std::string dateOr(const std::optional<Date>& date) {
    return date ? guitai::toText(*date) : std::string();
}

} // namespace

std::expected<CardReport, cardio::CardError> readCard(cardio::CardSession& session, Date today) {
    auto card = sscard::SocialSecurityCard::open(session);
    if (!card) {
        return std::unexpected(card.error());
    }
    auto issuer = card->readIssuer();
    if (!issuer) {
        return std::unexpected(issuer.error());
    }
    auto holder = card->readHolder(*issuer, nullptr);
    if (!holder && holder.error().fault != cardio::CardFault::AccessRefused) {
        return std::unexpected(holder.error());
    }
    const auto tries = card->triesLeft();
    if (!tries) {
        return std::unexpected(tries.error());
    }
    CardReport report{.issuer = std::move(*issuer),
                      .holder = holder ? std::optional(std::move(*holder)) : std::nullopt,
                      .algorithm = card->algorithm(),
                      .atr = session.atr(),
                      .tries = *tries,
                      .warnings = {}};
    report.warnings = sscard::warningsFor(report.issuer, report.holder, today);
    return report;
}

Json documentOf(const CardReport& report) {
    const auto& issuer = report.issuer;
    const auto tries = triesOf(report);
    Json document{{"region", orNull(issuer.region)},
                  {"cardNumber", orNull(issuer.cardNumber)},
                  {"cardIdentification", orNull(toHex(issuer.cardIdentification))},
                  {"specVersion", orNull(issuer.specVersion)},
                  {"issued", orNull(issuer.issued)},
                  {"validUntil", orNull(issuer.validUntil)},
                  {"algorithm", codeOf(report.algorithm)},
                  {"atr", toHex(report.atr)},
                  {"holder", nullptr},
                  {"warnings", warningCodes(report)},
                  {"pinTriesLeft", tries ? Json(*tries) : Json(nullptr)}};
    if (const auto& holder = report.holder) {
        document["holder"] = Json{{"idNumber", orNull(holder->idNumber)},
                                  {"name", orNull(holder->name)},
                                  {"sex", orNull(holder->sex)},
                                  {"ethnicity", orNull(holder->ethnicity)},
                                  {"birthplace", orNull(holder->birthplace)},
                                  {"birthDate", orNull(holder->birthDate)}};
    }
    return document;
}

std::string textOf(const CardReport& report) {
    const auto& issuer = report.issuer;
    std::string text;
    addLine(text, "Card number:     ", issuer.cardNumber);
    addLine(text, "Identification:  ", toHex(issuer.cardIdentification));
    addLine(text, "Region:          ", issuer.region);
    addLine(text, "Specification:   ", issuer.specVersion);
    addLine(text, "Algorithm:       ", codeOf(report.algorithm));
    addLine(text, "Issued:          ", dateOr(issuer.issued));
    addLine(text, "Valid until:     ", dateOr(issuer.validUntil));
    addLine(text, "ATR:             ", toHex(report.atr));
    if (const auto& holder = report.holder) {
        addLine(text, "Name:            ", holder->name);
        addLine(text, "Identity number: ", maskedIdNumber(holder->idNumber));
        addLine(text, "Sex:             ", holder->sex);
        addLine(text, "Ethnicity:       ", holder->ethnicity);
        addLine(text, "Birthplace:      ", holder->birthplace);
    } else {
        text += "The holder is told only to who has the key.\n";
    }
    const auto tries = triesOf(report);
    addLine(text, "PIN tries left:  ", tries ? std::to_string(*tries) : std::string());
    for (const auto& code : warningCodes(report)) {
        text += "Warning: " + code + "\n";
    }
    return text;
}

} // namespace guitai::ctl
