// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/counter.h"
#include "models/procedure/forwarding.h"
#include "models/procedure/offers.h"
#include "models/procedure/registry_watch.h"
#include "models/procedure/services.h"
#include "models/registry/known_files.h"

#include <QPointer>

#include <memory>
#include <optional>

namespace guitai::procedure {

/// What the counter has before it; used by its own files only.
struct Counter::Desk {
    std::shared_ptr<Services> services;
    std::optional<operators::Operator> clerk{};
    std::optional<domain::HolderFile> holder{};
    std::optional<Timestamp> seenAt{};        ///< of the holder's file, where the registry is mute
    std::vector<registry::KnownFile> found{}; ///< of the last search, to choose from
    cardio::ReaderSnapshot readers{};
    CounterMeans means{};
    DocumentMeans documents{};
    ApprovalMeans approval{};
    QPointer<Runner> runner{};
    Forwarding* forwarding = nullptr; ///< a child of the counter
    RegistryWatch* watch = nullptr;   ///< likewise
    int failedReadings = 0;           ///< of the card that was put in last
    std::uint64_t cardReadings = 0;   ///< a reading that a later one has overtaken is dropped

    /// What a mute registry would only delay is told without it.
    [[nodiscard]] bool hurry() const { return watch->health().state == ServiceState::Down; }

    void hold(const registry::KnownFile& known) {
        holder = known.file;
        seenAt = known.seenAt;
    }
};

} // namespace guitai::procedure
