// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/services.h"
#include "models/views/format.h"
#include "models/views/service_text.h"
#include "models/views/situation_text.h"
#include "ui/pages/holder_page.h"
#include "ui/pages/open_work_panel.h"
#include "ui/pages/queue_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_bar.h"

#include <algorithm>
#include <array>

namespace guitai::ui {

void MainWindow::connectDesk() {
    using procedure::Counter;
    connect(holder_, &HolderPage::findRequested, &counter_, &Counter::find);
    connect(holder_, &HolderPage::chosen, &counter_, &Counter::choose);
    connect(holder_, &HolderPage::cardChosen, this, &MainWindow::showOffers);
    connect(holder_, &HolderPage::dutyChosen, &counter_, &Counter::finishDuty);
    connect(holder_, &HolderPage::closed, &counter_, &Counter::closeHolder);
    connect(holder_, &HolderPage::begun, this,
            [this](const procedure::Offer& offer) { counter_.begin(offer, holder_->card()); });
    connect(holder_->openWork(), &OpenWorkPanel::resumed, &counter_, &Counter::resumeRun);

    connect(&counter_, &Counter::holderOpened, this, &MainWindow::showHolder);
    connect(&counter_, &Counter::holderClosed, holder_, &HolderPage::showNothing);
    connect(&counter_, &Counter::holderNotFound, this, &MainWindow::showNotFound);
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
    connect(&counter_, &Counter::rulesChanged, this,
            [this](const std::string& before, const std::string& now) {
                const auto notice =
                    QueuePage::rulesNotice(views::fromUtf8(before), views::fromUtf8(now));
                holder_->showProblem(notice.what, notice.doNow, notice.code);
                queue_->tellRulesChanged(views::fromUtf8(before), views::fromUtf8(now));
            });
    connect(&counter_, &Counter::rekeyDue, this, [this] {
        holder_->showProblem(tr("Somebody who was removed may still have the store's key: a rekey "
                                "is due."),
                             tr("Please close Guitai after work, and run: guitaictl store rekey"),
                             QStringLiteral("rekey-due"));
    });
    connect(&counter_, &Counter::trailRefused, this, [this] {
        holder_->showProblem(tr("The registry knows another audit trail of this counter."),
                             tr("Entries are missing here, or were sealed anew: please tell the "
                                "administrator. The counter goes on working."),
                             QStringLiteral("trail-refused"));
    });
    connect(&counter_, &Counter::registryStateChanged, statusBar(), &StatusBar::setRegistry);
    connect(&counter_, &Counter::nameSearchRefused, this, &MainWindow::showRefusedSearch);
    connect(&counter_, &Counter::lookUpUnanswered, this, [this](registry::RegistryFault why) {
        holder_->showProblem(views::textOf(why),
                             tr("Please look again in a moment. What waits is sent by itself."));
    });
    connect(&counter_, &Counter::failed, this, [this](const QString& code) {
        holder_->showProblem(tr("That did not work, and nothing was changed."),
                             tr("Please try again. If it happens again, tell support the code."),
                             code);
    });
}

void MainWindow::showRefusedSearch(operators::NameSearchFault why) {
    using enum operators::NameSearchFault;
    switch (why) {
    case NotAllowed:
        holder_->showProblem(tr("Only clerks and supervisors search by name."),
                             tr("Please search by a number."));
        return;
    case TooShort:
        holder_->showProblem(tr("One character finds too many people."),
                             tr("Please enter the whole name, or a number."));
        return;
    case TooMany:
        holder_->showProblem(tr("You have searched by name too often in this hour."),
                             tr("Please search by a number, or ask a colleague or supervisor."));
        return;
    }
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
        forgetCardProblem();
    });
    connect(&counter_, &Counter::cardSeen, this, [this](const procedure::CardSeen& seen) {
        cardInReader_ = seen.number;
        cardProblem_.reset();
        holder_->clearProblem();
        choosePage(holder_);
    });
    connect(&counter_, &Counter::cardProblem, this, &MainWindow::showCardProblem);
}

void MainWindow::showCardProblem(const cardio::CardError& error) {
    // An empty desk is no problem: the start page asks for a card anyway.
    if (error.fault == cardio::CardFault::NoCard || error.fault == cardio::CardFault::NoReader) {
        return;
    }
    cardProblem_ = error.fault;
    const auto text = views::textOf(error);
    holder_->showProblem(text.happened, text.todo, text.code);
}

/// The reader holds no card: what was said of a card that is not served here has been heard, and
/// the service's stop is over once it tells of its readers again. What went wrong in an act stays
/// until somebody acts.
void MainWindow::forgetCardProblem() {
    using enum cardio::CardFault;
    constexpr std::array passing{ServiceUnavailable, AccessDenied, NotThisKind,
                                 NotPracticeCard,    PracticeCard, OtherRegion};
    const auto& readers = counter_.readers();
    if (cardProblem_ && readers.serviceAvailable && !readers.accessDenied &&
        std::ranges::find(passing, *cardProblem_) != passing.end()) {
        cardProblem_.reset();
        holder_->clearProblem();
    }
}

void MainWindow::showNotFound(const QString& text) {
    if (text.toStdString() != cardInReader_) {
        holder_->showNotFound(text);
        return;
    }
    holder_->showProblem(tr("The registry has no file for this card."),
                         tr("Please look for the holder by identity number or name, and compare "
                            "the card numbers."),
                         QStringLiteral("holder-unknown"));
}

void MainWindow::showHolder() {
    if (!counter_.holder()) {
        return;
    }
    holder_->showHolder(*counter_.holder(), counter_.rules(), counter_.services()->clock->now(),
                        cardInReader_);
    holder_->showSeenAt(counter_.fileSeenAt());
    showOffers();
    if (page() == holder_) {
        holder_->focusStart();
    }
}

void MainWindow::showOffers() {
    holder_->showOffers(counter_.offers(holder_->card()));
}

} // namespace guitai::ui
