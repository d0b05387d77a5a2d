// SPDX-License-Identifier: Apache-2.0
#include "app/guitai/queue_room.h"

#include "models/procedure/services.h"
#include "ui/pages/queue_item_panel.h"
#include "ui/pages/queue_page.h"
#include "ui/shell/main_window.h"

namespace guitai::app {

using procedure::Counter;
using procedure::QueueChoice;
using procedure::QueueDesk;
using ui::QueueItemPanel;
using ui::QueuePage;

QueueRoom::QueueRoom(Counter& counter, ui::MainWindow& window)
    : counter_(counter)
    , desk_(counter.services())
    , page_(window.queuePage()) {
    connectPanel();
    connectDesk();
}

void QueueRoom::connectPanel() {
    auto* panel = page_->panel();
    connect(page_, &QueuePage::chosen, &desk_, &QueueDesk::open);
    connect(panel, &QueueItemPanel::withdrawn, &desk_, &QueueDesk::withdraw);
    connect(panel, &QueueItemPanel::redoWanted, &counter_, &Counter::redo);
    connect(panel, &QueueItemPanel::callWanted, &desk_, &QueueDesk::call);
    connect(panel, &QueueItemPanel::wholeWanted, &desk_, &QueueDesk::showWhole);
    connect(panel, &QueueItemPanel::called, &desk_, &QueueDesk::noteCalled);
    connect(panel, &QueueItemPanel::sendWanted, &desk_, &QueueDesk::sendNow);
}

void QueueRoom::connectDesk() {
    connect(&desk_, &QueueDesk::opened, page_, &QueuePage::showItem);
    connect(&desk_, &QueueDesk::contact, page_->panel(), &QueueItemPanel::showContact);
    connect(&desk_, &QueueDesk::done, this, [this](QueueChoice choice) {
        page_->tellDone(choice);
        counter_.forwardQueued();
    });
    connect(&desk_, &QueueDesk::refused, page_, &QueuePage::tellRefused);
    connect(&counter_, &Counter::notRedone, page_, &QueuePage::tellRefused);
    connect(&counter_, &Counter::signedOut, this, [this] {
        desk_.forget();
        page_->clear();
    });
}

} // namespace guitai::app
