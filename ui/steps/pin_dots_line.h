// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace guitai::ui {

/// How many of six digits stand on the customer's side. Never which.
class PinDotsLine : public QWidget {
    Q_OBJECT
public:
    explicit PinDotsLine(QWidget* parent = nullptr);

    void setCount(int count);

    [[nodiscard]] int count() const { return count_; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int count_ = 0;
};

} // namespace guitai::ui
