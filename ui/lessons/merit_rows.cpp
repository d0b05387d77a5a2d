// SPDX-License-Identifier: Apache-2.0
#include "ui/lessons/merit_rows.h"

#include "models/views/translate.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/panel.h"

#include <QGridLayout>
#include <QLabel>

namespace guitai::ui {

QGridLayout* makeMeritGrid(QWidget* parent) {
    auto* grid = new QGridLayout(parent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(wideGap);
    grid->setVerticalSpacing(gap);
    grid->setColumnStretch(3, 1);
    return grid;
}

void fillMeritGrid(QGridLayout* grid, QWidget* parent, const std::vector<views::ScoreRow>& rows) {
    while (auto* item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        const auto& row = rows[std::size_t(i)];
        const bool well = row.got == row.of;
        auto* what = makeLabel(parent, 1.0, QFont::DemiBold);
        what->setText(row.what);
        what->setWordWrap(false);
        auto* points = makeLabel(parent, 1.0, QFont::DemiBold, well ? Tone::Good : Tone::Bad);
        points->setText(
            views::translate("guitai::ui::ScorePage", "%1 of %2").arg(row.got).arg(row.of));
        points->setWordWrap(false);
        auto* why = makeLabel(parent);
        why->setText(
            views::translate("guitai::ui::ScorePage", "%1 Rule %2").arg(row.why, row.rule));
        grid->addWidget(
            new Glyph(well ? Icon::Check : Icon::Stop, 18, well ? Tone::Good : Tone::Bad, parent),
            i, 0, Qt::AlignTop);
        grid->addWidget(what, i, 1, Qt::AlignTop);
        grid->addWidget(points, i, 2, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(why, i, 3, Qt::AlignTop);
    }
}

} // namespace guitai::ui
