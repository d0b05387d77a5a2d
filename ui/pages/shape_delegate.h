// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/glyph.h"

#include <QStyledItemDelegate>

#include <functional>

namespace guitai::ui {

/// Cells of a table with air around them; in one column a state by word and shape.
class ShapeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    struct Shape {
        Icon icon = Icon::Clock;
        Tone tone = Tone::Quiet;
    };

    using ShapeOf = std::function<Shape(const QModelIndex& index)>;

    /// `column` is the one with the states; -1: none.
    explicit ShapeDelegate(int column = -1, ShapeOf shapeOf = {}, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int column_;
    ShapeOf shapeOf_;
};

} // namespace guitai::ui
