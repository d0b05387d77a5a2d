// SPDX-License-Identifier: Apache-2.0
#include "cardio/virtual/card_profile.h"

#include "cardio/iso7816/record.h"
#include "cardio/keys/derivation.h"
#include "cardio/keys/practice_keys.h"
#include "cardio/sscard/environment_records.h"

#include <algorithm>

namespace guitai::virtualcard {

using cardio::CardKey;
using iso7816::encodeRecord;

namespace {

constexpr int mostTries = 15; // a nibble on the chip

bool isRegion(const std::string& text) {
    return text.size() == 6 &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// 3B 6D 00 00, chip and COS, 86 and maker, region, serial (see the standard's annex on the ATR).
Bytes answerToReset(const CardProfile& profile) {
    Bytes atr = fromHex("3B6D0000 0081544C97 8660" + profile.limits.region.substr(0, 4)).value();
    atr.insert(atr.end(), profile.chipSerial.begin(), profile.chipSerial.end());
    return atr;
}

/// What the maker has written.
sscard::IssuerData transportData(const CardProfile& profile) {
    return {.cardClass = "3",
            .specVersion = std::to_string(static_cast<int>(profile.version)) + ".00",
            .initialisingOrg = "915600000" + profile.limits.region + "000000000"};
}

sscard::IssuerData issuerData(const CardProfile& profile) {
    auto issuer = transportData(profile);
    issuer.cardIdentification =
        sscard::cardIdentification(profile.limits.region, profile.chipSerial).value();
    issuer.issued = profile.issued;
    issuer.validUntil = profile.validUntil;
    issuer.cardNumber = profile.cardNumber;
    return issuer;
}

sscard::HolderData holderData(const CardHolder& holder) {
    return {.idNumber = holder.idNumber,
            .name = holder.name,
            .sex = holder.sex,
            .ethnicity = holder.ethnicity,
            .birthplace = holder.birthplace,
            .birthDate = holder.birthDate};
}

/// The SSSE's files with those records, and DF01's, which is empty.
std::expected<std::vector<StoredFile>, ProfileFault>
filesWith(std::expected<sscard::EnvironmentRecords, sscard::RecordFault> records,
          CardVersion version) {
    if (!records) {
        return std::unexpected(records.error() == sscard::RecordFault::Text ? ProfileFault::Text
                                                                            : ProfileFault::Length);
    }
    const bool guarded = version == CardVersion::Third;
    return std::vector<StoredFile>{
        {.id = 0xEF05, .records = std::move(records->issuer)},
        {.id = 0xEF06,
         .read = guarded ? ReadRule::ReadKey : ReadRule::Free,
         .records = std::move(records->holder)},
        {.directory = 0xDF01,
         .id = 0xEF06,
         .read = ReadRule::PinOrReadKey,
         .records = {encodeRecord(0x23, Bytes(80)), encodeRecord(0x28, Bytes(15))}}};
}

std::expected<std::map<CardKey, StoredKey>, ProfileFault>
keysOf(const CardProfile& profile, const Bytes& atr, const keys::MasterKeySet& masters) {
    std::map<CardKey, StoredKey> stored;
    cardio::KeyDerivation derivation{.algorithm = profile.algorithm,
                                     .region = profile.limits.region};
    std::ranges::copy(BytesView(atr).last(derivation.card.size()), derivation.card.begin());
    for (const auto& [number, master] : masters) {
        derivation.key = number;
        const auto key = keys::cardKey(master, derivation);
        if (!key) {
            return std::unexpected(ProfileFault::Keys);
        }
        stored[number] = {.key = Bytes(key->span().begin(), key->span().end()), .left = mostTries};
    }
    return stored;
}

/// Everything but the SSSE's data.
std::expected<CardMemory, ProfileFault>
chipWith(const CardProfile& profile, const keys::MasterKeySet& masters,
         std::expected<sscard::EnvironmentRecords, sscard::RecordFault> records) {
    const auto& limits = profile.limits;
    const int left = profile.triesLeft.value_or(limits.pinLimit);
    if (limits.pinLimit < 1 || limits.pinLimit > mostTries || left < 0 || left > limits.pinLimit) {
        return std::unexpected(ProfileFault::Limits);
    }
    if (!profile.pin.complete()) {
        return std::unexpected(ProfileFault::Pin);
    }
    CardMemory memory{.atr = answerToReset(profile),
                      .algorithm = profile.algorithm,
                      .pin = storedPin(profile.pin.bcd().span(), limits.pinLimit),
                      .resetsLeft = limits.resetLimit,
                      .quirks = profile.quirks};
    memory.pin.left = left;
    auto files = filesWith(std::move(records), profile.version);
    if (!files) {
        return std::unexpected(files.error());
    }
    memory.files = std::move(*files);
    auto keys = keysOf(profile, memory.atr, masters);
    if (!keys) {
        return std::unexpected(keys.error());
    }
    memory.keys = std::move(*keys);
    return memory;
}

} // namespace

std::expected<CardMemory, ProfileFault> makeCard(const CardProfile& profile,
                                                 const keys::MasterKeySet& masters) {
    if (!isRegion(profile.limits.region)) {
        return std::unexpected(ProfileFault::Region);
    }
    return chipWith(profile, masters,
                    sscard::recordsOf(issuerData(profile), holderData(profile.holder)));
}

std::expected<CardMemory, ProfileFault> makeBlank(const CardProfile& profile,
                                                  const keys::MasterKeySet& masters) {
    if (!isRegion(profile.limits.region)) {
        return std::unexpected(ProfileFault::Region);
    }
    return chipWith(profile, masters, sscard::recordsOf(transportData(profile), {}));
}

std::expected<CardMemory, ProfileFault> makePracticeCard(const CardProfile& profile) {
    return makeCard(profile, keys::practiceKeys());
}

} // namespace guitai::virtualcard
