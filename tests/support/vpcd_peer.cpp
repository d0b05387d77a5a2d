// SPDX-License-Identifier: Apache-2.0
// A card that does as it is told, for tests of what lies between us and any card. It attaches to
// vpcd (two bytes of length, big-endian, then data; one byte: 0 off, 1 on, 2 reset, 4 ATR).
//
//   vpcd_peer PORT ATR     ATR in hexadecimal; `mute` for a card that does not answer to power
//
// Commands (CLA 80), by INS: 10 gives the command back; 20 never answers again; 30 leaves without
// an answer; 40 answers and leaves; 50 answers one byte; 60 answers 300 bytes. Others: 6D00.
#include "models/base/bytes.h"

#include <arpa/inet.h>
#include <charconv>
#include <netinet/tcp.h>
#include <string_view>
#include <sys/socket.h>

#include <unistd.h>

namespace {

using guitai::Bytes;

enum class After { GoOn, Leave, FallSilent };

class Line {
public:
    explicit Line(std::uint16_t port)
        : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        open_ =
            ::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
        const int on = 1;
        ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }

    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    ~Line() { ::close(socket_); }

    /// One message; empty when the other end has gone.
    Bytes receive() {
        const int on = 1; // vpcd sends length and data apart: a delayed acknowledgement costs 40 ms
        ::setsockopt(socket_, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
        std::uint8_t head[2] = {};
        if (!open_ || ::recv(socket_, head, sizeof head, MSG_WAITALL) != sizeof head) {
            return {};
        }
        Bytes message((std::size_t{head[0]} << 8U) | head[1]);
        const auto length = static_cast<ssize_t>(message.size());
        return ::recv(socket_, message.data(), message.size(), MSG_WAITALL) == length ? message
                                                                                      : Bytes{};
    }

    void send(const Bytes& message) {
        Bytes framed{static_cast<std::uint8_t>(message.size() >> 8U),
                     static_cast<std::uint8_t>(message.size())};
        framed.insert(framed.end(), message.begin(), message.end());
        (void)!::send(socket_, framed.data(), framed.size(), MSG_NOSIGNAL);
    }

private:
    int socket_;
    bool open_ = false;
};

Bytes withStatus(Bytes data, std::uint8_t sw1, std::uint8_t sw2) {
    data.push_back(sw1);
    data.push_back(sw2);
    return data;
}

After obey(Line& line, const Bytes& command) {
    switch (command.size() >= 4 && command[0] == 0x80 ? command[1] : 0) {
    case 0x10:
        line.send(withStatus(command, 0x90, 0x00));
        return After::GoOn;
    case 0x20:
        return After::FallSilent;
    case 0x30:
        return After::Leave;
    case 0x40:
        line.send(withStatus({}, 0x90, 0x00));
        return After::Leave;
    case 0x50:
        line.send({0x90});
        return After::GoOn;
    case 0x60:
        line.send(withStatus(Bytes(300, 0xAB), 0x90, 0x00));
        return After::GoOn;
    default:
        line.send(withStatus({}, 0x6D, 0x00));
        return After::GoOn;
    }
}

} // namespace

int main(int argc, char** argv) {
    std::uint16_t port = 0;
    if (argc != 3) {
        return 2;
    }
    const std::string_view text(argv[1]);
    std::from_chars(text.data(), text.data() + text.size(), port);
    const bool mute = std::string_view(argv[2]) == "mute";
    // vpcd asks for the ATR to tell presence, too, and waits for ever for an empty one: what fails
    // to power up is a card whose ATR is longer than any may be.
    const Bytes atr = mute ? Bytes{0x3B} : guitai::fromHex(argv[2]).value_or(Bytes{});

    Line line(port);
    After after = After::GoOn;
    bool poweredOn = false;
    for (Bytes message = line.receive(); !message.empty(); message = line.receive()) {
        if (after == After::FallSilent) {
            continue;
        }
        if (message.size() > 1) {
            after = obey(line, message);
        } else if (message[0] == 4) {
            line.send(mute && poweredOn ? Bytes(60, 0x3B) : atr);
            poweredOn = false;
        } else {
            poweredOn = message[0] != 0;
        }
        if (after == After::Leave) {
            break;
        }
    }
    return 0;
}
