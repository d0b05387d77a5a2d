// SPDX-License-Identifier: Apache-2.0
#include "ui/steps/before_after.h"

#include "ui/widgets/panel.h"

#include <QGridLayout>
#include <QLabel>

namespace guitai::ui {

BeforeAfter::BeforeAfter(QWidget* parent)
    : QWidget(parent)
    , grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(wideGap);
    grid_->setVerticalSpacing(12);
    grid_->setColumnStretch(0, 3);
    grid_->setColumnStretch(1, 3);
    grid_->setColumnStretch(3, 4);
}

void BeforeAfter::set(const std::vector<views::ChangeText>& changes) {
    while (auto* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto& change : changes) {
        auto* what = makeLabel(this, 1.05, QFont::DemiBold);
        what->setText(change.what);
        auto* before = makeLabel(this, 1.05, QFont::Normal, Tone::Quiet);
        before->setText(change.before);
        auto* arrow = makeLabel(this, 1.15, QFont::Normal, Tone::Accent);
        arrow->setText(QStringLiteral("→"));
        auto* after = makeLabel(this, 1.05, QFont::DemiBold, Tone::Accent);
        after->setText(change.after);
        arrow->setAccessibleName(
            tr("%1: before %2, after %3").arg(change.what, change.before, change.after));
        int column = 0;
        for (auto* part : {what, before, arrow, after}) {
            grid_->addWidget(part, row, column++, Qt::AlignTop);
        }
        ++row;
    }
}

} // namespace guitai::ui
