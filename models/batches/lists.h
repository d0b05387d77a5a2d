// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batches/production.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Who is to be told, and what is late (A5, O1). They hold names and telephone numbers in full.
namespace guitai::batches {

struct ListedHolder {
    CardNumber card;
    domain::HolderId holder{};
    std::string idNumber{}; ///< masked
    std::string name{};
    std::string phone{};
    domain::BankName bank{};
    Date since{};              ///< ready, in stock, or applied for
    std::optional<Date> due{}; ///< the last day in time
};

using HolderList = std::vector<ListedHolder>;

/// Ready longer than the region's collectWithin, those longest first.
[[nodiscard]] Batched<HolderList> uncollected(const BatchDesk& desk, Date today);

/// Applied for and not made in the working days that the act promises. What promises none is not
/// listed.
[[nodiscard]] Batched<HolderList> overdue(const BatchDesk& desk, Date today);

/// In the outlet's stock, and their holders not told yet.
[[nodiscard]] Batched<HolderList> toTell(const BatchDesk& desk);
/// That they have been told.
[[nodiscard]] Batched<void> markTold(const BatchDesk& desk, const HolderList& told);

/// For a spreadsheet or the printer: UTF-8 with a mark, nothing that would be taken for a formula.
[[nodiscard]] std::string toCsv(const HolderList& list);

/// The working days that were promised for the card's making: those of its application, or of the
/// replacement that it came from. 0: none.
[[nodiscard]] int promisedDays(const domain::HolderFile& file, const CardNumber& card,
                               const domain::Rules& rules);

} // namespace guitai::batches
