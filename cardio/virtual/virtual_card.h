// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/iso7816/command.h"
#include "cardio/iso7816/response.h"
#include "cardio/virtual/card_memory.h"

#include <expected>
#include <functional>
#include <optional>
#include <set>

namespace guitai::virtualcard {

/// When the power fails: before or after the command's first write has taken hold. A write is whole
/// or not at all, as on real chips.
enum class PowerCut { Never, BeforeWrite, AfterWrite };

/// A social-security card in software: SSSE with its files, access conditions, PIN, keys,
/// challenges and block states (LD/T 32-2015 as far as it is known). Bytes in, bytes out; no
/// thread, no clock. Not for use from two threads at once.
class VirtualCard {
public:
    /// Called with the new memory before an answer that rests on it leaves; false means that it
    /// could not be kept: the card answers 6581 and stays as it was.
    using Keep = std::function<bool(const CardMemory&)>;

    explicit VirtualCard(CardMemory memory, Keep keep = {});

    void powerOn();
    void powerOff();
    /// Selection, challenge and rights are gone.
    void reset();

    [[nodiscard]] const Bytes& atr() const { return memory_.atr; }

    /// The answer with SW1 SW2; nothing when the card has no power or loses it on the way.
    [[nodiscard]] std::optional<Bytes> transmit(BytesView command, PowerCut cut = PowerCut::Never);

    [[nodiscard]] const CardMemory& memory() const { return memory_; }

    /// Gives data only by 61xx and 6Cxx, on top of what the card's own quirks say.
    void setExactLengths(bool exact) { exactLengths_ = exact; }

private:
    using Answer = iso7816::Response;
    using Command = iso7816::CommandView;

    /// What is gone with the power.
    struct Session {
        bool environment = false; ///< the SSSE is selected
        std::uint16_t directory = 0;
        std::optional<std::size_t> file{};
        std::optional<cardio::Factor> challenge{};
        bool pinVerified = false;
        std::set<cardio::CardKey> authenticated{};
        Bytes pending{}; ///< waits for GET RESPONSE
    };

    Answer execute(const Command& command);
    Answer dispatch(const Command& command);
    Answer deliver(const Command& command, Answer answer);
    Answer getResponse(const Command& command);
    /// False when the power failed or the memory could not be kept; the command then ends.
    bool write(CardMemory next);

    // virtual_card_files.cpp
    Answer select(const Command& command);
    Answer selectByName(const Command& command);
    Answer selectById(const Command& command);
    Answer readRecord(const Command& command);
    Answer updateRecord(const Command& command);
    std::optional<std::size_t> fileAt(std::uint16_t directory, std::uint16_t id) const;
    std::expected<std::size_t, iso7816::StatusWord> addressedFile(std::uint8_t p2) const;
    bool mayRead(const StoredFile& file) const;
    Bytes environmentFci() const;

    // virtual_card_pin.cpp
    Answer verify(const Command& command);
    Answer changePin(const Command& command);
    Answer resetPin(const Command& command);
    /// Takes one try before it compares, as chips do; nothing when the PIN is right.
    std::optional<Answer> comparePin(BytesView bcd);

    // virtual_card_authentication.cpp
    Answer getChallenge(const Command& command);
    Answer internalAuthenticate(const Command& command);
    Answer externalAuthenticate(const Command& command);
    Answer changeBlock(const Command& command);
    std::optional<SecretBytes> sessionKey(cardio::CardKey key, const cardio::Factor& factor) const;
    /// Checks the MAC at the data's end under the session key of the challenge, which is used up.
    std::expected<SecretBytes, iso7816::StatusWord> secureMessage(const Command& command,
                                                                  cardio::CardKey key);

    CardMemory memory_;
    Keep keep_;
    Session session_;
    bool powered_ = false;
    bool exactLengths_ = false;
    PowerCut cut_ = PowerCut::Never;
};

} // namespace guitai::virtualcard
