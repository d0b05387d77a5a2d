// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/choice_list.h"

#include "ui/widgets/look.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QRadioButton>

namespace guitai::ui {

ChoiceList::ChoiceList(Kind kind, QWidget* parent)
    : QWidget(parent)
    , kind_(kind)
    , layout_(new QGridLayout(this))
    , group_(new QButtonGroup(this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setVerticalSpacing(4);
    layout_->setHorizontalSpacing(2 * wideGap);
    group_->setExclusive(kind == Kind::One);
    connect(group_, &QButtonGroup::idToggled, this, &ChoiceList::changed);
}

void ChoiceList::setOptions(const QStringList& options) {
    if (options.size() != count()) {
        rebuild(options);
    }
    for (int i = 0; i < count(); ++i) {
        auto* button = buttons_[std::size_t(i)];
        button->setText(labelOf(i, options.at(i)));
        button->setAccessibleName(options.at(i));
    }
}

QString ChoiceList::labelOf(int index, const QString& option) const {
    const int digit = numbersFrom_ + index;
    // A doubled ampersand: the text is no mnemonic.
    const QString text = QString(option).replace(QLatin1Char('&'), QLatin1String("&&"));
    // Beyond the digits the words stand where the others do: a blank as wide as a digit.
    const QString key = digit > 9 ? QString(QChar(0x2007)) : QString::number(digit);
    return QStringLiteral("%1   %2").arg(key, text);
}

void ChoiceList::rebuild(const QStringList& options) {
    for (auto* button : buttons_) {
        group_->removeButton(button);
        delete button;
    }
    buttons_.clear();
    for (int i = 0; i < options.size(); ++i) {
        QAbstractButton* button = kind_ == Kind::One
                                      ? static_cast<QAbstractButton*>(new QRadioButton(this))
                                      : new QCheckBox(this);
        button->setFont(sized(font(), 1.1));
        button->setMinimumHeight(34);
        group_->addButton(button, i);
        layout_->addWidget(button, i / columns_, i % columns_);
        button->show(); // now, not in the next turn: it may be given the focus at once
        buttons_.push_back(button);
    }
}

void ChoiceList::setNumbersFrom(int first) {
    numbersFrom_ = first;
}

void ChoiceList::setColumns(int columns) {
    columns_ = columns;
}

int ChoiceList::count() const {
    return int(buttons_.size());
}

bool ChoiceList::isChosen(int index) const {
    return index >= 0 && index < count() && buttons_[std::size_t(index)]->isChecked();
}

int ChoiceList::chosen() const {
    return group_->checkedId();
}

void ChoiceList::setChosen(int index, bool on) {
    if (index >= 0 && index < count()) {
        buttons_[std::size_t(index)]->setChecked(on);
    }
}

bool ChoiceList::press(int digit) {
    const int index = digit - numbersFrom_;
    if (index < 0 || index >= count()) {
        return false;
    }
    auto* button = buttons_[std::size_t(index)];
    button->setFocus(Qt::ShortcutFocusReason);
    button->click();
    return true;
}

QWidget* ChoiceList::firstFocus() const {
    if (buttons_.empty()) {
        return nullptr;
    }
    const int index = chosen();
    return buttons_[kind_ == Kind::One && index >= 0 ? std::size_t(index) : 0];
}

} // namespace guitai::ui
