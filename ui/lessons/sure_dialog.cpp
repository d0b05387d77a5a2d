// SPDX-License-Identifier: Apache-2.0
#include "ui/lessons/sure_dialog.h"

#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace guitai::ui {

SureDialog::SureDialog(const QString& title, const QString& question, const QString& what,
                       QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* asked = makeLabel(this, 1.1);
    asked->setText(question);
    auto* back = new KeyButton(QStringLiteral("Esc"), false, this);
    back->setWord(tr("Back"));
    auto* go = new KeyButton(QStringLiteral("⏎"), true, this);
    go->setWord(what);
    go->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(go);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(asked);
    layout->addLayout(buttons);
    connect(back, &KeyButton::clicked, this, &QDialog::reject);
    connect(go, &KeyButton::clicked, this, &QDialog::accept);
    setMinimumWidth(460);
    go->setFocus();
}

} // namespace guitai::ui
