// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/today_panel.h"

#include "models/views/format.h"
#include "ui/pages/bar_panel.h"
#include "ui/pages/table_panel.h"
#include "ui/widgets/number_tile.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace guitai::ui {

using office::Number;
using office::NumberPart;

namespace {

BarRow::Bar barOf(Number number, const NumberPart& part, int most) {
    BarRow::Bar bar{.name = views::nameOf(number, part),
                    .count = part.count,
                    .part = double(part.count) / std::max(1, most),
                    .tone = number == Number::Refused ? Tone::Bad : Tone::Accent};
    if (part.median) {
        bar.note = TodayPanel::tr("median %1").arg(views::clockText(*part.median));
        bar.spoken = TodayPanel::tr("median %1").arg(views::spokenText(*part.median));
    }
    return bar;
}

void fillBars(BarPanel* panel, Number number, const std::vector<NumberPart>& parts) {
    std::vector<BarRow::Bar> bars;
    const int most = parts.empty() ? 0 : parts.front().count;
    for (const auto& part : parts) {
        bars.push_back(barOf(number, part, most));
    }
    panel->show(bars);
}

Tone toneOf(Number number) {
    switch (number) {
    case Number::Done:
    case Number::Accepted:
        return Tone::Good;
    case Number::Refused:
        return Tone::Bad;
    case Number::Attention:
        return Tone::Attention;
    case Number::Waiting:
    case Number::UnderWay:
        break;
    }
    return Tone::Accent;
}

int indexOf(const std::vector<NumberPart>& parts, const std::string& name) {
    const auto at = std::ranges::find(parts, name, &NumberPart::name);
    return at == parts.end() ? -1 : int(at - parts.begin());
}

} // namespace

TodayPanel::TodayPanel(QWidget* parent)
    : QWidget(parent)
    , served_(nullptr)
    , refused_(nullptr)
    , list_(nullptr)
    , hint_(nullptr) {
    build();
    connect(served_, &BarPanel::chosen, this,
            [this](int index) { choose({Number::Done, servedParts_[std::size_t(index)].name}); });
    connect(refused_, &BarPanel::chosen, this, [this](int index) {
        choose({Number::Refused, refusedParts_[std::size_t(index)].name});
    });
    connect(list_->table(), &QTableView::activated, this,
            [this](const QModelIndex& index) { open(index.row()); });
    retranslate();
}

/// Made in the order in which they are read, which is that of the Tab key.
void TodayPanel::build() {
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(gap);
    for (std::size_t i = 0; i < tiles_.size(); ++i) {
        tiles_[i] = new NumberTile(this);
        numbers->addWidget(tiles_[i], 1);
        connect(tiles_[i], &NumberTile::clicked, this, [this, i] { choose({Number(int(i)), {}}); });
    }
    served_ = new BarPanel(this);
    refused_ = new BarPanel(this);
    list_ = new TablePanel(behind_, views::BehindModel::Outcome, this);
    hint_ = makeLabel(this, 0.9, QFont::Normal, Tone::Quiet);
    auto* charts = new QVBoxLayout;
    charts->setSpacing(gap);
    charts->addWidget(served_, 5);
    charts->addWidget(refused_, 3);
    auto* behind = new QVBoxLayout;
    behind->setSpacing(gap);
    behind->addWidget(list_, 1);
    behind->addWidget(hint_);
    auto* both = new QHBoxLayout;
    both->setSpacing(wideGap);
    both->addLayout(charts, 5);
    both->addLayout(behind, 6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(wideGap);
    layout->addLayout(numbers);
    layout->addLayout(both, 1);
}

NumberTile* TodayPanel::tile(Number number) const {
    return tiles_.at(std::size_t(number));
}

void TodayPanel::showToday(const office::Today& today) {
    today_ = today;
    fill();
}

void TodayPanel::clear() {
    choice_ = {};
    showToday({});
}

void TodayPanel::focusStart() {
    tile(choice_.number)->setFocus();
}

void TodayPanel::choose(const office::Choice& choice) {
    choice_ = choice;
    showChoice();
}

void TodayPanel::fill() {
    for (std::size_t i = 0; i < tiles_.size(); ++i) {
        const auto number = Number(int(i));
        tiles_[i]->setNumber(office::countOf(today_, number), toneOf(number));
    }
    servedParts_ = office::partsOf(today_, Number::Done);
    refusedParts_ = office::partsOf(today_, Number::Refused);
    fillBars(served_, Number::Done, servedParts_);
    fillBars(refused_, Number::Refused, refusedParts_);
    showChoice();
}

void TodayPanel::showChoice() {
    behind_.show(today_, choice_);
    const bool whole = choice_.part.empty();
    for (std::size_t i = 0; i < tiles_.size(); ++i) {
        tiles_[i]->setChecked(whole && Number(int(i)) == choice_.number);
    }
    const auto mark = [this, whole](BarPanel* panel, Number number,
                                    const std::vector<NumberPart>& parts) {
        panel->setChosen(whole || choice_.number != number ? -1 : indexOf(parts, choice_.part));
    };
    mark(served_, Number::Done, servedParts_);
    mark(refused_, Number::Refused, refusedParts_);
    list_->setWords(views::titleOf(choice_), tr("Nothing to show."));
    const auto opens = [](const views::BehindRow& row) {
        return row.line.operation || row.line.underWay;
    };
    hint_->setVisible(std::ranges::any_of(behind_.rows(), opens));
}

void TodayPanel::open(int row) {
    const auto& line = behind_.rows().at(std::size_t(row)).line;
    if (line.operation) {
        Q_EMIT actWanted(*line.operation);
    } else if (line.underWay) {
        Q_EMIT openWorkWanted();
    }
}

void TodayPanel::retranslate() {
    for (std::size_t i = 0; i < tiles_.size(); ++i) {
        tiles_[i]->setWord(views::textOf(Number(int(i))));
    }
    served_->setWords(tr("Served, by procedure"), tr("Nobody was served yet."));
    refused_->setWords(tr("Refused, by rule"), tr("Nothing was refused."));
    hint_->setText(tr("Enter opens the line where something can be done about it."));
    behind_.retranslate();
    fill();
}

void TodayPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
