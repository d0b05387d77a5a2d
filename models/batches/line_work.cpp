// SPDX-License-Identifier: Apache-2.0
#include "models/batches/line_work.h"

namespace guitai::batches {

Batched<Report> takeAll(const LineWork& work, const BatchDesk& desk, const Progress& progress) {
    Report report;
    for (std::size_t done = 0; done < work.size();) {
        auto taken = work.take(desk, done);
        if (!taken) {
            return std::unexpected(taken.error());
        }
        report.lines.push_back(*std::move(taken));
        if (++done < work.size() && progress && !progress(done, work.size())) {
            report.stopped = true;
            break;
        }
    }
    return report;
}

} // namespace guitai::batches
