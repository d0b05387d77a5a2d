// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/reader_provider.h"
#include "models/procedure/registry_health.h"

#include <QObject>

#include <array>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace guitai::procedure {

struct Services;

/// What the self-diagnosis looks at, in the order it is shown.
enum class Check {
    ReaderService,
    Readers,
    Card,
    Keypad,
    Printer,
    CustomerScreen,
    Store,
    Disk,
    Registry,
    Clock,
};

inline constexpr std::array allChecks{
    Check::ReaderService,  Check::Readers, Check::Card, Check::Keypad,   Check::Printer,
    Check::CustomerScreen, Check::Store,   Check::Disk, Check::Registry, Check::Clock};

enum class Standing { Good, Attention, Bad };

/// What came of it; words and what to do are in models/views.
enum class Finding {
    ServiceAnswers,
    ServiceStopped,
    ServiceRefuses,
    ReadersThere,
    NoReader,
    ChosenReaderGone,
    CardAnswers,
    NoCard,
    CardMute,
    CardHeld,
    KeysOnWindow,     ///< the holder types on the customer's window
    KeysOnWindowOnly, ///< likewise, and what the bank keeps cannot be served
    PrinterThere,
    NoUsualPrinter,
    NoPrinter,
    ScreenOwn,
    ScreenWindow, ///< the customer's side is a window on the clerk's screen
    StoreSound,
    StoreDamaged,
    StoreUnread, ///< it could not be read at all
    StoreUnfinished,
    DiskRoomy,
    DiskNarrow,
    DiskFull,
    DiskUnknown,
    RegistryAnswers,
    RegistrySlow,
    RegistrySilent,
    RegistryUnserved, ///< it takes what is handed in, and nobody there judges it
    ClockRight,
    ClockElsewhere, ///< another time zone than China's
    ClockApart,     ///< from the registry's, by which deadlines are judged
    ClockBehind,    ///< earlier than what was put on record last
};

[[nodiscard]] Standing standingOf(Finding finding);

/// One line. `fact`: a number or a version, in no language, of nobody.
struct Checked {
    Check check{};
    Finding finding{};
    std::string fact{};

    bool operator==(const Checked&) const = default;
};

/// What the counter does not know of itself and is told.
struct Surroundings {
    Checked screen{.check = Check::CustomerScreen, .finding = Finding::ScreenWindow};
    std::filesystem::path folder{}; ///< where the store lies
    std::chrono::seconds zone{};    ///< this machine's clock east of Greenwich
    RegistryHealth registry{};      ///< as the last pulse had it
};

/// Looks at everything the counter stands on, one thing at a time on the store's thread, between
/// the clerk's own work. Needs nobody but somebody signed in.
class SelfCheck : public QObject {
    Q_OBJECT
public:
    explicit SelfCheck(std::shared_ptr<Services> services, QObject* parent = nullptr);

    /// Begins anew, and has not ended before it is told of the printers. `readers`: as the counter
    /// sees them now. Gives the number of this run.
    std::uint64_t run(const cardio::ReaderSnapshot& readers, const Surroundings& surroundings);
    /// Whoever asks for them may let wait. Of another run, or after the end, it is dropped.
    void tellPrinters(std::uint64_t run, int count, bool usual);
    /// What is under way is let finish, and nothing comes of it.
    void cancel();

    [[nodiscard]] bool running() const { return running_; }

    [[nodiscard]] const std::vector<Checked>& results() const { return results_; }

    [[nodiscard]] const std::string& cipherVersion() const { return cipher_; }

Q_SIGNALS:
    void found(const guitai::procedure::Checked& line);
    void advanced(int done, int of);
    void finished();

private:
    void add(const Checked& line);
    void askStore();
    void takeTables(const std::vector<std::string>& tables);
    void next();
    void finishStore();
    void finish();

    std::shared_ptr<Services> services_;
    Surroundings surroundings_{};
    std::vector<Checked> results_{};
    std::deque<std::string> tables_{}; ///< still to be read
    std::string storeFact_{};
    std::string cipher_{};
    int done_ = 0;
    int of_ = 0;
    bool running_ = false;
    bool storeRead_ = false; ///< or given up
    std::uint64_t runs_ = 0; ///< an answer to an earlier one is dropped
};

} // namespace guitai::procedure
