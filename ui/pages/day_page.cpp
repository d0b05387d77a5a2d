// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/day_page.h"

#include "models/views/format.h"
#include "models/views/qt_date.h"
#include "ui/pages/table_panel.h"
#include "ui/steps/facts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/secret_line.h"
#include "ui/widgets/shy_scroll.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

namespace guitai::ui {

DayPage::DayPage(QWidget* parent)
    : QWidget(parent)
    , title_(makeLabel(this, 1.25, QFont::DemiBold))
    , dayLabel_(makeLabel(this, 1.0, QFont::DemiBold))
    , days_(new QComboBox(this))
    , print_(new KeyButton(QStringLiteral("F4"), false, this))
    , notice_(new Banner(this))
    , actPanel_(new TablePanel(acts_, views::DayActModel::Act, this))
    , facts_(new Facts(this))
    , factsPlace_(new ShyScroll(facts_, this))
    , differencePanel_(new TablePanel(differences_, views::DayDifferenceModel::What, this))
    , carriedPanel_(new TablePanel(carried_, views::CarriedModel::What, this))
    , loginLabel_(makeLabel(this))
    , passwordLabel_(makeLabel(this))
    , remarkLabel_(makeLabel(this))
    , login_(new QLineEdit(this))
    , password_(new SecretLine(this))
    , remark_(new QLineEdit(this))
    , close_(new KeyButton({}, true, this)) {
    build();
    connect(days_, &QComboBox::activated, this,
            [this] { Q_EMIT dayChosen(views::fromQDate(days_->currentData().toDate())); });
    connect(print_, &KeyButton::clicked, this, [this] {
        if (shown_) {
            Q_EMIT printWanted(*shown_);
        }
    });
    connect(close_, &KeyButton::clicked, this, &DayPage::closeIfFilled);
    connect(password_, &SecretLine::submitted, this, &DayPage::closeIfFilled);
    connect(login_, &QLineEdit::returnPressed, this, [this] { password_->setFocus(); });
    connect(remark_, &QLineEdit::returnPressed, this, [this] { login_->setFocus(); });
    retranslate();
}

void DayPage::build() {
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(dayLabel_);
    head->addWidget(days_);
    head->addWidget(print_);
    dayLabel_->setWordWrap(false);
    dayLabel_->setBuddy(days_);
    auto* left = new QVBoxLayout;
    left->setSpacing(gap);
    left->addWidget(actPanel_, 1);
    left->addWidget(factsPlace_);
    auto* right = new QVBoxLayout;
    right->setSpacing(gap);
    right->addWidget(differencePanel_, 1);
    right->addWidget(carriedPanel_, 1);
    auto* both = new QHBoxLayout;
    both->setSpacing(wideGap);
    both->addLayout(left, 1);
    both->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, 12, wideGap, wideGap);
    layout->setSpacing(gap);
    layout->addLayout(head);
    layout->addWidget(notice_);
    layout->addLayout(both, 1);
    closing_ = buildClosing();
    layout->addWidget(closing_);
}

QWidget* DayPage::buildClosing() {
    auto* panel = new QWidget(this);
    auto* line = new QHBoxLayout(panel);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    const auto add = [line](QLabel* label, QWidget* field, int stretch) {
        label->setWordWrap(false);
        label->setBuddy(field);
        line->addWidget(label, 0, Qt::AlignVCenter);
        line->addWidget(field, stretch);
    };
    for (auto* edit : {login_, remark_}) {
        edit->setTextMargins(6, 0, 6, 0);
        edit->setMinimumHeight(password_->sizeHint().height());
    }
    remark_->setMaxLength(int(closing::longestRemark) / 3); // of three bytes each
    login_->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoAutoUppercase);
    add(remarkLabel_, remark_, 3);
    add(loginLabel_, login_, 1);
    add(passwordLabel_, password_, 1);
    line->addWidget(close_);
    return panel;
}

QString DayPage::word() {
    return tr("Day's end");
}

void DayPage::showDay(const office::DayShown& shown) {
    shown_ = shown;
    words_ = {};
    acts_.show(shown.day);
    differences_.set(shown.day.differences);
    carried_.set(shown.day.carried);
    retranslate();
}

void DayPage::clear() {
    shown_.reset();
    words_ = {};
    acts_.set({});
    differences_.set({});
    carried_.set({});
    login_->clear();
    password_->clear();
    remark_->clear();
    retranslate();
}

void DayPage::tell(std::function<Notice()> words) {
    words_ = std::move(words);
    password_->clear();
    tellState();
}

void DayPage::focusStart() {
    actPanel_->focusRows();
}

std::optional<Date> DayPage::day() const {
    return shown_ ? std::optional(shown_->day.day) : std::nullopt;
}

void DayPage::closeIfFilled() {
    if (!shown_ || !shown_->isOpen()) {
        return;
    }
    if (login_->text().trimmed().isEmpty()) {
        login_->setFocus();
    } else if (password_->isEmpty()) {
        password_->setFocus();
    } else {
        auto password = password_->take();
        Q_EMIT closeWanted(shown_->day, login_->text().trimmed().toStdString(), password,
                           remark_->text().trimmed().toStdString());
    }
}

Notice DayPage::stateNotice() const {
    const auto& day = shown_->day;
    const int differences = int(day.differences.size());
    if (!shown_->isOpen() && !shown_->closings.empty()) {
        const auto& last = shown_->closings.back();
        return {.tone = Tone::Good,
                .what =
                    tr("Closed by %1 at %2. Nothing was done since.")
                        .arg(views::fromUtf8(shown_->closedBy.back()), views::timeText(last.at)),
                .safe = last.remark.empty() ? QString()
                                            : tr("Remark: %1").arg(views::fromUtf8(last.remark))};
    }
    if (day.empty()) {
        return {.tone = Tone::Quiet, .what = tr("Nothing was done on this day.")};
    }
    const auto again = shown_->closings.empty()
                           ? QString()
                           : tr("It was closed before; acts since then want closing, too.");
    if (differences > 0) {
        return {.what = tr("%n thing(s) do not tie out.", nullptr, differences),
                .safe = again,
                .doNow = tr("Please look at each. A supervisor can close the day with a remark "
                            "that says what was found.")};
    }
    return {.tone = Tone::Good,
            .what = tr("Everything ties out."),
            .safe = again,
            .doNow = day.carried.empty()
                         ? tr("A supervisor who served nobody on this day signs below.")
                         : tr("%n piece(s) of work stay open and are carried over. A supervisor "
                              "who served nobody on this day signs below.",
                              nullptr, int(day.carried.size()))};
}

void DayPage::tellState() {
    if (words_) {
        notice_->show(words_());
    } else if (shown_) {
        notice_->show(stateNotice());
    } else {
        notice_->clear();
    }
    closing_->setVisible(shown_ && shown_->isOpen());
}

void DayPage::fillDays() {
    days_->clear();
    if (!shown_) {
        return;
    }
    auto all = shown_->open;
    if (std::ranges::find(all, shown_->day.day) == all.end()) {
        all.push_back(shown_->day.day);
    }
    std::ranges::sort(all, std::greater());
    for (const auto& day : all) {
        const bool open = std::ranges::find(shown_->open, day) != shown_->open.end();
        const auto text = views::dateText(day);
        days_->addItem(open ? tr("%1, open").arg(text) : text, views::toQDate(day));
    }
    days_->setCurrentIndex(days_->findData(views::toQDate(shown_->day.day)));
}

void DayPage::retranslate() {
    title_->setText(word());
    dayLabel_->setText(tr("&Day:"));
    days_->setAccessibleName(tr("Day"));
    factsPlace_->setAccessibleName(tr("Vouchers, stock and money"));
    actPanel_->setWords(tr("What was done"), tr("No act on this day."));
    differencePanel_->setWords(tr("What does not tie out"), tr("Nothing."));
    carriedPanel_->setWords(tr("What stays open"), tr("Nothing is open."));
    remarkLabel_->setText(tr("Remark"));
    loginLabel_->setText(tr("Supervisor"));
    passwordLabel_->setText(tr("Password"));
    remark_->setAccessibleName(tr("Remark on what does not tie out"));
    login_->setAccessibleName(tr("Supervisor's sign-in name"));
    password_->setAccessibleName(tr("Supervisor's password"));
    close_->setWord(tr("Close the day"));
    print_->setWord(tr("Print the day's report"));
    print_->setEnabled(shown_.has_value());
    std::vector<Facts::Fact> facts;
    if (shown_) {
        for (const auto& fact : views::factsOf(shown_->day)) {
            facts.push_back({fact.what, fact.value});
        }
    }
    facts_->set(facts);
    acts_.retranslate();
    differences_.retranslate();
    carried_.retranslate();
    fillDays();
    tellState();
}

void DayPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F4) {
        print_->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void DayPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
