// SPDX-License-Identifier: Apache-2.0
#include "cardio/virtual/virtual_card.h"

#include <algorithm>
#include <utility>

namespace guitai::virtualcard {

using namespace iso7816;

VirtualCard::VirtualCard(CardMemory memory, Keep keep)
    : memory_(std::move(memory))
    , keep_(std::move(keep)) {}

void VirtualCard::powerOn() {
    reset();
    powered_ = true;
}

void VirtualCard::powerOff() {
    reset();
    powered_ = false;
}

void VirtualCard::reset() {
    session_ = {};
}

std::optional<Bytes> VirtualCard::transmit(BytesView bytes, PowerCut cut) {
    if (!powered_) {
        return std::nullopt;
    }
    cut_ = cut;
    const auto command = parseCommand(bytes);
    const auto answer =
        command ? deliver(*command, execute(*command)) : Answer{.status = status::wrongLength};
    if (!powered_) {
        return std::nullopt;
    }
    return encode(answer);
}

VirtualCard::Answer VirtualCard::execute(const Command& command) {
    constexpr std::uint8_t getResponseIns = 0xC0;
    if (command.header.ins == getResponseIns) {
        return getResponse(command);
    }
    session_.pending.clear();
    // A challenge is good for the very next command: strict cards hold it so, and what runs on a
    // strict card runs on all.
    const auto challenge = session_.challenge;
    const auto answer = dispatch(command);
    if (challenge && session_.challenge == challenge) {
        session_.challenge.reset();
    }
    return answer;
}

VirtualCard::Answer VirtualCard::dispatch(const Command& command) {
    const auto& [cla, ins, p1, p2] = command.header;
    if (cla != 0x00 && cla != 0x80 && cla != 0x84) {
        return {.status = status::claNotSupported};
    }
    const bool onlyUnblock = memory_.block == BlockState::ApplicationBlocked;
    if (onlyUnblock && (ins == 0x20 || ins == 0x24 || ins == 0x5E || ins == 0xB2 || ins == 0xDC)) {
        return {.status = status::conditionsNotSatisfied};
    }
    switch ((cla << 8) | ins) {
    case 0x00A4:
        return select(command);
    case 0x00B2:
        return readRecord(command);
    case 0x00DC:
        return updateRecord(command);
    case 0x0020:
        return verify(command);
    case 0x805E:
        return changePin(command);
    case 0x8424:
        return resetPin(command);
    case 0x0084:
        return getChallenge(command);
    case 0x0088:
        return internalAuthenticate(command);
    case 0x0082:
        return externalAuthenticate(command);
    case 0x841E:
    case 0x8418:
    case 0x8416:
        return changeBlock(command);
    default:
        return {.status = status::insNotSupported};
    }
}

/// How data leaves (ISO/IEC 7816-3, 12.2): at once where Le asks for it, else by 61xx; too small
/// an Le is answered 6Cxx. A card of exact lengths asks for the exact Le, and for GET RESPONSE
/// after every command that had data.
VirtualCard::Answer VirtualCard::deliver(const Command& command, Answer answer) {
    const auto size = static_cast<int>(answer.data.size());
    if (size == 0 || command.header.ins == 0xC0) {
        return answer;
    }
    const auto low = static_cast<std::uint8_t>(size & 0xFF);
    const bool exact = exactLengths_ || memory_.quirks.exactLengths;
    if (!command.le || (exact && !command.data.empty())) {
        session_.pending = std::move(answer.data);
        return {.status = {static_cast<std::uint16_t>(0x6100 | low)}};
    }
    if (*command.le < size || (exact && *command.le != size)) {
        return {.status = {static_cast<std::uint16_t>(0x6C00 | low)}};
    }
    return answer;
}

VirtualCard::Answer VirtualCard::getResponse(const Command& command) {
    const auto size = static_cast<int>(session_.pending.size());
    if (size == 0) {
        return {.status = status::conditionsNotSatisfied};
    }
    const int wanted = command.le.value_or(256);
    if (wanted > size && wanted != 256) {
        return {.status = {static_cast<std::uint16_t>(0x6C00 | (size & 0xFF))}};
    }
    const auto given = std::min(wanted, size);
    Answer answer{.data = Bytes(session_.pending.begin(), session_.pending.begin() + given),
                  .status = status::ok};
    session_.pending.erase(session_.pending.begin(), session_.pending.begin() + given);
    if (const auto rest = session_.pending.size(); rest > 0) {
        answer.status = {static_cast<std::uint16_t>(0x6100 | (rest & 0xFF))};
    }
    return answer;
}

bool VirtualCard::write(CardMemory next) {
    if (cut_ == PowerCut::BeforeWrite) {
        powerOff();
        return false;
    }
    if (keep_ && !keep_(next)) {
        return false;
    }
    memory_ = std::move(next);
    if (cut_ == PowerCut::AfterWrite) {
        powerOff();
        return false;
    }
    return true;
}

} // namespace guitai::virtualcard
