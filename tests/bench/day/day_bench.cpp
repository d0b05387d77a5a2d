// SPDX-License-Identifier: Apache-2.0
// A clerk's day at the practice counter's window: customers one after the other, each for another
// procedure, with mishaps; how long the window ever kept a hand waiting, and what the program's
// memory comes to:
//   tests/support/with-screen build/dev/bin/guitai-bench-day [--customers 200] [--minutes 30]
// Ends with 1 when somebody could not be served; with --judge, also when a gap was longer than
// 50 ms or memory grew by more than a twentieth after the tenth customer.
#include "models/practice/practice_data.h"
#include "tests/bench/day/served_day.h"
#include "tests/support/played_work.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <fstream>

#include <unistd.h>

using namespace guitai;
using namespace std::chrono_literals;
using bench::Heartbeat;
using bench::Mishap;

namespace {

constexpr Heartbeat::Duration allowed = 50ms;
constexpr int settledAfter = 10; ///< customers: caches are filled
constexpr double growthAllowed = 1.05;
constexpr int patience = 30'000;

/// The office's hours, and they pass.
class OfficeClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override {
        return support::officeHours() + std::chrono::duration_cast<std::chrono::milliseconds>(
                                            std::chrono::steady_clock::now() - opened_);
    }

private:
    std::chrono::steady_clock::time_point opened_ = std::chrono::steady_clock::now();
};

double millis(Heartbeat::Duration time) {
    return std::chrono::duration<double, std::milli>(time).count();
}

/// Resident, in MiB.
double memory() {
    std::ifstream status("/proc/self/statm");
    double size = 0;
    double resident = 0;
    status >> size >> resident;
    constexpr double mebibyte = 1024.0 * 1024.0;
    return resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) / mebibyte;
}

/// Every tenth customer has one of each.
Mishap mishapOf(int customer) {
    switch (customer % 10) {
    case 3:
        return Mishap::WrongPin;
    case 5:
        return Mishap::PulledCard;
    case 7:
        return Mishap::LockedDesk;
    case 9:
        return Mishap::OtherLanguage;
    default:
        return Mishap::None;
    }
}

struct Day {
    int customers = 0;
    int unserved = 0;
    double settled = 0; ///< MiB after the tenth
    double end = 0;
};

void tell(const Day& day, const Heartbeat& heartbeat, std::chrono::seconds took) {
    std::printf("%d customers in %lld s, %d not served as they should\n", day.customers,
                static_cast<long long>(took.count()), day.unserved);
    std::printf("kept waiting: %zu knocks, median %.2f ms, 99th percentile %.2f ms, longest %.1f "
                "ms, longer than %.0f ms: %zu\n",
                heartbeat.beats(), millis(heartbeat.quantile(0.5)),
                millis(heartbeat.quantile(0.99)), millis(heartbeat.quantile(1)), millis(allowed),
                heartbeat.gaps().size());
    for (const auto& gap : heartbeat.gaps()) {
        std::printf("  %.1f ms, %.1f of it at work: %s\n", millis(gap.length), millis(gap.atWork),
                    gap.during.c_str());
    }
    if (day.settled > 0) {
        std::printf("memory: %.1f MiB after customer %d, %.1f MiB at the end: %.3f\n", day.settled,
                    settledAfter, day.end, day.end / day.settled);
    }
}

Day play(bench::ServedDay& served, const std::vector<bench::Customer>& crowd,
         std::chrono::milliseconds each) {
    Day day;
    const auto opened = std::chrono::steady_clock::now();
    for (const auto& customer : crowd) {
        if (!served.serve(customer, mishapOf(day.customers))) {
            ++day.unserved;
            break; // the window is no longer where the next one would begin
        }
        ++day.customers;
        if (day.customers == settledAfter) {
            day.settled = memory();
        }
        const auto due = opened + day.customers * each;
        while (std::chrono::steady_clock::now() < due) {
            QTest::qWait(20); // nobody stands there
        }
    }
    day.end = memory();
    return day;
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QCommandLineParser options;
    const QCommandLineOption customers(QStringLiteral("customers"), {}, QStringLiteral("N"),
                                       QStringLiteral("200"));
    const QCommandLineOption minutes(QStringLiteral("minutes"), {}, QStringLiteral("M"),
                                     QStringLiteral("0"));
    const QCommandLineOption judge(QStringLiteral("judge"));
    options.addOptions({customers, minutes, judge});
    options.addHelpOption();
    options.process(app);

    ui::applyLook(app);
    const QTemporaryDir folder;
    const auto place = std::filesystem::path(folder.path().toStdString());
    const int people = std::clamp(options.value(customers).toInt(), 1, 400);
    const auto crowd = bench::makeCrowd(practice::practiceFolder(), place / "practice", "yueyang",
                                        static_cast<std::size_t>(people));
    ::setenv("GUITAI_PRACTICE_DIR", (place / "practice").c_str(), 1);
    views::Languages languages;
    languages.use(views::Language::ZhCn);
    support::WindowClerk clerk(
        {.folder = place / "store", .region = "yueyang", .clock = std::make_shared<OfficeClock>()},
        languages);
    if (!QTest::qWaitFor([&] { return clerk.signedIn(); }, patience)) {
        return 1;
    }
    const auto begun = std::chrono::steady_clock::now();
    Heartbeat heartbeat(allowed);
    bench::ServedDay served(clerk, languages, heartbeat, folder.path());
    const std::chrono::minutes length(options.value(minutes).toInt());
    const auto day = play(served, crowd, std::chrono::milliseconds(length) / people);
    tell(
        day, heartbeat,
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - begun));
    const bool smooth = heartbeat.gaps().empty() && day.end <= day.settled * growthAllowed;
    return day.unserved > 0 || (options.isSet(judge) && !smooth) ? 1 : 0;
}
