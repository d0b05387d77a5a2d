// SPDX-License-Identifier: Apache-2.0
#include "ui/lessons/class_part.h"

#include "ui/lessons/file_dialogs.h"
#include "ui/lessons/merit_rows.h"
#include "ui/pages/table_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/shy_scroll.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <map>

namespace guitai::ui {

namespace {
/// More are counted, not listed: they would push the table off the page.
constexpr qsizetype mostRefused = 3;
} // namespace

ClassFilter::ClassFilter(views::ClassModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , model_(model) {
    setSourceModel(&model);
    setSortRole(views::ClassModel::RawValueRole);
    setSortLocaleAware(true);
}

void ClassFilter::setExercise(const std::string& id) {
    exercise_ = id;
    invalidateFilter();
}

const views::ClassLine* ClassFilter::line(const QModelIndex& index) const {
    const auto source = mapToSource(index);
    return source.isValid() ? &model_.rows()[std::size_t(source.row())] : nullptr;
}

bool ClassFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const {
    return exercise_.empty() || model_.rows()[std::size_t(row)].exerciseId == exercise_;
}

ClassPart::ClassPart(FileDialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , dialogs_(dialogs)
    , rows_(model_)
    , files_(new KeyButton(QStringLiteral("Ctrl+O"), false, this))
    , folder_(new KeyButton(QStringLiteral("Ctrl+D"), false, this))
    , export_(new KeyButton(QStringLiteral("Ctrl+E"), false, this))
    , filterLabel_(makeLabel(this))
    , filter_(new QComboBox(this))
    , panel_(new TablePanel(rows_, views::ClassModel::Exercise, this))
    , counted_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , refused_(makeLabel(this, 1.0, QFont::Normal, Tone::Attention))
    , merits_(new Panel(this))
    , whose_(makeLabel(merits_, 1.1, QFont::DemiBold))
    , points_(new QWidget(merits_))
    , grid_(makeMeritGrid(points_))
    , scroll_(new ShyScroll(points_, merits_)) {
    build();
    connect(files_, &KeyButton::clicked, this, &ClassPart::addFiles);
    connect(folder_, &KeyButton::clicked, this, &ClassPart::addFolder);
    connect(export_, &KeyButton::clicked, this, &ClassPart::exportTable);
    connect(filter_, &QComboBox::currentIndexChanged, this, [this] {
        rows_.setExercise(filter_->currentData().toString().toStdString());
        table()->setCurrentIndex(rows_.index(0, 0));
    });
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ClassPart::showCurrent);
    connect(table(), &QTableView::activated, this, [this] {
        showCurrent();
        announce(this, whose_->text());
    });
    retranslate();
}

void ClassPart::build() {
    filterLabel_->setWordWrap(false);
    filterLabel_->setBuddy(filter_);
    filter_->setMinimumWidth(220);
    filter_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    table()->setSortingEnabled(true);
    table()->sortByColumn(views::ClassModel::Learner, Qt::AscendingOrder);
    counted_->setWordWrap(false);
    auto* top = new QHBoxLayout;
    top->addWidget(files_);
    top->addWidget(folder_);
    top->addStretch(1);
    top->addWidget(filterLabel_, 0, Qt::AlignVCenter);
    top->addWidget(filter_);
    top->addWidget(export_);
    merits_->body()->addWidget(whose_);
    merits_->body()->addWidget(scroll_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addLayout(top);
    layout->addWidget(counted_);
    layout->addWidget(refused_);
    layout->addWidget(panel_, 3);
    layout->addWidget(merits_, 0);
}

QTableView* ClassPart::table() const {
    return panel_->table();
}

void ClassPart::setBusy(bool busy) {
    busy_ = busy;
    files_->setEnabled(!busy);
    folder_->setEnabled(!busy);
    export_->setEnabled(!busy && !view_.lines.empty());
    filter_->setEnabled(!busy && !view_.lines.empty());
}

void ClassPart::await() {
    setBusy(true);
    counted_->setText(tr("Reading…"));
}

void ClassPart::showClass(const views::ClassView& view) {
    view_ = view;
    model_.set(view.lines);
    fillFilter();
    setBusy(false);
    retranslate();
    if (!view.lines.empty() && !table()->currentIndex().isValid()) {
        table()->setCurrentIndex(rows_.index(0, 0));
    }
    showCurrent();
    panel_->focusRows();
}

/// Keeps the exercise that is chosen, where it is still there.
void ClassPart::fillFilter() {
    std::map<QString, QString> exercises;
    for (const auto& line : view_.lines) {
        exercises.emplace(line.exercise, QString::fromStdString(line.exerciseId));
    }
    const auto chosen = filter_->currentData();
    const QSignalBlocker quiet(filter_);
    filter_->clear();
    filter_->addItem(tr("all"), QString());
    for (const auto& [title, id] : exercises) {
        filter_->addItem(title, id);
    }
    filter_->setCurrentIndex(std::max(0, filter_->findData(chosen)));
    rows_.setExercise(filter_->currentData().toString().toStdString());
}

void ClassPart::showCurrent() {
    const auto* line = rows_.line(table()->currentIndex());
    merits_->setVisible(line != nullptr);
    if (line == nullptr) {
        return;
    }
    const auto name = line->learner.isEmpty() ? tr("No name") : line->learner;
    whose_->setText(line->hints > 0
                        ? tr("%1 · %2: the best try, %3 of %4 points (hints have cost %5)")
                              .arg(name, line->exercise)
                              .arg(line->best)
                              .arg(line->of)
                              .arg(line->hints)
                        : tr("%1 · %2: the best try, %3 of %4 points")
                              .arg(name, line->exercise)
                              .arg(line->best)
                              .arg(line->of));
    fillMeritGrid(grid_, points_, line->merits);
}

void ClassPart::focusStart() {
    if (view_.lines.empty()) {
        files_->setFocus();
    } else {
        panel_->focusRows();
    }
}

void ClassPart::addFiles() {
    if (!busy_) {
        dialogs_.askResults(this,
                            [this](const QStringList& paths) { Q_EMIT resultsWanted(paths); });
    }
}

void ClassPart::addFolder() {
    if (!busy_) {
        dialogs_.askFolder(this, [this](const QString& path) { Q_EMIT resultsWanted({path}); });
    }
}

void ClassPart::exportTable() {
    if (!busy_ && !view_.lines.empty()) {
        dialogs_.askTable(this, [this](const QString& path) { Q_EMIT exportWanted(path); });
    }
}

void ClassPart::retranslate() {
    files_->setWord(tr("Add files"));
    folder_->setWord(tr("Add a folder"));
    export_->setWord(tr("Export as CSV"));
    filterLabel_->setText(tr("E&xercise:"));
    scroll_->setAccessibleName(tr("The points of the best try"));
    filter_->setAccessibleName(tr("Which exercise is shown"));
    panel_->setWords(tr("The class, by learner and exercise"),
                     tr("Add the results.jsonl of each learner's counter, or a folder of such "
                        "files."));
    counted_->setText(view_.counted);
    counted_->setVisible(!view_.counted.isEmpty());
    auto refused = view_.refused.mid(0, mostRefused);
    if (view_.refused.size() > mostRefused) {
        refused << tr("And %n more that are not counted.", nullptr,
                      int(view_.refused.size() - mostRefused));
    }
    refused_->setText(refused.join(QLatin1Char('\n')));
    refused_->setVisible(!refused.isEmpty());
    fillFilter();
    model_.retranslate();
    setBusy(busy_);
    showCurrent();
}

void ClassPart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
