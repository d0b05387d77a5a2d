// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/virtual/faulty_card.h"
#include "cardio/virtual/vpcd_framing.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace guitai::virtualcard {

/// Puts a virtual card into pcscd's virtual reader: a TCP client of vpcd. It never waits; whoever
/// owns it polls descriptor() and answerDue() and calls serve() and sendDue().
class VpcdLink {
public:
    enum class Event {
        Served,     ///< all that had come was answered
        ReaderLeft, ///< pcscd closed the connection or is gone
        CardPulled, ///< a fault of the card's plan: it is out of the reader
    };

    VpcdLink(std::string host, std::uint16_t port, FaultyCard& card);
    VpcdLink(const VpcdLink&) = delete;
    VpcdLink& operator=(const VpcdLink&) = delete;
    ~VpcdLink();

    /// Puts the card in. False when nobody listens there (yet).
    [[nodiscard]] bool attach();
    /// Takes the card out.
    void detach();

    [[nodiscard]] bool attached() const { return socket_ >= 0; }

    /// To poll for reading; -1 when detached.
    [[nodiscard]] int descriptor() const { return socket_; }

    /// Reads what has come and answers it. Detached afterwards unless Served.
    [[nodiscard]] Event serve();

    /// When the answer of a slow card is to be sent.
    [[nodiscard]] std::optional<std::chrono::steady_clock::time_point> answerDue() const;
    /// Sends it if that time has come.
    [[nodiscard]] Event sendDue();

private:
    struct Late {
        Bytes answer;
        std::chrono::steady_clock::time_point due;
    };

    Event answer(Bytes message);
    Event answerCommand(BytesView command);
    Event send(BytesView message);
    Event leave(Event why);

    std::string host_;
    std::uint16_t port_;
    FaultyCard& card_;
    VpcdFraming framing_;
    std::optional<Late> late_;
    int socket_ = -1;
};

} // namespace guitai::virtualcard
