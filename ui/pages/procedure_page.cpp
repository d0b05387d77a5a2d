// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/procedure_page.h"

#include "models/views/format.h"
#include "models/views/vocabulary_text.h"
#include "ui/pages/procedure_notice.h"
#include "ui/pages/steps_list.h"
#include "ui/pages/why_panel.h"
#include "ui/steps/approve_view.h"
#include "ui/steps/document_view.h"
#include "ui/steps/enter_pin_view.h"
#include "ui/steps/view_factory.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>

#include <algorithm>

namespace guitai::ui {

void ProcedurePage::showState(const procedure::State& state, const domain::Rules& rules,
                              const domain::HolderFile& file) {
    const bool otherWork = !state_ || state_->run != state.run;
    const auto kindBefore = view_;
    const auto stepBefore = state_ ? state_->step : 0;
    const bool wasBusy = state_ && state_->busy;
    state_ = state;
    rules_ = rules;
    file_ = file;
    stopping_ = false;
    const auto kind = state.ended() ? procedure::StepKind::HandOver : state.current().kind;
    view_ = viewFor(kind);
    stack_->setCurrentWidget(view_);
    render();
    const bool otherStep = otherWork || kindBefore != view_ || stepBefore != state.step;
    if (otherStep) {
        why_->setHelp({});
        announce(stack_, view_->question());
    }
    if (otherStep || (wasBusy && !state.busy)) {
        giveFocus();
    }
}

void ProcedurePage::clear() {
    state_.reset();
    if (entry_) {
        entry_.reset();
        Q_EMIT entryEnded();
    }
    for (const auto& [kind, view] : views_) {
        stack_->removeWidget(view);
        view->deleteLater();
    }
    views_.clear();
    view_ = nullptr;
}

void ProcedurePage::setDigitCount(int count) {
    if (auto* entry = qobject_cast<EnterPinView*>(view_)) {
        entry->setDigitCount(count);
    }
}

void ProcedurePage::setDocumentMeans(const procedure::DocumentMeans& means) {
    documentMeans_ = means;
}

void ProcedurePage::setApprovalMeans(const procedure::ApprovalMeans& means) {
    approvalMeans_ = means;
}

void ProcedurePage::showDocument(const procedure::DocumentRead& document) {
    if (auto* view = qobject_cast<DocumentView*>(view_)) {
        view->showDocument(document);
    }
}

void ProcedurePage::tellDocumentNotRead(procedure::DocumentFault fault) {
    if (auto* view = qobject_cast<DocumentView*>(view_)) {
        view->tellNotRead(fault);
    }
}

StepView* ProcedurePage::viewFor(procedure::StepKind kind) {
    auto& view = views_[kind];
    if (view == nullptr) {
        view = makeStepView(kind, stack_);
        stack_->addWidget(view);
        connectView(view);
        if (auto* approve = qobject_cast<ApproveView*>(view)) {
            approve->setMeans(approvalMeans_);
        }
    }
    if (auto* document = qobject_cast<DocumentView*>(view)) {
        document->setMeans(documentMeans_);
    }
    return view;
}

void ProcedurePage::connectView(StepView* view) {
    connect(view, &StepView::next, this, &ProcedurePage::next);
    connect(view, &StepView::retry, this, &ProcedurePage::retry);
    connect(view, &StepView::detailsGiven, this, &ProcedurePage::detailsGiven);
    connect(view, &StepView::papersShown, this, &ProcedurePage::papersShown);
    connect(view, &StepView::documentWanted, this, &ProcedurePage::documentWanted);
    connect(view, &StepView::documentGiven, this, &ProcedurePage::documentGiven);
    connect(view, &StepView::approvalSigned, this, &ProcedurePage::approvalSigned);
    connect(view, &StepView::askedElsewhere, this, &ProcedurePage::askedElsewhere);
    connect(view, &StepView::askingTakenBack, this, &ProcedurePage::askingTakenBack);
    connect(view, &StepView::codeGiven, this, &ProcedurePage::codeGiven);
    connect(view, &StepView::printWanted, this, &ProcedurePage::printWanted);
    connect(view, &StepView::finished, this, &ProcedurePage::finished);
    connect(view, &StepView::changed, this, [this, view] {
        if (view == view_ && state_) {
            renderButtons();
            renderEntry();
        }
    });
}

void ProcedurePage::render() {
    renderHeader();
    steps_->set(*state_);
    view_->showState(*state_, *rules_, *file_);
    why_->set(*state_, *rules_);
    renderNotice();
    renderButtons();
    renderEntry();
}

void ProcedurePage::renderHeader() {
    title_->setText(views::textOf(state_->procedure));
    setAccessibleName(title_->text());
    QStringList parts{views::maskedName(state_->holderName), views::maskedId(state_->idNumber)};
    if (state_->card) {
        parts << tr("card %1").arg(views::maskedCard(state_->card->text()));
    }
    holder_->setText(parts.join(QStringLiteral("  ·  ")));
}

void ProcedurePage::renderNotice() {
    if (stopping_) {
        banner_->show(stopNotice());
        return;
    }
    const auto notice = noticeOf(*state_);
    if (notice) {
        banner_->show(*notice);
    } else {
        banner_->clear();
    }
}

void ProcedurePage::renderButtons() {
    const auto word = view_->nextWord();
    next_->setWord(word.isEmpty() ? tr("Next") : word);
    // Where the banner has the one thing to do, there is no second button for it.
    next_->setVisible(!word.isEmpty() && !banner_->hasAction());
    next_->setEnabled(view_->canGoOn());
    back_->setWord(state_->step == 0 ? tr("Leave") : tr("Back"));
    back_->setVisible(!state_->ended());
    back_->setEnabled(canGoBack());
    back_->setToolTip(canGoBack() ? QString()
                                  : tr("Something has been done already: it goes on, or stops "
                                       "here and is reported."));
    stop_->setWord(tr("Stop here"));
    stop_->setVisible(!state_->ended() && !state_->busy && state_->step > 0);
}

/// The customer's side may take keys exactly while this page says so.
void ProcedurePage::renderEntry() {
    const auto* entryView = qobject_cast<EnterPinView*>(view_);
    const bool wanted = entryView != nullptr && entryView->entryIsAllowed() && !stopping_;
    if (wanted) {
        entry_ = state_->prompt;
        Q_EMIT entryWanted(*state_->prompt);
    } else if (entry_) {
        entry_.reset();
        Q_EMIT entryEnded();
    }
}

bool ProcedurePage::canGoBack() const {
    const auto planned = [](const procedure::Act& act) {
        return act.status == procedure::ActStatus::Planned;
    };
    return state_ && !state_->busy && !state_->ended() &&
           std::ranges::all_of(state_->acts, planned);
}

void ProcedurePage::goOn() {
    if (!state_ || view_ == nullptr) {
        return;
    }
    if (stopping_) {
        stopping_ = false;
        Q_EMIT cancelled();
        return;
    }
    if (banner_->hasAction()) {
        Q_EMIT retry();
        return;
    }
    view_->goOn();
}

void ProcedurePage::goBack() {
    if (stopping_) {
        stopping_ = false;
        render();
        giveFocus();
        return;
    }
    if (!canGoBack()) {
        return;
    }
    if (state_->step == 0) {
        Q_EMIT cancelled();
    } else {
        Q_EMIT back();
    }
}

void ProcedurePage::stop() {
    if (canGoBack()) {
        Q_EMIT cancelled();
        return;
    }
    stopping_ = true;
    renderNotice();
    renderEntry();
    banner_->actionButton()->setFocus();
}

void ProcedurePage::explain() {
    if (view_ != nullptr) {
        why_->setHelp(view_->help());
        why_->focusHere();
    }
}

void ProcedurePage::giveFocus() {
    auto* first = view_->firstFocus();
    if (banner_->hasAction()) {
        banner_->actionButton()->setFocus();
    } else if (first != nullptr && first->isEnabled()) {
        first->setFocus();
    } else if (!next_->isHidden() && next_->isEnabled()) {
        next_->setFocus();
    } else {
        setFocus();
    }
}

void ProcedurePage::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (!state_ || view_ == nullptr || (event->modifiers() & Qt::ControlModifier) != 0) {
        QWidget::keyPressEvent(event);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        goOn();
    } else if (key == Qt::Key_Escape) {
        goBack();
    } else if (key == Qt::Key_F1) {
        explain();
    } else if (key < Qt::Key_0 || key > Qt::Key_9 || !view_->choose(key - Qt::Key_0)) {
        QWidget::keyPressEvent(event);
    }
}

void ProcedurePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ProcedurePage::retranslate() {
    back_->setWord(tr("Back"));
    if (state_ && view_ != nullptr) {
        why_->setHelp({});
        render();
    }
}

} // namespace guitai::ui
