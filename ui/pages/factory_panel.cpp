// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/factory_panel.h"

#include "ui/pages/ask_file.h"
#include "ui/pages/outcome_shape.h"
#include "ui/pages/progress_line.h"
#include "ui/pages/table_panel.h"
#include "ui/widgets/key_button.h"

#include <QCheckBox>
#include <QDate>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTableView>

namespace guitai::ui {

namespace {

ShapeDelegate::Shape shapeOf(const QModelIndex& index) {
    using outlet::BatchState;
    switch (BatchState(index.data(views::BatchModel::RawValueRole).toInt())) {
    case BatchState::Open:
        return {Icon::Warning, Tone::Attention};
    case BatchState::Sent:
        return {Icon::Clock, Tone::Accent};
    case BatchState::Returned:
        break;
    }
    return {Icon::Check, Tone::Good};
}

} // namespace

FactoryPanel::FactoryPanel(QWidget* parent)
    : QWidget(parent)
    , table_(new TablePanel(model_, views::BatchModel::Id, this, views::BatchModel::State, shapeOf))
    , leftPanel_(new TablePanel(left_, views::ReportModel::Reason, this,
                                views::ReportModel::Outcome, outcomeShape))
    , progress_(new ProgressLine(this))
    , gb18030_(new QCheckBox(this))
    , hint_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , send_(new KeyButton({}, true, this))
    , returns_(new KeyButton({}, false, this)) {
    build();
    connect(send_, &QPushButton::clicked, this, &FactoryPanel::askWhere);
    connect(returns_, &QPushButton::clicked, this, &FactoryPanel::returnsWanted);
    connect(progress_, &ProgressLine::cancelled, this, &FactoryPanel::cancelled);
    retranslate();
}

void FactoryPanel::build() {
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(gb18030_);
    buttons->addStretch(1);
    buttons->addWidget(returns_);
    buttons->addWidget(send_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(hint_);
    layout->addWidget(table_, 2);
    layout->addWidget(leftPanel_, 1);
    layout->addWidget(progress_);
    layout->addLayout(buttons);
    leftPanel_->hide();
}

void FactoryPanel::showBatches(const std::vector<batches::ListedBatch>& all) {
    model_.set(all);
}

void FactoryPanel::showProgress(int done, int of) {
    progress_->advance(done, of);
    send_->setEnabled(false);
}

void FactoryPanel::endProgress() {
    progress_->end();
    send_->setEnabled(true);
}

void FactoryPanel::showSent(const batches::SentBatch& sent) {
    endProgress();
    std::vector<batches::LineReport> left;
    for (const auto& line : sent.report.lines) {
        if (line.outcome != batches::LineOutcome::Done &&
            line.outcome != batches::LineOutcome::DoneBefore) {
            left.push_back(line);
        }
    }
    leftPanel_->setVisible(!left.empty());
    left_.set(std::move(left));
}

void FactoryPanel::clear() {
    endProgress();
    model_.set({});
    left_.set({});
    leftPanel_->hide();
}

void FactoryPanel::focusStart() {
    if (model_.rowCount() > 0) {
        table_->focusRows();
    } else {
        send_->setFocus();
    }
}

void FactoryPanel::askWhere() {
    const auto name =
        QStringLiteral("batch-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate));
    askFileToWrite(this, tr("Where the factory's file is written to"), name, false,
                   [this](const QString& path) { Q_EMIT sendWanted(path, gb18030_->isChecked()); });
}

void FactoryPanel::retranslate() {
    hint_->setText(tr("All cards that are applied for go to the factory in one batch. Its file "
                      "holds names and identity numbers in full: hand it over and delete it. The "
                      "factory's return file counts the finished cards into the stock."));
    table_->setWords(tr("Batches"), tr("No batch has been sent yet.\nSend a batch moves all "
                                       "cards that are applied for into production."));
    leftPanel_->setWords(tr("Not sent with the batch"), {});
    gb18030_->setText(tr("Write the file in GB18030"));
    send_->setWord(tr("Send a batch…"));
    returns_->setWord(tr("Take the factory's return file…"));
    model_.retranslate();
    left_.retranslate();
}

void FactoryPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
