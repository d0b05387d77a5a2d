// SPDX-License-Identifier: Apache-2.0
// The counter's window for pin_leak_window_test: pin_leak_window FOLDER. Practice store in FOLDER,
// cards in the PC/SC reader. It says on its standard output, a line each time it changes, where the
// work stands: `desk KEY` (a holder is open, and that key starts the change of the social PIN),
// `identify`, `papers`, `old`, `new`, `repeat`, `confirm`, `ended`, `other`.
// Its standard input makes it leak, one order a line; bytes are given as PinLeakBench::order does:
//   keep BYTES   keeps them in memory
//   log BYTES    logs them
//   show BYTES   puts them into a line edit
// Each is answered by `done`.
#include "app/desk/practice_desk.h"
#include "app/guitai/window.h"
#include "models/base/bytes.h"
#include "models/base/secret_bytes.h"
#include "models/views/vocabulary_text.h"
#include "ui/display/customer_display.h"
#include "ui/pages/holder_page.h"
#include "ui/pages/tile_grid.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/look.h"
#include "ui/widgets/pin_entry.h"
#include "ui/widgets/tile.h"

#include <QApplication>
#include <QLineEdit>
#include <QSocketNotifier>
#include <QTimer>
#include <QWindow>

#include <cstdio>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

#include <unistd.h>

namespace {

using namespace guitai;

class Reporter {
public:
    Reporter(procedure::Counter& counter, app::Window& window)
        : counter_(counter)
        , window_(window) {}

    void report() {
        const auto now = where();
        if (now != last_) {
            last_ = now;
            std::puts(now.c_str());
            std::fflush(stdout);
        }
    }

private:
    [[nodiscard]] std::string where() const {
        const auto* runner = counter_.running();
        if (runner == nullptr) {
            return counter_.holder() ? deskKey() : "other";
        }
        const auto& state = runner->state();
        if (!runner->settled() || state.steps.empty()) {
            return "other";
        }
        if (state.ended()) {
            return state.ending == procedure::Ending::Done && state.reportApplied ? "ended"
                                                                                  : "failed";
        }
        return stepOf(state);
    }

    [[nodiscard]] std::string stepOf(const procedure::State& state) const {
        switch (static_cast<int>(state.current().kind)) {
        case static_cast<int>(procedure::StepKind::Identify):
            return "identify";
        case static_cast<int>(procedure::StepKind::Papers):
            return "papers";
        case static_cast<int>(procedure::StepKind::Confirm):
            return "confirm";
        case static_cast<int>(procedure::StepKind::EnterPin):
            if (!state.prompt || !window_.display()->entry()->active()) {
                return "other";
            }
            return state.prompt->slot == procedure::PinSlot::Old   ? "old"
                   : state.prompt->slot == procedure::PinSlot::New ? "new"
                                                                   : "repeat";
        default:
            return "other";
        }
    }

    [[nodiscard]] std::string deskKey() const {
        const auto title =
            views::titleOf(domain::Procedure::ChangePin, {domain::CredentialKind::Social});
        for (const auto* tile : window_.mainWindow()->findChild<ui::TileGrid*>()->tiles()) {
            const auto& content = tile->content();
            if (content.possible && content.key > 0 &&
                (content.name == title || title.startsWith(content.name))) {
                return "desk " + std::to_string(content.key);
            }
        }
        return "other";
    }

    procedure::Counter& counter_;
    app::Window& window_;
    std::string last_;
};

/// Does what the program must never do, so that those who look for it can show that they see it.
class Leaker {
public:
    explicit Leaker(QWidget& window)
        : line_(&window) {}

    void obey(const std::string& line) {
        const auto gap = line.find(' ');
        const auto order = line.substr(0, gap);
        auto bytes = gap == std::string::npos ? std::nullopt : fromHex(line.substr(gap + 1));
        if (!bytes) {
            return;
        }
        for (auto& byte : *bytes) {
            byte = static_cast<std::uint8_t>(~byte);
        }
        const auto text = [&] {
            return QString::fromUtf8(reinterpret_cast<char*>(bytes->data()),
                                     qsizetype(bytes->size()));
        };
        if (order == "keep") {
            kept_.push_back(std::move(*bytes));
        } else if (order == "log") {
            qWarning("%s", qPrintable(text()));
        } else if (order == "show") {
            line_.setText(text());
        }
        std::puts("done");
        std::fflush(stdout);
    }

private:
    QLineEdit line_;
    std::vector<Bytes> kept_;
};

} // namespace

int main(int argc, char** argv) {
    hideProcessMemory();
    QApplication application(argc, argv);
    ui::applyLook(application);
    views::Languages languages;
    languages.use(views::Language::ZhCn);
    auto desk = app::makePracticeDesk({.folder = argc > 1 ? argv[1] : ".",
                                       .window = app::practiceWindow(),
                                       .realReaders = true,
                                       .clock = std::make_shared<SystemClock>()});
    if (!desk) {
        return 1;
    }
    procedure::Counter counter(desk->services);
    app::Window window(counter, languages, nullptr);
    window.show();
    window.signInToPractice();
    std::printf("%llu\n", static_cast<unsigned long long>(window.mainWindow()->winId()));
    std::fflush(stdout);

    Reporter reporter(counter, window);
    QTimer clock;
    QObject::connect(&clock, &QTimer::timeout, &application, [&] { reporter.report(); });
    clock.start(20);
    Leaker leaker(*window.mainWindow());
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        std::string line;
        if (!std::getline(std::cin, line)) {
            QApplication::quit();
            return;
        }
        leaker.obey(line);
    });
    return QApplication::exec();
}
