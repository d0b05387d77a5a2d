// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/statistics_panel.h"

#include "models/views/format.h"
#include "ui/pages/ask_file.h"
#include "ui/pages/figures_line.h"
#include "ui/pages/progress_line.h"
#include "ui/pages/table_panel.h"
#include "ui/widgets/key_button.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace guitai::ui {

using figures::Period;

namespace {

constexpr int monthsShown = 24;

/// `year * 100 + month`, or the bare year times a hundred: what the box keeps beside the text.
int keyOf(Period period) {
    const auto month = period.month ? unsigned(*period.month) : 0U;
    return int(period.year) * 100 + int(month);
}

Period periodOf(int key) {
    Period period{.year = std::chrono::year(key / 100)};
    if (key % 100 != 0) {
        period.month = std::chrono::month(unsigned(key % 100));
    }
    return period;
}

} // namespace

StatisticsPanel::StatisticsPanel(QWidget* parent)
    : QWidget(parent)
    , label_(makeLabel(this, 1.0, QFont::DemiBold))
    , period_(new QComboBox(this))
    , save_(new KeyButton({}, false, this))
    , progress_(new ProgressLine(this))
    , sums_(new FiguresLine(this))
    , procedurePanel_(new TablePanel(procedures_, views::ProcedureFiguresModel::Procedure, this))
    , monthPanel_(new TablePanel(months_, views::MonthModel::Month, this))
    , refusalPanel_(new TablePanel(refusals_, views::RefusalModel::Why, this)) {
    build();
    connect(period_, &QComboBox::activated, this, [this] { Q_EMIT periodChosen(period()); });
    connect(save_, &KeyButton::clicked, this, &StatisticsPanel::save);
    connect(progress_, &ProgressLine::cancelled, this, [this] {
        progress_->end();
        Q_EMIT cancelled();
    });
    retranslate();
}

std::array<QWidget*, 3> StatisticsPanel::ofFigures() const {
    return {sums_, procedurePanel_, refusalPanel_};
}

void StatisticsPanel::build() {
    for (auto* held : ofFigures()) { // their place stays theirs
        auto policy = held->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        held->setSizePolicy(policy);
    }
    label_->setWordWrap(false);
    label_->setBuddy(period_);
    auto* head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(label_, 0, Qt::AlignVCenter);
    head->addWidget(period_);
    head->addWidget(progress_, 1);
    head->addStretch();
    head->addWidget(save_);
    auto* left = new QVBoxLayout;
    left->setSpacing(gap);
    left->addWidget(procedurePanel_, 3);
    left->addWidget(monthPanel_, 2);
    auto* both = new QHBoxLayout;
    both->setSpacing(wideGap);
    both->addLayout(left, 8);
    both->addWidget(refusalPanel_, 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addLayout(head);
    layout->addWidget(sums_);
    layout->addLayout(both, 1);
}

void StatisticsPanel::setToday(Date today) {
    today_ = today;
    fillPeriods();
}

Period StatisticsPanel::period() const {
    return periodOf(period_->currentData().toInt());
}

void StatisticsPanel::advance(int done, int of) {
    if (done < of) {
        progress_->advance(done, of);
    } else {
        progress_->end();
    }
}

void StatisticsPanel::showFigures(const figures::PeriodFigures& figures) {
    progress_->end();
    figures_ = figures;
    tell();
}

void StatisticsPanel::clear() {
    progress_->end();
    figures_.reset();
    tell();
}

void StatisticsPanel::focusStart() {
    period_->setFocus();
}

void StatisticsPanel::fillPeriods() {
    const auto chosen = period_->currentData();
    period_->clear();
    if (!today_.ok()) {
        return;
    }
    auto month = today_.year() / today_.month();
    for (int i = 0; i < monthsShown; ++i, month -= std::chrono::months(1)) {
        const Period period{month.year(), month.month()};
        period_->addItem(views::textOf(period), keyOf(period));
    }
    for (const int back : {0, 1}) {
        const Period period{today_.year() - std::chrono::years(back), {}};
        period_->addItem(tr("Year %1").arg(views::textOf(period)), keyOf(period));
    }
    const int at = period_->findData(chosen);
    period_->setCurrentIndex(std::max(0, at));
}

void StatisticsPanel::tell() {
    const auto sum = figures_ ? figures_->sum() : figures::Figures();
    procedures_.show(sum);
    refusals_.show(sum);
    months_.show(figures_.value_or(figures::PeriodFigures()));
    const bool year = figures_ && !figures_->period.month;
    monthPanel_->setVisible(year);
    for (auto* shown : ofFigures()) {
        shown->setVisible(figures_.has_value()); // no noughts while they are being read
    }
    save_->setEnabled(figures_ && !sum.empty());
    const auto times = sum.allTimes();
    const auto clock = [&times](double part) {
        const auto took = figures::within(times, part);
        return took ? views::clockText(*took) : QStringLiteral("–");
    };
    sums_->set({{tr("Accepted acts"), QString::number(sum.allActs().accepted)},
                {tr("Refused"), QString::number(sum.allRefusals())},
                {tr("Reversals"), QString::number(sum.reversals())},
                {tr("Median time"), clock(figures::median)},
                {tr("90 % within"), clock(figures::nineOfTen)},
                {tr("Fees"), views::keptText(sum.allFees())},
                {tr("Days with work"), QString::number(sum.days)}});
}

void StatisticsPanel::save() {
    if (!figures_) {
        return;
    }
    const auto name = QStringLiteral("guitai-%1.csv").arg(views::textOf(figures_->period));
    askFileToWrite(this, tr("Save the numbers"), name, true, [this](const QString& path) {
        if (figures_) {
            Q_EMIT saveWanted(*figures_, path);
        }
    });
}

void StatisticsPanel::retranslate() {
    label_->setText(tr("&Period:"));
    period_->setAccessibleName(tr("Period"));
    save_->setWord(tr("Save as CSV"));
    procedurePanel_->setWords(tr("By procedure"), tr("Nothing was done."));
    refusalPanel_->setWords(tr("Refused, by rule"), tr("Nothing was refused."));
    monthPanel_->setWords(tr("By month"), tr("Nothing was done."));
    procedures_.retranslate();
    refusals_.retranslate();
    months_.retranslate();
    fillPeriods();
    tell();
}

void StatisticsPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
