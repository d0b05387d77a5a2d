// SPDX-License-Identifier: Apache-2.0
#include "ui/lessons/score_page.h"

#include "ui/lessons/merit_rows.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace guitai::ui {

ScorePage::ScorePage(QWidget* parent)
    : QWidget(parent)
    , title_(makeLabel(this, 1.4, QFont::DemiBold))
    , total_(makeLabel(this, 2.4, QFont::Bold, Tone::Accent))
    , took_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , lesson_(makeLabel(this, 1.15))
    , rows_(new QWidget(this))
    , grid_(makeMeritGrid(rows_))
    , next_(new KeyButton(QStringLiteral("⏎"), true, this))
    , repeat_(new KeyButton(QStringLiteral("R"), false, this))
    , print_(new KeyButton(QStringLiteral("P"), false, this))
    , list_(new KeyButton(QStringLiteral("Esc"), false, this)) {
    auto* head = new QHBoxLayout;
    head->setSpacing(wideGap);
    auto* words = new QVBoxLayout;
    words->addWidget(title_);
    words->addWidget(took_);
    total_->setWordWrap(false);
    head->addLayout(words, 1);
    head->addWidget(total_);
    auto* points = new Panel(this);
    points->body()->addWidget(rows_);
    auto* learnt = new Panel(this);
    learnt->setTone(Tone::Accent);
    learnt->body()->addWidget(lesson_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(list_);
    buttons->addWidget(repeat_);
    buttons->addWidget(print_);
    buttons->addStretch(1);
    buttons->addWidget(next_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(wideGap);
    layout->addLayout(head);
    layout->addWidget(points);
    layout->addWidget(learnt);
    layout->addStretch(1);
    layout->addLayout(buttons);
    connect(next_, &KeyButton::clicked, this,
            [this] { score_.hasNext ? Q_EMIT nextWanted() : Q_EMIT listWanted(); });
    connect(repeat_, &KeyButton::clicked, this, &ScorePage::repeatWanted);
    connect(print_, &KeyButton::clicked, this, &ScorePage::printWanted);
    connect(list_, &KeyButton::clicked, this, &ScorePage::listWanted);
    retranslate();
}

void ScorePage::showScore(const views::ScoreView& score) {
    score_ = score;
    retranslate();
    announce(this, total_->text());
}

void ScorePage::focusStart() {
    next_->setFocus();
}

void ScorePage::retranslate() {
    title_->setText(score_.title);
    total_->setText(tr("%1 of %2 points").arg(score_.total).arg(score_.of));
    took_->setText(score_.hints > 0
                       ? tr("Time %1; hints have cost %2 points").arg(score_.took).arg(score_.hints)
                       : tr("Time %1; no hint").arg(score_.took));
    lesson_->setText(score_.lesson);
    fillMeritGrid(grid_, rows_, score_.rows);
    next_->setWord(score_.hasNext ? tr("Next exercise") : tr("To the list"));
    repeat_->setWord(tr("Once more"));
    print_->setWord(tr("Print"));
    list_->setWord(tr("List"));
}

void ScorePage::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        next_->click();
        return;
    case Qt::Key_R:
        repeat_->click();
        return;
    case Qt::Key_P:
        print_->click();
        return;
    case Qt::Key_Escape:
        list_->click();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ScorePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
