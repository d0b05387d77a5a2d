// SPDX-License-Identifier: Apache-2.0
#include "ui/lessons/brief_page.h"

#include "ui/lessons/customer_panel.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace guitai::ui {

BriefPage::BriefPage(QWidget* parent)
    : QWidget(parent)
    , customer_(new CustomerPanel(this))
    , keys_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , serve_(new KeyButton(QStringLiteral("⏎"), true, this)) {
    auto* sheet = new Panel(this);
    sheet->body()->addWidget(customer_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(wideGap);
    layout->addWidget(sheet, 1);
    layout->addWidget(keys_);
    layout->addWidget(serve_, 0, Qt::AlignRight);
    connect(serve_, &KeyButton::clicked, this, &BriefPage::served);
    retranslate();
}

void BriefPage::showCustomer(const views::CustomerView& customer) {
    customer_->showCustomer(customer);
}

void BriefPage::setBegun(bool begun) {
    begun_ = begun;
    retranslate();
}

void BriefPage::focusStart() {
    serve_->setFocus();
}

void BriefPage::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT served();
        return;
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_9 && customer_->ask(key - Qt::Key_0)) {
        return;
    }
    QWidget::keyPressEvent(event);
}

void BriefPage::retranslate() {
    serve_->setWord(begun_ ? tr("Back to the work") : tr("Serve the customer"));
    keys_->setText(tr("At any time: F6 the customer, F7 the papers on the desk, F8 a hint, F9 turn "
                      "the customer away."));
}

void BriefPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
