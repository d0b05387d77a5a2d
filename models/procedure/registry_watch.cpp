// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/registry_watch.h"

#include "models/procedure/ask.h"
#include "models/procedure/services.h"

#include <QRandomGenerator>

#include <utility>

namespace guitai::procedure {

namespace {

std::chrono::milliseconds about(std::chrono::milliseconds pause) {
    const auto quarter = pause / 4;
    const auto span = static_cast<quint32>(2 * quarter.count() + 1);
    return pause - quarter + std::chrono::milliseconds(QRandomGenerator::global()->bounded(span));
}

} // namespace

RegistryWatch::RegistryWatch(std::shared_ptr<Services> services, QObject* parent)
    : QObject(parent)
    , services_(std::move(services)) {
    next_.setSingleShot(true);
    connect(&next_, &QTimer::timeout, this, &RegistryWatch::feel);
}

RegistryWatch::~RegistryWatch() = default;

void RegistryWatch::begin() {
    if (!services_->heartbeat) {
        take({.state = ServiceState::Up});
        return;
    }
    if (!worker_) {
        worker_ = std::make_unique<Worker>("registry-pulse");
    }
    feel();
}

void RegistryWatch::heard(ServiceState state) {
    if (!services_->heartbeat) {
        take({.state = state});
    } else if (worker_ && (state == ServiceState::Down) != (health_.state == ServiceState::Down)) {
        feel(); // it knows better what is the matter
    }
}

void RegistryWatch::feel() {
    if (std::exchange(feeling_, true)) {
        again_ = true;
        return;
    }
    next_.stop();
    auto* services = services_.get();
    ask(
        *worker_, services->mailbox, this,
        [services] {
            const auto asked = services->clock->now();
            const auto answer = services->heartbeat->pulse();
            return healthOf(answer, asked, services->clock->now());
        },
        [this](const RegistryHealth& health) {
            feeling_ = false;
            take(health);
            next_.start(std::exchange(again_, false) ? pause_ / 10 : about(pause_));
        });
}

void RegistryWatch::take(const RegistryHealth& health) {
    const auto before = std::exchange(health_, health);
    if (before.state == health.state) {
        return;
    }
    Q_EMIT changed(health.state);
    if (before.state == ServiceState::Down) {
        Q_EMIT lineBack();
    }
}

} // namespace guitai::procedure
