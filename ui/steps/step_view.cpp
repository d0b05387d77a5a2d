// SPDX-License-Identifier: Apache-2.0
#include "ui/steps/step_view.h"

#include "ui/widgets/panel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace guitai::ui {

StepView::StepView(QWidget* parent)
    : QWidget(parent)
    , question_(makeLabel(this, 1.55, QFont::DemiBold))
    , hint_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , body_(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(question_);
    layout->addWidget(hint_);
    layout->addSpacing(gap);
    layout->addLayout(body_, 1);
    body_->setSpacing(gap);
}

void StepView::showState(const procedure::State& state, const domain::Rules& rules,
                         const domain::HolderFile& file) {
    state_ = state;
    rules_ = rules;
    file_ = file;
    render();
    Q_EMIT changed();
}

void StepView::goOn() {
    if (canGoOn()) {
        Q_EMIT next();
    }
}

bool StepView::choose(int) {
    return false;
}

QWidget* StepView::firstFocus() const {
    return nullptr;
}

QString StepView::nextWord() const {
    return tr("Next");
}

bool StepView::canGoOn() const {
    return state_ && !state_->busy;
}

QString StepView::question() const {
    return question_->text();
}

void StepView::ask(const QString& question, const QString& hint) {
    question_->setText(question);
    hint_->setText(hint);
    hint_->setVisible(!hint.isEmpty());
}

void StepView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && state_) {
        render();
        Q_EMIT changed();
    }
}

} // namespace guitai::ui
