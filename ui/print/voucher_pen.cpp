// SPDX-License-Identifier: Apache-2.0
#include "ui/print/voucher_pen.h"

#include "ui/print/qr_code.h"

#include <QFontMetricsF>

namespace guitai::ui {

namespace {

constexpr int smallest = 22; ///< 2.2 mm: still to be read on paper

QFont faceOf(int size, QFont::Weight weight) {
    QFont face;
    face.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans CJK TC"),
                      QStringLiteral("sans-serif")});
    face.setPixelSize(size);
    face.setWeight(weight);
    face.setHintingPreference(QFont::PreferNoHinting);
    // Shaped as Latin, this face gives other digits, which a PDF has no characters for.
    face.setStyleStrategy(QFont::PreferNoShaping);
    return face;
}

} // namespace

VoucherPen::VoucherPen(QPainter& painter)
    : painter_(painter) {
    painter_.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

double VoucherPen::text(const QRectF& place, int size, QFont::Weight weight, const QString& text,
                        Qt::Alignment alignment, bool quiet) {
    const int flags = int(alignment) | Qt::AlignTop | Qt::TextWordWrap;
    QRectF needed;
    for (;; --size) {
        painter_.setFont(faceOf(size, weight));
        needed = painter_.boundingRect(place, flags, text);
        if (size <= smallest ||
            (needed.height() <= place.height() && needed.width() <= place.width())) {
            break;
        }
    }
    painter_.setPen(quiet ? QColor(0x50, 0x50, 0x50) : QColor(Qt::black));
    painter_.drawText(QRectF(place.topLeft(), QSizeF(place.width(), needed.height())), flags, text);
    return needed.height();
}

double VoucherPen::framed(const QRectF& place, int size, const QString& words) {
    constexpr double inside = 16;
    const double height =
        text(place.adjusted(inside, inside, -inside, -inside), size, QFont::Bold, words) +
        2 * inside;
    painter_.setPen(QPen(Qt::black, 5));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRect(QRectF(place.topLeft(), QSizeF(place.width(), height)));
    return height;
}

void VoucherPen::code(const QRectF& place, const QString& text) {
    paintQrCode(painter_, place, text);
}

void VoucherPen::line(double x1, double y, double x2) {
    painter_.setPen(QPen(Qt::black, 3));
    painter_.drawLine(QPointF(x1, y), QPointF(x2, y));
}

void VoucherPen::cut(double width) {
    painter_.setPen(QPen(QColor(0x80, 0x80, 0x80), 2, Qt::DashLine));
    painter_.drawLine(QPointF(0, 0), QPointF(width, 0));
}

void VoucherPen::frame(const QRectF& place) {
    painter_.setPen(QPen(Qt::black, 3));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRect(place);
}

void VoucherPen::seal(const QRectF& place, const QString& word) {
    painter_.setPen(QPen(QColor(0x80, 0x80, 0x80), 3, Qt::DashLine));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawEllipse(place);
    painter_.setFont(faceOf(31, QFont::Normal));
    painter_.drawText(place, Qt::AlignCenter, word);
}

void VoucherPen::watermark(const QRectF& page, const QString& word) {
    painter_.save();
    painter_.translate(page.center());
    painter_.rotate(-24);
    painter_.setFont(faceOf(300, QFont::Bold));
    painter_.setPen(QColor(0xdc, 0xdc, 0xdc));
    const QRectF wide(-page.width(), -300, 2 * page.width(), 600);
    painter_.drawText(wide, Qt::AlignCenter, word);
    painter_.restore();
}

} // namespace guitai::ui
