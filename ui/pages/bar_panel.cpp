// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/bar_panel.h"

#include "ui/widgets/shy_scroll.h"

#include <QLabel>
#include <QVBoxLayout>

namespace guitai::ui {

BarPanel::BarPanel(QWidget* parent)
    : Panel(parent)
    , held_(new QWidget)
    , empty_(makeLabel(this, 1.1, QFont::Normal, Tone::Quiet)) {
    auto* rows = new QVBoxLayout(held_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    body()->addWidget(new ShyScroll(held_, this));
    body()->addWidget(empty_, 1);
    body()->addStretch();
    empty_->setAlignment(Qt::AlignCenter);
    show({});
}

void BarPanel::setWords(const QString& heading, const QString& empty) {
    setHeading(heading);
    empty_->setText(empty);
}

void BarPanel::show(const std::vector<BarRow::Bar>& bars) {
    while (bars_.size() > bars.size()) {
        delete bars_.back();
        bars_.pop_back();
    }
    while (bars_.size() < bars.size()) {
        auto* row = new BarRow(held_);
        held_->layout()->addWidget(row);
        const int index = int(bars_.size());
        connect(row, &BarRow::clicked, this, [this, index] { Q_EMIT chosen(index); });
        bars_.push_back(row);
    }
    for (std::size_t i = 0; i < bars.size(); ++i) {
        bars_[i]->set(bars[i]);
    }
    held_->parentWidget()->parentWidget()->setVisible(!bars.empty());
    empty_->setVisible(bars.empty());
}

void BarPanel::setChosen(int index) {
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        bars_[i]->setChecked(int(i) == index);
    }
}

} // namespace guitai::ui
