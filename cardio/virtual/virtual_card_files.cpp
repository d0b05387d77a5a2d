// SPDX-License-Identifier: Apache-2.0
// Files of the virtual card: selection, reading and updating records.
#include "cardio/iso7816/record.h"
#include "cardio/virtual/virtual_card.h"

#include <algorithm>
#include <array>

namespace guitai::virtualcard {

using namespace iso7816;
using cardio::CardKey;

namespace {

/// GBK of `sx1.sh.社会保障`.
constexpr std::array<std::uint8_t, 15> environmentName{
    0x73, 0x78, 0x31, 0x2E, 0x73, 0x68, 0x2E, 0xC9, 0xE7, 0xBB, 0xE1, 0xB1, 0xA3, 0xD5, 0xCF};
/// D15600000500 to …504 name DF01 to DF05.
constexpr std::array<std::uint8_t, 5> applicationPrefix{0xD1, 0x56, 0x00, 0x00, 0x05};
constexpr std::uint16_t rootFile = 0x3F00;
constexpr int applications = 5;

std::uint16_t directoryNumber(int application) {
    return static_cast<std::uint16_t>(0xDF00 + application);
}

} // namespace

VirtualCard::Answer VirtualCard::select(const Command& command) {
    if (memory_.block == BlockState::CardBlocked) {
        return {.status = status::functionNotSupported};
    }
    switch (command.header.p1) {
    case 0x04:
        return selectByName(command);
    case 0x00:
    case 0x01:
    case 0x02:
        return selectById(command);
    default:
        return {.status = status::wrongP1P2};
    }
}

VirtualCard::Answer VirtualCard::selectByName(const Command& command) {
    if (std::ranges::equal(command.data, environmentName)) {
        if (memory_.block == BlockState::ApplicationDead) {
            return {.status = status::applicationLockedForEver};
        }
        session_ = {.environment = true}; // rights end with the selection they were got under
        if (memory_.block == BlockState::ApplicationBlocked) {
            return {.status = status::conditionsNotSatisfied};
        }
        return {.data = environmentFci(), .status = status::ok};
    }
    const bool application =
        command.data.size() == applicationPrefix.size() + 1 &&
        std::ranges::equal(command.data.first(applicationPrefix.size()), applicationPrefix) &&
        command.data.back() < applications;
    if (!application || !session_.environment) {
        return {.status = status::fileNotFound};
    }
    session_.directory = directoryNumber(command.data.back() + 1);
    session_.file.reset();
    return {.status = status::ok};
}

VirtualCard::Answer VirtualCard::selectById(const Command& command) {
    if (command.data.size() != 2) {
        return {.status = status::wrongLength};
    }
    const auto id = static_cast<std::uint16_t>((command.data[0] << 8) | command.data[1]);
    if (id == rootFile) {
        session_ = {};
        return {.status = status::ok};
    }
    if (!session_.environment) {
        return {.status = status::fileNotFound};
    }
    if (id > directoryNumber(0) && id <= directoryNumber(applications)) {
        session_.directory = id;
        session_.file.reset();
        return {.status = status::ok};
    }
    const auto file = fileAt(session_.directory, id);
    if (!file) {
        return {.status = status::fileNotFound};
    }
    session_.file = file;
    return {.status = status::ok};
}

/// 6F { 84 name, A5 { 88 SFI, 9F0C issuer's data } }; the algorithm is told only where it is not
/// 3DES.
Bytes VirtualCard::environmentFci() const {
    Bytes proprietary = encodeRecord(0x88, Bytes{0x1E});
    if (memory_.algorithm != cardio::Algorithm::TripleDes) {
        const Bytes algorithm{0x9F, 0x0C, 0x03,
                              0x86, 0x01, static_cast<std::uint8_t>(memory_.algorithm)};
        proprietary.insert(proprietary.end(), algorithm.begin(), algorithm.end());
    }
    Bytes inside = encodeRecord(0x84, environmentName);
    const auto template_ = encodeRecord(0xA5, proprietary);
    inside.insert(inside.end(), template_.begin(), template_.end());
    return encodeRecord(0x6F, inside);
}

std::optional<std::size_t> VirtualCard::fileAt(std::uint16_t directory, std::uint16_t id) const {
    const auto found = std::ranges::find_if(memory_.files, [&](const StoredFile& file) {
        return file.directory == directory && file.id == id;
    });
    if (found == memory_.files.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - memory_.files.begin());
}

/// Short file identifier in the upper five bits of P2, or 0 for the current file (ISO/IEC 7816-4,
/// 7.3.3).
std::expected<std::size_t, StatusWord> VirtualCard::addressedFile(std::uint8_t p2) const {
    const unsigned sfi = p2 >> 3;
    if (!session_.environment) {
        return std::unexpected(status::noCurrentFile);
    }
    if (sfi == 0) {
        if (memory_.quirks.refusesCurrentFile) {
            return std::unexpected(status::commandNotAllowed);
        }
        if (!session_.file) {
            return std::unexpected(status::noCurrentFile);
        }
        return *session_.file;
    }
    if (memory_.quirks.refusesSfi) {
        return std::unexpected(status::wrongP1P2);
    }
    const auto file = fileAt(session_.directory, static_cast<std::uint16_t>(0xEF00 + sfi));
    if (!file) {
        return std::unexpected(status::fileNotFound);
    }
    return *file;
}

bool VirtualCard::mayRead(const StoredFile& file) const {
    const bool byKey = session_.authenticated.contains(CardKey::Read);
    switch (file.read) {
    case ReadRule::Free:
        return true;
    case ReadRule::ReadKey:
        return byKey;
    case ReadRule::PinOrReadKey:
        return byKey || session_.pinVerified;
    }
    return false;
}

VirtualCard::Answer VirtualCard::readRecord(const Command& command) {
    const auto index = addressedFile(command.header.p2);
    if (!index) {
        return {.status = index.error()};
    }
    session_.file = *index;
    const auto& file = memory_.files[*index];
    if (!mayRead(file)) {
        return {.status = status::securityNotSatisfied};
    }
    const auto p1 = command.header.p1;
    const auto& records = file.records;
    switch (command.header.p2 & 0x07) {
    case 0x04: // record number P1
        if (p1 == 0 || p1 > records.size()) {
            return {.status = status::recordNotFound};
        }
        return {.data = records[p1 - 1U], .status = status::ok};
    case 0x00: { // first record of tag P1
        const auto found = std::ranges::find(records, p1, [](const Bytes& r) { return r[0]; });
        if (found == records.end()) {
            return {.status = status::recordNotFound};
        }
        return {.data = *found, .status = status::ok};
    }
    case 0x05: { // all records from number P1
        Bytes all;
        for (std::size_t i = p1 == 0 ? 0 : p1 - 1U; i < records.size(); ++i) {
            all.insert(all.end(), records[i].begin(), records[i].end());
        }
        if (all.empty()) {
            return {.status = status::recordNotFound};
        }
        all.resize(std::min<std::size_t>(all.size(), 256));
        return {.data = std::move(all), .status = status::ok};
    }
    default:
        return {.status = status::wrongP1P2};
    }
}

VirtualCard::Answer VirtualCard::updateRecord(const Command& command) {
    const auto index = addressedFile(command.header.p2);
    if (!index) {
        return {.status = index.error()};
    }
    session_.file = *index;
    if (!session_.authenticated.contains(CardKey::Update)) {
        return {.status = status::securityNotSatisfied};
    }
    if ((command.header.p2 & 0x07) != 0x04) {
        return {.status = status::wrongP1P2};
    }
    const auto number = command.header.p1;
    auto next = memory_;
    auto& records = next.files[*index].records;
    if (number == 0 || number > records.size()) {
        return {.status = status::recordNotFound};
    }
    auto& record = records[number - 1U];
    const auto fresh = parseRecord(command.data);
    if (!fresh || fresh->tag != record[0]) {
        return {.status = status::wrongData};
    }
    if (command.data.size() != record.size()) {
        return {.status = status::wrongLength}; // a record keeps the length it was made with
    }
    record.assign(command.data.begin(), command.data.end());
    return {.status = write(std::move(next)) ? status::ok : status::memoryFailure};
}

} // namespace guitai::virtualcard
