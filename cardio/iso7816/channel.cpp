// SPDX-License-Identifier: Apache-2.0
#include "cardio/iso7816/channel.h"

#include "cardio/iso7816/command.h"

#include <string>

namespace guitai::iso7816 {

using cardio::CardError;
using cardio::CardFault;
using cardio::Sensitivity;

namespace {

constexpr std::uint8_t moreData = 0x61;
constexpr std::uint8_t wrongLe = 0x6C;
/// No file of the card comes near this; a card that still has more to say is not in its senses.
constexpr std::size_t largestAnswer = 4096;

CardError absurd(std::string_view site, StatusWord status) {
    return {
        .fault = CardFault::AbsurdAnswer, .site = std::string(site), .statusWord = status.value};
}

} // namespace

std::expected<Response, CardError> Channel::exchange(std::string_view site, BytesView command) {
    auto answer = once(site, command, Sensitivity::Open);
    if (answer && answer->status.sw1() == wrongLe) {
        answer = once(site, withLe(command, answer->status.sw2()), Sensitivity::Open);
        if (answer && answer->status.sw1() == wrongLe) {
            return std::unexpected(absurd(site, answer->status));
        }
    }
    if (!answer) {
        return answer;
    }
    return collect(site, std::move(*answer));
}

std::expected<Response, CardError> Channel::exchangeSecret(std::string_view site,
                                                           BytesView command) {
    auto answer = once(site, command, Sensitivity::Secret);
    if (!answer) {
        return answer;
    }
    return collect(site, std::move(*answer));
}

std::expected<Response, CardError> Channel::once(std::string_view site, BytesView command,
                                                 Sensitivity sensitivity) {
    auto bytes = session_->transmit(command, sensitivity);
    if (!bytes) {
        auto error = std::move(bytes.error());
        error.site = std::string(site); // the job's name for the command says more than its header
        return std::unexpected(std::move(error));
    }
    auto response = parseResponse(*bytes);
    if (!response) {
        return std::unexpected(absurd(site, {}));
    }
    return std::move(*response);
}

std::expected<Response, CardError> Channel::collect(std::string_view site, Response whole) {
    while (whole.status.sw1() == moreData) {
        const auto status = whole.status;
        const int length = status.sw2() == 0 ? 256 : status.sw2();
        auto part = once(site, iso7816::command({.ins = 0xC0}, {}, length), Sensitivity::Open);
        if (part && part->status.sw1() == wrongLe) {
            const int exact = part->status.sw2() == 0 ? 256 : part->status.sw2();
            part = once(site, iso7816::command({.ins = 0xC0}, {}, exact), Sensitivity::Open);
        }
        if (!part) {
            return part;
        }
        const bool stalled = part->status.sw1() == moreData && part->data.empty();
        if (stalled || part->status.sw1() == wrongLe ||
            whole.data.size() + part->data.size() > largestAnswer) {
            return std::unexpected(absurd(site, status));
        }
        whole.data.insert(whole.data.end(), part->data.begin(), part->data.end());
        whole.status = part->status;
    }
    return whole;
}

} // namespace guitai::iso7816
