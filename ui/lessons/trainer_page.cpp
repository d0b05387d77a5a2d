// SPDX-License-Identifier: Apache-2.0
#include "ui/lessons/trainer_page.h"

#include "ui/lessons/case_panel.h"
#include "ui/lessons/class_part.h"
#include "ui/lessons/draft_form.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace guitai::ui {

TrainerPage::TrainerPage(FileDialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , title_(makeLabel(this, 1.25, QFont::DemiBold))
    , back_(new KeyButton(QStringLiteral("Esc"), false, this))
    , tabs_(new QTabBar(this))
    , notice_(new Banner(this))
    , stack_(new PageStack(this))
    , cases_(new CasePanel(dialogs))
    , draft_(new DraftForm)
    , results_(new ClassPart(dialogs)) {
    build();
    addKeys();
    notice_->clear();
    connect(back_, &KeyButton::clicked, this, &TrainerPage::left);
    connect(tabs_, &QTabBar::currentChanged, this, [this](int index) {
        tellNothing();
        stack_->setCurrentIndex(index);
    });
    connect(draft_, &DraftForm::incomplete, this, [this](const QString& sentence) {
        tell([sentence] { return Notice{.tone = Tone::Attention, .what = sentence}; });
    });
    retranslate();
}

void TrainerPage::build() {
    auto* building = new QWidget(stack_);
    auto* both = new QHBoxLayout(building);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(wideGap);
    both->addWidget(cases_, 1);
    both->addWidget(draft_, 1);
    stack_->addWidget(building);
    stack_->addWidget(results_);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->addTab({});
    tabs_->addTab({});
    auto* top = new QHBoxLayout;
    top->addWidget(title_, 1);
    top->addWidget(back_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, 12, wideGap, wideGap);
    layout->setSpacing(gap);
    layout->addLayout(top);
    layout->addWidget(tabs_);
    layout->addWidget(notice_);
    layout->addWidget(stack_, 1);
}

/// Shortcuts, because a table takes every key for a search.
void TrainerPage::addKeys() {
    const auto add = [this](const QKeySequence& keys, auto pressed) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, pressed);
    };
    add(Qt::Key_F2, [this] { choose(Part::Build); });
    add(Qt::Key_F3, [this] { choose(Part::Class); });
    add(Qt::Key_Escape, [this] { Q_EMIT left(); });
    add(Qt::CTRL | Qt::Key_O,
        [this] { part() == Part::Build ? cases_->browse() : results_->addFiles(); });
    add(Qt::CTRL | Qt::Key_D, [this] {
        if (part() == Part::Class) {
            results_->addFolder();
        }
    });
    add(Qt::CTRL | Qt::Key_E, [this] {
        if (part() == Part::Class) {
            results_->exportTable();
        }
    });
    add(Qt::CTRL | Qt::Key_S, [this] {
        if (part() == Part::Build) {
            draft_->save();
        }
    });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        add(Qt::CTRL | key, [this] {
            if (part() == Part::Build) {
                draft_->tryNow();
            }
        });
    }
}

void TrainerPage::choose(Part part) {
    tabs_->setCurrentIndex(int(part));
    focusStart();
}

TrainerPage::Part TrainerPage::part() const {
    return Part(std::max(0, tabs_->currentIndex()));
}

void TrainerPage::focusStart() {
    part() == Part::Build ? cases_->focusStart() : results_->focusStart();
}

void TrainerPage::tell(std::function<Notice()> words) {
    words_ = std::move(words);
    showNotice();
    announce(this, words_().what);
}

void TrainerPage::tellNothing() {
    words_ = {};
    showNotice();
}

void TrainerPage::showNotice() {
    if (words_) {
        notice_->show(words_());
    } else {
        notice_->clear();
    }
}

QString TrainerPage::word() {
    return tr("Trainer");
}

void TrainerPage::retranslate() {
    title_->setText(tr("For trainers"));
    back_->setWord(tr("To the exercises"));
    tabs_->setTabText(int(Part::Build), tr("Build an exercise (F2)"));
    tabs_->setTabText(int(Part::Class), tr("Class results (F3)"));
    tabs_->setAccessibleName(tr("Parts of the trainer's page"));
    showNotice();
}

void TrainerPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
