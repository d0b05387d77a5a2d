// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/batch_page.h"

#include "ui/pages/factory_panel.h"
#include "ui/pages/fees_panel.h"
#include "ui/pages/file_panel.h"
#include "ui/pages/holder_lists_panel.h"
#include "ui/pages/stock_panel.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/section_tabs.h"

#include <QEvent>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace guitai::ui {

using office::Part;

BatchPage::BatchPage(const domain::Rules& rules, QWidget* parent)
    : QWidget(parent)
    , title_(makeLabel(this, 1.25, QFont::DemiBold))
    , tabs_(new SectionTabs(5, this))
    , notice_(new Banner(this))
    , stack_(new QStackedWidget(this))
    , stock_(new StockPanel(stack_))
    , factory_(new FactoryPanel(stack_))
    , lists_(new HolderListsPanel(stack_))
    , fees_(new FeesPanel(stack_))
    , files_(new FilePanel(rules, stack_)) {
    build();
    addKeys();
    connect(tabs_, &QTabBar::currentChanged, this, [this](int index) {
        stack_->setCurrentIndex(index);
        showNotice();
        Q_EMIT partShown(Part(index));
    });
    connect(factory_, &FactoryPanel::cancelled, this, &BatchPage::cancelled);
    connect(files_, &FilePanel::cancelled, this, &BatchPage::cancelled);
    retranslate();
}

void BatchPage::build() {
    // In the order of office::Part.
    for (QWidget* panel :
         std::initializer_list<QWidget*>{stock_, factory_, lists_, fees_, files_}) {
        stack_->addWidget(panel);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, 12, wideGap, wideGap);
    layout->setSpacing(gap);
    layout->addWidget(title_);
    layout->addWidget(tabs_);
    layout->addWidget(notice_);
    layout->addWidget(stack_, 1);
    layout->addStretch(); // where the stack is not shown
}

/// Shortcuts, because a table takes every key for a search. A field that is typed into keeps its
/// digits.
void BatchPage::addKeys() {
    const auto add = [this](int key, auto pressed) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, pressed);
    };
    for (int i = 0; i < tabs_->count(); ++i) {
        add(Qt::Key_1 + i, [this, i] {
            if (allowed_) {
                tabs_->setCurrentIndex(i);
                focusStart();
            }
        });
    }
    add(Qt::Key_Escape, [this] { Q_EMIT cancelled(); });
}

void BatchPage::setAllowed(bool allowed) {
    allowed_ = allowed;
    tabs_->setVisible(allowed);
    stack_->setVisible(allowed);
    showNotice();
}

void BatchPage::choose(Part part) {
    tabs_->setCurrentIndex(int(part));
}

Part BatchPage::part() const {
    return Part(std::max(0, tabs_->currentIndex()));
}

void BatchPage::focusStart() {
    switch (part()) {
    case Part::Stock:
        stock_->focusStart();
        break;
    case Part::Batches:
        factory_->focusStart();
        break;
    case Part::Lists:
        lists_->focusStart();
        break;
    case Part::Fees:
        fees_->focusStart();
        break;
    case Part::Files:
        files_->focusStart();
        break;
    }
}

void BatchPage::tell(Part part, std::function<Notice()> words) {
    noticePart_ = part;
    words_ = std::move(words);
    showNotice();
}

void BatchPage::tellFailure(Part part, const batches::BatchFailure& failure) {
    tell(part, [failure] {
        const auto text = views::textOf(failure);
        return Notice{.what = text.what, .doNow = text.doNow, .code = text.code};
    });
}

void BatchPage::tellNothing() {
    words_ = {};
    showNotice();
}

void BatchPage::clear() {
    stock_->clear();
    factory_->clear();
    lists_->clear();
    fees_->clear();
    files_->clear();
    tellNothing();
}

void BatchPage::showNotice() {
    if (!allowed_) {
        notice_->show({.what = tr("You are signed in without the clerk's role."),
                       .doNow = tr("Batches and stock are a clerk's work: please have a clerk sign "
                                   "in.")});
    } else if (words_ && noticePart_ == part()) {
        notice_->show(words_());
    } else {
        notice_->clear();
    }
}

Notice BatchPage::noticeOf(const batches::SentBatch& sent) {
    if (sent.report.stopped) {
        return {.what = tr("Stopped before the file was written."),
                .safe = tr("The batch is begun; what is in production stays there."),
                .doNow = tr("Send a batch goes on where it was.")};
    }
    if (!sent.batch) {
        return {.tone = Tone::Quiet,
                .what = tr("No card waits for the factory."),
                .safe = tr("Nothing was written.")};
    }
    return {.tone = Tone::Good,
            .what = tr("The batch is sent: %n card(s) in the file.", nullptr, sent.cards),
            .doNow = tr("The file holds identity numbers in full: please hand it over, and delete "
                        "it here.")};
}

QString BatchPage::word() {
    return tr("Stock", "the page in the window's rail");
}

void BatchPage::retranslate() {
    title_->setText(tr("Batches and stock"));
    const QStringList names{tr("Stock"), tr("Batches to the factory"), tr("To tell and late"),
                            tr("Fees of the day"), tr("Files of many lines")};
    tabs_->setNames(names);
    showNotice();
}

void BatchPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
