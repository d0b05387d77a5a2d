// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/today_room.h"

#include "models/operators/trail_access.h"
#include "models/views/batch_text.h"
#include "models/views/format.h"
#include "ui/pages/queue_page.h"
#include "ui/pages/statistics_panel.h"
#include "ui/pages/today_page.h"
#include "ui/pages/today_panel.h"
#include "ui/shell/main_window.h"

namespace guitai::app {

using office::FiguresOffice;
using procedure::Counter;
using ui::StatisticsPanel;
using ui::TodayPage;
using ui::TodayPanel;

TodayRoom::TodayRoom(Counter& counter, ui::MainWindow& window)
    : counter_(counter)
    , window_(window)
    , office_(counter.services())
    , page_(window.todayPage()) {
    window_.addCommands([this] {
        std::vector<ui::Command> commands{
            {TodayPage::word(), QStringLiteral("今日"), {}, QStringLiteral("today"), [this] {
                 open(false);
             }}};
        if (page_->forOffice()) {
            commands.push_back({tr("Month and year"),
                                QStringLiteral("月度与年度统计"),
                                {},
                                QStringLiteral("statistics by month"),
                                [this] { open(true); }});
        }
        return commands;
    });
    connectPage();
    connectCounter();
    connectOffice();
}

void TodayRoom::connectPage() {
    auto* statistics = page_->statistics();
    connect(&window_, &ui::Frame::pageChosen, this, [this](const QWidget* chosen) {
        if (chosen == page_) {
            open(page_->showsStatistics());
        }
    });
    connect(page_, &TodayPage::partShown, this, &TodayRoom::load);
    connect(page_->today(), &TodayPanel::actWanted, this, [this](const Uuid& operation) {
        window_.openQueue();
        window_.queuePage()->chooseAct(operation);
    });
    connect(page_->today(), &TodayPanel::openWorkWanted, &window_, &ui::MainWindow::openHolder);
    connect(statistics, &StatisticsPanel::periodChosen, this, &TodayRoom::load);
    connect(statistics, &StatisticsPanel::cancelled, &office_, &FiguresOffice::cancel);
    connect(statistics, &StatisticsPanel::saveWanted, this,
            [this](const figures::PeriodFigures& figures, const QString& path) {
                office_.save(figures, path.toStdString());
            });
}

void TodayRoom::connectCounter() {
    connect(&counter_, &Counter::signedIn, this, [this] {
        page_->statistics()->setToday(office_.today());
        page_->setForOffice(operators::mayReadTrail(*counter_.clerk()));
    });
    connect(&counter_, &Counter::signedOut, this, [this] {
        office_.forget();
        page_->clear();
    });
    connect(&counter_, &Counter::queueLoaded, this, &TodayRoom::loadIfSeen);
}

void TodayRoom::connectOffice() {
    connect(&office_, &FiguresOffice::todayLoaded, page_->today(), &TodayPanel::showToday);
    connect(&office_, &FiguresOffice::periodAdvanced, page_->statistics(),
            &StatisticsPanel::advance);
    connect(&office_, &FiguresOffice::periodLoaded, page_->statistics(),
            &StatisticsPanel::showFigures);
    connect(&office_, &FiguresOffice::notAllowed, this, [this] {
        page_->tell([] {
            return ui::Notice{.what = tr("You may not see the office's numbers."),
                              .doNow = tr("Please ask a supervisor or an administrator.")};
        });
    });
    connect(&office_, &FiguresOffice::saved, this, [this](const std::filesystem::path& file) {
        const auto name = views::fromUtf8(file.string());
        page_->tell([name] {
            return ui::Notice{.tone = ui::Tone::Good, .what = tr("Saved: %1").arg(name)};
        });
    });
    connect(&office_, &FiguresOffice::failed, this, [this](const batches::BatchFailure& failure) {
        page_->tell([failure] {
            const auto text = views::textOf(failure);
            return ui::Notice{.what = text.what, .doNow = text.doNow, .code = text.code};
        });
    });
}

void TodayRoom::open(bool statistics) {
    window_.showPage(page_);
    if (page_->showsStatistics() == statistics) {
        load();
    } else {
        page_->showStatistics(statistics); // which loads it
    }
    page_->focusStart();
}

void TodayRoom::load() {
    if (!counter_.clerk()) {
        return;
    }
    if (page_->showsStatistics()) {
        office_.loadPeriod(page_->statistics()->period());
    } else {
        office_.loadToday();
    }
}

void TodayRoom::loadIfSeen() {
    if (window_.page() == page_ && !page_->showsStatistics()) {
        load();
    }
}

} // namespace guitai::app
