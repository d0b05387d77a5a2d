// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace guitai::ui {

/// Fusion, which draws the edge of a field darker than the ground. On a dark ground that is no
/// edge: there, and in high contrast, every field and box gets one that is seen.
class OutlinedStyle : public QProxyStyle {
    Q_OBJECT
public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
};

} // namespace guitai::ui
