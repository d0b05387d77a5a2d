// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/progress_line.h"

#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace guitai::ui {

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent)
    , words_(makeLabel(this))
    , bar_(new QProgressBar(this))
    , cancel_(new KeyButton(QStringLiteral("Esc"), false, this)) {
    bar_->setTextVisible(false);
    bar_->setMinimumHeight(16);
    words_->setWordWrap(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(wideGap);
    layout->addWidget(words_, 0, Qt::AlignVCenter);
    layout->addWidget(bar_, 1, Qt::AlignVCenter);
    layout->addWidget(cancel_);
    connect(cancel_, &QPushButton::clicked, this, &ProgressLine::stop);
    hide();
    retranslate();
}

void ProgressLine::advance(int done, int of) {
    done_ = done;
    of_ = of;
    bar_->setRange(0, of);
    bar_->setValue(done);
    if (isHidden()) {
        cancel_->setEnabled(true);
        setVisible(true);
    }
    retranslate();
}

void ProgressLine::end() {
    hide();
}

void ProgressLine::stop() {
    if (!isHidden() && cancel_->isEnabled()) {
        cancel_->setEnabled(false);
        Q_EMIT cancelled();
    }
}

void ProgressLine::retranslate() {
    words_->setText(tr("%1 of %2").arg(done_).arg(of_));
    bar_->setAccessibleName(words_->text());
    cancel_->setWord(tr("Cancel"));
}

void ProgressLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
