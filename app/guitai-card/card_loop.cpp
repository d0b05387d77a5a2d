// SPDX-License-Identifier: Apache-2.0
#include "app/guitai-card/card_loop.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <iostream>
#include <sys/signalfd.h>

#include <poll.h>
#include <unistd.h>

namespace guitai::app {

using virtualcard::VpcdLink;

namespace {

constexpr int retryMilliseconds = 200;
constexpr std::size_t longestLine = 256;

void say(const std::string& text) {
    std::cout << "guitai-card: " << text << std::endl; // flushed: scripts wait for these lines
}

} // namespace

CardLoop::CardLoop(VpcdLink& link, int signals, std::string place)
    : link_(link)
    , signals_(signals)
    , place_(std::move(place)) {}

void CardLoop::run() {
    while (!ending_) {
        attachIfDue();
        std::array<pollfd, 3> waits{pollfd{signals_, POLLIN, 0},
                                    pollfd{inputOpen_ ? STDIN_FILENO : -1, POLLIN, 0},
                                    pollfd{link_.descriptor(), POLLIN, 0}};
        if (::poll(waits.data(), waits.size(), waitMilliseconds()) < 0) {
            continue; // interrupted
        }
        if (waits[0].revents != 0) {
            readSignal();
        }
        if (waits[1].revents != 0) {
            readInput();
        }
        if (link_.attached()) {
            heed(link_.sendDue());
        }
        if (link_.attached() && waits[2].revents != 0) {
            heed(link_.serve());
        }
    }
    link_.detach();
}

int CardLoop::waitMilliseconds() const {
    if (const auto due = link_.answerDue()) {
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(*due - std::chrono::steady_clock::now());
        return static_cast<int>(std::max<std::int64_t>(left.count(), 0));
    }
    return inserted_ && !link_.attached() ? retryMilliseconds : -1;
}

void CardLoop::attachIfDue() {
    if (!inserted_ || link_.attached()) {
        return;
    }
    if (link_.attach()) {
        waitingSaid_ = false;
        say("attached to " + place_);
    } else if (!waitingSaid_) {
        waitingSaid_ = true;
        std::cerr << "guitai-card: nobody listens on " << place_ << " yet; trying again\n";
    }
}

void CardLoop::heed(VpcdLink::Event event) {
    switch (event) {
    case VpcdLink::Event::Served:
        return;
    case VpcdLink::Event::ReaderLeft:
        say("the reader left");
        return;
    case VpcdLink::Event::CardPulled:
        inserted_ = false;
        say("pulled");
        return;
    }
}

void CardLoop::readSignal() {
    signalfd_siginfo signal{};
    if (::read(signals_, &signal, sizeof signal) != sizeof signal) {
        return;
    }
    if (signal.ssi_signo != SIGUSR1) {
        ending_ = true;
    } else if (inserted_) {
        remove();
    } else {
        insert();
    }
}

void CardLoop::readInput() {
    std::array<char, longestLine> buffer{};
    const auto count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count <= 0) {
        inputOpen_ = false; // no more orders; the card stays where it is
        return;
    }
    input_.append(buffer.data(), static_cast<std::size_t>(count));
    for (auto end = input_.find('\n'); end != std::string::npos; end = input_.find('\n')) {
        obey(input_.substr(0, end));
        input_.erase(0, end + 1);
    }
    if (input_.size() > longestLine) {
        input_.clear();
    }
}

void CardLoop::obey(const std::string& line) {
    if (line == "remove") {
        remove();
    } else if (line == "insert") {
        insert();
    } else if (line == "quit") {
        ending_ = true;
    } else if (!line.empty()) {
        std::cerr << "guitai-card: remove, insert or quit\n";
    }
}

void CardLoop::insert() {
    inserted_ = true; // the next turn attaches it
}

void CardLoop::remove() {
    inserted_ = false;
    link_.detach();
    say("removed");
}

} // namespace guitai::app
