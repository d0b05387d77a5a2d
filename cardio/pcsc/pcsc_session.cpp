// SPDX-License-Identifier: Apache-2.0
#include "cardio/pcsc/pcsc_session.h"

#include "cardio/pcsc/pcsc_connection.h"
#include "models/base/secret_bytes.h"

#include <utility>

namespace guitai::pcsc {

using cardio::CardError;
using cardio::CardFault;
using cardio::Sensitivity;

namespace {

CardError givenUp(const char* site) {
    return {.fault = CardFault::DeadlineExceeded, .site = site};
}

} // namespace

std::expected<std::unique_ptr<cardio::CardSession>, CardError>
PcscSession::connect(const std::string& reader, Way way) {
    auto opened = way.lane->call([reader] { return PcscConnection::open(reader); }, way.deadline);
    if (!opened) {
        return std::unexpected(givenUp("SCardConnect"));
    }
    if (!*opened) {
        return std::unexpected(opened->error());
    }
    return std::unique_ptr<CardSession>(
        new PcscSession(reader, std::move(way), std::move(**opened)));
}

PcscSession::PcscSession(std::string reader, Way way, std::shared_ptr<PcscConnection> connection)
    : reader_(std::move(reader))
    , way_(std::move(way))
    , connection_(std::move(connection))
    , atr_(connection_->atr()) {}

PcscSession::~PcscSession() {
    if (connection_) {
        way_.lane->dispose(std::move(connection_));
        (void)way_.lane->run([] {}, way_.deadline); // then the card is free for others
    }
}

/// Does a piece of work on the lane. When the deadline comes first, the connection is left to the
/// lane's thread, which ends it, and a transaction with it, as soon as the blocked call returns.
template <typename Work>
auto PcscSession::onLane(const char* site, Work work) -> decltype(work()) {
    if (!connection_) {
        return std::unexpected(givenUp(site));
    }
    auto result = way_.lane->call(std::move(work), way_.deadline);
    if (!result) {
        way_.lane->dispose(std::move(connection_));
        return std::unexpected(givenUp(site));
    }
    return std::move(*result);
}

std::expected<Bytes, CardError> PcscSession::transmit(BytesView command, Sensitivity sensitivity) {
    auto answer = exchange(command, sensitivity);
    if (way_.trace) {
        way_.trace(recordOf(reader_, command, sensitivity, answer));
    }
    return answer;
}

std::expected<Bytes, CardError> PcscSession::exchange(BytesView command, Sensitivity sensitivity) {
    using Answer = std::expected<Bytes, CardError>;
    constexpr const char* site = "SCardTransmit";
    // The thread may outlive this call, so it gets a copy: a secret in locked memory, wiped with
    // it.
    if (sensitivity == Sensitivity::Secret) {
        return onLane(site, [held = connection_, kept = SecretBytes::copyOf(command)]() -> Answer {
            held->markSecretSent();
            return held->transmit(kept.span());
        });
    }
    return onLane(site,
                  [held = connection_, kept = Bytes(command.begin(), command.end())]() -> Answer {
                      return held->transmit(kept);
                  });
}

std::expected<void, CardError> PcscSession::beginTransaction() {
    const bool wasUsable = connection_ != nullptr;
    auto begun =
        onLane("SCardBeginTransaction", [held = connection_] { return held->beginTransaction(); });
    if (!begun && wasUsable && !connection_) {
        // libpcsclite asks again and again while another program has a transaction.
        begun.error().fault = CardFault::ReaderBusy;
    }
    return begun;
}

void PcscSession::endTransaction() noexcept {
    (void)onLane("SCardEndTransaction", [held = connection_]() -> std::expected<void, CardError> {
        held->endTransaction();
        return {};
    });
}

std::expected<void, CardError> PcscSession::reconnect() {
    return onLane("SCardReconnect", [held = connection_] { return held->reconnect(); });
}

} // namespace guitai::pcsc
