// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/forwarding.h"

#include "models/procedure/ask.h"
#include "models/procedure/services.h"

#include <algorithm>

namespace guitai::procedure {

namespace {

using registry::StepResult;
using std::chrono::milliseconds;

/// A clock that was put back must not make the queue wait for ever.
constexpr milliseconds longestSleep = registry::longestPause;
/// The queue's own store failed: its next step tries again, not at once.
constexpr milliseconds afterStoreProblem{5'000};

} // namespace

Forwarding::Forwarding(std::shared_ptr<Services> services, QObject* parent)
    : QObject(parent)
    , services_(std::move(services)) {
    due_.setSingleShot(true);
    connect(&due_, &QTimer::timeout, this, &Forwarding::step);
}

void Forwarding::wake() {
    if (stepping_) {
        wakened_ = true;
        return;
    }
    step();
}

void Forwarding::step() {
    due_.stop();
    stepping_ = true;
    wakened_ = false;
    auto* services = services_.get();
    ask(
        *services->storeWorker, services->mailbox, this,
        [services]() -> Step {
            if (!services->backend.forwarder) {
                return StepResult{}; // nobody has signed in yet
            }
            return services->backend.forwarder->step(services->clock->now());
        },
        [this](const Step& step) {
            stepping_ = false;
            take(step);
        });
}

void Forwarding::take(const Step& step) {
    if (!step) {
        due_.start(afterStoreProblem);
        return;
    }
    if (step->trailRefused) {
        Q_EMIT trailRefused();
    }
    switch (step->kind) {
    case StepResult::Kind::Idle:
        break;
    case StepResult::Kind::Anchored:
        Q_EMIT registryState(ServiceState::Up);
        break;
    case StepResult::Kind::Settled:
        Q_EMIT registryState(ServiceState::Up);
        Q_EMIT queueMoved();
        break;
    case StepResult::Kind::Failed:
        Q_EMIT queueMoved();
        break;
    case StepResult::Kind::Offline:
        Q_EMIT registryState(ServiceState::Down);
        break;
    }
    if (wakened_) {
        this->step();
    } else if (step->next) {
        stepAt(*step->next);
    }
}

void Forwarding::stepAt(Timestamp when) {
    const auto wait = std::chrono::ceil<milliseconds>(when - services_->clock->now());
    due_.start(std::clamp(wait, milliseconds{0}, longestSleep));
}

} // namespace guitai::procedure
