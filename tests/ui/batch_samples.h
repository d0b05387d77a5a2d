// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batches/day_fees.h"
#include "models/batches/lists.h"
#include "models/batches/stock.h"

/// Stock, batches and files as a window is given them. The people are invented.
namespace guitai::ui::samples {

[[nodiscard]] batches::Stock stock();
[[nodiscard]] std::vector<batches::ListedBatch> batchList();
/// One card went, one did not.
[[nodiscard]] batches::SentBatch sentBatch();
[[nodiscard]] batches::HolderList holderList();
[[nodiscard]] batches::DayFees tiedFees();
/// An act's fee is missing.
[[nodiscard]] batches::DayFees untiedFees();
/// An officer's list that was looked at: two of its lines cannot be done.
[[nodiscard]] std::vector<batches::LineReport> lookedAt();
/// What came of it, a line of each outcome.
[[nodiscard]] std::vector<batches::LineReport> reported();

} // namespace guitai::ui::samples
