// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/bar_panel.h"

#include "ui/widgets/shy_scroll.h"

#include <QLabel>
#include <QVBoxLayout>

namespace guitai::ui {

BarPanel::BarPanel(QWidget* parent)
    : Panel(parent)
    , held_(new QWidget)
    , rows_(new QVBoxLayout(held_))
    , place_(new ShyScroll(held_, this))
    , empty_(makeLabel(this, 1.1, QFont::Normal, Tone::Quiet)) {
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(2);
    rows_->addStretch();
    body()->addWidget(place_);
    body()->addWidget(empty_, 1);
    body()->addStretch();
    empty_->setAlignment(Qt::AlignCenter);
    show({});
}

void BarPanel::setWords(const QString& heading, const QString& empty) {
    setHeading(heading);
    place_->setAccessibleName(heading);
    empty_->setText(empty);
}

void BarPanel::show(const std::vector<BarRow::Bar>& bars) {
    while (bars_.size() > bars.size()) {
        delete bars_.back();
        bars_.pop_back();
    }
    while (bars_.size() < bars.size()) {
        auto* row = new BarRow(held_);
        const int index = int(bars_.size());
        rows_->insertWidget(index, row);
        connect(row, &BarRow::clicked, this, [this, index] { Q_EMIT chosen(index); });
        bars_.push_back(row);
    }
    for (std::size_t i = 0; i < bars.size(); ++i) {
        bars_[i]->set(bars[i]);
    }
    place_->setVisible(!bars.empty());
    empty_->setVisible(bars.empty());
}

void BarPanel::setChosen(int index) {
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        bars_[i]->setChecked(int(i) == index);
    }
}

} // namespace guitai::ui
