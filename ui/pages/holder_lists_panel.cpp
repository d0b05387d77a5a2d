// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/holder_lists_panel.h"

#include "ui/pages/ask_file.h"
#include "ui/pages/table_panel.h"
#include "ui/widgets/key_button.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTableView>

namespace guitai::ui {

using office::Listing;

HolderListsPanel::HolderListsPanel(QWidget* parent)
    : QWidget(parent)
    , label_(makeLabel(this, 1.0, QFont::DemiBold))
    , kind_(new QComboBox(this))
    , hint_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , table_(new TablePanel(model_, views::HolderListModel::Name, this))
    , notice_(new KeyButton({}, false, this))
    , notices_(new KeyButton({}, true, this))
    , told_(new KeyButton({}, false, this))
    , save_(new KeyButton({}, false, this)) {
    build();
    connect(kind_, &QComboBox::activated, this, [this] {
        retranslate();
        Q_EMIT listingChosen(listing());
    });
    connect(table_->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HolderListsPanel::tell);
    connect(notice_, &QPushButton::clicked, this, [this] { Q_EMIT noticesWanted(chosen()); });
    connect(notices_, &QPushButton::clicked, this, [this] { Q_EMIT noticesWanted(model_.rows()); });
    connect(told_, &QPushButton::clicked, this, [this] { Q_EMIT toldWanted(chosen()); });
    connect(save_, &QPushButton::clicked, this, [this] {
        askFileToWrite(this, tr("Where the list is written to"), QStringLiteral("list.csv"), true,
                       [this](const QString& path) { Q_EMIT saveWanted(model_.rows(), path); });
    });
    retranslate();
}

void HolderListsPanel::build() {
    label_->setWordWrap(false);
    label_->setBuddy(kind_);
    table_->table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* choice = new QHBoxLayout;
    choice->addWidget(label_, 0, Qt::AlignVCenter);
    choice->addWidget(kind_);
    choice->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save_);
    buttons->addStretch(1);
    buttons->addWidget(told_);
    buttons->addWidget(notice_);
    buttons->addWidget(notices_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addLayout(choice);
    layout->addWidget(hint_);
    layout->addWidget(table_, 1);
    layout->addLayout(buttons);
}

Listing HolderListsPanel::listing() const {
    return Listing(std::max(0, kind_->currentIndex()));
}

void HolderListsPanel::showList(Listing listing, const batches::HolderList& list) {
    kind_->setCurrentIndex(int(listing));
    model_.set(list);
    table_->table()->selectRow(0);
    retranslate();
}

void HolderListsPanel::clear() {
    model_.set({});
    tell();
}

void HolderListsPanel::focusStart() {
    kind_->setFocus();
}

batches::HolderList HolderListsPanel::chosen() const {
    batches::HolderList holders;
    for (const auto& index : table_->table()->selectionModel()->selectedRows()) {
        holders.push_back(model_.rows()[std::size_t(index.row())]);
    }
    return holders;
}

void HolderListsPanel::tell() {
    const bool telling = listing() == Listing::ToTell;
    const int all = model_.rowCount();
    const int some = int(table_->table()->selectionModel()->selectedRows().size());
    notice_->setWord(tr("Print notice for %n chosen", nullptr, some));
    notices_->setWord(tr("Print all notices"));
    told_->setWord(tr("%n chosen: told", nullptr, some));
    for (auto* button : {notice_, notices_, told_}) {
        button->setVisible(telling);
        button->setEnabled(button == notices_ ? all > 0 : some > 0);
    }
    save_->setEnabled(all > 0);
}

void HolderListsPanel::retranslate() {
    const int index = std::max(0, kind_->currentIndex());
    kind_->clear();
    kind_->addItems({tr("Holders to be told that their card is ready"),
                     tr("Cards not collected in time"), tr("Cards not made in time")});
    kind_->setCurrentIndex(index);
    label_->setText(tr("&List:"));
    kind_->setAccessibleName(tr("List"));
    hint_->setText(tr("It holds names and telephone numbers in full. That it was looked at is on "
                      "record."));
    switch (listing()) {
    case Listing::ToTell:
        table_->setWords(kind_->currentText(), tr("Nobody waits to be told.\nHolders stand here "
                                                  "once their cards have come from the factory."));
        break;
    case Listing::Uncollected:
        table_->setWords(kind_->currentText(), tr("No card waits too long for its holder."));
        break;
    case Listing::Overdue:
        table_->setWords(kind_->currentText(), tr("No card is late from the factory."));
        break;
    }
    save_->setWord(tr("Save the list…"));
    model_.retranslate();
    tell();
}

void HolderListsPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
