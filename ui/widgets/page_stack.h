// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStackedWidget>

namespace guitai::ui {

/// Pages of which one is seen, and that one alone is measured. Qt's own stack asks the height of
/// each of its pages at each width, again and again while words are set: all the texts of pages
/// that nobody sees are shaped for it, which a clerk feels.
class PageStack : public QStackedWidget {
public:
    explicit PageStack(QWidget* parent)
        : QStackedWidget(parent) {
        connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    [[nodiscard]] QSize sizeHint() const override {
        return currentWidget() == nullptr ? QSize() : currentWidget()->sizeHint();
    }

    [[nodiscard]] QSize minimumSizeHint() const override {
        return currentWidget() == nullptr ? QSize() : currentWidget()->minimumSizeHint();
    }
};

} // namespace guitai::ui
