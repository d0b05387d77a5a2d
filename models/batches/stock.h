// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batches/production.h"

#include <optional>
#include <string_view>
#include <vector>

/// What lies at the outlet (O1): blanks by number, finished cards by holder, batches.
namespace guitai::batches {

/// Blanks whose numbers follow one another and of which the same became.
struct BlankRange {
    outlet::BlankState state{};
    std::optional<outlet::VoidReason> reason{}; ///< of void ones
    std::string first{};                        ///< serials
    std::string last{};
    int count = 0;

    bool operator==(const BlankRange&) const = default;
};

struct StockedHolder {
    CardNumber card;
    domain::HolderId holder{};
    std::string name{}; ///< in full: masked where it is shown
    std::optional<Date> since{};
    std::optional<Date> toldOn{};

    bool operator==(const StockedHolder&) const = default;
};

struct Stock {
    outlet::BlankCounts blanks{};
    std::vector<BlankRange> ranges{}; ///< by state, then number
    std::vector<StockedHolder> cards{};

    /// A delivery should be ordered. Ours: no region says how many are few.
    [[nodiscard]] bool fewBlanks() const { return blanks.received() > 0 && blanks.blank < few; }

    static constexpr int few = 20;

    bool operator==(const Stock&) const = default;
};

[[nodiscard]] Batched<Stock> stockOf(const BatchDesk& desk);

/// Those whose numbers follow one another together, in order.
[[nodiscard]] std::vector<BlankRange>
rangesOf(const std::map<outlet::BlankSerial, outlet::Blank>& blanks);

/// A delivery's list, one column `serial`; how many were received, 0 for the same list again. All
/// or none: a serial that is malformed, or came with another delivery, is the failure.
[[nodiscard]] Batched<int> receiveBlanks(const BatchDesk& desk, std::string_view bytes);
/// A blank that nobody has taken. False: it was written off before.
[[nodiscard]] Batched<bool> writeOff(const BatchDesk& desk, const outlet::BlankSerial& serial,
                                     outlet::VoidReason reason);

struct ListedBatch {
    Uuid id{};
    outlet::Batch batch{};

    bool operator==(const ListedBatch&) const = default;
};

/// Those that are out first; in each state by their ids, which are in order of time.
[[nodiscard]] Batched<std::vector<ListedBatch>> batchesOf(const BatchDesk& desk);

} // namespace guitai::batches
