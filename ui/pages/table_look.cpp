// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/table_look.h"

#include <QHeaderView>
#include <QTableView>

namespace guitai::ui {

void dressTable(QTableView* table, QAbstractItemModel& model, QAbstractItemDelegate* delegate,
                int stretched) {
    table->setModel(&model);
    table->setItemDelegate(delegate);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(44);
    auto* header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
    auto font = header->font();
    font.setWeight(QFont::DemiBold);
    header->setFont(font);
}

QTableView* makeTable(QWidget* parent, QAbstractItemModel& model, int stretched, int shaped,
                      ShapeDelegate::ShapeOf shapeOf) {
    auto* table = new QTableView(parent);
    dressTable(table, model, new ShapeDelegate(shaped, std::move(shapeOf), table), stretched);
    table->verticalHeader()->setDefaultSectionSize(36);
    return table;
}

} // namespace guitai::ui
