// SPDX-License-Identifier: Apache-2.0
#include "models/views/format.h"
#include "models/views/situation_text.h"
#include "ui/pages/holder_page.h"
#include "ui/pages/open_work_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_bar.h"

namespace guitai::ui {

void MainWindow::connectDesk() {
    using procedure::Counter;
    connect(holder_, &HolderPage::findRequested, &counter_, &Counter::find);
    connect(holder_, &HolderPage::chosen, &counter_, &Counter::choose);
    connect(holder_, &HolderPage::cardChosen, this, &MainWindow::showOffers);
    connect(holder_, &HolderPage::closed, &counter_, &Counter::closeHolder);
    connect(holder_, &HolderPage::begun, this,
            [this](const procedure::Offer& offer) { counter_.begin(offer, holder_->card()); });
    connect(holder_->openWork(), &OpenWorkPanel::resumed, &counter_, &Counter::resumeRun);

    connect(&counter_, &Counter::holderOpened, this, &MainWindow::showHolder);
    connect(&counter_, &Counter::holderClosed, holder_, &HolderPage::showNothing);
    connect(&counter_, &Counter::holderNotFound, holder_, &HolderPage::showNotFound);
    connect(
        &counter_, &Counter::candidates, this,
        [this](const std::vector<domain::HolderFile>& files) { holder_->showCandidates(files); });
    connect(&counter_, &Counter::openRuns, this,
            [this](const std::vector<procedure::OpenWork>& runs) {
                holder_->openWork()->show(runs);
                if (!runner_ && page() == holder_) {
                    holder_->focusStart();
                }
            });
    connect(&counter_, &Counter::queueLoaded, this,
            [this](const std::vector<store::QueueItem>& items) {
                queueModel_.set(items);
                statusBar()->setQueue(queueModel_.waiting(), queueModel_.attention());
                queueButton_->setCount(queueModel_.attention());
            });
    connect(&counter_, &Counter::registryStateChanged, statusBar(), &StatusBar::setRegistry);
    connect(&counter_, &Counter::failed, this, [this](const QString& code) {
        holder_->showProblem(tr("That did not work, and nothing was changed."),
                             tr("Please try again. If it happens again, tell support the code."),
                             code);
    });
}

void MainWindow::connectCard() {
    using procedure::Counter;
    connect(&counter_, &Counter::readersChanged, this, [this] {
        statusBar()->setReader(counter_.readers());
        for (const auto& reader : counter_.readers().readers) {
            if (reader.presence == cardio::CardPresence::Present) {
                return;
            }
        }
        cardInReader_.clear();
    });
    connect(&counter_, &Counter::cardSeen, this, [this](const procedure::CardSeen& seen) {
        cardInReader_ = seen.number;
        choosePage(holder_);
    });
    connect(&counter_, &Counter::cardProblem, this, [this](const cardio::CardError& error) {
        // An empty desk is no problem: the start page asks for a card anyway.
        if (error.fault == cardio::CardFault::NoCard ||
            error.fault == cardio::CardFault::NoReader) {
            return;
        }
        const auto text = views::textOf(error);
        holder_->showProblem(text.happened, text.todo, text.code);
    });
}

void MainWindow::showHolder() {
    if (!counter_.holder()) {
        return;
    }
    holder_->showHolder(*counter_.holder(), counter_.rules(), cardInReader_);
    showOffers();
    if (page() == holder_) {
        holder_->focusStart();
    }
}

void MainWindow::showOffers() {
    holder_->showOffers(counter_.offers(holder_->card()));
}

} // namespace guitai::ui
