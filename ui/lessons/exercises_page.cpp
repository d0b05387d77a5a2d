// SPDX-License-Identifier: Apache-2.0
#include "ui/lessons/exercises_page.h"

#include "models/views/format.h"
#include "ui/lessons/sure_dialog.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace guitai::ui {

namespace {
enum Column { Title, Place, Best, Columns };

constexpr int rowRole = Qt::UserRole;
constexpr int rowAir = 10;
} // namespace

ExercisesPage::ExercisesPage(Rows rows, QWidget* parent)
    : QWidget(parent)
    , source_(std::move(rows))
    , title_(makeLabel(this, 1.25, QFont::DemiBold))
    , hint_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , learnerLabel_(makeLabel(this))
    , learner_(new QLineEdit(this))
    , leftOut_(makeLabel(this, 1.0, QFont::Normal, Tone::Attention))
    , list_(new QTreeWidget(this))
    , name_(makeLabel(this, 1.25, QFont::DemiBold))
    , place_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , story_(makeLabel(this, 1.1))
    , best_(makeLabel(this, 1.0, QFont::DemiBold, Tone::Accent))
    , open_(new KeyButton(QStringLiteral("⏎"), true, this))
    , remove_(new KeyButton(QStringLiteral("Del"), false, this))
    , trainer_(new KeyButton(QStringLiteral("F2"), false, this)) {
    build();
    leftOut_->hide();
    connect(list_, &QTreeWidget::itemActivated, this, &ExercisesPage::openCurrent);
    connect(list_, &QTreeWidget::currentItemChanged, this, &ExercisesPage::showCurrent);
    connect(open_, &KeyButton::clicked, this, &ExercisesPage::openCurrent);
    connect(remove_, &KeyButton::clicked, this, &ExercisesPage::removeCurrent);
    connect(trainer_, &KeyButton::clicked, this, &ExercisesPage::trainerWanted);
    const auto key = [this](Qt::Key pressed, QWidget* where, auto what) {
        auto* shortcut = new QShortcut(QKeySequence(pressed), where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    key(Qt::Key_Delete, list_, &ExercisesPage::removeCurrent);
    key(Qt::Key_F2, this, &ExercisesPage::trainerWanted);
    connect(learner_, &QLineEdit::editingFinished, this,
            [this] { Q_EMIT learnerChanged(learner()); });
    retranslate();
}

void ExercisesPage::build() {
    list_->setColumnCount(Columns);
    list_->setRootIsDecorated(false);
    list_->setItemsExpandable(false);
    list_->setAllColumnsShowFocus(true);
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(Place, QHeaderView::ResizeToContents);
    list_->header()->setSectionResizeMode(Best, QHeaderView::ResizeToContents);
    learner_->setMaxLength(32);
    learner_->setMaximumWidth(180);
    learnerLabel_->setWordWrap(false);
    learnerLabel_->setBuddy(learner_);
    auto* top = new QHBoxLayout;
    top->addWidget(title_, 1);
    top->addWidget(learnerLabel_, 0, Qt::AlignVCenter);
    top->addWidget(learner_);
    top->addWidget(trainer_);
    auto* about = new Panel(this);
    about->body()->addWidget(name_);
    about->body()->addWidget(place_);
    about->body()->addWidget(story_);
    about->body()->addStretch(1);
    about->body()->addWidget(best_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(remove_);
    buttons->addStretch(1);
    buttons->addWidget(open_);
    about->body()->addLayout(buttons);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(wideGap);
    middle->addWidget(list_, 5);
    middle->addWidget(about, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, 12, wideGap, wideGap);
    layout->setSpacing(gap);
    layout->addLayout(top);
    layout->addWidget(hint_);
    layout->addWidget(leftOut_);
    layout->addLayout(middle, 1);
}

void ExercisesPage::setLearner(const QString& name) {
    learner_->setText(name);
}

QString ExercisesPage::learner() const {
    return learner_->text().trimmed();
}

void ExercisesPage::setLeftOut(Sentences sentences) {
    leftOutSource_ = std::move(sentences);
    fillLeftOut();
}

void ExercisesPage::fillLeftOut() {
    const auto sentences = leftOutSource_ ? leftOutSource_() : QStringList();
    leftOut_->setText(sentences.join(QLatin1Char('\n')));
    leftOut_->setVisible(!sentences.isEmpty());
}

void ExercisesPage::refresh() {
    const auto* at = current();
    const auto id = at == nullptr ? std::string() : at->id;
    fill();
    fillLeftOut();
    for (QTreeWidgetItemIterator each(list_, QTreeWidgetItemIterator::Selectable); *each; ++each) {
        const auto row = (*each)->data(Title, rowRole);
        if (row.isValid() && rows_[std::size_t(row.toInt())].id == id) {
            list_->setCurrentItem(*each);
        }
    }
}

void ExercisesPage::focusStart() {
    list_->setFocus();
}

void ExercisesPage::fill() {
    rows_ = source_();
    list_->clear();
    std::map<int, QTreeWidgetItem*> levels;
    QTreeWidgetItem* first = nullptr; // that is not done yet, if any
    bool firstIsDone = false;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto& row = rows_[i];
        auto*& level = levels[row.level];
        if (level == nullptr) {
            level = new QTreeWidgetItem(list_, {tr("Level %1").arg(row.level)});
            level->setFirstColumnSpanned(true);
            level->setFlags(Qt::ItemIsEnabled);
            level->setFont(Title, sized(font(), 1.0, QFont::Bold));
            level->setExpanded(true);
        }
        auto* item = new QTreeWidgetItem(
            level, {row.own ? tr("%1 (your own)").arg(row.title) : row.title, row.place,
                    row.best ? QString::number(*row.best) : tr("–")});
        item->setSizeHint(Title, {0, fontMetrics().height() + rowAir});
        item->setTextAlignment(Best, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(Title, rowRole, int(i));
        item->setData(Title, Qt::AccessibleTextRole,
                      tr("%1, %2, %3").arg(item->text(Title), row.place, item->text(Best)));
        if (first == nullptr || (firstIsDone && !row.best)) {
            first = item;
            firstIsDone = row.best.has_value();
        }
    }
    list_->expandAll();
    list_->setCurrentItem(first);
}

const views::ExerciseRow* ExercisesPage::current() const {
    const auto* item = list_->currentItem();
    const auto row = item == nullptr ? QVariant() : item->data(Title, rowRole);
    return row.isValid() ? &rows_[std::size_t(row.toInt())] : nullptr;
}

void ExercisesPage::showCurrent() {
    const auto* row = current();
    open_->setEnabled(row != nullptr);
    remove_->setVisible(row != nullptr && row->own);
    if (row == nullptr) {
        return;
    }
    name_->setText(row->title);
    place_->setText(row->place);
    story_->setText(row->story);
    best_->setText(row->best ? tr("Done; %1 of %2 points at best").arg(*row->best).arg(row->of)
                             : tr("Not done yet"));
}

void ExercisesPage::openCurrent() {
    if (const auto* row = current()) {
        Q_EMIT chosen(row->id);
    }
}

void ExercisesPage::removeCurrent() {
    const auto* row = current();
    if (row == nullptr || !row->own) {
        return;
    }
    auto* sure = new SureDialog(
        tr("Delete an exercise"),
        tr("Delete your exercise “%1”? What learners have done with it stays in their results.")
            .arg(row->title),
        tr("Delete"), this);
    connect(sure, &QDialog::accepted, this, [this, id = row->id] { Q_EMIT removeWanted(id); });
    sure->open();
}

void ExercisesPage::retranslate() {
    title_->setText(tr("Practice: the exercises"));
    hint_->setText(tr("Choose one and press Enter. People, papers and numbers are made up; nothing "
                      "leaves this counter."));
    learnerLabel_->setText(tr("&Your name:"));
    learner_->setAccessibleName(tr("Your name, for the results"));
    list_->setHeaderLabels({tr("Exercise"), tr("Where"), tr("Best")});
    list_->setAccessibleName(tr("Exercises by level"));
    open_->setWord(tr("Begin"));
    remove_->setWord(tr("Delete"));
    trainer_->setWord(tr("For trainers"));
    fill();
    fillLeftOut();
}

void ExercisesPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
