// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/card_session.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace guitai::cardio {

enum class CardPresence { Empty, Present, Mute, HeldElsewhere };

struct ReaderState {
    std::string name;
    CardPresence presence = CardPresence::Empty;
    Bytes atr{};
    /// Counts insertions and removals: two equal states with different counts mean another card, or
    /// the same card that was out in between.
    std::uint32_t changes = 0;

    bool operator==(const ReaderState&) const = default;
};

/// All that is known about readers at one moment.
struct ReaderSnapshot {
    bool serviceAvailable = false;
    bool accessDenied = false;
    std::vector<ReaderState> readers{};

    bool operator==(const ReaderSnapshot&) const = default;
};

/// Whether any reader holds a card like that.
[[nodiscard]] bool holds(const ReaderSnapshot& snapshot, CardPresence presence);

/// What a snapshot comes to, the worst of the service first, then of cards the one to be served.
enum class ReaderCondition {
    ServiceRefuses,
    ServiceStopped,
    NoReader,
    CardPresent,
    CardMute,
    CardHeldElsewhere,
    Ready, ///< a reader, and no card
};

[[nodiscard]] ReaderCondition conditionOf(const ReaderSnapshot& snapshot);

/// Where readers come from: PC/SC, or the virtual cards in this process.
class ReaderProvider {
public:
    using Observer = std::function<void(const ReaderSnapshot&)>;

    virtual ~ReaderProvider() = default;

    /// Starts to watch. The observer is called once at the start and after every change, from a
    /// thread of the provider's own, until stop() has returned. A service that dies or comes back
    /// is a change.
    virtual void start(Observer observer) = 0;
    virtual void stop() = 0;

    /// Asks now, without waiting for a change.
    [[nodiscard]] virtual ReaderSnapshot snapshot() = 0;

    /// Connects to the card in that reader, shared with other programs.
    [[nodiscard]] virtual std::expected<std::unique_ptr<CardSession>, CardError>
    connect(const std::string& reader) = 0;
};

} // namespace guitai::cardio
