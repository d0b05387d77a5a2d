// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/fault_bar.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>

#include <algorithm>

namespace guitai::ui {

using procedure::PracticeFault;

FaultBar::FaultBar(procedure::PracticeFaults& faults, QWidget* parent)
    : QWidget(parent)
    , faults_(faults)
    , title_(makeLabel(this, 1.0, QFont::DemiBold)) {
    title_->setWordWrap(false);
    title_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(title_);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const int key = Qt::Key_F6 + int(i);
        buttons_[i] = new KeyButton(QKeySequence(key).toString(), false, this);
        connect(buttons_[i], &KeyButton::clicked, this, [this, i] { turn(all[i]); });
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        connect(shortcut, &QShortcut::activated, buttons_[i], &KeyButton::click);
        row->addWidget(buttons_[i]);
    }
    row->addStretch(1);
    refresh();
}

void FaultBar::turn(PracticeFault fault) {
    if (faults_.stands(fault)) {
        faults_.mend(fault);
        armed_ = armed_ && fault != PracticeFault::CardPulled;
    } else {
        faults_.cause(fault);
        armed_ = armed_ || fault == PracticeFault::CardPulled;
    }
    refresh();
    const auto at = std::ranges::find(all, fault) - all.begin();
    announce(this, buttons_[std::size_t(at)]->accessibleName());
}

QString FaultBar::wordOf(PracticeFault fault, bool stands) const {
    switch (fault) {
    case PracticeFault::CardPulled:
        if (stands) {
            return tr("Put the card back");
        }
        return armed_ ? tr("The card goes at the next write") : tr("Pull the card at a write");
    case PracticeFault::DeadLine:
        return stands ? tr("Repair the line") : tr("Cut the line");
    case PracticeFault::ReaderServiceGone:
        return stands ? tr("Start the reader service") : tr("Stop the reader service");
    }
    return {};
}

void FaultBar::refresh() {
    title_->setText(tr("Let go wrong:"));
    for (std::size_t i = 0; i < all.size(); ++i) {
        buttons_[i]->setWord(wordOf(all[i], faults_.stands(all[i])));
    }
}

void FaultBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

void FaultBar::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

} // namespace guitai::ui
