// SPDX-License-Identifier: Apache-2.0
#include "ui/lessons/customer_panel.h"

#include "ui/lessons/face.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace guitai::ui {

CustomerPanel::CustomerPanel(QWidget* parent)
    : QWidget(parent)
    , face_(new Face(150, this))
    , title_(makeLabel(this, 1.4, QFont::DemiBold))
    , story_(makeLabel(this, 1.15))
    , says_(makeLabel(this, 1.15, QFont::DemiBold, Tone::Accent))
    , pins_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , questions_(new QVBoxLayout) {
    auto* words = new QVBoxLayout;
    words->setSpacing(gap);
    words->addWidget(title_);
    words->addWidget(story_);
    words->addWidget(pins_);
    words->addStretch(1);
    auto* top = new QHBoxLayout;
    top->setSpacing(wideGap);
    top->addWidget(face_, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    questions_->setSpacing(gap);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(wideGap);
    layout->addLayout(top);
    layout->addLayout(questions_);
    layout->addWidget(says_);
    layout->addStretch(1);
}

void CustomerPanel::showCustomer(const views::CustomerView& customer) {
    customer_ = customer;
    face_->setSeed(customer.face);
    title_->setText(customer.title);
    story_->setText(customer.story);
    while (buttons_.size() < customer.says.size()) {
        const int digit = int(buttons_.size()) + 1;
        auto* button = new KeyButton(QString::number(digit), false, this);
        connect(button, &KeyButton::clicked, this, [this, digit] { ask(digit); });
        questions_->addWidget(button, 0, Qt::AlignLeft);
        buttons_.push_back(button);
    }
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setVisible(i < customer.says.size());
        if (i < customer.says.size()) {
            buttons_[i]->setWord(customer.says[i].question);
        }
    }
    retranslate();
}

bool CustomerPanel::ask(int digit) {
    if (digit < 1 || digit > int(customer_.says.size())) {
        return false;
    }
    asked_ = digit - 1;
    retranslate();
    announce(this, says_->text());
    return true;
}

void CustomerPanel::retranslate() {
    pins_->setText(customer_.pins.isEmpty()
                       ? QString()
                       : tr("You play the customer, too. On the customer’s window type:\n%1")
                             .arg(customer_.pins.join(QLatin1Char('\n'))));
    if (asked_ < 0 || asked_ >= int(customer_.says.size())) {
        says_->setText(customer_.says.empty() ? QString()
                                              : tr("Ask the customer: a digit puts the question."));
        return;
    }
    says_->setText(tr("%1: “%2”").arg(customer_.name, customer_.says[std::size_t(asked_)].answer));
}

void CustomerPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
