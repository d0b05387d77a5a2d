// SPDX-License-Identifier: Apache-2.0
#include "cardio/virtual/vpcd_link.h"

#include "models/base/secret_bytes.h"

#include <array>
#include <cerrno>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <utility>

#include <netdb.h>
#include <unistd.h>

namespace guitai::virtualcard {

namespace {

/// One-byte messages of vpcd.
enum class Control : std::uint8_t { PowerOff = 0, PowerOn = 1, Reset = 2, Atr = 4 };

/// Without these an APDU takes 44 to 88 ms instead of less than one: each side waits for the
/// other's acknowledgement.
void makeQuick(int socket) {
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(socket, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
}

int connectTo(const std::string& host, std::uint16_t port) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found) != 0) {
        return -1;
    }
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> addresses(found, &::freeaddrinfo);
    for (const auto* at = addresses.get(); at != nullptr; at = at->ai_next) {
        const int socket = ::socket(at->ai_family, at->ai_socktype | SOCK_CLOEXEC, at->ai_protocol);
        if (socket < 0) {
            continue;
        }
        if (::connect(socket, at->ai_addr, at->ai_addrlen) == 0) {
            return socket;
        }
        ::close(socket);
    }
    return -1;
}

} // namespace

VpcdLink::VpcdLink(std::string host, std::uint16_t port, FaultyCard& card)
    : host_(std::move(host))
    , port_(port)
    , card_(card) {}

VpcdLink::~VpcdLink() {
    detach();
}

bool VpcdLink::attach() {
    detach();
    socket_ = connectTo(host_, port_);
    if (socket_ < 0) {
        return false;
    }
    makeQuick(socket_);
    return true;
}

void VpcdLink::detach() {
    if (socket_ < 0) {
        return;
    }
    ::close(socket_);
    socket_ = -1;
    framing_.clear();
    late_.reset();
    card_.powerOff();
}

VpcdLink::Event VpcdLink::leave(Event why) {
    detach();
    return why;
}

VpcdLink::Event VpcdLink::serve() {
    std::array<std::uint8_t, 4096> buffer{};
    const auto count = ::recv(socket_, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) {
        return Event::Served;
    }
    if (count <= 0) {
        return leave(Event::ReaderLeft);
    }
    makeQuick(socket_); // the kernel forgets TCP_QUICKACK
    const auto received = std::span(buffer).first(static_cast<std::size_t>(count));
    framing_.feed(received);
    wipe(received);
    while (auto message = framing_.next()) {
        const auto event = answer(std::move(*message));
        if (event != Event::Served) {
            return event;
        }
    }
    return Event::Served;
}

VpcdLink::Event VpcdLink::answer(Bytes message) {
    if (message.size() != 1) {
        const auto event = message.empty() ? Event::Served : answerCommand(message);
        wipe(message);
        return event;
    }
    switch (static_cast<Control>(message.front())) {
    case Control::PowerOff:
        card_.powerOff();
        return Event::Served;
    case Control::PowerOn:
        card_.powerOn();
        return Event::Served;
    case Control::Reset:
        card_.reset();
        return Event::Served;
    case Control::Atr:
        return send(card_.card().atr());
    }
    return Event::Served; // a control of some later vpcd: none of them expects an answer
}

VpcdLink::Event VpcdLink::answerCommand(BytesView command) {
    auto outcome = card_.transmit(command);
    if (outcome.kind == Outcome::Kind::Reset) {
        // vpcd cannot tell of a reset: as after a brown-out, the command meets a fresh card.
        auto fresh = card_.card().transmit(command);
        outcome =
            fresh ? Outcome{.answer = std::move(*fresh)} : Outcome{.kind = Outcome::Kind::Pulled};
    }
    if (outcome.kind == Outcome::Kind::Mute) {
        return Event::Served;
    }
    if (outcome.kind == Outcome::Kind::Pulled) {
        return leave(Event::CardPulled);
    }
    if (outcome.delay.count() > 0) {
        late_ = {std::move(outcome.answer), std::chrono::steady_clock::now() + outcome.delay};
        return Event::Served;
    }
    return send(outcome.answer);
}

VpcdLink::Event VpcdLink::send(BytesView message) {
    const auto bytes = VpcdFraming::framed(message);
    BytesView rest(bytes);
    while (!rest.empty()) {
        const auto count = ::send(socket_, rest.data(), rest.size(), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return leave(Event::ReaderLeft);
        }
        rest = rest.subspan(static_cast<std::size_t>(count));
    }
    return Event::Served;
}

std::optional<std::chrono::steady_clock::time_point> VpcdLink::answerDue() const {
    return late_ ? std::optional(late_->due) : std::nullopt;
}

VpcdLink::Event VpcdLink::sendDue() {
    if (!late_ || std::chrono::steady_clock::now() < late_->due) {
        return Event::Served;
    }
    const auto answer = std::move(late_->answer);
    late_.reset();
    return send(answer);
}

} // namespace guitai::virtualcard
