// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batches/day_fees.h"
#include "models/batches/lists.h"
#include "models/batches/people.h"
#include "models/batches/stock.h"

#include <QObject>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <memory>
#include <set>

namespace guitai::procedure {
struct Services;
}

namespace guitai::office {

enum class Listing { ToTell, Uncollected, Overdue };

/// What a file is taken for.
enum class FileKind { Apply, HandOut, Returns };

struct FileAsked {
    FileKind kind{};
    std::filesystem::path path{};
    std::set<domain::Paper> papers{};       ///< of an officer's list: handed in for each person
    std::optional<domain::BankName> bank{}; ///< where a line of applications names none
};

/// What a request was about: where its failure is told.
enum class Part { Stock, Batches, Lists, Fees, Files };

/// The office behind the counter: stock, batches, lists, files of many lines. Nothing here blocks:
/// all is done on the store's thread, a long file in slices, so that the counter is served between
/// them; answers come as signals, and none after forget().
class BackOffice : public QObject {
    Q_OBJECT
public:
    explicit BackOffice(std::shared_ptr<procedure::Services> services, QObject* parent = nullptr);
    ~BackOffice() override;

    void loadStock();
    void receiveBlanks(const std::filesystem::path& file);
    void loadBatches();
    void loadListing(Listing listing);
    void loadFees(Date day);
    void markTold(const batches::HolderList& told);
    /// CSV for its owner alone.
    void saveList(const batches::HolderList& list, const std::filesystem::path& file);

    /// One file, or one batch that is sent, at a time: asked for another meanwhile, nothing
    /// happens.
    void sendBatch(const batches::SendingAsked& asked);
    /// Reads it, and looks at each line without doing anything: advanced(), then looked().
    void look(const FileAsked& asked);
    /// Does what was looked at: advanced(), then finished().
    void take();
    /// Stops before the next line. What was done stays done; the same file again goes on.
    void cancel();
    void saveReport(const batches::Report& report, const std::filesystem::path& file);

    [[nodiscard]] bool busy() const { return busy_; }

    /// How long a file's lines are worked on before the counter is served again; one line at least.
    void setSlice(std::chrono::milliseconds slice) { slice_ = slice; }

    /// Whoever asked has gone: stops, and drops every answer that is still out.
    void forget();

    [[nodiscard]] Date today() const;

Q_SIGNALS:
    void stockLoaded(const guitai::batches::Stock& stock);
    void blanksReceived(int count);
    void batchesLoaded(const std::vector<guitai::batches::ListedBatch>& batches);
    void listingLoaded(guitai::office::Listing listing, const guitai::batches::HolderList& list);
    void feesLoaded(const guitai::batches::DayFees& fees);
    void toldMarked();
    void saved(guitai::office::Part part, const std::filesystem::path& file);

    void batchAdvanced(int done, int of);
    void batchSent(const guitai::batches::SentBatch& sent);

    void advanced(const std::vector<guitai::batches::LineReport>& lines, int done, int of);
    /// Whether to its end.
    void looked(bool whole);
    /// Each line that was reached has been told by advanced(); those that were not are told now.
    void finished(bool stopped);

    /// Acts may have been queued.
    void filed();
    void failed(guitai::office::Part part, const guitai::batches::BatchFailure& failure);

private:
    struct Job;
    struct Slice;

    template <class Work, class Then>
    void request(Part part, Work work, Then then);
    void save(Part part, std::string bytes, const std::filesystem::path& file);
    void runSlice();
    void takeSlice(Slice slice);

    std::shared_ptr<procedure::Services> services_;
    std::shared_ptr<Job> job_{}; ///< the file that was looked at or is taken
    std::shared_ptr<std::atomic<bool>> stopSending_ = std::make_shared<std::atomic<bool>>(false);
    bool busy_ = false;
    std::chrono::milliseconds slice_{60};
    std::uint64_t askers_ = 0; ///< answers to an earlier one are dropped
};

} // namespace guitai::office
