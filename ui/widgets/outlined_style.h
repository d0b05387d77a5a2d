// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

class QStyleOptionToolButton;

namespace guitai::ui {

/// Fusion, which draws the edge of a field darker than the ground. On a dark ground that is no
/// edge: there, and in high contrast, every field and box gets one that is seen. What is ticked,
/// open or has the keys is seen on every ground. A table's head is flat, a menu's arrow stands
/// beside its word, and a field is cleared by our own drawing. A style sheet would say as much, and
/// take a twentieth of the start.
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
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption* option,
                                     const QWidget* widget) const override;

private:
    void drawWithMenu(const QStyleOptionToolButton& button, QPainter* painter,
                      const QWidget* widget) const;
};

} // namespace guitai::ui
