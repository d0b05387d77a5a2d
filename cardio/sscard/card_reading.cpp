// SPDX-License-Identifier: Apache-2.0
// Reading EF05 and EF06.
#include "cardio/iso7816/channel.h"
#include "cardio/sscard/environment.h"
#include "cardio/sscard/field_decoding.h"
#include "cardio/sscard/social_security_card.h"

#include <span>

namespace guitai::sscard {

using cardio::CardError;
using cardio::CardFault;
using cardio::CardKey;

namespace {

constexpr std::size_t identificationSize = 16;

BytesView fieldOf(const RecordMap& records, std::uint8_t tag) {
    const auto found = records.find(tag);
    return found == records.end() ? BytesView() : BytesView(found->second);
}

/// Reads a date; an absent one is nothing, one that is no date is remembered.
std::optional<Date> dateOf(const RecordMap& records, std::uint8_t tag, bool& undecodable) {
    const auto field = fieldOf(records, tag);
    if (trimmed(field).empty()) {
        return std::nullopt;
    }
    const auto date = dateField(field);
    undecodable = undecodable || !date;
    return date;
}

IssuerData issuerFrom(const RecordMap& records) {
    IssuerData issuer;
    const auto identification = fieldOf(records, 0x01);
    const bool blank = trimmed(identification).empty();
    if (!blank && identification.size() == identificationSize) {
        issuer.cardIdentification.assign(identification.begin(), identification.end());
        issuer.region = digitsField(identification.first(3));
    }
    issuer.cardClass = asciiField(fieldOf(records, 0x02));
    issuer.specVersion = asciiField(fieldOf(records, 0x03));
    issuer.initialisingOrg = toHex(fieldOf(records, 0x04));
    issuer.issued = dateOf(records, 0x05, issuer.undecodableDate);
    issuer.validUntil = dateOf(records, 0x06, issuer.undecodableDate);
    issuer.cardNumber = asciiField(fieldOf(records, 0x07));
    return issuer;
}

HolderData holderFrom(const RecordMap& records) {
    HolderData holder;
    holder.idNumber = asciiField(fieldOf(records, 0x08));
    // A character may be cut in two at the border, so the bytes are joined before they are read.
    const auto first = trimmed(fieldOf(records, 0x09));
    const auto extension = trimmed(fieldOf(records, 0x4E));
    Bytes name(first.begin(), first.end());
    name.insert(name.end(), extension.begin(), extension.end());
    holder.name = nameField(name);
    holder.sex = asciiField(fieldOf(records, 0x0A));
    holder.ethnicity = digitsField(fieldOf(records, 0x0B));
    holder.birthplace = digitsField(fieldOf(records, 0x0C));
    holder.birthDate = dateOf(records, 0x0D, holder.undecodableDate);
    return holder;
}

std::span<const RecordShape> holderShapes(std::optional<Generation> generation) {
    if (generation == Generation::First) {
        return environment::holderRecordsOfVersion1;
    }
    return environment::holderRecords;
}

} // namespace

std::expected<IssuerData, CardError> SocialSecurityCard::readIssuer() {
    const auto act = beginAct();
    if (!act) {
        return std::unexpected(act.error());
    }
    iso7816::Channel channel(*session_);
    const auto records =
        RecordReader(channel).read(environment::issuerFile, environment::issuerRecords);
    if (!records) {
        return std::unexpected(records.error());
    }
    return issuerFrom(*records);
}

std::expected<HolderData, CardError> SocialSecurityCard::readHolder(const IssuerData& issuer,
                                                                    cardio::KeyService* keys) {
    const auto generation = generationOf(issuer);
    const bool guarded = generation == Generation::Third;
    if (guarded && keys == nullptr) {
        return std::unexpected(
            CardError{.fault = CardFault::AccessRefused, .site = "EF06 without a key"});
    }
    const auto act = beginAct();
    if (!act) {
        return std::unexpected(act.error());
    }
    if (guarded) {
        if (const auto right = authenticate(issuer, *keys, CardKey::Read); !right) {
            return std::unexpected(right.error());
        }
    }
    iso7816::Channel channel(*session_);
    const auto records =
        RecordReader(channel).read(environment::holderFile, holderShapes(generation));
    if (!records) {
        return std::unexpected(records.error());
    }
    return holderFrom(*records);
}

} // namespace guitai::sscard
