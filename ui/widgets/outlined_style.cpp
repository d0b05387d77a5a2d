// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/outlined_style.h"

#include "ui/widgets/glyph.h"
#include "ui/widgets/look.h"

#include <QAbstractScrollArea>
#include <QIcon>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QWidget>

namespace guitai::ui {

namespace {

/// Seen on a light ground and on a dark one.
constexpr QColor betweenGrounds(0x80, 0x88, 0x90);

enum class Edge { None, Square, Round };

/// Where it is drawn on every ground: Fusion's own is too faint on a light one, and shows no focus.
Edge boxEdgeOf(QStyle::PrimitiveElement element) {
    if (element == QStyle::PE_IndicatorRadioButton) {
        return Edge::Round;
    }
    return element == QStyle::PE_IndicatorCheckBox ||
                   element == QStyle::PE_IndicatorItemViewItemCheck
               ? Edge::Square
               : Edge::None;
}

bool wantsEdges(const QPalette& palette) {
    return isDark(palette) || isHighContrast(palette);
}

/// At least 3:1 on the ground of a field.
QColor edgeColor(const QStyleOption& option) {
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return option.palette.color(QPalette::Disabled, QPalette::Text);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        return toneColor(Tone::Accent, option.palette);
    }
    return isHighContrast(option.palette) ? lineColor(option.palette) : betweenGrounds;
}

void drawEdge(Edge edge, const QStyleOption& option, QPainter& painter) {
    if (edge == Edge::None) {
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

/// A list's or a text's: whole at every scale, and in the accent's colour while it has the keys.
void drawFrame(const QStyleOption& option, QPainter& painter) {
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(wantsEdges(option.palette) || focused ? edgeColor(option)
                                                         : lineColor(option.palette));
    painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

void drawHead(const QStyleOption& option, QPainter& painter) {
    painter.fillRect(option.rect, option.palette.base());
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                     option.palette.mid());
}

/// Seen as the open one from afar, too, and wherever the keys go.
void drawOpenTab(const QStyleOption& option, QPainter& painter) {
    constexpr int thick = 3;
    painter.fillRect(option.rect.left(), option.rect.bottom() - thick + 1, option.rect.width(),
                     thick, toneColor(Tone::Accent, option.palette));
}

constexpr int headMargin = 10;

} // namespace

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(QStringLiteral("Fusion")) {}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                  QPainter* painter, const QWidget* widget) const {
    if (element == PE_Frame && qobject_cast<const QAbstractScrollArea*>(widget) != nullptr) {
        drawFrame(*option, *painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    drawEdge(boxEdgeOf(element), *option, *painter);
    const bool field = element == PE_FrameLineEdit || element == PE_FrameMenu;
    if (field && wantsEdges(option->palette)) {
        drawEdge(Edge::Square, *option, *painter);
    }
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                       QPainter* painter, const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (control == CC_ToolButton && button != nullptr &&
        button->features.testFlag(QStyleOptionToolButton::HasMenu)) {
        drawWithMenu(*button, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && wantsEdges(option->palette)) {
        drawEdge(Edge::Square, *option, *painter);
    }
}

/// Fusion has the arrow in the corner.
void OutlinedStyle::drawWithMenu(const QStyleOptionToolButton& button, QPainter* painter,
                                 const QWidget* widget) const {
    constexpr int side = 10;
    constexpr int away = 6;
    auto plain = button;
    plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    QProxyStyle::drawComplexControl(CC_ToolButton, &plain, painter, widget);
    QStyleOption arrow;
    arrow.state = plain.state;
    arrow.palette = plain.palette;
    arrow.rect =
        QRect(button.rect.right() - away - side, button.rect.center().y() - side / 2, side, side);
    drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

void OutlinedStyle::drawControl(ControlElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const {
    if (element == CE_HeaderSection) {
        drawHead(*option, *painter);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_TabBarTabShape && option->state.testFlag(State_Selected)) {
        drawOpenTab(*option, *painter);
    }
    if ((element == CE_ProgressBarGroove || element == CE_PushButtonBevel) &&
        wantsEdges(option->palette)) {
        drawEdge(Edge::Square, *option, *painter);
    }
}

int OutlinedStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                               const QWidget* widget) const {
    // The heads of trees stand over cells without a margin.
    const bool ofTable = metric == PM_HeaderMargin && widget != nullptr &&
                         qobject_cast<const QTableView*>(widget->parentWidget()) != nullptr;
    return ofTable ? headMargin : QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon OutlinedStyle::standardIcon(StandardPixmap icon, const QStyleOption* option,
                                  const QWidget* widget) const {
    if (icon != SP_LineEditClearButton || widget == nullptr) {
        return QProxyStyle::standardIcon(icon, option, widget);
    }
    constexpr int side = 16;
    return {pixmapOf(Icon::Clear, side, betweenGrounds, widget->devicePixelRatioF())};
}

} // namespace guitai::ui
