// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batches/production.h"

#include <functional>

namespace guitai::batches {

/// Every line's report, until one fails for another reason than its own or somebody stops it.
[[nodiscard]] inline Batched<Report>
eachLine(const Table& table, const std::function<Batched<LineReport>(const TableLine&)>& take,
         const Progress& progress) {
    Report report;
    for (const auto& line : table.lines) {
        auto taken = take(line);
        if (!taken) {
            return std::unexpected(taken.error());
        }
        report.lines.push_back(*std::move(taken));
        const auto done = report.lines.size();
        if (done < table.lines.size() && progress && !progress(done, table.lines.size())) {
            report.stopped = true;
            break;
        }
    }
    return report;
}

} // namespace guitai::batches
