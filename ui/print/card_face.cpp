// SPDX-License-Identifier: Apache-2.0
#include "ui/print/card_face.h"

#include "models/views/format.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"
#include "ui/print/voucher_pen.h"

#include <QBuffer>
#include <QPainter>

namespace guitai::ui {

namespace {

using views::translate;

constexpr QSize faceSize(1011, 638);
constexpr double dotsPerMetre = 300 / 0.0254;
const QRectF photo(56, 168, 236, 291); // 20 by 24.6 mm, of the photo's 358 to 441

void drawGround(QPainter& painter) {
    QLinearGradient ground(0, 0, faceSize.width(), faceSize.height());
    ground.setColorAt(0, QColor(0xF4, 0xF8, 0xFB));
    ground.setColorAt(1, QColor(0xD5, 0xE6, 0xF1));
    painter.fillRect(QRect(QPoint(), faceSize), ground);
    painter.fillRect(QRectF(0, 0, faceSize.width(), 18), QColor(0x1F, 0x5F, 0x8B));
}

/// One line: what it is, small, and its value.
void drawLine(VoucherPen& pen, double top, const QString& what, const QString& value) {
    constexpr double left = 336;
    pen.text(QRectF(left, top + 8, 200, 40), 26, QFont::Normal, what, Qt::AlignLeft, true);
    pen.text(QRectF(left + 205, top, 430, 48), 36, QFont::DemiBold, value, Qt::AlignLeft);
}

void drawPracticeMark(QPainter& painter) {
    painter.save();
    painter.translate(faceSize.width() / 2.0, faceSize.height() / 2.0);
    painter.rotate(-24);
    painter.setPen(QColor(0xB0, 0x20, 0x20, 0x70));
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(150);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(QRectF(-500, -110, 1000, 220), Qt::AlignCenter,
                     translate("CardFace", "PRACTICE"));
    painter.restore();
}

} // namespace

QImage cardFaceImage(const procedure::CardFace& face) {
    QImage image(faceSize, QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerMetre));
    image.setDotsPerMeterY(qRound(dotsPerMetre));
    QPainter painter(&image);
    VoucherPen pen(painter);
    drawGround(painter);
    pen.text(QRectF(40, 44, faceSize.width() - 80, 70), 50, QFont::Bold,
             translate("CardFace", "Social-security card of the People's Republic of China"),
             Qt::AlignHCenter);
    painter.setPen(QPen(QColor(0x70, 0x80, 0x90), 2));
    painter.setBrush(Qt::white);
    painter.drawRect(photo);
    pen.text(photo.adjusted(10, 130, -10, -20), 26, QFont::Normal, translate("CardFace", "photo"),
             Qt::AlignHCenter, true);
    using views::fromUtf8;
    drawLine(pen, 170, translate("CardFace", "Name"), fromUtf8(face.name));
    drawLine(pen, 234, translate("CardFace", "Number"), fromUtf8(face.idNumber));
    drawLine(pen, 298, translate("CardFace", "Card number"), fromUtf8(face.cardNumber));
    drawLine(pen, 362, translate("CardFace", "Issued"), views::dateText(face.issued));
    drawLine(pen, 426, translate("CardFace", "Valid until"), views::dateText(face.validUntil));
    pen.text(QRectF(40, 540, faceSize.width() - 80, 60), 38, QFont::DemiBold,
             views::textOf(face.bank), Qt::AlignRight);
    if (face.practice) {
        drawPracticeMark(painter);
    }
    return image;
}

Bytes pngOf(const QImage& face) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    face.save(&buffer, "PNG");
    return {bytes.begin(), bytes.end()};
}

} // namespace guitai::ui
