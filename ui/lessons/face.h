// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/practice_views.h"

#include <QWidget>

class QPainter;

namespace guitai::ui {

/// Draws the face of somebody made up: hair, glasses, collar and complexion follow from the seed.
void paintFace(QPainter& painter, const QRectF& rect, views::FaceSeed seed);

/// A face in a layout; it tells a screen reader what can be seen of it.
class Face : public QWidget {
    Q_OBJECT
public:
    explicit Face(int size, QWidget* parent = nullptr);

    void setSeed(views::FaceSeed seed);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();

    int size_;
    views::FaceSeed seed_ = 0;
};

/// What a person who cannot see the drawing has to know of it to compare two: hair and glasses.
[[nodiscard]] QString describeFace(views::FaceSeed seed);

} // namespace guitai::ui
