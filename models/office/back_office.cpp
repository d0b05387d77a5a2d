// SPDX-License-Identifier: Apache-2.0
#include "models/office/back_office.h"

#include "models/office/office_desk.h"
#include "models/procedure/ask.h"
#include "models/store/durable_file.h"

namespace guitai::office {

using batches::BatchDesk;
using batches::Batched;
using batches::LineOutcome;
using batches::LineReport;

namespace {

Batched<batches::Lines> read(const FileAsked& asked) {
    const auto bytes = batches::readInput(asked.path);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    if (asked.kind == FileKind::Returns) {
        return batches::readReturns(*bytes);
    }
    const auto procedure =
        asked.kind == FileKind::Apply ? domain::Procedure::Apply : domain::Procedure::Collect;
    return batches::readOfficerList(
        *bytes, {.procedure = procedure, .papers = asked.papers, .bank = asked.bank});
}

Batched<batches::HolderList> listed(const BatchDesk& desk, Listing listing) {
    const auto today = chinaDate(desk.clock.now());
    switch (listing) {
    case Listing::ToTell:
        return batches::toTell(desk);
    case Listing::Uncollected:
        return batches::uncollected(desk, today);
    case Listing::Overdue:
        break;
    }
    return batches::overdue(desk, today);
}

} // namespace

/// A file under way. All but `stop` is the store's thread's while a slice runs, and nobody's else.
struct BackOffice::Job {
    FileAsked asked{};
    bool taking = false; ///< else only looked at
    batches::Lines lines{};
    std::size_t done = 0;
    std::atomic<bool> stop = false;

    [[nodiscard]] Slice run(const BatchDesk& desk, std::chrono::milliseconds slice);

    [[nodiscard]] Batched<LineReport> next(const BatchDesk& desk) const {
        return taking ? lines->take(desk, done) : lines->look(desk, done);
    }
};

struct BackOffice::Slice {
    std::vector<LineReport> lines{};
    std::size_t done = 0;
    std::size_t of = 0;
    bool ended = false;
    bool stopped = false;
    std::optional<batches::BatchFailure> failure{};
};

BackOffice::Slice BackOffice::Job::run(const BatchDesk& desk, std::chrono::milliseconds slice) {
    Slice made;
    if (!lines) {
        auto found = read(asked);
        if (!found) {
            return {.ended = true, .failure = found.error()};
        }
        lines = *std::move(found);
    }
    const auto until = std::chrono::steady_clock::now() + slice;
    made.of = lines->size();
    while (done < made.of && !stop) {
        auto line = next(desk);
        if (!line) {
            made.failure = line.error();
            break;
        }
        made.lines.push_back(*std::move(line));
        ++done;
        if (std::chrono::steady_clock::now() >= until) {
            break;
        }
    }
    made.done = done;
    made.stopped = done < made.of && (stop || made.failure);
    made.ended = done == made.of || made.stopped;
    for (auto rest = done; made.stopped && taking && rest < made.of; ++rest) {
        made.lines.push_back({.line = lines->lineNumber(rest), .outcome = LineOutcome::NotReached});
    }
    return made;
}

BackOffice::BackOffice(std::shared_ptr<procedure::Services> services, QObject* parent)
    : QObject(parent)
    , services_(std::move(services)) {}

BackOffice::~BackOffice() {
    cancel();
}

/// Asks on the store's thread, and tells `then`, or what failed, on the desk's.
template <class Work, class Then>
void BackOffice::request(Part part, Work work, Then then) {
    auto* services = services_.get();
    procedure::ask(
        *services->storeWorker, services->mailbox, this,
        // The place is copied: the practice counter's changes on the desk's thread.
        [services, place = services->place, work = std::move(work)] {
            return work(deskOf(*services, place));
        },
        [this, part, asker = askers_, then = std::move(then)](auto answer) {
            if (asker != askers_) {
                return;
            }
            if (!answer) {
                Q_EMIT failed(part, answer.error());
                return;
            }
            then(*answer);
        });
}

void BackOffice::loadStock() {
    request(Part::Stock, batches::stockOf,
            [this](const auto& stock) { Q_EMIT stockLoaded(stock); });
}

void BackOffice::receiveBlanks(const std::filesystem::path& file) {
    request(
        Part::Stock,
        [file](const BatchDesk& desk) -> Batched<int> {
            const auto bytes = batches::readInput(file);
            return bytes ? batches::receiveBlanks(desk, *bytes) : std::unexpected(bytes.error());
        },
        [this](int count) {
            Q_EMIT blanksReceived(count);
            loadStock();
        });
}

void BackOffice::loadBatches() {
    request(Part::Batches, batches::batchesOf,
            [this](const auto& all) { Q_EMIT batchesLoaded(all); });
}

void BackOffice::loadListing(Listing listing) {
    request(
        Part::Lists, [listing](const BatchDesk& desk) { return listed(desk, listing); },
        [this, listing](const auto& list) { Q_EMIT listingLoaded(listing, list); });
}

void BackOffice::loadFees(Date day) {
    request(
        Part::Fees, [day](const BatchDesk& desk) { return batches::feesOf(desk, day); },
        [this](const auto& fees) { Q_EMIT feesLoaded(fees); });
}

void BackOffice::markTold(const batches::HolderList& told) {
    request(
        Part::Lists,
        [told](const BatchDesk& desk) -> Batched<bool> {
            const auto marked = batches::markTold(desk, told);
            return marked ? Batched<bool>(true) : std::unexpected(marked.error());
        },
        [this](bool /*done*/) { Q_EMIT toldMarked(); });
}

void BackOffice::save(Part part, std::string bytes, const std::filesystem::path& file) {
    request(
        part,
        [bytes = std::move(bytes), file](const BatchDesk& /*desk*/) -> Batched<bool> {
            return store::writeFile(file, bytes) ? Batched<bool>(true)
                                                 : std::unexpected(batches::FileFault::Unwritable);
        },
        [this, part, file](bool /*done*/) { Q_EMIT saved(part, file); });
}

void BackOffice::saveList(const batches::HolderList& list, const std::filesystem::path& file) {
    save(Part::Lists, batches::toCsv(list), file);
}

void BackOffice::saveReport(const batches::Report& report, const std::filesystem::path& file) {
    save(Part::Files, batches::toCsv(report), file);
}

void BackOffice::sendBatch(const batches::SendingAsked& asked) {
    if (busy_) {
        return;
    }
    busy_ = true;
    stopSending_ = std::make_shared<std::atomic<bool>>(false);
    const auto progress = [stop = stopSending_, self = QPointer<BackOffice>(this),
                           mailbox = &services_->mailbox](std::size_t done, std::size_t of) {
        QMetaObject::invokeMethod(
            mailbox,
            [self, done, of] {
                if (self && self->busy_) {
                    Q_EMIT self->batchAdvanced(int(done), int(of));
                }
            },
            Qt::QueuedConnection);
        return !*stop;
    };
    auto* services = services_.get();
    procedure::ask(
        *services->storeWorker, services->mailbox, this,
        [services, place = services->place, asked, progress] {
            return batches::sendBatch(deskOf(*services, place), asked, progress);
        },
        [this, asker = askers_](const Batched<batches::SentBatch>& sent) {
            busy_ = false;
            Q_EMIT filed();
            if (asker != askers_) {
                return;
            }
            if (sent) {
                Q_EMIT batchSent(*sent);
            } else {
                Q_EMIT failed(Part::Batches, sent.error());
            }
            loadBatches();
        });
}

void BackOffice::look(const FileAsked& asked) {
    if (!busy_) {
        job_ = std::make_shared<Job>();
        job_->asked = asked;
        runSlice();
    }
}

void BackOffice::take() {
    if (!busy_ && job_ && job_->lines && !job_->taking) {
        job_->taking = true;
        job_->done = 0;
        job_->stop = false;
        runSlice();
    }
}

void BackOffice::runSlice() {
    busy_ = true;
    auto* services = services_.get();
    procedure::ask(
        *services->storeWorker, services->mailbox, this,
        [services, place = services->place, job = job_, slice = slice_] {
            return job->run(deskOf(*services, place), slice);
        },
        [this](Slice made) { takeSlice(std::move(made)); });
}

void BackOffice::takeSlice(Slice made) {
    busy_ = false;
    const bool taking = job_ && job_->taking;
    if (!job_) { // forgotten
        Q_EMIT filed();
        return;
    }
    Q_EMIT advanced(made.lines, int(made.done), int(made.of));
    if (made.failure) {
        Q_EMIT failed(Part::Files, *made.failure);
    }
    if (!made.ended) {
        runSlice();
    } else if (taking) {
        job_.reset();
        Q_EMIT filed();
        Q_EMIT finished(made.stopped);
    } else {
        Q_EMIT looked(!made.stopped && !made.failure);
    }
}

void BackOffice::cancel() {
    *stopSending_ = true;
    if (job_) {
        job_->stop = true;
    }
}

void BackOffice::forget() {
    cancel();
    job_.reset();
    ++askers_;
}

Date BackOffice::today() const {
    return chinaDate(services_->clock->now());
}

} // namespace guitai::office
