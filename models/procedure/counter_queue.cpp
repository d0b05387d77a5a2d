// SPDX-License-Identifier: Apache-2.0
// The counter's part in the queue to the registry.
#include "models/procedure/ask.h"
#include "models/procedure/counter_desk.h"
#include "models/procedure/queue_acts.h"

namespace guitai::procedure {

using store::StoreError;

void Counter::redo(const Uuid& operation) {
    if (!desk_->clerk || desk_->runner) {
        Q_EMIT notRedone({.bar = ChoiceBar::OtherWork});
        return;
    }
    auto* services = desk_->services.get();
    ask(
        *services->storeWorker, services->mailbox, this,
        [services, operation, place = services->place, means = desk_->means] {
            return redoQueued(*services, operation, place, means);
        },
        [this](Carried<LoadedRun> redone) {
            if (!redone) {
                Q_EMIT notRedone(redone.error());
                return;
            }
            forwardQueued(); // later ones of this holder go on
            if (!desk_->clerk || desk_->runner) {
                loadOpenRuns(); // it waits there
                return;
            }
            desk_->hold(redone->known);
            takeRunner(std::move(redone->state))->start();
        });
}

void Counter::forwardQueued() {
    desk_->forwarding->wake();
    loadQueue();
}

void Counter::loadQueue() {
    constexpr int shown = 500;
    auto* services = desk_->services.get();
    ask(
        *services->storeWorker, services->mailbox, this,
        [services] { return services->store->queue().latest(shown); },
        [this](const std::expected<std::vector<store::QueueItem>, StoreError>& items) {
            if (items) {
                Q_EMIT queueLoaded(*items);
            }
        });
}

} // namespace guitai::procedure
