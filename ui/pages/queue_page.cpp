// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/queue_page.h"

#include "models/views/queue_model.h"
#include "models/views/queue_text.h"
#include "ui/pages/queue_item_panel.h"
#include "ui/pages/table_look.h"
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QKeyEvent>
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
    , table_(new QTableView(this))
    , told_(new Banner(this))
    , panel_(new QueueItemPanel(this)) {
    using views::QueueModel;
    dressTable(table_, model_, new ShapeDelegate(QueueModel::State, shapeOf, this),
               QueueModel::ToDo);
    table_->installEventFilter(this);
    build();
    connect(&model_, &QAbstractItemModel::modelAboutToBeReset, this, [this] { loading_ = true; });
    connect(&model_, &QAbstractItemModel::modelReset, this, &QueuePage::chooseAgain);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { choose(current.isValid() ? current.row() : -1); });
    connect(table_, &QTableView::activated, panel_, &QueueItemPanel::focusStart);
    retranslate();
}

void QueuePage::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, 12, wideGap, wideGap);
    layout->setSpacing(gap);
    layout->addWidget(title_);
    layout->addWidget(rules_);
    layout->addWidget(sum_);
    layout->addWidget(table_, 1);
    layout->addWidget(empty_, 1, Qt::AlignCenter);
    layout->addWidget(told_);
    layout->addWidget(panel_);
    rules_->hide();
    told_->hide();
}

void QueuePage::focusStart() {
    table_->setFocus();
    if (!table_->currentIndex().isValid() && model_.rowCount() > 0) {
        table_->setCurrentIndex(model_.index(0, 0));
    }
}

void QueuePage::chooseAct(const Uuid& operation) {
    const int row = model_.rowOf(operation);
    if (row >= 0) {
        table_->setCurrentIndex(model_.index(row, 0));
        return;
    }
    choose(-1);
    operation_ = operation; // chosen once it is loaded
}

void QueuePage::choose(int row) {
    if (loading_) {
        return;
    }
    const auto now = row < 0 ? std::nullopt : std::optional(model_.item(row).operation);
    if (now == operation_) {
        return;
    }
    operation_ = now;
    tell({});
    panel_->clear();
    if (operation_) {
        Q_EMIT chosen(*operation_);
    }
}

/// The queue was loaded anew: the row that was chosen stays chosen, and may stand otherwise now.
void QueuePage::chooseAgain() {
    count();
    const int row = operation_ ? model_.rowOf(*operation_) : -1;
    if (row >= 0) {
        table_->setCurrentIndex(model_.index(row, 0));
        loading_ = false;
        Q_EMIT chosen(*operation_);
        return;
    }
    loading_ = false;
    choose(-1);
}

void QueuePage::showItem(const procedure::ShownItem& shown) {
    if (shown.item.operation == operation_) {
        panel_->showItem(shown);
    }
}

void QueuePage::tellDone(procedure::QueueChoice choice) {
    tell([choice] { return Notice{.tone = Tone::Good, .what = views::doneText(choice)}; });
    if (panel_->back()) {
        table_->setFocus();
    }
    announce(told_, views::doneText(choice));
}

void QueuePage::tellRefused(const procedure::ChoiceRefused& why) {
    tell([why] {
        const auto text = views::textOf(why);
        return Notice{.what = text.what, .safe = tr("Nothing was changed."), .code = text.code};
    });
    panel_->showChoices();
    if (operation_) {
        Q_EMIT chosen(*operation_);
    }
}

void QueuePage::tellNoPapers(const store::StoreError& why) {
    tell([fault = why.fault] {
        if (fault == store::StoreFault::NotThere) {
            return Notice{.what = tr("This act left no voucher, or is from before papers were "
                                     "kept."),
                          .safe = tr("Nothing was changed.")};
        }
        return Notice{.what = tr("The papers could not be read."),
                      .safe = tr("Nothing was changed."),
                      .code = QString::fromLatin1(store::codeOf(fault))};
    });
}

void QueuePage::clear() {
    table_->setCurrentIndex({});
    choose(-1);
    tell({});
}

void QueuePage::tell(std::function<Notice()> notice) {
    notice_ = std::move(notice);
    if (notice_) {
        told_->show(notice_());
    } else {
        told_->clear();
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
    tell(notice_);
}

void QueuePage::count() {
    const bool empty = model_.rowCount() == 0;
    table_->setVisible(!empty);
    empty_->setVisible(empty);
    sum_->setVisible(!empty);
    sum_->setText(tr("%n waiting", nullptr, model_.waiting()) + QStringLiteral("  ·  ") +
                  tr("%n need attention", nullptr, model_.attention()));
}

void QueuePage::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool digit = key >= Qt::Key_0 && key <= Qt::Key_9 &&
                       (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0;
    if (digit && panel_->press(key - Qt::Key_0)) {
        return;
    }
    if (key == Qt::Key_Escape) {
        if (!panel_->back()) {
            table_->setFocus();
        }
        return;
    }
    QWidget::keyPressEvent(event);
}

/// A table takes digits for its own search; here they choose.
bool QueuePage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        auto* press = static_cast<QKeyEvent*>(event);
        if (press->key() >= Qt::Key_0 && press->key() <= Qt::Key_9) {
            keyPressEvent(press);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QueuePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
