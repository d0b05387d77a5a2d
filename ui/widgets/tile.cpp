// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tile.h"

#include <QPainter>

namespace guitai::ui {

namespace {

constexpr int pad = 14;
constexpr int glyphSize = 26;
constexpr int keySize = 22;
constexpr int wrap = int(Qt::TextWordWrap) | int(Qt::AlignLeft) | int(Qt::AlignTop);
constexpr int leastHeight = 92;
constexpr int leastWidth = 168; // three of them beside the holder's cards, 1024 wide

int linesHeight(const QFont& font, const QString& text, int width) {
    return text.isEmpty()
               ? 0
               : QFontMetrics(font).boundingRect(QRect(0, 0, width, 1000), wrap, text).height();
}

void paintKey(QPainter& painter, const QRectF& box, int key, const QColor& color) {
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 4, 4);
    painter.drawText(box, Qt::AlignCenter, QString::number(key));
}

} // namespace

Tile::Tile(QWidget* parent)
    : EnterButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Tile::set(const Content& content) {
    content_ = content;
    setText(content.name);
    setAccessibleName(content.possible ? content.name : tr("%1, not possible").arg(content.name));
    setAccessibleDescription(
        content.rule.isEmpty() ? content.line : tr("%1 (rule %2)").arg(content.line, content.rule));
    updateGeometry();
    update();
}

int Tile::textHeight(int width) const {
    const int inner = width - 2 * pad;
    const auto name = sized(font(), 1.1, QFont::DemiBold);
    int height = linesHeight(name, content_.name, inner - glyphSize - gap - keySize - gap);
    height = std::max(height, glyphSize);
    height += linesHeight(sized(font(), 0.92), content_.line, inner) + 6;
    height += linesHeight(sized(font(), 0.85), content_.rule, inner);
    return height;
}

QSize Tile::sizeHint() const {
    return {230, heightForWidth(230)};
}

QSize Tile::minimumSizeHint() const {
    return {leastWidth, heightForWidth(leastWidth)};
}

int Tile::heightForWidth(int width) const {
    return std::max(leastHeight, textHeight(width) + 2 * pad);
}

void Tile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto tone = content_.possible ? Tone::Plain : Tone::Quiet;
    const auto color = toneColor(tone, palette());
    const auto accent = toneColor(Tone::Accent, palette());

    const bool lit = content_.possible && (underMouse() || isDown());
    const bool focus = hasFocus();
    painter.setPen(QPen(focus ? accent : lineColor(palette()), focus ? 2.4 : 1.0,
                        content_.possible ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(lit                 ? toneFill(Tone::Accent, palette())
                     : content_.possible ? palette().color(QPalette::Base)
                                         : palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), corner, corner);

    const QRect inner = rect().adjusted(pad, pad, -pad, -pad);
    paintIcon(painter, QRectF(inner.left(), inner.top(), glyphSize, glyphSize), content_.icon,
              content_.possible ? accent : color);
    if (content_.key > 0 && content_.possible) {
        painter.setFont(sized(font(), 0.9, QFont::DemiBold));
        paintKey(painter, QRectF(inner.right() - keySize, inner.top() + 1, keySize, keySize),
                 content_.key, color);
    }
    const auto nameFont = sized(font(), 1.1, QFont::DemiBold);
    const QRect nameBox = inner.adjusted(glyphSize + gap, 0, -keySize - gap, 0);
    const int nameHeight =
        std::max(glyphSize, linesHeight(nameFont, content_.name, nameBox.width()));
    painter.setFont(nameFont);
    painter.setPen(color);
    painter.drawText(QRect(nameBox.topLeft(), QSize(nameBox.width(), nameHeight)),
                     int(Qt::TextWordWrap) | int(Qt::AlignLeft) | int(Qt::AlignVCenter),
                     content_.name);

    const auto lineFont = sized(font(), 0.92);
    QRect rest = inner.adjusted(0, nameHeight + 6, 0, 0);
    painter.setFont(lineFont);
    painter.setPen(content_.possible ? toneColor(Tone::Quiet, palette()) : color);
    painter.drawText(rest, wrap, content_.line);
    rest.setTop(rest.top() + linesHeight(lineFont, content_.line, rest.width()));
    painter.setFont(sized(font(), 0.85));
    painter.setPen(toneColor(Tone::Quiet, palette()));
    painter.drawText(rest, wrap, content_.rule);
}

void Tile::enterEvent(QEnterEvent* event) {
    EnterButton::enterEvent(event);
    update();
}

void Tile::leaveEvent(QEvent* event) {
    EnterButton::leaveEvent(event);
    update();
}

} // namespace guitai::ui
