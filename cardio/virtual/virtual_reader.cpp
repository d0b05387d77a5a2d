// SPDX-License-Identifier: Apache-2.0
#include "cardio/virtual/virtual_reader.h"

#include "cardio/virtual/virtual_reader_hub.h"

#include <utility>

namespace guitai::virtualcard {

using cardio::CardError;
using cardio::CardFault;
using cardio::CardPresence;
using cardio::ReaderSnapshot;

ReaderSnapshot VirtualReaderProvider::Hub::snapshot() const {
    ReaderSnapshot snapshot{.serviceAvailable = serviceAvailable};
    if (!serviceAvailable) {
        return snapshot;
    }
    for (const auto& [name, slot] : slots) {
        snapshot.readers.push_back({.name = name,
                                    .presence = slot.card   ? CardPresence::Present
                                                : slot.mute ? CardPresence::Mute
                                                            : CardPresence::Empty,
                                    .atr = slot.card ? slot.card->card().atr() : Bytes(),
                                    .changes = slot.changes});
    }
    return snapshot;
}

VirtualReaderProvider::VirtualReaderProvider()
    : hub_(std::make_shared<Hub>()) {}

VirtualReaderProvider::~VirtualReaderProvider() {
    stop();
}

void VirtualReaderProvider::start(Observer observer) {
    stop();
    {
        const std::scoped_lock lock(hub_->mutex);
        hub_->watching = true;
    }
    watcher_ = std::thread([this, seen = std::move(observer)] { watch(seen); });
}

void VirtualReaderProvider::stop() {
    {
        const std::scoped_lock lock(hub_->mutex);
        hub_->watching = false;
        hub_->changed.notify_all();
    }
    if (watcher_.joinable()) {
        watcher_.join();
    }
}

void VirtualReaderProvider::watch(const Observer& observer) {
    std::unique_lock lock(hub_->mutex);
    while (hub_->watching) {
        const auto seen = hub_->revision;
        const auto now = hub_->snapshot();
        lock.unlock();
        observer(now);
        lock.lock();
        hub_->changed.wait(lock, [&] { return !hub_->watching || hub_->revision != seen; });
    }
}

ReaderSnapshot VirtualReaderProvider::snapshot() {
    const std::scoped_lock lock(hub_->mutex);
    return hub_->snapshot();
}

std::expected<std::unique_ptr<cardio::CardSession>, CardError>
VirtualReaderProvider::connect(const std::string& reader) {
    const std::scoped_lock lock(hub_->mutex);
    const auto refuse = [](CardFault fault) {
        return std::unexpected(CardError{.fault = fault, .site = "connect"});
    };
    if (!hub_->serviceAvailable) {
        return refuse(CardFault::ServiceUnavailable);
    }
    const auto found = hub_->slots.find(reader);
    if (found == hub_->slots.end()) {
        return refuse(CardFault::NoReader);
    }
    if (!found->second.card) {
        return refuse(found->second.mute ? CardFault::CardMute : CardFault::NoCard);
    }
    return std::make_unique<Session>(hub_, reader, found->second);
}

void VirtualReaderProvider::addReader(const std::string& name) {
    const std::scoped_lock lock(hub_->mutex);
    hub_->slots.try_emplace(name);
    hub_->note();
}

void VirtualReaderProvider::removeReader(const std::string& name) {
    const std::scoped_lock lock(hub_->mutex);
    if (const auto found = hub_->slots.find(name); found != hub_->slots.end()) {
        hub_->empty(found->second);
        hub_->slots.erase(found);
    }
}

bool VirtualReaderProvider::insert(const std::string& reader, std::shared_ptr<VirtualCard> card,
                                   FaultPlan plan) {
    const std::scoped_lock lock(hub_->mutex);
    const auto found = hub_->slots.find(reader);
    if (found == hub_->slots.end()) {
        return false;
    }
    auto& slot = found->second;
    if (slot.card || slot.mute) {
        hub_->empty(slot);
    }
    slot.card = std::make_shared<FaultyCard>(std::move(card), std::move(plan));
    slot.card->powerOn();
    ++slot.changes;
    hub_->note();
    return true;
}

bool VirtualReaderProvider::insertMute(const std::string& reader) {
    const std::scoped_lock lock(hub_->mutex);
    const auto found = hub_->slots.find(reader);
    if (found == hub_->slots.end()) {
        return false;
    }
    if (found->second.card) {
        hub_->empty(found->second);
    }
    found->second.mute = true;
    ++found->second.changes;
    hub_->note();
    return true;
}

bool VirtualReaderProvider::remove(const std::string& reader) {
    const std::scoped_lock lock(hub_->mutex);
    const auto found = hub_->slots.find(reader);
    if (found == hub_->slots.end() || (!found->second.card && !found->second.mute)) {
        return false;
    }
    hub_->empty(found->second);
    return true;
}

void VirtualReaderProvider::resetCard(const std::string& reader) {
    const std::scoped_lock lock(hub_->mutex);
    const auto found = hub_->slots.find(reader);
    if (found != hub_->slots.end() && found->second.card) {
        found->second.card->reset();
        ++found->second.resets;
    }
}

void VirtualReaderProvider::setServiceAvailable(bool available) {
    const std::scoped_lock lock(hub_->mutex);
    hub_->serviceAvailable = available;
    hub_->note();
}

} // namespace guitai::virtualcard
