// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace guitai::ui {

/// Says that nothing here is real, over the whole width of the window: hatched, so that it is seen
/// without colour too.
class PracticeBand : public QWidget {
    Q_OBJECT
public:
    explicit PracticeBand(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString text_;
};

} // namespace guitai::ui
