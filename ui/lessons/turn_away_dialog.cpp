// SPDX-License-Identifier: Apache-2.0
#include "ui/lessons/turn_away_dialog.h"

#include "models/views/practice_text.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace guitai::ui {

using practice::EndKind;

TurnAwayDialog::TurnAwayDialog(QWidget* parent)
    : QDialog(parent)
    , why_(new ChoiceList(ChoiceList::Kind::One, this)) {
    setWindowTitle(tr("Turn the customer away"));
    auto* question = makeLabel(this, 1.25, QFont::DemiBold);
    question->setText(tr("Why is nothing to be done for this customer now?"));
    why_->setOptions({views::textOf(EndKind::Papers), views::textOf(EndKind::Refused)});
    auto* back = new KeyButton(QStringLiteral("Esc"), false, this);
    back->setWord(tr("Back"));
    auto* away = new KeyButton(QStringLiteral("⏎"), true, this);
    away->setWord(tr("Turn away"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(away);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(wideGap);
    layout->addWidget(question);
    layout->addWidget(why_);
    layout->addLayout(buttons);
    connect(back, &KeyButton::clicked, this, &QDialog::reject);
    connect(away, &KeyButton::clicked, this, &TurnAwayDialog::tell);
    setMinimumWidth(460);
    why_->firstFocus()->setFocus();
}

void TurnAwayDialog::tell() {
    if (why_->chosen() < 0) {
        return;
    }
    Q_EMIT turnedAway(why_->chosen() == 0 ? EndKind::Papers : EndKind::Refused);
    accept();
}

void TurnAwayDialog::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        tell();
    } else if (key < Qt::Key_1 || key > Qt::Key_2 || !why_->press(key - Qt::Key_0)) {
        QDialog::keyPressEvent(event);
    }
}

} // namespace guitai::ui
