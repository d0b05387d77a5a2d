// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/look.h"

#include <QRectF>
#include <QWidget>

class QPainter;

namespace guitai::ui {

/// The project's own drawings, one stroke colour each (ui/icons).
enum class Icon {
    Activate,
    Approve,
    Card,
    Check,
    Clear,
    Clock,
    Confirm,
    DayEnd,
    HandOver,
    Holder,
    Info,
    Key,
    Keypad,
    Language,
    Lock,
    Papers,
    Practice,
    Question,
    Queue,
    Reader,
    Registry,
    Reset,
    Search,
    Settings,
    Stock,
    Stop,
    Today,
    Voucher,
    Warning,
};

[[nodiscard]] Icon iconOf(Tone tone);
/// Sharp at every scale, in the colour that is asked for.
void paintIcon(QPainter& painter, const QRectF& rect, Icon icon, const QColor& color);
[[nodiscard]] QPixmap pixmapOf(Icon icon, int size, const QColor& color, double ratio);

/// One drawing in a layout. It says nothing to a screen reader: the word beside it does.
class Glyph : public QWidget {
    Q_OBJECT
public:
    Glyph(Icon icon, int size, Tone tone = Tone::Plain, QWidget* parent = nullptr);

    void setIcon(Icon icon);
    void setTone(Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon icon_;
    Tone tone_;
    int size_;
};

} // namespace guitai::ui
