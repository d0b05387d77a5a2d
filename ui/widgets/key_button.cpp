// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/key_button.h"

#include "ui/widgets/look.h"

#include <QEvent>
#include <QKeyEvent>

namespace guitai::ui {

KeyButton::KeyButton(const QString& key, bool primary, QWidget* parent)
    : QPushButton(parent)
    , key_(key)
    , primary_(primary) {
    setMinimumHeight(42);
    setMinimumWidth(130);
    setAutoDefault(false);
    setFont(sized(font(), 1.05, primary ? QFont::DemiBold : QFont::Normal));
    recolor();
}

void KeyButton::setWord(const QString& word) {
    setText(QStringLiteral("%1   %2").arg(word, key_));
    setAccessibleName(word);
}

void KeyButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void KeyButton::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) {
        recolor();
    }
}

void KeyButton::recolor() {
    if (!primary_) {
        return;
    }
    QPalette own;
    const auto outer = parentWidget() ? parentWidget()->palette() : palette();
    own.setColor(QPalette::Active, QPalette::Button, outer.color(QPalette::Highlight));
    own.setColor(QPalette::Inactive, QPalette::Button, outer.color(QPalette::Highlight));
    own.setColor(QPalette::Active, QPalette::ButtonText, outer.color(QPalette::HighlightedText));
    own.setColor(QPalette::Inactive, QPalette::ButtonText, outer.color(QPalette::HighlightedText));
    setPalette(own);
}

} // namespace guitai::ui
