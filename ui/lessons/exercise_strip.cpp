// SPDX-License-Identifier: Apache-2.0
#include "ui/lessons/exercise_strip.h"

#include "ui/lessons/face.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace guitai::ui {

ExerciseStrip::ExerciseStrip(QWidget* parent)
    : QWidget(parent)
    , face_(new Face(44, this))
    , title_(makeLabel(this, 1.0, QFont::DemiBold))
    , words_(makeLabel(this, 1.0, QFont::DemiBold, Tone::Accent))
    , customer_(add(Qt::Key_F6, QStringLiteral("F6"), &ExerciseStrip::customerWanted))
    , papers_(add(Qt::Key_F7, QStringLiteral("F7"), &ExerciseStrip::papersWanted))
    , hint_(add(Qt::Key_F8, QStringLiteral("F8"), &ExerciseStrip::hintWanted))
    , away_(add(Qt::Key_F9, QStringLiteral("F9"), &ExerciseStrip::turnAwayWanted))
    , mend_(add(Qt::Key_F10, QStringLiteral("F10"), &ExerciseStrip::mendWanted))
    , leave_(add(Qt::Key_F12, QStringLiteral("F12"), &ExerciseStrip::leaveWanted)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    title_->setWordWrap(false);
    title_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* line = new QHBoxLayout;
    line->setSpacing(gap);
    line->addWidget(face_);
    line->addWidget(title_, 1);
    for (auto* button : {customer_, papers_, hint_, away_, leave_}) {
        line->addWidget(button);
    }
    auto* below = new QHBoxLayout;
    below->addWidget(words_, 1);
    below->addWidget(mend_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, 4, wideGap, 4);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addLayout(below);
    mend_->hide();
    words_->hide();
    retranslate();
}

KeyButton* ExerciseStrip::add(int key, const QString& name, void (ExerciseStrip::*wanted)()) {
    auto* button = new KeyButton(name, false, this);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &KeyButton::clicked, this, wanted);
    auto* shortcut = new QShortcut(QKeySequence(key), this);
    connect(shortcut, &QShortcut::activated, button, &KeyButton::click);
    return button;
}

void ExerciseStrip::showCustomer(const views::CustomerView& customer) {
    face_->setSeed(customer.face);
    title_->setText(tr("%1 – %2").arg(customer.name, customer.title));
}

void ExerciseStrip::setPapers(int count) {
    paperCount_ = count;
    retranslate();
}

void ExerciseStrip::showHint(const QString& hint, int left, int cost) {
    hintText_ = hint;
    hintCost_ = cost;
    hint_->setEnabled(left > 0);
    retranslate();
    if (!hint.isEmpty()) {
        announce(this, words_->text());
    }
}

void ExerciseStrip::showMishap(const QString& what, const QString& mending) {
    const bool other = what != mishap_;
    mishap_ = what;
    mending_ = mending;
    retranslate();
    if (other && !what.isEmpty()) {
        announce(this, what);
    }
}

void ExerciseStrip::retranslate() {
    customer_->setWord(tr("Customer"));
    papers_->setWord(tr("Papers (%1)").arg(paperCount_));
    papers_->setEnabled(paperCount_ > 0);
    hint_->setWord(tr("Hint"));
    hint_->setToolTip(tr("Each hint costs %n point(s).", nullptr, hintCost_));
    away_->setWord(tr("Turn away"));
    leave_->setWord(tr("Leave"));
    mend_->setWord(mending_);
    mend_->setVisible(!mending_.isEmpty());
    const auto hint = hintText_.isEmpty() ? QString() : tr("Hint: %1").arg(hintText_);
    words_->setText(mishap_.isEmpty() ? hint : mishap_);
    setLabelTone(words_, mishap_.isEmpty() ? Tone::Accent : Tone::Attention);
    words_->setVisible(!words_->text().isEmpty());
}

void ExerciseStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
