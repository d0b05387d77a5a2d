// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/queue_page.h"

#include "models/views/queue_model.h"
#include "ui/pages/table_look.h"
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace guitai::ui {

namespace {

ShapeDelegate::Shape shapeOf(const QModelIndex& index) {
    switch (store::QueueState(index.data(views::QueueModel::StateRole).toInt())) {
    case store::QueueState::Waiting:
        return {Icon::Clock, Tone::Quiet};
    case store::QueueState::Sending:
        return {Icon::Queue, Tone::Accent};
    case store::QueueState::Accepted:
        return {Icon::Check, Tone::Good};
    case store::QueueState::Refused:
        return {Icon::Stop, Tone::Bad};
    case store::QueueState::Conflict:
        return {Icon::Warning, Tone::Attention};
    case store::QueueState::InDoubt:
        return {Icon::Question, Tone::Attention};
    case store::QueueState::Withdrawn:
        break;
    }
    return {Icon::Reset, Tone::Quiet};
}

} // namespace

QueuePage::QueuePage(views::QueueModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , title_(makeLabel(this, 1.25, QFont::DemiBold))
    , rules_(new Banner(this))
    , sum_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , empty_(makeLabel(this, 1.2, QFont::Normal, Tone::Quiet))
    , table_(new QTableView(this)) {
    using views::QueueModel;
    dressTable(table_, model_, new ShapeDelegate(QueueModel::State, shapeOf, this),
               QueueModel::ToDo);

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
