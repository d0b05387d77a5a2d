// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/ask.h"
#include "models/procedure/services.h"

#include <cstdint>
#include <memory>
#include <utility>

namespace guitai::procedure {

/// What a page asks of the store's thread, until whoever asked has gone.
class Asking {
public:
    /// `receiver` owns this; answers come on its thread.
    Asking(std::shared_ptr<Services> services, QObject* receiver)
        : services_(std::move(services))
        , receiver_(receiver) {}

    [[nodiscard]] Services& services() const { return *services_; }

    /// Drops every answer that is still out.
    void forget() { ++askers_; }

    /// `work` gets the services, on the store's thread; what it returns comes to `then`.
    template <class Work, class Then>
    void request(Work work, Then then) {
        auto* services = services_.get();
        ask(
            *services->storeWorker, services->mailbox, receiver_,
            [services, work = std::move(work)]() mutable { return work(*services); },
            [this, asker = askers_, then = std::move(then)](const auto& answer) {
                if (asker == askers_) {
                    then(answer);
                }
            });
    }

private:
    std::shared_ptr<Services> services_;
    QObject* receiver_;
    std::uint64_t askers_ = 0;
};

} // namespace guitai::procedure
