// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/holder_page.h"
#include "ui/pages/procedure_page.h"
#include "ui/shell/main_window.h"

namespace guitai::ui {

void MainWindow::connectWork() {
    connect(&counter_, &procedure::Counter::runnerStarted, this, &MainWindow::takeRunner);
    connect(work_, &ProcedurePage::entryWanted, this, &MainWindow::entryWanted);
    connect(work_, &ProcedurePage::entryEnded, this, &MainWindow::entryEnded);
    connect(work_, &ProcedurePage::finished, this, [this] { finishWork(true); });
    connect(work_, &ProcedurePage::printWanted, this, [this](views::Printed what) {
        if (runner_) {
            Q_EMIT printWanted(what, runner_->state(), runner_->file());
        }
    });
    connectRequests();
}

void MainWindow::connectRequests() {
    const auto forward = [this](auto signal, void (procedure::Runner::*request)()) {
        connect(work_, signal, this, [this, request] {
            if (runner_) {
                (*runner_.*request)();
            }
        });
    };
    forward(&ProcedurePage::next, &procedure::Runner::next);
    forward(&ProcedurePage::back, &procedure::Runner::back);
    forward(&ProcedurePage::cancelled, &procedure::Runner::cancel);
    forward(&ProcedurePage::retry, &procedure::Runner::retry);
    connect(work_, &ProcedurePage::detailsGiven, this, [this](const domain::Asked& asked) {
        if (runner_) {
            runner_->giveDetails(asked);
        }
    });
    connect(work_, &ProcedurePage::papersShown, this,
            [this](domain::RequesterRole role, const std::set<domain::Paper>& papers) {
                if (runner_) {
                    runner_->showPapers(role, papers);
                }
            });
    forward(&ProcedurePage::askedElsewhere, &procedure::Runner::askElsewhere);
    forward(&ProcedurePage::askingTakenBack, &procedure::Runner::takeBackAsking);
    forward(&ProcedurePage::documentWanted, &procedure::Runner::readDocument);
    connect(work_, &ProcedurePage::documentGiven, this,
            [this](const domain::IdentityDocument& document) {
                if (runner_) {
                    runner_->giveDocument(document);
                }
            });
    connect(work_, &ProcedurePage::codeGiven, this,
            [this](const std::string& number, const std::string& code) {
                if (runner_) {
                    runner_->approveByCode(number, code);
                }
            });
    connect(work_, &ProcedurePage::approvalSigned, this,
            [this](const std::string& login, SecretBytes& password) {
                if (runner_) {
                    runner_->approve(login, std::move(password));
                }
            });
}

void MainWindow::takeRunner(procedure::Runner* runner) {
    runner_ = runner;
    connect(runner, &procedure::Runner::stateChanged, this, &MainWindow::showWork);
    connect(runner, &procedure::Runner::ended, this, &MainWindow::showWork);
    connect(runner, &procedure::Runner::documentRead, work_, &ProcedurePage::showDocument);
    connect(runner, &procedure::Runner::documentNotRead, work_,
            &ProcedurePage::tellDocumentNotRead);
    work_->setDocumentMeans(counter_.documentMeans());
    work_->setApprovalMeans(counter_.approvalMeans());
    showPage(work_);
    showWork();
}

void MainWindow::showWork() {
    if (!runner_) {
        return;
    }
    const auto& state = runner_->state();
    if (state.ending == procedure::Ending::Cancelled) {
        finishWork(false);
        return;
    }
    if (isShut()) {
        return; // behind the lock nothing is drawn, and the customer's side stays quiet
    }
    work_->showState(state, counter_.rules(), runner_->file());
    Q_EMIT stateShown(state, runner_->file());
}

void MainWindow::finishWork(bool nextCustomer) {
    if (!runner_) {
        return;
    }
    runner_.clear();
    work_->clear();
    Q_EMIT workClosed();
    counter_.finishRunning();
    if (nextCustomer) {
        counter_.closeHolder();
        counter_.loadOpenRuns();
    }
    choosePage(holder_);
}

void MainWindow::setDigitCount(int count) {
    work_->setDigitCount(count);
}

} // namespace guitai::ui
