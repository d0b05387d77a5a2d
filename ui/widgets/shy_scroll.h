// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace guitai::ui {

/// As high as what it holds, and scrolls only where there is not that much room. Takes the arrow
/// and page keys when it does.
class ShyScroll : public QScrollArea {
    Q_OBJECT
public:
    ShyScroll(QWidget* held, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace guitai::ui
