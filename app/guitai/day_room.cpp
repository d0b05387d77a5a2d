// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/day_room.h"

#include "app/guitai/print_room.h"
#include "app/guitai/voucher_place.h"
#include "models/procedure/services.h"
#include "models/views/batch_text.h"
#include "models/views/format.h"
#include "models/views/service_text.h"
#include "ui/pages/day_page.h"
#include "ui/pages/page_help.h"
#include "ui/print/day_report.h"
#include "ui/shell/main_window.h"

namespace guitai::app {

using office::DayOffice;
using ui::DayPage;

DayRoom::DayRoom(procedure::Counter& counter, ui::MainWindow& window, PrintRoom& prints)
    : counter_(counter)
    , window_(window)
    , prints_(prints)
    , office_(counter.services())
    , page_(new DayPage(&window)) {
    window_.addPage(page_, ui::Icon::DayEnd, [] { return DayPage::word(); });
    window_.setHelp(page_, [] { return ui::helpOf(ui::HelpPage::DayEnd); });
    window_.addCommands([this] {
        return std::vector<ui::Command>{
            {DayPage::word(), QStringLiteral("日终"), {}, QStringLiteral("day's end"), [this] {
                 open();
             }}};
    });
    connectPage();
    connectOffice();
}

void DayRoom::connectPage() {
    connect(&window_, &ui::Frame::pageChosen, this, [this](const QWidget* chosen) {
        if (chosen == page_) {
            open();
        }
    });
    connect(&counter_, &procedure::Counter::signedOut, this, [this] {
        office_.forget();
        page_->clear();
    });
    connect(page_, &DayPage::dayChosen, &office_,
            [this](std::chrono::year_month_day day) { office_.load(day); });
    connect(page_, &DayPage::printWanted, this, [this](const office::DayShown& shown) {
        prints_.show(ui::PaperKind::DayReport, ui::dayReportOf(shown, voucherPlace(counter_),
                                                               counter_.services()->clock->now()));
    });
    connect(page_, &DayPage::closeWanted, this,
            [this](const closing::Day& shown, const std::string& login, SecretBytes& password,
                   const std::string& remark) {
                office_.close(shown, login, std::move(password), remark);
            });
}

void DayRoom::connectOffice() {
    connect(&office_, &DayOffice::loaded, page_, &DayPage::showDay);
    connect(&office_, &DayOffice::closed, this,
            [this](const store::Closing& closing) { office_.load(closing.day); });
    connect(&office_, &DayOffice::refused, this, [this](closing::ClosingFault why) {
        if (why == closing::ClosingFault::Changed && page_->day()) {
            office_.load(*page_->day());
        }
        page_->tell([why] {
            return ui::Notice{.what = views::textOf(why),
                              .safe = tr("The day is as open as before."),
                              .doNow = views::adviceOf(why),
                              .code = views::fromUtf8(domain::nameOf(why))};
        });
    });
    connect(&office_, &DayOffice::notSignedIn, this, [this](const store::StoreError& error) {
        page_->tell([fault = error.fault] {
            return ui::Notice{.what = tr("The supervisor could not sign."),
                              .safe = tr("The day is as open as before."),
                              .doNow = views::textOf(fault),
                              .code = QString::fromLatin1(store::codeOf(fault))};
        });
    });
    connect(&office_, &DayOffice::failed, this, [this](const batches::BatchFailure& failure) {
        page_->tell([failure] {
            const auto text = views::textOf(failure);
            return ui::Notice{.what = text.what,
                              .safe = tr("Nothing was closed."),
                              .doNow = text.doNow,
                              .code = text.code};
        });
    });
}

void DayRoom::open() {
    window_.showPage(page_);
    office_.load();
    page_->focusStart();
}

} // namespace guitai::app
