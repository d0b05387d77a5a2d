// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/today_page.h"

#include "ui/pages/statistics_panel.h"
#include "ui/pages/today_panel.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/section_tabs.h"

#include <QEvent>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace guitai::ui {

TodayPage::TodayPage(QWidget* parent)
    : QWidget(parent)
    , title_(makeLabel(this, 1.25, QFont::DemiBold))
    , tabs_(new SectionTabs(2, this))
    , notice_(new Banner(this))
    , stack_(new PageStack(this))
    , today_(new TodayPanel(stack_))
    , statistics_(new StatisticsPanel(stack_)) {
    build();
    connect(tabs_, &QTabBar::currentChanged, this, [this](int index) {
        stack_->setCurrentIndex(index);
        tellNothing();
        Q_EMIT partShown();
    });
    retranslate();
}

void TodayPage::build() {
    for (QWidget* panel : std::initializer_list<QWidget*>{today_, statistics_}) {
        stack_->addWidget(panel);
    }
    // A shortcut, because a table takes every key for a search.
    for (int i = 0; i < tabs_->count(); ++i) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::Key_1 + i), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            if (forOffice()) {
                showStatistics(i == 1);
                focusStart();
            }
        });
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, 12, wideGap, wideGap);
    layout->setSpacing(gap);
    layout->addWidget(title_);
    layout->addWidget(tabs_);
    layout->addWidget(notice_);
    layout->addWidget(stack_, 1);
    tabs_->hide();
}

QString TodayPage::word() {
    return tr("Today");
}

void TodayPage::setForOffice(bool forOffice) {
    tabs_->setVisible(forOffice);
    if (!forOffice) {
        showStatistics(false);
    }
}

bool TodayPage::forOffice() const {
    return !tabs_->isHidden();
}

void TodayPage::showStatistics(bool statistics) {
    tabs_->setCurrentIndex(statistics ? 1 : 0);
}

bool TodayPage::showsStatistics() const {
    return tabs_->currentIndex() == 1;
}

void TodayPage::tell(std::function<Notice()> words) {
    words_ = std::move(words);
    showNotice();
}

void TodayPage::tellNothing() {
    words_ = {};
    showNotice();
}

void TodayPage::clear() {
    today_->clear();
    statistics_->clear();
    tellNothing();
    setForOffice(false);
}

void TodayPage::focusStart() {
    if (showsStatistics()) {
        statistics_->focusStart();
    } else {
        today_->focusStart();
    }
}

void TodayPage::showNotice() {
    if (words_) {
        notice_->show(words_());
    } else {
        notice_->clear();
    }
}

void TodayPage::retranslate() {
    title_->setText(word());
    tabs_->setNames({tr("Today"), tr("Month and year")});
    showNotice();
}

void TodayPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
