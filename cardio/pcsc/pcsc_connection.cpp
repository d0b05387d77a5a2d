// SPDX-License-Identifier: Apache-2.0
#include "cardio/pcsc/pcsc_connection.h"

#include "cardio/pcsc/pcsc_codes.h"

#include <winscard.h>

#include <algorithm>
#include <utility>

#include <reader.h>

namespace guitai::pcsc {

using cardio::CardError;
using cardio::CardFault;

namespace {

constexpr DWORD protocols = SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1;

/// pcscd asks its readers for a card every 400 ms (pcscd.h): a card that was pulled in the middle
/// of a command is known to be gone only after the next question.
constexpr DWORD removalNoticedWithinMs = 1000;

} // namespace

PcscConnection::PcscConnection(PcscContext context, std::string reader)
    : context_(std::move(context))
    , reader_(std::move(reader))
    , buffer_(MAX_BUFFER_SIZE_EXTENDED) {}

std::expected<std::shared_ptr<PcscConnection>, CardError>
PcscConnection::open(const std::string& reader) {
    auto context = PcscContext::establish();
    if (!context) {
        return std::unexpected(context.error());
    }
    std::shared_ptr<PcscConnection> connection(new PcscConnection(std::move(*context), reader));
    if (auto connected = connection->connect(); !connected) {
        return std::unexpected(connected.error());
    }
    return connection;
}

PcscConnection::~PcscConnection() {
    if (card_ != 0) {
        SCardDisconnect(card_, secretSent_ ? SCARD_RESET_CARD : SCARD_LEAVE_CARD);
    }
}

std::expected<void, CardError> PcscConnection::connect() {
    changes_ = changes(); // first: what changes during the connecting counts as a change
    LONG code = SCardConnect(context_.handle(), reader_.c_str(), SCARD_SHARE_SHARED, protocols,
                             &card_, &protocol_);
    if (code != SCARD_S_SUCCESS) {
        return std::unexpected(errorOf(code, Stage::Connecting, "SCardConnect"));
    }
    // Not SCardStatus, which waits while another program has a transaction.
    SCARD_READERSTATE state{};
    code = askState(state);
    if (code != SCARD_S_SUCCESS) {
        return std::unexpected(errorOf(code, Stage::Connecting, "SCardGetStatusChange"));
    }
    const auto length = std::min<std::size_t>(state.cbAtr, sizeof state.rgbAtr);
    atr_.assign(state.rgbAtr, state.rgbAtr + length);
    return {};
}

std::expected<Bytes, CardError> PcscConnection::transmit(BytesView command) {
    const auto* pci = protocol_ == SCARD_PROTOCOL_T1 ? SCARD_PCI_T1 : SCARD_PCI_T0;
    DWORD length = buffer_.size();
    const LONG code =
        SCardTransmit(card_, pci, command.data(), command.size(), nullptr, buffer_.data(), &length);
    if (code != SCARD_S_SUCCESS) {
        return std::unexpected(failure(code, "SCardTransmit"));
    }
    if (length == 0) { // so some drivers (vpcd 3.3) tell a card pulled in the middle
        return std::unexpected(CardError{.fault = cardLeaves() ? CardFault::CardRemoved
                                                               : CardFault::TransmissionFailed,
                                         .site = "SCardTransmit"});
    }
    if (length == 1) { // not even a status word (ISO 7816-4, 5.1)
        return std::unexpected(
            CardError{.fault = CardFault::AbsurdAnswer, .site = "SCardTransmit"});
    }
    return Bytes(buffer_.data(), buffer_.data() + length);
}

std::expected<void, CardError> PcscConnection::beginTransaction() {
    if (const LONG code = SCardBeginTransaction(card_); code != SCARD_S_SUCCESS) {
        return std::unexpected(failure(code, "SCardBeginTransaction"));
    }
    return {};
}

void PcscConnection::endTransaction() {
    SCardEndTransaction(card_, SCARD_LEAVE_CARD);
}

std::expected<void, CardError> PcscConnection::reconnect() {
    if (changes() != changes_) {
        return std::unexpected(
            CardError{.fault = CardFault::CardRemoved, .site = "SCardReconnect"});
    }
    const LONG code =
        SCardReconnect(card_, SCARD_SHARE_SHARED, protocols, SCARD_LEAVE_CARD, &protocol_);
    if (code != SCARD_S_SUCCESS) {
        return std::unexpected(failure(code, "SCardReconnect"));
    }
    secretSent_ = false; // whatever was won by it went with the reset
    return {};
}

CardError PcscConnection::failure(long code, std::string_view site) {
    auto error = errorOf(code, Stage::Connected, site);
    if (error.fault == CardFault::TransmissionFailed && cardLeaves()) {
        error.fault = CardFault::CardRemoved;
    }
    return error;
}

long PcscConnection::askState(SCARD_READERSTATE& state) {
    state = {};
    state.szReader = reader_.c_str();
    state.dwCurrentState = SCARD_STATE_UNAWARE;
    return SCardGetStatusChange(context_.handle(), 0, &state, 1);
}

DWORD PcscConnection::changes() {
    SCARD_READERSTATE state{};
    return askState(state) == SCARD_S_SUCCESS ? state.dwEventState >> 16U : 0;
}

bool PcscConnection::cardLeaves() {
    // Put back since, or another one: that is no longer the card of this connection either.
    const auto left = [this](const SCARD_READERSTATE& state) {
        return (state.dwEventState & SCARD_STATE_PRESENT) == 0 ||
               state.dwEventState >> 16U != changes_;
    };
    SCARD_READERSTATE state{};
    LONG code = askState(state);
    if (code == SCARD_S_SUCCESS && !left(state)) {
        state.dwCurrentState = state.dwEventState & ~static_cast<DWORD>(SCARD_STATE_CHANGED);
        code = SCardGetStatusChange(context_.handle(), removalNoticedWithinMs, &state, 1);
    }
    return code == SCARD_S_SUCCESS && left(state);
}

} // namespace guitai::pcsc
