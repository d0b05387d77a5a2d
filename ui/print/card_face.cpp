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

/// Under everything else, and in a colour of its own: a PDF for keeping knows no translucency.
void drawPracticeMark(QPainter& painter, const QString& word) {
    painter.save();
    painter.translate(faceSize.width() / 2.0, faceSize.height() / 2.0);
    painter.rotate(-24);
    painter.setPen(QColor(0xE2, 0xA8, 0xAE));
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(150);
    font.setBold(true);
    font.setStyleStrategy(QFont::PreferNoShaping);
    painter.setFont(font);
    painter.drawText(QRectF(-500, -110, 1000, 220), Qt::AlignCenter, word);
    painter.restore();
}

/// A face with all its words.
struct Drawn {
    QString title;
    QString photo;
    QString bank;
    QString practice; ///< empty: none
    std::vector<std::pair<QString, QString>> lines;
};

Drawn wordsOf(const procedure::CardFace& face) {
    using views::fromUtf8;
    return {.title =
                translate("CardFace", "Social-security card of the People's Republic of China"),
            .photo = translate("CardFace", "photo"),
            .bank = views::textOf(face.bank),
            .practice = face.practice ? translate("CardFace", "PRACTICE") : QString(),
            .lines = {{translate("CardFace", "Name"), fromUtf8(face.name)},
                      {translate("CardFace", "Number"), fromUtf8(face.idNumber)},
                      {translate("CardFace", "Card number"), fromUtf8(face.cardNumber)},
                      {translate("CardFace", "Issued"), views::dateText(face.issued)},
                      {translate("CardFace", "Valid until"), views::dateText(face.validUntil)}}};
}

/// Into the rectangle (0, 0, faceSize).
void draw(QPainter& painter, const Drawn& face) {
    VoucherPen pen(painter);
    drawGround(painter);
    painter.setPen(QPen(QColor(0x70, 0x80, 0x90), 2));
    painter.setBrush(Qt::white);
    painter.drawRect(photo);
    if (!face.practice.isEmpty()) {
        drawPracticeMark(painter, face.practice);
    }
    pen.text(QRectF(40, 44, faceSize.width() - 80, 70), 50, QFont::Bold, face.title,
             Qt::AlignHCenter);
    pen.text(photo.adjusted(10, 130, -10, -20), 26, QFont::Normal, face.photo, Qt::AlignHCenter,
             true);
    constexpr double lineHeight = 64;
    double top = 170;
    for (const auto& [what, value] : face.lines) {
        drawLine(pen, top, what, value);
        top += lineHeight;
    }
    pen.text(QRectF(40, 540, faceSize.width() - 80, 60), 38, QFont::DemiBold, face.bank,
             Qt::AlignRight);
}

} // namespace

QImage cardFaceImage(const procedure::CardFace& face) {
    QImage image(faceSize, QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerMetre));
    image.setDotsPerMeterY(qRound(dotsPerMetre));
    QPainter painter(&image);
    draw(painter, wordsOf(face));
    return image;
}

Printable cardFacePaper(const procedure::CardFace& face, const QString& number) {
    static constexpr QSize tenths(856, 540);
    return {.kind = PaperKind::CardFace,
            .title = translate("CardFace", "Card face %1").arg(number),
            .number = number,
            .size = tenths,
            .pages = {[drawn = wordsOf(face)](QPainter& painter) {
                painter.scale(tenths.width() / double(faceSize.width()),
                              tenths.height() / double(faceSize.height()));
                draw(painter, drawn);
            }}};
}

Bytes pngOf(const QImage& face) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    face.save(&buffer, "PNG");
    return {bytes.begin(), bytes.end()};
}

} // namespace guitai::ui
