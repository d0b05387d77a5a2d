// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/outlined_style.h"

#include "ui/widgets/look.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <array>

namespace guitai::ui {

namespace {

enum class Edge { None, Square, Round };

Edge edgeOf(QStyle::PrimitiveElement element) {
    constexpr std::array squares{QStyle::PE_FrameLineEdit, QStyle::PE_FrameMenu,
                                 QStyle::PE_IndicatorCheckBox,
                                 QStyle::PE_IndicatorItemViewItemCheck};
    if (element == QStyle::PE_IndicatorRadioButton) {
        return Edge::Round;
    }
    return std::ranges::find(squares, element) != squares.end() ? Edge::Square : Edge::None;
}

/// At least 3:1 on the ground of a field.
QColor edgeColor(const QStyleOption& option) {
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        return toneColor(Tone::Accent, option.palette);
    }
    return isHighContrast(option.palette) ? lineColor(option.palette) : QColor(0x808890);
}

void drawEdge(Edge edge, const QStyleOption& option, QPainter& painter) {
    if (edge == Edge::None || !(isDark(option.palette) || isHighContrast(option.palette))) {
        return;
    }
    const int width = option.state.testFlag(QStyle::State_HasFocus) ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(edgeColor(option), width));
    const double half = width / 2.0; // on whole pixels
    const auto box = QRectF(option.rect).adjusted(half, half, -half, -half);
    if (edge == Edge::Round) {
        painter.drawEllipse(box);
    } else {
        painter.drawRoundedRect(box, 2, 2);
    }
    painter.restore();
}

} // namespace

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(QStringLiteral("Fusion")) {}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                  QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    drawEdge(edgeOf(element), *option, *painter);
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                       QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox) {
        drawEdge(Edge::Square, *option, *painter);
    }
}

void OutlinedStyle::drawControl(ControlElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ProgressBarGroove || element == CE_PushButtonBevel) {
        drawEdge(Edge::Square, *option, *painter);
    }
}

} // namespace guitai::ui
