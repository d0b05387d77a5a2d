// SPDX-License-Identifier: Apache-2.0
#include "cardio/virtual/virtual_reader_hub.h"

#include <utility>

namespace guitai::virtualcard {

using cardio::CardError;
using cardio::CardFault;

namespace {

std::unexpected<CardError> failed(CardFault fault, const char* site) {
    return std::unexpected(CardError{.fault = fault, .site = site});
}

} // namespace

VirtualReaderProvider::Session::Session(std::shared_ptr<Hub> hub, std::string reader,
                                        const Hub::Slot& slot)
    : hub_(std::move(hub))
    , reader_(std::move(reader))
    , atr_(slot.card->card().atr())
    , changes_(slot.changes)
    , resets_(slot.resets) {}

VirtualReaderProvider::Session::~Session() {
    endTransaction();
}

auto VirtualReaderProvider::Session::slot(bool evenIfReset)
    -> std::expected<Hub::Slot*, CardError> {
    if (!hub_->serviceAvailable) {
        return failed(CardFault::ServiceUnavailable, "virtual reader");
    }
    const auto found = hub_->slots.find(reader_);
    if (found == hub_->slots.end()) {
        return failed(CardFault::ReaderGone, "virtual reader");
    }
    if (found->second.changes != changes_ || !found->second.card) {
        return failed(CardFault::CardRemoved, "virtual reader");
    }
    if (found->second.resets != resets_ && !evenIfReset) {
        return failed(CardFault::CardReset, "virtual reader");
    }
    return &found->second;
}

std::expected<Bytes, CardError>
VirtualReaderProvider::Session::transmit(BytesView command, cardio::Sensitivity /*sensitivity*/) {
    std::unique_lock lock(hub_->mutex);
    const auto mine = slot(false);
    if (!mine) {
        return std::unexpected(mine.error());
    }
    const auto owner = (*mine)->transactionOf;
    if (owner != nullptr && owner != this) {
        return failed(CardFault::ReaderBusy, "transmit"); // PC/SC would wait
    }
    return carryOut(lock, (*mine)->card->transmit(command));
}

std::expected<Bytes, CardError>
VirtualReaderProvider::Session::carryOut(std::unique_lock<std::mutex>& lock, Outcome outcome) {
    if (outcome.delay.count() > 0) {
        // A card that is late can be pulled meanwhile.
        hub_->changed.wait_for(lock, outcome.delay, [this] { return !slot(false); });
    }
    const auto mine = slot(false);
    if (!mine) {
        return std::unexpected(mine.error());
    }
    switch (outcome.kind) {
    case Outcome::Kind::Answered:
        return std::move(outcome.answer);
    case Outcome::Kind::Pulled:
        hub_->empty(**mine);
        return failed(CardFault::CardRemoved, "transmit");
    case Outcome::Kind::Mute:
        return failed(CardFault::DeadlineExceeded, "transmit");
    case Outcome::Kind::Reset:
        ++(*mine)->resets;
        return failed(CardFault::CardReset, "transmit");
    }
    return failed(CardFault::TransmissionFailed, "transmit");
}

std::expected<void, CardError> VirtualReaderProvider::Session::beginTransaction() {
    const std::scoped_lock lock(hub_->mutex);
    const auto mine = slot(false);
    if (!mine) {
        return std::unexpected(mine.error());
    }
    auto& owner = (*mine)->transactionOf;
    if (owner != nullptr && owner != this) {
        return failed(CardFault::ReaderBusy, "begin transaction");
    }
    owner = this;
    return {};
}

void VirtualReaderProvider::Session::endTransaction() noexcept {
    const std::scoped_lock lock(hub_->mutex);
    const auto found = hub_->slots.find(reader_);
    if (found != hub_->slots.end() && found->second.transactionOf == this) {
        found->second.transactionOf = nullptr;
    }
}

std::expected<void, CardError> VirtualReaderProvider::Session::reconnect() {
    const std::scoped_lock lock(hub_->mutex);
    const auto mine = slot(true);
    if (!mine) {
        return std::unexpected(mine.error());
    }
    resets_ = (*mine)->resets;
    return {};
}

} // namespace guitai::virtualcard
