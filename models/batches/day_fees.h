// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batches/production.h"

#include <expected>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace guitai::batches {

struct FeeSum {
    int taken = 0;
    Money takenSum{};
    int givenBack = 0;
    Money givenBackSum{};

    bool operator==(const FeeSum&) const = default;
};

struct FeeDifference {
    Uuid operation{};
    std::string what{}; ///< `not-in-registry`, `amount-differs`, `not-at-outlet`

    bool operator==(const FeeDifference&) const = default;
};

/// The fees of a day at this outlet (O4), tied out with the acts that they were taken for.
struct DayFees {
    std::map<domain::Procedure, FeeSum> acts{};
    Money inDrawer{}; ///< taken less given back
    std::vector<FeeDifference> differences{};

    bool operator==(const DayFees&) const = default;
};

/// As the outlet has them booked: no registry is asked, and nothing compared.
[[nodiscard]] Stored<DayFees> bookedFees(store::Store& store, const std::string& outlet, Date day);

/// What the registry says of an operation, where it has been asked before.
using AskOutcome =
    std::function<std::expected<registry::Outcome, registry::RegistryFault>(const Uuid& operation)>;

/// Fails where the registry cannot be asked.
[[nodiscard]] Batched<DayFees> feesOf(const BatchDesk& desk, Date day);
[[nodiscard]] Batched<DayFees> feesOf(const BatchDesk& desk, Date day, const AskOutcome& outcomeOf);

} // namespace guitai::batches
