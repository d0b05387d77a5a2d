// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/drawer_page.h"

#include "models/views/format.h"
#include "models/views/vocabulary_text.h"
#include "ui/pages/fault_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace guitai::ui {

DrawerPage::DrawerPage(procedure::CardDrawer& drawer, std::vector<domain::Window> places,
                       QWidget* parent)
    : QWidget(parent)
    , drawer_(drawer)
    , places_(std::move(places))
    , placeLabel_(makeLabel(this, 1.0, QFont::DemiBold))
    , placeBox_(new QComboBox(this))
    , title_(makeLabel(this, 1.25, QFont::DemiBold))
    , hint_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , inserted_(makeLabel(this, 1.0, QFont::DemiBold, Tone::Accent))
    , list_(new QListWidget(this))
    , insert_(new KeyButton(QStringLiteral("⏎"), true, this))
    , remove_(new KeyButton(QStringLiteral("Del"), false, this)) {
    list_->setWordWrap(true);
    list_->setSpacing(4);
    list_->setAlternatingRowColors(true);
    placeLabel_->setBuddy(placeBox_);
    placeLabel_->setWordWrap(false);
    auto* place = new QHBoxLayout;
    place->addWidget(placeLabel_);
    place->addWidget(placeBox_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(inserted_, 1);
    buttons->addWidget(remove_);
    buttons->addWidget(insert_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, 12, wideGap, wideGap);
    layout->setSpacing(gap);
    layout->addWidget(title_);
    layout->addWidget(hint_);
    layout->addLayout(place);
    layout->addWidget(list_, 1);
    layout->addLayout(buttons);
    connect(placeBox_, &QComboBox::activated, this,
            [this](int index) { Q_EMIT placeChosen(places_[std::size_t(index)]); });
    connect(list_, &QListWidget::itemActivated, this, &DrawerPage::insertCurrent);
    connect(insert_, &QPushButton::clicked, this, &DrawerPage::insertCurrent);
    connect(remove_, &QPushButton::clicked, this, &DrawerPage::takeOut);
    auto* del = new QShortcut(QKeySequence(Qt::Key_Delete), this);
    del->setContext(Qt::WidgetWithChildrenShortcut);
    connect(del, &QShortcut::activated, this, &DrawerPage::takeOut);
    retranslate();
}

void DrawerPage::focusStart() {
    list_->setFocus();
}

void DrawerPage::offerFaults(procedure::PracticeFaults& faults) {
    auto* lines = static_cast<QVBoxLayout*>(layout()); // the constructor's
    lines->insertWidget(lines->indexOf(list_) + 1, new FaultBar(faults, this));
}

void DrawerPage::setPlace(const domain::Window& window) {
    place_ = window;
    placeBox_->setCurrentIndex(int(std::ranges::find(places_, window) - places_.begin()));
}

void DrawerPage::fillPlaces() {
    placeBox_->clear();
    for (const auto& window : places_) {
        placeBox_->addItem(views::textOf(window));
    }
    if (place_) {
        setPlace(*place_);
    }
    placeLabel_->setVisible(!places_.empty());
    placeBox_->setVisible(!places_.empty());
}

void DrawerPage::fill() {
    const auto row = std::max(0, list_->currentRow());
    list_->clear();
    // Which of a story's three languages the window speaks now: the catalogue itself tells.
    const auto language = tr("en", "code of this translation: en, zh_CN, zh_TW").toStdString();
    for (const auto& card : drawer_.cards()) {
        const auto name = views::fromUtf8(card.holderName);
        const auto who = card.id.empty()
                             ? tr("%1   no card at hand").arg(name)
                             : tr("%1   card %2").arg(name, views::maskedCard(card.cardNumber));
        auto* item = new QListWidgetItem(
            who + QLatin1Char('\n') + views::fromUtf8(card.story.in(language)), list_);
        item->setData(Qt::UserRole, QString::fromStdString(card.id));
        item->setData(Qt::UserRole + 1, QString::fromStdString(card.idNumber));
    }
    list_->setCurrentRow(row);
}

void DrawerPage::insertCurrent() {
    const auto* item = list_->currentItem();
    if (item == nullptr) {
        return;
    }
    const auto id = item->data(Qt::UserRole).toString();
    if (id.isEmpty()) {
        takeOut();
        Q_EMIT citizenWanted(item->data(Qt::UserRole + 1).toString());
        return;
    }
    if (!drawer_.insert(id.toStdString())) {
        Q_EMIT insertFailed(id);
    }
    showInserted();
}

void DrawerPage::takeOut() {
    drawer_.remove();
    showInserted();
}

void DrawerPage::showInserted() {
    const auto id = drawer_.inserted();
    QString holder;
    for (const auto& card : drawer_.cards()) {
        if (!id.empty() && card.id == id) {
            holder = views::fromUtf8(card.holderName);
        }
    }
    inserted_->setText(holder.isEmpty() ? tr("The practice reader is empty.")
                                        : tr("In the practice reader: the card of %1").arg(holder));
    remove_->setEnabled(!holder.isEmpty());
}

void DrawerPage::retranslate() {
    title_->setText(tr("Practice: who comes to the counter?"));
    hint_->setText(tr("Choose a citizen and press Enter: the card goes into the practice reader "
                      "and the holder's page opens. People and numbers are made up."));
    placeLabel_->setText(tr("&Window:"));
    placeBox_->setAccessibleName(tr("The window to practise at"));
    fillPlaces();
    list_->setAccessibleName(tr("Citizens and their cards"));
    insert_->setWord(tr("Insert card"));
    remove_->setWord(tr("Take card out"));
    fill();
    showInserted();
}

void DrawerPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void DrawerPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showInserted();
}

} // namespace guitai::ui
