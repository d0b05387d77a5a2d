// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/virtual/faulty_card.h"
#include "cardio/virtual/virtual_reader.h"

#include <condition_variable>
#include <map>
#include <mutex>

namespace guitai::virtualcard {

/// What provider and sessions share. All under one mutex: cards in software are quick.
struct VirtualReaderProvider::Hub {
    struct Slot {
        std::shared_ptr<FaultyCard> card{};
        bool mute = false;
        std::uint32_t changes = 0; ///< insertions and removals
        std::uint32_t resets = 0;
        const void* transactionOf = nullptr;
    };

    std::mutex mutex;
    std::condition_variable changed;
    std::map<std::string, Slot> slots;
    bool serviceAvailable = true;
    bool watching = false;
    std::uint64_t revision = 0; ///< counts whatever an observer would see

    void note() {
        ++revision;
        changed.notify_all();
    }

    /// Takes out what is in the slot.
    void empty(Slot& slot) {
        if (slot.card) {
            slot.card->powerOff();
        }
        slot.card.reset();
        slot.mute = false;
        slot.transactionOf = nullptr;
        ++slot.changes;
        note();
    }

    [[nodiscard]] cardio::ReaderSnapshot snapshot() const;
};

/// A connection to the card that was in the slot when it was made.
class VirtualReaderProvider::Session final : public cardio::CardSession {
public:
    Session(std::shared_ptr<Hub> hub, std::string reader, const Hub::Slot& slot);
    ~Session() override;

    const Bytes& atr() const override { return atr_; }

    std::expected<Bytes, cardio::CardError> transmit(BytesView command,
                                                     cardio::Sensitivity sensitivity) override;
    std::expected<void, cardio::CardError> beginTransaction() override;
    void endTransaction() noexcept override;
    std::expected<void, cardio::CardError> reconnect() override;

private:
    /// The slot with this session's card still in it.
    std::expected<Hub::Slot*, cardio::CardError> slot(bool evenIfReset);
    std::expected<Bytes, cardio::CardError> carryOut(std::unique_lock<std::mutex>& lock,
                                                     Outcome outcome);

    std::shared_ptr<Hub> hub_;
    std::string reader_;
    Bytes atr_;
    std::uint32_t changes_;
    std::uint32_t resets_;
};

} // namespace guitai::virtualcard
