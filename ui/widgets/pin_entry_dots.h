// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace guitai::ui {

/// How many digits of a PIN stand, as dots, and nothing else about it. The customer's screen shows
/// it large, the clerk's window small. A screen reader is told the count.
class PinDots : public QWidget {
    Q_OBJECT
public:
    explicit PinDots(QWidget* parent = nullptr);

    void setCount(int count);

    [[nodiscard]] int count() const { return count_; }

    /// Diameter of a dot in device-independent pixels.
    void setDotSize(int size);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void nameItself();

    int count_ = 0;
    int dotSize_ = 12;
};

} // namespace guitai::ui
