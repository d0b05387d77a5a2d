// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/counter.h"
#include "models/procedure/forwarding.h"
#include "models/procedure/offers.h"
#include "models/procedure/services.h"

#include <QPointer>

#include <memory>
#include <optional>

namespace guitai::procedure {

/// What the counter has before it; used by its own files only.
struct Counter::Desk {
    std::shared_ptr<Services> services;
    std::optional<operators::Operator> clerk{};
    std::optional<domain::HolderFile> holder{};
    cardio::ReaderSnapshot readers{};
    CounterMeans means{};
    DocumentMeans documents{};
    ApprovalMeans approval{};
    QPointer<Runner> runner{};
    Forwarding* forwarding = nullptr; ///< a child of the counter
    int failedReadings = 0;           ///< of the card that was put in last
    std::uint64_t cardReadings = 0;   ///< a reading that a later one has overtaken is dropped
};

} // namespace guitai::procedure
