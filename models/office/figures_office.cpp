// SPDX-License-Identifier: Apache-2.0
#include "models/office/figures_office.h"

#include "models/closing/day_parts.h"
#include "models/figures/figures_csv.h"
#include "models/figures/gather.h"
#include "models/office/office_desk.h"
#include "models/operators/trail_access.h"
#include "models/store/durable_file.h"

namespace guitai::office {

using batches::BatchDesk;
using batches::Stored;
using figures::PeriodFigures;

namespace {

constexpr std::chrono::milliseconds sliceLength{30};

Stored<Today> readToday(const BatchDesk& desk) {
    const auto day = chinaDate(desk.clock.now());
    auto record = figures::gather(desk.store, desk.outlet, day);
    if (!record) {
        return std::unexpected(record.error());
    }
    auto open = closing::openAt(desk.store, spanOf(day).until);
    if (!open) {
        return std::unexpected(open.error());
    }
    return Today{*std::move(record), *std::move(open)};
}

batches::Batched<bool> write(const BatchDesk& desk, const PeriodFigures& figures,
                             const std::filesystem::path& file) {
    const auto noted = batches::record(desk, "export", "figures",
                                       R"({"period":")" + toText(figures.period) + R"("})");
    if (!noted) {
        return std::unexpected(noted.error());
    }
    return store::writeFile(file, figures::toCsv(figures))
               ? batches::Batched<bool>(true)
               : std::unexpected(batches::FileFault::Unwritable);
}

} // namespace

/// Belongs to the store's thread while a slice runs, and to nobody else.
struct FiguresOffice::Job {
    PeriodFigures figures{};
    std::vector<Date> days{};
    std::size_t done = 0;

    [[nodiscard]] Slice run(const BatchDesk& desk);
};

struct FiguresOffice::Slice {
    bool allowed = true;
    std::optional<store::StoreError> failure{};
    int done = 0;
    int of = 0;
};

FiguresOffice::Slice FiguresOffice::Job::run(const BatchDesk& desk) {
    if (!operators::mayReadTrail(desk.clerk.who)) {
        return {.allowed = false};
    }
    if (done == 0) {
        days = figures::daysOf(figures.period, chinaDate(desk.clock.now()));
    }
    const auto until = std::chrono::steady_clock::now() + sliceLength;
    while (done < days.size()) {
        const auto day = figures::gather(desk.store, desk.outlet, days[done]);
        if (!day) {
            return {.failure = day.error()};
        }
        figures.add(*day);
        ++done;
        if (std::chrono::steady_clock::now() >= until) {
            break;
        }
    }
    return {.done = static_cast<int>(done), .of = static_cast<int>(days.size())};
}

FiguresOffice::FiguresOffice(std::shared_ptr<procedure::Services> services, QObject* parent)
    : QObject(parent)
    , asking_(std::move(services), this) {}

void FiguresOffice::loadToday() {
    if (loading_) {
        again_ = true;
        return;
    }
    loading_ = true;
    askDesk(asking_, readToday, [this](const Stored<Today>& today) { takeToday(today); });
}

void FiguresOffice::takeToday(const Stored<Today>& today) {
    loading_ = false;
    today ? Q_EMIT todayLoaded(*today) : Q_EMIT failed(today.error());
    if (again_) {
        again_ = false;
        loadToday();
    }
}

void FiguresOffice::loadPeriod(figures::Period period) {
    job_ = std::make_shared<Job>();
    job_->figures.period = period;
    runSlice();
}

void FiguresOffice::runSlice() {
    askDesk(
        asking_, [job = job_](const BatchDesk& desk) { return std::pair(job, job->run(desk)); },
        [this](const std::pair<std::shared_ptr<Job>, Slice>& made) {
            if (made.first == job_) {
                takeSlice(made.second);
            }
        });
}

void FiguresOffice::takeSlice(const Slice& slice) {
    if (!slice.allowed || slice.failure) {
        job_.reset();
        slice.failure ? Q_EMIT failed(*slice.failure) : Q_EMIT notAllowed();
        return;
    }
    Q_EMIT periodAdvanced(slice.done, slice.of);
    if (slice.done < slice.of) {
        runSlice();
        return;
    }
    const auto job = std::move(job_);
    Q_EMIT periodLoaded(job->figures);
}

void FiguresOffice::cancel() {
    job_.reset();
}

void FiguresOffice::save(const PeriodFigures& figures, const std::filesystem::path& file) {
    askDesk(
        asking_, [figures, file](const BatchDesk& desk) { return write(desk, figures, file); },
        [this, file](const batches::Batched<bool>& done) {
            done ? Q_EMIT saved(file) : Q_EMIT failed(done.error());
        });
}

void FiguresOffice::forget() {
    job_.reset();
    loading_ = false;
    again_ = false;
    asking_.forget();
}

Date FiguresOffice::today() const {
    return chinaDate(asking_.services().clock->now());
}

} // namespace guitai::office
