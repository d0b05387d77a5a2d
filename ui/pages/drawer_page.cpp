// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/drawer_page.h"

#include "models/views/format.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

namespace guitai::ui {

DrawerPage::DrawerPage(procedure::CardDrawer& drawer, QWidget* parent)
    : QWidget(parent)
    , drawer_(drawer)
    , title_(makeLabel(this, 1.25, QFont::DemiBold))
    , hint_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , inserted_(makeLabel(this, 1.0, QFont::DemiBold, Tone::Accent))
    , list_(new QListWidget(this))
    , insert_(new KeyButton(QStringLiteral("⏎"), true, this))
    , remove_(new KeyButton(QStringLiteral("Del"), false, this)) {
    list_->setWordWrap(true);
    list_->setSpacing(4);
    list_->setAlternatingRowColors(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(inserted_, 1);
    buttons->addWidget(remove_);
    buttons->addWidget(insert_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, 12, wideGap, wideGap);
    layout->setSpacing(gap);
    layout->addWidget(title_);
    layout->addWidget(hint_);
    layout->addWidget(list_, 1);
    layout->addLayout(buttons);
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

void DrawerPage::fill() {
    const auto row = std::max(0, list_->currentRow());
    list_->clear();
    // Which of a story's three languages the window speaks now: the catalogue itself tells.
    const auto language = tr("en", "code of this translation: en, zh_CN, zh_TW").toStdString();
    for (const auto& card : drawer_.cards()) {
        auto* item = new QListWidgetItem(tr("%1   card %2\n%3")
                                             .arg(views::fromUtf8(card.holderName),
                                                  views::maskedCard(card.cardNumber),
                                                  views::fromUtf8(card.story.in(language))),
                                         list_);
        item->setData(Qt::UserRole, QString::fromStdString(card.id));
    }
    list_->setCurrentRow(row);
}

void DrawerPage::insertCurrent() {
    const auto* item = list_->currentItem();
    if (item == nullptr) {
        return;
    }
    const auto id = item->data(Qt::UserRole).toString();
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
        if (card.id == id) {
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
