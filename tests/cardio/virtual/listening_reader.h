// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/virtual/vpcd_framing.h"

#include <arpa/inet.h>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <utility>

#include <poll.h>
#include <unistd.h>

namespace guitai::testing {

/// What vpcd is to a card: a listener that sends messages and reads answers.
class ListeningReader {
public:
    ListeningReader() {
        listener_ = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* plain = reinterpret_cast<sockaddr*>(&address);
        ::bind(listener_, plain, size);
        ::listen(listener_, 2);
        ::getsockname(listener_, plain, &size);
        port = ntohs(address.sin_port);
    }

    ~ListeningReader() {
        hangUp();
        ::close(listener_);
    }

    void take() { peer_ = ::accept(listener_, nullptr, nullptr); }

    void hangUp() {
        if (peer_ >= 0) {
            ::close(std::exchange(peer_, -1));
        }
    }

    bool answered() {
        pollfd wait{peer_, POLLIN, 0};
        return ::poll(&wait, 1, 0) == 1;
    }

    void sendRaw(const Bytes& bytes) { (void)::send(peer_, bytes.data(), bytes.size(), 0); }

    void say(std::string_view hex) {
        sendRaw(virtualcard::VpcdFraming::framed(fromHex(hex).value()));
    }

    /// The next message, or nothing when the card has hung up.
    std::optional<std::string> hear() {
        virtualcard::VpcdFraming framing;
        for (;;) {
            std::array<std::uint8_t, 1> byte{};
            if (::recv(peer_, byte.data(), byte.size(), 0) != 1) {
                return std::nullopt;
            }
            framing.feed(byte);
            if (const auto message = framing.next()) {
                return toHex(*message);
            }
        }
    }

    ListeningReader(const ListeningReader&) = delete;
    ListeningReader& operator=(const ListeningReader&) = delete;

    std::uint16_t port = 0;

private:
    int listener_ = -1;
    int peer_ = -1;
};

} // namespace guitai::testing
