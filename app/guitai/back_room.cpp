// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/back_room.h"

#include "app/guitai/print_room.h"
#include "app/guitai/voucher_place.h"
#include "models/procedure/services.h"
#include "models/views/batch_models.h"
#include "models/views/format.h"
#include "ui/pages/batch_page.h"
#include "ui/pages/factory_panel.h"
#include "ui/pages/fees_panel.h"
#include "ui/pages/file_panel.h"
#include "ui/pages/holder_lists_panel.h"
#include "ui/pages/page_help.h"
#include "ui/pages/stock_panel.h"
#include "ui/print/collection_notice.h"
#include "ui/shell/main_window.h"

namespace guitai::app {

using office::BackOffice;
using office::Part;
using ui::BatchPage;

BackRoom::BackRoom(procedure::Counter& counter, ui::MainWindow& window, PrintRoom& prints)
    : counter_(counter)
    , window_(window)
    , prints_(prints)
    , office_(counter.services())
    , page_(new BatchPage(counter.rules(), &window)) {
    addPage();
    connectDesk();
    connectStock();
    connectLists();
    connectFiles();
}

void BackRoom::addPage() {
    window_.addPage(page_, ui::Icon::Stock, [] { return BatchPage::word(); });
    window_.setHelp(page_, [] { return ui::helpOf(ui::HelpPage::Batches); });
    window_.addCommands([this] { return commands(); });
    connect(&window_, &ui::Frame::pageChosen, this, [this](const QWidget* chosen) {
        if (chosen == page_) {
            open(page_->part());
        }
    });
    connect(page_, &BatchPage::partShown, this, &BackRoom::load);
}

void BackRoom::connectDesk() {
    connect(&counter_, &procedure::Counter::signedIn, this, [this] {
        page_->setAllowed(counter_.clerk()->has(operators::Role::Clerk));
        page_->fees()->setToday(office_.today());
    });
    connect(&counter_, &procedure::Counter::signedOut, this, [this] {
        office_.forget();
        page_->clear();
    });
    connect(&office_, &BackOffice::advanced, &window_, &ui::MainWindow::stayAwake);
    connect(&office_, &BackOffice::batchAdvanced, &window_, &ui::MainWindow::stayAwake);
    connect(&office_, &BackOffice::filed, &counter_, &procedure::Counter::forwardQueued);
    connect(&office_, &BackOffice::failed, this,
            [this](Part part, const batches::BatchFailure& failure) {
                page_->factory()->endProgress();
                page_->tellFailure(part, failure);
            });
    connect(&office_, &BackOffice::saved, this,
            [this](Part part, const std::filesystem::path& file) {
                const auto name = views::fromUtf8(file.string());
                page_->tell(part, [name] {
                    return ui::Notice{.tone = ui::Tone::Good, .what = tr("Saved: %1").arg(name)};
                });
            });
}

void BackRoom::connectStock() {
    auto* stock = page_->stock();
    auto* factory = page_->factory();
    connect(&office_, &BackOffice::stockLoaded, stock, &ui::StockPanel::showStock);
    connect(stock, &ui::StockPanel::deliveryGiven, this,
            [this](const QString& path) { office_.receiveBlanks(path.toStdString()); });
    connect(&office_, &BackOffice::blanksReceived, this, [this](int count) {
        page_->tell(Part::Stock, [count] {
            return ui::Notice{.tone = ui::Tone::Good,
                              .what = count > 0 ? tr("%n blank card(s) received.", nullptr, count)
                                                : tr("This delivery was received before.")};
        });
    });
    connect(&office_, &BackOffice::batchesLoaded, factory, &ui::FactoryPanel::showBatches);
    connect(&office_, &BackOffice::batchAdvanced, factory, &ui::FactoryPanel::showProgress);
    connect(factory, &ui::FactoryPanel::sendWanted, this, [this](const QString& path, bool gb) {
        if (saidBusy(Part::Batches)) {
            return;
        }
        page_->tellNothing();
        office_.sendBatch(
            {.file = path.toStdString(),
             .encoding = gb ? batches::Encoding::Gb18030 : batches::Encoding::Utf8WithMark});
    });
    connect(factory, &ui::FactoryPanel::returnsWanted, this, [this] {
        page_->choose(Part::Files);
        page_->files()->askFor(office::FileKind::Returns);
    });
    connect(&office_, &BackOffice::batchSent, this, [this](const batches::SentBatch& sent) {
        page_->factory()->showSent(sent);
        page_->tell(Part::Batches, [sent] { return BatchPage::noticeOf(sent); });
    });
}

void BackRoom::connectLists() {
    auto* lists = page_->lists();
    connect(&office_, &BackOffice::listingLoaded, lists, &ui::HolderListsPanel::showList);
    connect(lists, &ui::HolderListsPanel::listingChosen, &office_, &BackOffice::loadListing);
    connect(lists, &ui::HolderListsPanel::noticesWanted, this, &BackRoom::printNotices);
    connect(lists, &ui::HolderListsPanel::toldWanted, &office_, &BackOffice::markTold);
    connect(&office_, &BackOffice::toldMarked, this, [this] { load(Part::Lists); });
    connect(lists, &ui::HolderListsPanel::saveWanted, this,
            [this](const batches::HolderList& list, const QString& path) {
                office_.saveList(list, path.toStdString());
            });
    connect(&office_, &BackOffice::feesLoaded, page_->fees(), &ui::FeesPanel::showFees);
    connect(page_->fees(), &ui::FeesPanel::dayChosen, &office_, &BackOffice::loadFees);
}

void BackRoom::connectFiles() {
    auto* files = page_->files();
    connect(files, &ui::FilePanel::lookWanted, this, [this](const office::FileAsked& asked) {
        if (saidBusy(Part::Files)) {
            page_->files()->showLooked(false);
            return;
        }
        page_->tellNothing();
        office_.look(asked);
    });
    connect(files, &ui::FilePanel::takeWanted, this, [this] {
        if (saidBusy(Part::Files)) {
            page_->files()->clear();
            return;
        }
        office_.take();
    });
    connect(page_, &BatchPage::cancelled, &office_, &BackOffice::cancel);
    connect(files, &ui::FilePanel::saveWanted, this,
            [this](const batches::Report& report, const QString& path) {
                office_.saveReport(report, path.toStdString());
            });
    connect(&office_, &BackOffice::advanced, files, &ui::FilePanel::advance);
    connect(&office_, &BackOffice::looked, files, &ui::FilePanel::showLooked);
    connect(&office_, &BackOffice::finished, files, &ui::FilePanel::showFinished);
}

void BackRoom::open(Part part) {
    window_.showPage(page_);
    if (page_->part() == part) {
        load(part);
    } else {
        page_->choose(part); // which loads it
    }
    page_->focusStart();
}

void BackRoom::load(Part part) {
    if (!counter_.clerk() || !page_->allowed()) {
        return;
    }
    switch (part) {
    case Part::Stock:
        office_.loadStock();
        break;
    case Part::Batches:
        office_.loadBatches();
        break;
    case Part::Lists:
        office_.loadListing(page_->lists()->listing());
        break;
    case Part::Fees:
        office_.loadFees(page_->fees()->day());
        break;
    case Part::Files:
        break;
    }
}

bool BackRoom::saidBusy(Part part) {
    if (office_.busy()) {
        page_->tell(part, [] {
            return ui::Notice{.what = tr("Another file or batch is still under way."),
                              .doNow = tr("Please wait until it is done, or cancel it.")};
        });
    }
    return office_.busy();
}

/// In Chinese, as what other people act on.
void BackRoom::printNotices(const batches::HolderList& holders) {
    if (holders.empty()) {
        return;
    }
    prints_.show(prints_.inChinese([&] {
        return ui::collectionNotices(holders, counter_.rules(), voucherPlace(counter_),
                                     office_.today());
    }));
}

std::vector<ui::Command> BackRoom::commands() {
    if (!page_->allowed()) {
        return {};
    }
    const auto to = [this](Part part) { return [this, part] { open(part); }; };
    return {{tr("Stock of cards"),
             QStringLiteral("卡片库存"),
             {},
             QStringLiteral("stock of cards"),
             to(Part::Stock)},
            {tr("Batches to the factory"),
             QStringLiteral("制卡批次"),
             {},
             QStringLiteral("batches to the factory"),
             to(Part::Batches)},
            {tr("Holders to tell, late cards"),
             QStringLiteral("待通知与逾期"),
             {},
             QStringLiteral("holders to tell, late cards"),
             to(Part::Lists)},
            {tr("Fees of the day"),
             QStringLiteral("当日收费"),
             {},
             QStringLiteral("fees of the day"),
             to(Part::Fees)},
            {tr("Officer's file, return file"),
             QStringLiteral("批量文件"),
             {},
             QStringLiteral("officer's file, return file"),
             to(Part::Files)}};
}

} // namespace guitai::app
