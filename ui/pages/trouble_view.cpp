// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/trouble_view.h"

#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace guitai::ui {

TroubleView::TroubleView(std::function<Notice()> words, QWidget* parent)
    : QWidget(parent)
    , words_(std::move(words))
    , banner_(new Banner(this))
    , leave_(new KeyButton(QStringLiteral("⏎"), true, this)) {
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(leave_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 28, 32, 28);
    layout->setSpacing(wideGap);
    layout->addStretch(1);
    layout->addWidget(banner_);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(leave_, &KeyButton::clicked, this, &TroubleView::left);
    retranslate();
    resize(760, 340);
    leave_->setFocus();
}

void TroubleView::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

void TroubleView::retranslate() {
    setWindowTitle(tr("Guitai cannot be opened"));
    leave_->setWord(tr("Close"));
    banner_->show(words_());
}

void TroubleView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
