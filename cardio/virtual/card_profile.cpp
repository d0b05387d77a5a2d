// SPDX-License-Identifier: Apache-2.0
#include "cardio/virtual/card_profile.h"

#include "cardio/iso7816/record.h"
#include "cardio/keys/derivation.h"
#include "cardio/keys/practice_keys.h"
#include "cardio/virtual/gbk_encoding.h"

#include <sodium.h>

#include <algorithm>

namespace guitai::virtualcard {

using cardio::CardKey;
using iso7816::encodeRecord;

namespace {

constexpr int mostTries = 15; // a nibble on the chip
constexpr std::uint8_t textPadding = 0x00;
constexpr std::uint8_t digitPadding = 0xFF;

bool isRegion(const std::string& text) {
    return text.size() == 6 &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Collects a file's records; remembers the first fault.
class RecordWriter {
public:
    void bytes(std::uint8_t tag, BytesView value, std::size_t size, std::uint8_t padding) {
        if (value.size() > size) {
            fault_ = ProfileFault::Length;
            return;
        }
        Bytes padded(value.begin(), value.end());
        padded.resize(size, padding);
        records_.push_back(encodeRecord(tag, padded));
    }

    void text(std::uint8_t tag, std::string_view text, std::size_t size) {
        bytes(tag, bytesOf(text), size, textPadding);
    }

    void digits(std::uint8_t tag, const std::string& digits, std::size_t size) {
        const auto bcd = fromHex(digits);
        if (!bcd) {
            fault_ = ProfileFault::Text;
            return;
        }
        bytes(tag, *bcd, size, digitPadding);
    }

    [[nodiscard]] const std::optional<ProfileFault>& fault() const { return fault_; }

    [[nodiscard]] std::vector<Bytes> take() { return std::move(records_); }

private:
    std::vector<Bytes> records_;
    std::optional<ProfileFault> fault_;
};

/// Region, D156000005, chip serial, and four bytes that the issuer computes in a way nobody
/// publishes: here the beginning of a digest, for practice.
Bytes cardIdentification(const CardProfile& profile) {
    Bytes bytes = fromHex(profile.limits.region + "D156000005").value();
    bytes.insert(bytes.end(), profile.chipSerial.begin(), profile.chipSerial.end());
    Bytes digest(crypto_hash_sha256_BYTES);
    crypto_hash_sha256(digest.data(), bytes.data(), bytes.size());
    bytes.insert(bytes.end(), digest.begin(), digest.begin() + 4);
    return bytes;
}

/// 3B 6D 00 00, chip and COS, 86 and maker, region, serial (see the standard's annex on the ATR).
Bytes answerToReset(const CardProfile& profile) {
    Bytes atr = fromHex("3B6D0000 0081544C97 8660" + profile.limits.region.substr(0, 4)).value();
    atr.insert(atr.end(), profile.chipSerial.begin(), profile.chipSerial.end());
    return atr;
}

std::string versionText(CardVersion version) {
    return std::to_string(static_cast<int>(version)) + ".00";
}

void writeIssuer(RecordWriter& file, const CardProfile& profile) {
    file.bytes(0x01, cardIdentification(profile), 16, textPadding);
    file.text(0x02, "3", 1);
    file.text(0x03, versionText(profile.version), 4);
    file.digits(0x04, "915600000" + profile.limits.region + "000000000", 12);
    file.digits(0x05, toCompactText(profile.issued), 4);
    file.digits(0x06, toCompactText(profile.validUntil), 4);
    file.text(0x07, profile.cardNumber, 9);
}

/// A name longer than its record goes on in the extension, which version 1 does not have.
std::optional<ProfileFault> writeName(RecordWriter& file, const CardProfile& profile) {
    constexpr std::size_t nameSize = 30;
    const auto name = toGbk(profile.holder.name);
    if (!name) {
        return ProfileFault::Text;
    }
    const BytesView whole(*name);
    const auto first = whole.first(std::min(whole.size(), nameSize));
    file.bytes(0x09, first, nameSize, textPadding);
    if (profile.version != CardVersion::First) {
        file.bytes(0x4E, whole.subspan(first.size()), 20, textPadding);
        return std::nullopt;
    }
    return first.size() == whole.size() ? std::nullopt : std::optional(ProfileFault::Length);
}

std::expected<std::vector<StoredFile>, ProfileFault> filesOf(const CardProfile& profile) {
    RecordWriter issuer;
    writeIssuer(issuer, profile);
    RecordWriter holder;
    holder.text(0x08, profile.holder.idNumber, 18);
    const auto nameFault = writeName(holder, profile);
    holder.text(0x0A, profile.holder.sex, 1);
    holder.digits(0x0B, profile.holder.ethnicity, 1);
    holder.digits(0x0C, profile.holder.birthplace, 3);
    holder.digits(0x0D, toCompactText(profile.holder.birthDate), 4);
    RecordWriter address;
    address.bytes(0x23, {}, 80, textPadding);
    address.bytes(0x28, {}, 15, textPadding);
    for (const auto& fault : {issuer.fault(), holder.fault(), address.fault(), nameFault}) {
        if (fault) {
            return std::unexpected(*fault);
        }
    }
    const bool guarded = profile.version == CardVersion::Third;
    return std::vector<StoredFile>{{.id = 0xEF05, .records = issuer.take()},
                                   {.id = 0xEF06,
                                    .read = guarded ? ReadRule::ReadKey : ReadRule::Free,
                                    .records = holder.take()},
                                   {.directory = 0xDF01,
                                    .id = 0xEF06,
                                    .read = ReadRule::PinOrReadKey,
                                    .records = address.take()}};
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

} // namespace

std::expected<CardMemory, ProfileFault> makeCard(const CardProfile& profile,
                                                 const keys::MasterKeySet& masters) {
    const auto& limits = profile.limits;
    if (!isRegion(limits.region)) {
        return std::unexpected(ProfileFault::Region);
    }
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
    auto files = filesOf(profile);
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

std::expected<CardMemory, ProfileFault> makePracticeCard(const CardProfile& profile) {
    return makeCard(profile, keys::practiceKeys());
}

} // namespace guitai::virtualcard
