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
    way_.lane->dispose(std::move(connection_));
    // The card is free for others when this returns; on a lane given up it returns at once.
    (void)way_.lane->run([] {}, way_.deadline);
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
    std::optional<Answer> answer;
    if (sensitivity == Sensitivity::Secret) {
        // The thread may outlive this call, so it gets a copy: in locked memory, wiped with it.
        answer = way_.lane->call(
            [connection = connection_, kept = SecretBytes::copyOf(command)]() -> Answer {
                connection->markSecretSent();
                return connection->transmit(kept.span());
            },
            way_.deadline);
    } else {
        answer = way_.lane->call(
            [connection = connection_, kept = Bytes(command.begin(), command.end())]() -> Answer {
                return connection->transmit(kept);
            },
            way_.deadline);
    }
    if (!answer) {
        return std::unexpected(givenUp("SCardTransmit"));
    }
    return std::move(*answer);
}

std::expected<void, CardError> PcscSession::beginTransaction() {
    auto begun = way_.lane->call(
        [connection = connection_] { return connection->beginTransaction(); }, way_.deadline);
    if (!begun) { // libpcsclite asks again and again while another program has a transaction
        return std::unexpected(
            CardError{.fault = CardFault::ReaderBusy, .site = "SCardBeginTransaction"});
    }
    return *begun;
}

void PcscSession::endTransaction() noexcept {
    (void)way_.lane->run([connection = connection_] { connection->endTransaction(); },
                         way_.deadline);
}

std::expected<void, CardError> PcscSession::reconnect() {
    auto connected = way_.lane->call([connection = connection_] { return connection->reconnect(); },
                                     way_.deadline);
    if (!connected) {
        return std::unexpected(givenUp("SCardReconnect"));
    }
    return *connected;
}

} // namespace guitai::pcsc
