// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/queue_page.h"

#include "models/views/queue_model.h"
#include "ui/pages/queue_delegate.h"
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace guitai::ui {

QueuePage::QueuePage(views::QueueModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , title_(makeLabel(this, 1.25, QFont::DemiBold))
    , rules_(new Banner(this))
    , sum_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , empty_(makeLabel(this, 1.2, QFont::Normal, Tone::Quiet))
    , table_(new QTableView(this)) {
    using views::QueueModel;
    table_->setModel(&model_);
    table_->setItemDelegate(new QueueDelegate(this));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setWordWrap(true);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(44);
    auto* header = table_->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(QueueModel::ToDo, QHeaderView::Stretch);
    header->setStyleSheet(QStringLiteral(
        "QHeaderView::section { padding: 8px 10px; border: none; background: palette(base);"
        " border-bottom: 1px solid palette(mid); font-weight: 600; }"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, 12, wideGap, wideGap);
    layout->setSpacing(gap);
    layout->addWidget(title_);
    layout->addWidget(rules_);
    layout->addWidget(sum_);
    layout->addWidget(table_, 1);
    layout->addWidget(empty_, 1, Qt::AlignCenter);
    rules_->hide();
    connect(&model_, &QAbstractItemModel::modelReset, this, &QueuePage::count);
    retranslate();
}

void QueuePage::focusStart() {
    table_->setFocus();
    if (!table_->currentIndex().isValid() && model_.rowCount() > 0) {
        table_->setCurrentIndex(model_.index(0, 0));
    }
}

Notice QueuePage::rulesNotice(const QString& before, const QString& now) {
    return {.what =
                tr("The region's rules have changed: version %1, until now %2.").arg(now, before),
            .doNow = tr("What was decided before and still waits is judged by the earlier ones. "
                        "Nothing has to be done again."),
            .code = QStringLiteral("rules-changed")};
}

void QueuePage::tellRulesChanged(const QString& before, const QString& now) {
    rulesWords_ = [before, now] { return rulesNotice(before, now); };
    rules_->show(rulesWords_());
}

void QueuePage::retranslate() {
    if (rulesWords_) {
        rules_->show(rulesWords_());
    }
    title_->setText(tr("Queue to the registry"));
    table_->setAccessibleName(tr("Queue to the registry"));
    empty_->setText(tr("Everything has been sent. Nothing waits."));
    model_.retranslate();
    count();
}

void QueuePage::count() {
    const bool empty = model_.rowCount() == 0;
    table_->setVisible(!empty);
    empty_->setVisible(empty);
    sum_->setVisible(!empty);
    sum_->setText(tr("%n waiting", nullptr, model_.waiting()) + QStringLiteral("  ·  ") +
                  tr("%n need attention", nullptr, model_.attention()));
}

void QueuePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
