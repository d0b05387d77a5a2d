// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/reader_provider.h"
#include "cardio/virtual/fault_plan.h"
#include "cardio/virtual/virtual_card.h"

#include <memory>
#include <string>
#include <thread>

namespace guitai::virtualcard {

/// Readers in this process with virtual cards in them, for practice and tests. Faults come out as
/// PC/SC would give them: a pulled card as CardRemoved, a mute one as DeadlineExceeded (at once,
/// not after the deadline), a reset as CardReset until the session reconnects. All members may be
/// called from any thread, but neither start() nor stop() from the observer.
class VirtualReaderProvider final : public cardio::ReaderProvider {
public:
    VirtualReaderProvider();
    ~VirtualReaderProvider() override;
    VirtualReaderProvider(const VirtualReaderProvider&) = delete;
    VirtualReaderProvider& operator=(const VirtualReaderProvider&) = delete;

    void start(Observer observer) override;
    void stop() override;
    cardio::ReaderSnapshot snapshot() override;
    std::expected<std::unique_ptr<cardio::CardSession>, cardio::CardError>
    connect(const std::string& reader) override;

    void addReader(const std::string& name);
    void removeReader(const std::string& name);
    /// Puts a card in, in place of one that may be there. False when there is no such reader. The
    /// card must not be in two readers at once.
    bool insert(const std::string& reader, std::shared_ptr<VirtualCard> card, FaultPlan plan = {});
    /// Puts in a card that does not answer to power.
    bool insertMute(const std::string& reader);
    /// False when there is no card in it.
    bool remove(const std::string& reader);
    /// What another program does: the card forgets selection and rights.
    void resetCard(const std::string& reader);
    /// A reader service that dies, and comes back.
    void setServiceAvailable(bool available);

private:
    struct Hub;
    class Session;

    void watch(const Observer& observer);

    std::shared_ptr<Hub> hub_; ///< outlives the provider while a session does
    std::thread watcher_;
};

} // namespace guitai::virtualcard
