// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/figures_line.h"

#include <QHBoxLayout>
#include <QLabel>

namespace guitai::ui {

FiguresLine::FiguresLine(QWidget* parent)
    : Panel(parent)
    , row_(new QHBoxLayout) {
    row_->setSpacing(wideGap);
    body()->addLayout(row_);
}

void FiguresLine::set(const std::vector<Figure>& figures) {
    while (auto* item = row_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& figure : figures) {
        auto* one = new QWidget(this);
        auto* lines = new QVBoxLayout(one);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        auto* value = makeLabel(one, 1.3, QFont::DemiBold);
        value->setText(figure.value);
        value->setAccessibleName(figure.what + QLatin1String(": ") + figure.value);
        auto* what = makeLabel(one, 1.0, QFont::Normal, Tone::Quiet);
        what->setText(figure.what);
        lines->addWidget(value);
        lines->addWidget(what);
        row_->addWidget(one, 1);
    }
}

} // namespace guitai::ui
