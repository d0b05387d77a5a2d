// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QPainter>
#include <QString>

namespace guitai::ui {

/// What forms are made of. Black on white, whatever the screen's palette; the face is embedded in
/// PDFs.
class VoucherPen {
public:
    explicit VoucherPen(QPainter& painter);

    /// Wraps within the rectangle, and grows smaller before it would be cut. Returns the height it
    /// took.
    double text(const QRectF& place, int size, QFont::Weight weight, const QString& text,
                Qt::Alignment alignment = Qt::AlignLeft, bool quiet = false);
    /// Text in a heavy frame that fits it. Returns the frame's height.
    double framed(const QRectF& place, int size, const QString& text);
    void code(const QRectF& place, const QString& text);
    void line(double x1, double y, double x2);
    void cut(double width);
    void frame(const QRectF& place);
    void seal(const QRectF& place, const QString& word);
    void watermark(const QRectF& page, const QString& word);

private:
    QPainter& painter_;
};

} // namespace guitai::ui
