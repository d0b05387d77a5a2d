// SPDX-License-Identifier: Apache-2.0
#include "cardio/sscard/environment_records.h"

#include "cardio/iso7816/record.h"
#include "cardio/sscard/environment.h"
#include "cardio/sscard/field_encoding.h"
#include "models/base/person_name.h"
#include "models/base/utf8.h"

#include <sodium.h>

#include <algorithm>
#include <string>

namespace guitai::sscard {

namespace {

constexpr std::uint8_t textPadding = 0x00;
constexpr std::uint8_t digitPadding = 0xFF;

/// Collects a file's records; remembers the first fault.
class FileBuilder {
public:
    void bytes(const RecordShape& shape, BytesView value, std::uint8_t padding) {
        if (value.size() > shape.length) {
            fail(RecordFault::Length);
            return;
        }
        Bytes padded(value.begin(), value.end());
        padded.resize(shape.length, padding);
        records_.push_back(iso7816::encodeRecord(shape.tag, padded));
    }

    void text(const RecordShape& shape, std::string_view text) {
        bytes(shape, bytesOf(text), textPadding);
    }

    void digits(const RecordShape& shape, const std::string& digits) {
        const auto bcd = fromHex(digits);
        if (!bcd) {
            fail(RecordFault::Text);
            return;
        }
        bytes(shape, *bcd, digitPadding);
    }

    void date(const RecordShape& shape, const std::optional<Date>& date) {
        digits(shape, date ? toCompactText(*date) : std::string());
    }

    void fail(RecordFault fault) { fault_ = fault_ ? fault_ : fault; }

    [[nodiscard]] const std::optional<RecordFault>& fault() const { return fault_; }

    [[nodiscard]] std::vector<Bytes> take() { return std::move(records_); }

private:
    std::vector<Bytes> records_;
    std::optional<RecordFault> fault_;
};

void addIssuer(FileBuilder& file, const IssuerData& issuer) {
    const auto& shapes = environment::issuerRecords;
    file.bytes(shapes[0], issuer.cardIdentification, textPadding);
    file.text(shapes[1], issuer.cardClass);
    file.text(shapes[2], issuer.specVersion);
    file.digits(shapes[3], issuer.initialisingOrg);
    file.date(shapes[4], issuer.issued);
    file.date(shapes[5], issuer.validUntil);
    file.text(shapes[6], issuer.cardNumber);
}

/// Version 1 has GBK and one record; from 2 on rare characters have their four bytes, and a long
/// name goes on in the extension. That those records take GB 18030 is our inference: sources say
/// GBK, and rare names need it.
void addName(FileBuilder& file, const std::string& text, bool extended) {
    const auto& shapes = environment::holderRecords;
    if (!extended) {
        const auto name = toGbk(text);
        name ? file.bytes(shapes[1], *name, textPadding) : file.fail(RecordFault::Text);
        return;
    }
    const auto fields = NameFields::of(text);
    if (!fields) {
        file.fail(codePoints(text) ? RecordFault::Length : RecordFault::Text);
        return;
    }
    file.text(shapes[1], fields->name);
    file.text(shapes[2], fields->extension);
}

void addHolder(FileBuilder& file, const HolderData& holder, bool extended) {
    const auto& shapes = environment::holderRecords;
    file.text(shapes[0], holder.idNumber);
    addName(file, holder.name, extended);
    file.text(shapes[3], holder.sex);
    file.digits(shapes[4], holder.ethnicity);
    file.digits(shapes[5], holder.birthplace);
    file.date(shapes[6], holder.birthDate);
}

} // namespace

std::expected<EnvironmentRecords, RecordFault> recordsOf(const IssuerData& issuer,
                                                         const HolderData& holder) {
    FileBuilder first;
    addIssuer(first, issuer);
    FileBuilder second;
    addHolder(second, holder, generationOf(issuer) != Generation::First);
    for (const auto& fault : {first.fault(), second.fault()}) {
        if (fault) {
            return std::unexpected(*fault);
        }
    }
    return EnvironmentRecords{first.take(), second.take()};
}

std::optional<Bytes> cardIdentification(std::string_view region,
                                        const std::array<std::uint8_t, 4>& serial) {
    constexpr std::size_t checkSize = 4;
    const bool digits = region.size() == 6 &&
                        std::ranges::all_of(region, [](char c) { return c >= '0' && c <= '9'; });
    auto bytes = digits ? fromHex(std::string(region) + "D156000005") : std::nullopt;
    if (!bytes) {
        return std::nullopt;
    }
    bytes->insert(bytes->end(), serial.begin(), serial.end());
    std::array<std::uint8_t, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), bytes->data(), bytes->size());
    bytes->insert(bytes->end(), digest.begin(), digest.begin() + checkSize);
    return bytes;
}

bool isBlank(const IssuerData& issuer) {
    return issuer.cardIdentification.empty() && issuer.cardNumber.empty();
}

} // namespace guitai::sscard
