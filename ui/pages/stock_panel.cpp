// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/stock_panel.h"

#include "ui/pages/ask_file.h"
#include "ui/pages/table_panel.h"
#include "ui/widgets/key_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTableView>

namespace guitai::ui {

namespace {

ShapeDelegate::Shape shapeOf(const QModelIndex& index) {
    using outlet::BlankState;
    switch (BlankState(index.data(views::BlankModel::RawValueRole).toInt())) {
    case BlankState::Blank:
        return {Icon::Card, Tone::Plain};
    case BlankState::Taken:
        return {Icon::Clock, Tone::Accent};
    case BlankState::Used:
        return {Icon::Check, Tone::Good};
    case BlankState::Void:
        break;
    }
    return {Icon::Stop, Tone::Bad};
}

} // namespace

StockPanel::StockPanel(QWidget* parent)
    : QWidget(parent)
    , sum_(makeLabel(this, 1.1, QFont::DemiBold))
    , few_(makeLabel(this, 1.0, QFont::DemiBold, Tone::Attention))
    , blankPanel_(new TablePanel(blanks_, views::BlankModel::Reason, this, views::BlankModel::State,
                                 shapeOf))
    , cardPanel_(new TablePanel(cards_, views::FinishedCardModel::Told, this))
    , receive_(new KeyButton({}, false, this)) {
    auto* tables = new QHBoxLayout;
    tables->setSpacing(wideGap);
    tables->addWidget(blankPanel_, 3);
    tables->addWidget(cardPanel_, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(receive_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(sum_);
    layout->addWidget(few_);
    layout->addLayout(tables, 1);
    layout->addLayout(buttons);
    connect(receive_, &QPushButton::clicked, this, [this] {
        askFileToRead(this, tr("The delivery's list of blank cards"),
                      [this](const QString& path) { Q_EMIT deliveryGiven(path); });
    });
    retranslate();
}

void StockPanel::showStock(const batches::Stock& stock) {
    stock_ = stock;
    blanks_.set(stock.ranges);
    cards_.set(stock.cards);
    tell();
}

void StockPanel::clear() {
    showStock(batches::Stock());
}

void StockPanel::focusStart() {
    if (blanks_.rowCount() > 0) {
        blankPanel_->focusRows();
    } else {
        receive_->setFocus();
    }
}

void StockPanel::tell() {
    sum_->setText(tr("Blank cards: %1").arg(views::sumText(stock_.blanks)));
    few_->setText(
        tr("Fewer than %n blank card(s) left: please order some.", nullptr, batches::Stock::few));
    few_->setVisible(stock_.fewBlanks());
}

void StockPanel::retranslate() {
    blankPanel_->setWords(
        tr("Blank cards by number"),
        tr("No blank cards have been received.\nReceive blank cards takes a delivery's list."));
    cardPanel_->setWords(tr("Finished cards by holder"),
                         tr("No finished cards are in stock.\nThey come with the factory's return "
                            "file."));
    receive_->setWord(tr("Receive blank cards…"));
    blanks_.retranslate();
    cards_.retranslate();
    tell();
}

void StockPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
