// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/nav_rail.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace guitai::ui {

namespace {
constexpr int railWidth = 104;
constexpr int glyphSize = 26;
} // namespace

NavButton::NavButton(Icon icon, QWidget* parent)
    : QAbstractButton(parent)
    , icon_(icon) {
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
}

void NavButton::setCount(int count) {
    count_ = count;
    setAccessibleDescription(count > 0 ? tr("%n to look at", nullptr, count) : QString());
    update();
}

QSize NavButton::sizeHint() const {
    return {railWidth - 12, glyphSize + fontMetrics().height() + 26};
}

void NavButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto accent = toneColor(Tone::Accent, palette());
    const auto color = isChecked() ? accent : toneColor(Tone::Quiet, palette());
    if (isChecked() || hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? toneFill(Tone::Accent, palette()) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
    }
    paintIcon(painter, QRectF((width() - glyphSize) / 2.0, 9, glyphSize, glyphSize), icon_, color);
    painter.setPen(color);
    painter.setFont(sized(font(), 0.95, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.drawText(rect().adjusted(2, glyphSize + 12, -2, -4), Qt::AlignHCenter | Qt::AlignTop,
                     text());
    if (count_ > 0) {
        const QRectF badge(width() / 2.0 + 8, 4, 22, 18);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColor(Tone::Attention, palette()));
        painter.drawRoundedRect(badge, 9, 9);
        painter.setPen(palette().color(QPalette::Base));
        painter.setFont(sized(font(), 0.8, QFont::DemiBold));
        painter.drawText(badge, Qt::AlignCenter, QString::number(std::min(count_, 99)));
    }
}

NavRail::NavRail(QWidget* parent)
    : QWidget(parent)
    , layout_(new QVBoxLayout(this))
    , group_(new QButtonGroup(this)) {
    setFixedWidth(railWidth);
    layout_->setContentsMargins(6, 10, 6, 10);
    layout_->setSpacing(6);
    layout_->addStretch(1);
    connect(group_, &QButtonGroup::idClicked, this, &NavRail::chosen);
}

NavButton* NavRail::add(Icon icon, Word word) {
    auto* button = new NavButton(icon, this);
    const int index = int(entries_.size());
    layout_->insertWidget(index, button);
    group_->addButton(button, index);
    entries_.push_back({button, std::move(word)});
    retranslate();
    return button;
}

void NavRail::setCurrent(int index) {
    if (auto* button = group_->button(index)) {
        button->setChecked(true);
    }
}

void NavRail::retranslate() {
    for (const auto& [button, word] : entries_) {
        button->setText(word());
        button->setAccessibleName(word());
    }
}

void NavRail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(lineColor(palette()));
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

void NavRail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
