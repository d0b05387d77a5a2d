// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/earlier_room.h"

#include "app/guitai/print_room.h"
#include "app/guitai/voucher_place.h"
#include "models/procedure/services.h"
#include "models/views/fault_text.h"
#include "models/views/format.h"
#include "ui/pages/earlier_acts_page.h"
#include "ui/pages/holder_page.h"
#include "ui/pages/page_help.h"
#include "ui/pages/queue_item_panel.h"
#include "ui/pages/queue_page.h"
#include "ui/print/act_record.h"
#include "ui/shell/main_window.h"

namespace guitai::app {

using procedure::EarlierActs;
using procedure::EarlierDesk;
using procedure::KeptPapers;
using ui::EarlierActsPage;

EarlierRoom::EarlierRoom(procedure::Counter& counter, ui::MainWindow& window, PrintRoom& prints)
    : counter_(counter)
    , window_(window)
    , prints_(prints)
    , desk_(counter.services())
    , page_(new EarlierActsPage(&window)) {
    window_.addBarePage(page_);
    window_.setHelp(page_, [] { return ui::helpOf(ui::HelpPage::EarlierActs); });
    window_.addCommands([this] { return commands(); });
    connectPage();
    connectDesk();
}

void EarlierRoom::connectPage() {
    connect(window_.holderPage(), &ui::HolderPage::earlierWanted, this, &EarlierRoom::open);
    connect(window_.queuePage()->panel(), &ui::QueueItemPanel::papersWanted, &desk_,
            &EarlierDesk::openQueued);
    connect(page_, &EarlierActsPage::left, this, &EarlierRoom::leave);
    connect(page_, &EarlierActsPage::chosen, &desk_, &EarlierDesk::open);
    connect(
        page_, &EarlierActsPage::printWanted, this,
        [this](views::Printed what, const KeptPapers& papers) { prints_.showAgain(what, papers); });
    connect(page_, &EarlierActsPage::recordWanted, this, [this](const EarlierActs& acts) {
        prints_.inChinese([&] {
            prints_.show(
                ui::PaperKind::ActRecord,
                ui::actRecordOf(acts, voucherPlace(counter_), counter_.services()->clock->now()),
                acts.file.id);
        });
    });
    const auto forget = [this] {
        desk_.forget();
        page_->clear();
    };
    connect(&counter_, &procedure::Counter::signedOut, this, forget);
    connect(&counter_, &procedure::Counter::holderClosed, this, forget);
}

void EarlierRoom::connectDesk() {
    connect(&desk_, &EarlierDesk::listed, page_, &EarlierActsPage::showActs);
    connect(&desk_, &EarlierDesk::opened, page_, &EarlierActsPage::showPapers);
    connect(&desk_, &EarlierDesk::queuedOpened, this, [this](const KeptPapers& papers) {
        prints_.showAgain(views::Printed::Voucher, papers);
    });
    connect(&desk_, &EarlierDesk::notOpened, this,
            [this](const store::StoreError& why) { window_.queuePage()->tellNoPapers(why); });
    connect(&desk_, &EarlierDesk::failed, this, [this](const store::StoreError& why) {
        page_->tell([fault = why.fault] {
            return ui::Notice{.what = tr("The papers could not be read."),
                              .safe = tr("Nothing was changed."),
                              .doNow = tr("Please try again. If it happens again, tell support "
                                          "the code."),
                              .code = QString::fromLatin1(store::codeOf(fault))};
        });
    });
}

void EarlierRoom::open() {
    if (!counter_.holder() || counter_.running() != nullptr) {
        return;
    }
    page_->clear();
    window_.showPage(page_);
    page_->focusStart();
    desk_.list(*counter_.holder());
}

void EarlierRoom::leave() {
    desk_.forget();
    page_->clear();
    window_.showPage(window_.holderPage());
    window_.holderPage()->focusStart();
}

std::vector<ui::Command> EarlierRoom::commands() {
    if (!counter_.holder() || counter_.running() != nullptr) {
        return {};
    }
    return {{EarlierActsPage::word(), QStringLiteral("以往业务与补打"), QStringLiteral("ywywybd"),
             QStringLiteral("earlier acts and their papers"), [this] { open(); }}};
}

} // namespace guitai::app
