// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/call_form.h"

#include "models/views/format.h"
#include "ui/steps/facts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace guitai::ui {

CallForm::CallForm(QWidget* parent)
    : QWidget(parent)
    , facts_(new Facts(this))
    , hint_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , back_(new KeyButton(QStringLiteral("Esc"), false, this))
    , keys_{new KeyButton(QStringLiteral("1"), false, this),
            new KeyButton(QStringLiteral("2"), true, this),
            new KeyButton(QStringLiteral("3"), false, this)} {
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back_);
    buttons->addStretch(1);
    for (auto* key : keys_) {
        buttons->addWidget(key);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(facts_);
    layout->addWidget(hint_);
    layout->addStretch(1);
    layout->addLayout(buttons);
    connect(back_, &QPushButton::clicked, this, &CallForm::left);
    connect(keys_[0], &QPushButton::clicked, this, &CallForm::wholeWanted);
    connect(keys_[1], &QPushButton::clicked, this, [this] { note(true); });
    connect(keys_[2], &QPushButton::clicked, this, [this] { note(false); });
    retranslate();
}

void CallForm::await() {
    clear();
    back_->setFocus();
}

void CallForm::show(const procedure::HolderContact& whom, bool whole) {
    whom_ = whom;
    whole_ = whole;
    render();
    keys_[whole ? 1 : 0]->setFocus();
}

void CallForm::clear() {
    whom_.reset();
    whole_ = false;
    render();
}

bool CallForm::press(int digit) {
    if (digit < 1 || digit > int(keys_.size())) {
        return false;
    }
    keys_.at(std::size_t(digit - 1))->click();
    return true;
}

/// Once for a call: whoever presses twice has not called twice.
void CallForm::note(bool told) {
    keys_[1]->setEnabled(false);
    keys_[2]->setEnabled(false);
    Q_EMIT called(told);
}

void CallForm::render() {
    keys_[0]->setEnabled(whom_ && !whole_);
    keys_[1]->setEnabled(whom_.has_value());
    keys_[2]->setEnabled(whom_.has_value());
    if (!whom_) {
        facts_->set({});
        return;
    }
    const auto& name = whom_->name.text();
    const auto phone = [this] {
        if (!whom_->phone) {
            return tr("none in the file");
        }
        return views::fromUtf8(whole_ ? whom_->phone->text() : whom_->phone->masked());
    };
    facts_->set({{tr("Holder"), whole_ ? views::fromUtf8(name) : views::maskedName(name)},
                 {tr("Telephone"), phone()}});
}

void CallForm::retranslate() {
    hint_->setText(tr("Name and number are shown in full for this call; that they were is on "
                      "record."));
    back_->setWord(tr("Back"));
    keys_[0]->setWord(tr("Show in full"));
    keys_[1]->setWord(tr("Was told"));
    keys_[2]->setWord(tr("Not reached"));
    render();
}

void CallForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
