// SPDX-License-Identifier: Apache-2.0
#include "cardio/pcsc/reader_table.h"

#include <algorithm>
#include <cstring>

namespace guitai::pcsc {

namespace {

/// Wakes the wait when a reader is plugged in or out. Without a counter before pcsc-lite 2.3.0, so
/// that a change between two waits is missed: hence the bounded wait.
constexpr const char* plugAndPlay = "\\\\?PnP?\\Notification";

/// Readers come and go between the list and the question: asked again so many times.
constexpr int refreshAttempts = 5;

SCARD_READERSTATE stateFor(const char* name, DWORD current) {
    SCARD_READERSTATE state{};
    state.szReader = name;
    state.dwCurrentState = current;
    return state;
}

cardio::CardPresence presenceOf(DWORD event) {
    if ((event & SCARD_STATE_PRESENT) == 0) {
        return cardio::CardPresence::Empty;
    }
    if ((event & SCARD_STATE_MUTE) != 0) {
        return cardio::CardPresence::Mute;
    }
    if ((event & SCARD_STATE_EXCLUSIVE) != 0) {
        return cardio::CardPresence::HeldElsewhere;
    }
    return cardio::CardPresence::Present;
}

} // namespace

long ReaderTable::list() {
    names_.clear();
    std::string names;
    LONG code = SCARD_E_INSUFFICIENT_BUFFER;
    while (code == SCARD_E_INSUFFICIENT_BUFFER) { // a reader came between the two calls
        DWORD length = 0;
        code = SCardListReaders(context_, nullptr, nullptr, &length);
        if (code == SCARD_S_SUCCESS) {
            names.resize(length);
            code = SCardListReaders(context_, nullptr, names.data(), &length);
        }
    }
    if (code == SCARD_E_NO_READERS_AVAILABLE) {
        return SCARD_S_SUCCESS;
    }
    if (code != SCARD_S_SUCCESS) {
        return code;
    }
    for (const char* name = names.c_str(); *name != '\0'; name += std::strlen(name) + 1) {
        names_.emplace_back(name);
    }
    return SCARD_S_SUCCESS;
}

long ReaderTable::refresh() {
    LONG code = SCARD_S_SUCCESS;
    for (int attempt = 0; attempt < refreshAttempts; ++attempt) {
        code = list();
        states_.clear();
        if (code != SCARD_S_SUCCESS || names_.empty()) {
            return code;
        }
        for (const auto& name : names_) {
            states_.push_back(stateFor(name.c_str(), SCARD_STATE_UNAWARE));
        }
        code = SCardGetStatusChange(context_, 0, states_.data(), states_.size());
        if (code == SCARD_E_TIMEOUT) {
            code = SCARD_S_SUCCESS;
        }
        if (code != SCARD_E_UNKNOWN_READER) {
            return code;
        }
    }
    return code;
}

long ReaderTable::wait(std::chrono::milliseconds atMost) {
    std::vector<SCARD_READERSTATE> waited;
    for (const auto& state : states_) {
        // The high half counts insertions: a card swapped since refresh() ends the wait at once.
        waited.push_back(stateFor(state.szReader,
                                  state.dwEventState & ~static_cast<DWORD>(SCARD_STATE_CHANGED)));
    }
    waited.push_back(stateFor(plugAndPlay, SCARD_STATE_UNAWARE));
    return SCardGetStatusChange(context_, static_cast<DWORD>(atMost.count()), waited.data(),
                                waited.size());
}

cardio::ReaderSnapshot ReaderTable::snapshot() const {
    cardio::ReaderSnapshot result{.serviceAvailable = true};
    for (const auto& state : states_) {
        const auto length = std::min<std::size_t>(state.cbAtr, sizeof state.rgbAtr);
        cardio::ReaderState reader{.name = state.szReader,
                                   .presence = presenceOf(state.dwEventState),
                                   .changes =
                                       static_cast<std::uint32_t>(state.dwEventState >> 16U)};
        if (reader.presence != cardio::CardPresence::Empty) {
            reader.atr.assign(state.rgbAtr, state.rgbAtr + length);
        }
        result.readers.push_back(std::move(reader));
    }
    return result;
}

} // namespace guitai::pcsc
