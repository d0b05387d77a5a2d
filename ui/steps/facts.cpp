// SPDX-License-Identifier: Apache-2.0
#include "ui/steps/facts.h"

#include "ui/widgets/panel.h"

#include <QGridLayout>
#include <QLabel>

namespace guitai::ui {

Facts::Facts(QWidget* parent)
    : QWidget(parent)
    , grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(wideGap);
    grid_->setVerticalSpacing(gap);
    grid_->setColumnStretch(1, 1);
}

void Facts::set(const std::vector<Fact>& facts) {
    while (auto* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto& fact : facts) {
        auto* what = makeLabel(this, 1.0, QFont::Normal, Tone::Quiet);
        what->setWordWrap(false);
        what->setText(fact.what);
        auto* value = makeLabel(this, 1.1, QFont::DemiBold);
        value->setText(fact.value);
        value->setAccessibleName(fact.what + QLatin1String(": ") + fact.value);
        grid_->addWidget(what, row, 0, Qt::AlignTop | Qt::AlignLeft);
        grid_->addWidget(value, row, 1, Qt::AlignTop);
        ++row;
    }
}

} // namespace guitai::ui
