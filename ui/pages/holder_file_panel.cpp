// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/holder_file_panel.h"

#include "models/base/timestamp.h"
#include "models/domain/credential_state.h"
#include "models/procedure/definition.h"
#include "models/views/format.h"
#include "models/views/vocabulary_text.h"
#include "ui/pages/card_button.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QButtonGroup>
#include <QLabel>
#include <QVBoxLayout>

#include <ranges>

namespace guitai::ui {

namespace {

/// The card that business is most likely about: the one in the reader, else the one in use.
std::optional<CardNumber> likelyCard(const domain::HolderFile& file,
                                     const std::string& cardInReader) {
    std::optional<CardNumber> best;
    for (const auto& card : file.cards) {
        if (card.number.text() == cardInReader) {
            return card.number;
        }
        if (card.stage == domain::CardStage::Collected || !best) {
            best = card.number;
        }
    }
    return best;
}

QString cardOrLegacy(const domain::Authorisation& leave) {
    return leave.card ? views::maskedCard(leave.card->text())
                      : HolderFilePanel::tr("the legacy card");
}

} // namespace

HolderFilePanel::HolderFilePanel(QWidget* parent)
    : QWidget(parent)
    , name_(makeLabel(this, 1.5, QFont::DemiBold))
    , idNumber_(makeLabel(this, 1.05))
    , cards_(new QVBoxLayout)
    , group_(new QButtonGroup(this))
    , other_(makeLabel(this, 1.0))
    , duties_(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(name_);
    layout->addWidget(idNumber_);
    layout->addSpacing(4);
    layout->addLayout(cards_);
    layout->addWidget(other_);
    layout->addLayout(duties_);
    layout->addStretch(1);
    connect(group_, &QButtonGroup::buttonToggled, this, [this](QAbstractButton* button, bool on) {
        if (on) {
            select(qobject_cast<CardButton*>(button));
        }
    });
}

void HolderFilePanel::show(const domain::HolderFile& file, const domain::Rules& rules, Timestamp at,
                           const std::string& cardInReader) {
    if (holder_ != file.id || !card_ || file.find(*card_) == nullptr) {
        card_ = likelyCard(file, cardInReader);
    }
    holder_ = file.id;
    name_->setText(views::maskedName(file.holder.name.text()));
    idNumber_->setText(views::maskedId(file.holder.idNumber.text()));
    idNumber_->setAccessibleName(tr("Identity number %1").arg(idNumber_->text()));
    fillCards(file, rules, at, cardInReader);
    fillOther(file, rules);
    fillDuties(file);
}

void HolderFilePanel::fillCards(const domain::HolderFile& file, const domain::Rules& rules,
                                Timestamp at, const std::string& cardInReader) {
    const QSignalBlocker quiet(group_);
    while (auto* item = cards_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    // The newest first.
    for (const auto& card : std::views::reverse(file.cards)) {
        auto* button = new CardButton(this);
        button->set(card, rules, at, card.number.text() == cardInReader);
        button->setChecked(card_ == card.number);
        group_->addButton(button);
        cards_->addWidget(button);
    }
}

void HolderFilePanel::fillOther(const domain::HolderFile& file, const domain::Rules& rules) {
    QStringList lines;
    if (file.cards.empty()) {
        lines << tr("No social-security card yet.");
    }
    if (file.legacyCard) {
        lines << tr("Legacy card (%1): %2, balance %3")
                     .arg(views::textOf(file.legacyCard->bank),
                          views::textOf(domain::legacyStateAt(*file.legacyCard, rules)),
                          views::moneyText(file.legacyCard->balance));
    }
    for (const auto& leave : file.authorisations) {
        if (procedure::isDuty(leave)) {
            continue;
        }
        lines << tr("Open leave: %1 for card %2, until %3")
                     .arg(views::textOf(leave.procedure), cardOrLegacy(leave),
                          views::timeText(leave.expiresAt));
    }
    other_->setText(lines.join(QLatin1Char('\n')));
    other_->setVisible(!lines.isEmpty());
}

void HolderFilePanel::fillDuties(const domain::HolderFile& file) {
    while (auto* item = duties_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& leave : file.authorisations) {
        if (!procedure::isDuty(leave)) {
            continue;
        }
        const bool stop = leave.account->act == domain::AccountAct::Freeze;
        auto* told = makeLabel(this, 1.0, QFont::DemiBold, Tone::Attention);
        told->setText((stop ? tr("The bank has not been told yet to stop the account of %1.")
                            : tr("The bank has not been told yet to release the account of %1."))
                          .arg(cardOrLegacy(leave)));
        auto* tell = new KeyButton({}, false, this);
        tell->setWord(tr("Tell the bank now"));
        tell->setAccessibleDescription(told->text());
        connect(tell, &QPushButton::clicked, this,
                [this, operation = leave.operation] { Q_EMIT dutyChosen(operation); });
        duties_->addWidget(told);
        duties_->addWidget(tell, 0, Qt::AlignLeft);
    }
}

void HolderFilePanel::select(const CardButton* button) {
    if (button != nullptr && card_ != button->number()) {
        card_ = button->number();
        Q_EMIT cardChosen();
    }
}

} // namespace guitai::ui
