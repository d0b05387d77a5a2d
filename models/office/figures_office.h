// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/office/today.h"
#include "models/procedure/asking.h"

#include <QObject>

#include <filesystem>
#include <memory>

namespace guitai::office {

/// A counter's numbers for a window. Nothing here blocks: the store is read on its own thread, a
/// month or year in slices, so that the counter is served between them. Answers come as signals,
/// and none after forget().
class FiguresOffice : public QObject {
    Q_OBJECT
public:
    explicit FiguresOffice(std::shared_ptr<procedure::Services> services,
                           QObject* parent = nullptr);

    /// Asked again before the answer is there, it is read once more after that, however often.
    void loadToday();
    /// For supervisors and administrators. Another period that is asked for replaces it.
    void loadPeriod(figures::Period period);
    void cancel();
    /// The numbers as CSV, for their owner alone; on record as what left the counter.
    void save(const figures::PeriodFigures& figures, const std::filesystem::path& file);

    /// Whoever asked has gone: stops, and drops every answer that is still out.
    void forget();

    [[nodiscard]] Date today() const;

Q_SIGNALS:
    void todayLoaded(const guitai::office::Today& today);
    void periodAdvanced(int done, int of); ///< days
    void periodLoaded(const guitai::figures::PeriodFigures& figures);
    void notAllowed();
    void saved(const std::filesystem::path& file);
    void failed(const guitai::batches::BatchFailure& failure);

private:
    struct Job;
    struct Slice;

    void takeToday(const batches::Stored<Today>& today);
    void runSlice();
    void takeSlice(const Slice& slice);

    procedure::Asking asking_;
    std::shared_ptr<Job> job_{}; ///< the period that is read
    bool loading_ = false;
    bool again_ = false;
};

} // namespace guitai::office
