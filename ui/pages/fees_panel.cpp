// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/fees_panel.h"

#include "models/views/format.h"
#include "models/views/qt_date.h"
#include "ui/pages/table_panel.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace guitai::ui {

FeesPanel::FeesPanel(QWidget* parent)
    : QWidget(parent)
    , label_(makeLabel(this, 1.0, QFont::DemiBold))
    , day_(new QDateEdit(this))
    , sum_(makeLabel(this, 1.1, QFont::DemiBold))
    , tied_(makeLabel(this, 1.0, QFont::DemiBold, Tone::Good))
    , actPanel_(new TablePanel(acts_, views::FeeModel::Act, this))
    , differencePanel_(new TablePanel(differences_, views::FeeDifferenceModel::What, this)) {
    day_->setCalendarPopup(true);
    day_->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    day_->setKeyboardTracking(false);
    label_->setWordWrap(false);
    label_->setBuddy(day_);
    auto* choice = new QHBoxLayout;
    choice->addWidget(label_, 0, Qt::AlignVCenter);
    choice->addWidget(day_);
    choice->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addLayout(choice);
    layout->addWidget(actPanel_, 2);
    layout->addWidget(sum_);
    layout->addWidget(tied_);
    layout->addWidget(differencePanel_, 1);
    differencePanel_->hide();
    connect(day_, &QDateEdit::dateChanged, this, [this] { Q_EMIT dayChosen(day()); });
    retranslate();
}

void FeesPanel::setToday(Date today) {
    const QSignalBlocker quiet(day_);
    const auto date = views::toQDate(today);
    day_->setMaximumDate(date);
    day_->setDate(date);
}

Date FeesPanel::day() const {
    return views::fromQDate(day_->date());
}

void FeesPanel::showFees(const batches::DayFees& fees) {
    fees_ = fees;
    acts_.show(fees);
    differences_.set(fees.differences);
    differencePanel_->setVisible(!fees.differences.empty());
    tell();
}

void FeesPanel::clear() {
    showFees(batches::DayFees());
}

void FeesPanel::focusStart() {
    actPanel_->focusRows(); // not in the day, which takes digits
}

void FeesPanel::tell() {
    std::int64_t taken = 0;
    std::int64_t back = 0;
    for (const auto& [act, sum] : fees_.acts) {
        taken += sum.takenSum.fen();
        back += sum.givenBackSum.fen();
    }
    sum_->setText(tr("Taken %1, given back %2: %3 must be in the drawer.")
                      .arg(views::moneyText(Money(taken)), views::moneyText(Money(back)),
                           views::moneyText(fees_.inDrawer)));
    const int differences = int(fees_.differences.size());
    setLabelTone(tied_, differences == 0 ? Tone::Good : Tone::Bad);
    tied_->setText(differences == 0
                       ? tr("Ties out: each fee belongs to an act at the registry.")
                       : tr("%n difference(s). Please look at each, and tell the supervisor.",
                            nullptr, differences));
    sum_->setVisible(!fees_.acts.empty());
    tied_->setVisible(!fees_.acts.empty() || differences > 0);
}

void FeesPanel::retranslate() {
    label_->setText(tr("&Day:"));
    day_->setAccessibleName(tr("Day"));
    actPanel_->setWords(tr("Fees of the day"), tr("No fee was taken or given back on this day."));
    differencePanel_->setWords(tr("What does not tie out"), {});
    acts_.retranslate();
    differences_.retranslate();
    tell();
}

void FeesPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
