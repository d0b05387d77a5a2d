// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/frame.h"

#include "ui/pages/page_help.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/info_sheet.h"
#include "ui/shell/practice_band.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/status_chip.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/reading_order.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace guitai::ui {

Frame::Frame(views::Languages& languages, QWidget* parent)
    : QWidget(parent)
    , languages_(languages)
    , status_(new StatusBar(this))
    , band_(new PracticeBand(this))
    , rail_(new NavRail(this))
    , stack_(new PageStack(this))
    , commands_(new CommandPalette(this))
    , sheet_(new InfoSheet(this)) {
    build();
    addShortcuts();
    addLanguages();
    retranslate();
    connect(status_, &StatusBar::explainWanted, this, &Frame::explainChip);
    connect(rail_, &NavRail::chosen, this, [this](int index) {
        auto* page = pages_.at(std::size_t(index));
        showPage(page);
        Q_EMIT pageChosen(page);
    });
}

void Frame::build() {
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(rail_);
    middle->addWidget(stack_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(status_);
    layout->addWidget(band_);
    layout->addLayout(middle, 1);
    band_->hide();
}

void Frame::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto member) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, member);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_K), &Frame::openCommands);
    add(QKeySequence(Qt::CTRL | Qt::Key_F), &Frame::searchWanted);
    add(QKeySequence(Qt::CTRL | Qt::Key_L), &Frame::lockWanted);
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), &Frame::quitWanted);
}

void Frame::addLanguages() {
    auto* menu = new QMenu(this);
    auto* group = new QActionGroup(menu);
    for (const auto language : views::allLanguages) {
        auto* action = menu->addAction(views::ownName(language));
        action->setCheckable(true);
        action->setChecked(languages_.current() == language);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { languages_.use(language); });
    }
    status_->languageButton()->setMenu(menu);
}

void Frame::setPractice(bool practice) {
    band_->setVisible(practice);
}

NavButton* Frame::addPage(QWidget* page, Icon icon, NavRail::Word word) {
    stack_->addWidget(page);
    pages_.push_back(page);
    return rail_->add(icon, std::move(word));
}

void Frame::addBarePage(QWidget* page) {
    stack_->addWidget(page);
}

void Frame::addStrip(QWidget* strip) {
    auto* lines = static_cast<QVBoxLayout*>(layout()); // build()'s
    lines->insertWidget(lines->indexOf(band_) + 1, strip);
}

void Frame::showPage(QWidget* page) {
    stack_->setCurrentWidget(page);
    const auto at = std::ranges::find(pages_, page);
    if (at != pages_.end()) {
        rail_->setCurrent(int(at - pages_.begin()));
    }
}

QWidget* Frame::page() const {
    return stack_->currentWidget();
}

void Frame::setShut(bool shut) {
    rail_->setVisible(!shut);
    commands_->close();
    sheet_->close();
}

bool Frame::isShut() const {
    return rail_->isHidden();
}

void Frame::setCommands(std::function<std::vector<Command>()> commands) {
    source_ = std::move(commands);
}

void Frame::openCommands() {
    if (!isShut() && source_) {
        commands_->open(source_());
    }
}

void Frame::setHelp(QWidget* page, std::function<QString()> help) {
    help_[page] = std::move(help);
}

QString Frame::helpOf(QWidget* page) const {
    const auto at = help_.find(page);
    return at == help_.end() ? QString() : at->second();
}

void Frame::addWay(StatusChip* chip, std::function<QString()> word, std::function<void()> go) {
    ways_.push_back({chip, std::move(word), std::move(go)});
}

void Frame::explainPage() {
    const auto help = helpOf(page());
    if (!help.isEmpty()) {
        sheet_->open(
            {.tone = Tone::Accent, .what = tr("This page"), .safe = help, .doNow = helpOnKeys()},
            {}, nullptr);
    }
}

/// Before anybody has signed in there is nowhere to go from there.
void Frame::explainChip(StatusChip* chip) {
    std::vector<InfoSheet::Way> ways;
    for (const auto& way : ways_) {
        if (way.chip == chip && !isShut()) {
            ways.push_back({way.word(), way.go});
        }
    }
    sheet_->open(chip->meaning(), ways, chip);
}

/// What no page takes for itself: a step of a procedure explains itself in its own panel.
void Frame::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F1) {
        explainPage();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Frame::retranslate() {
    setWindowTitle(tr("Guitai – the card counter"));
    auto* button = status_->languageButton();
    button->setText(views::ownName(languages_.current()));
    button->setAccessibleName(tr("Language"));
}

void Frame::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

bool Frame::focusNextPrevChild(bool next) {
    linkInReadingOrder(*this);
    return QWidget::focusNextPrevChild(next);
}

void Frame::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    commands_->close();
    sheet_->close();
}

} // namespace guitai::ui
