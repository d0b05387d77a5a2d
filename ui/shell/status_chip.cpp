// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/status_chip.h"

#include "ui/widgets/chip.h"

#include <QEvent>
#include <QPainter>

namespace guitai::ui {

StatusChip::StatusChip(QWidget* parent)
    : EnterButton(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus); // a click leaves the hands where they are
    setCursor(Qt::PointingHandCursor);
}

void StatusChip::set(Icon icon, Tone tone, const QString& text) {
    icon_ = icon;
    tone_ = tone;
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(tr("Tells what it means and what to do"));
    updateGeometry();
    update();
}

void StatusChip::setMeaning(std::function<Notice()> meaning) {
    meaning_ = std::move(meaning);
}

Notice StatusChip::meaning() const {
    auto notice = meaning_ ? meaning_() : Notice{.what = text()};
    notice.tone = tone_;
    return notice;
}

QSize StatusChip::sizeHint() const {
    return Chip::sizeOf(text(), font());
}

QSize StatusChip::minimumSizeHint() const {
    return sizeHint();
}

void StatusChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool lit = hasFocus() || underMouse();
    Chip::paint(painter, rect(), {icon_, tone_, text()}, *this, lit);
}

void StatusChip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    EnterButton::changeEvent(event);
}

} // namespace guitai::ui
