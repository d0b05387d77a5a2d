// SPDX-License-Identifier: Apache-2.0
#include "ui/lessons/paper_button.h"

#include "ui/lessons/face.h"
#include "ui/widgets/look.h"

#include <QPainter>
#include <QPainterPath>

namespace guitai::ui {

namespace {

// A paper is light in a dark room, too.
constexpr QRgb sheetGround = 0xffFBFAF4;
constexpr QRgb cardGround = 0xffE9F1F7;
constexpr QRgb copyGround = 0xffEDEDED;
constexpr QRgb ink = 0xff1E1E22;
constexpr QRgb faint = 0xff55555C;
constexpr QRgb red = 0xffB3261E;

} // namespace

PaperButton::PaperButton(QWidget* parent)
    : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
}

void PaperButton::setPicture(const views::PaperPicture& picture, int digit) {
    picture_ = picture;
    digit_ = digit;
    describe();
    update();
}

void PaperButton::setJudgement(const QString& judgement) {
    judgement_ = judgement;
    describe();
    update();
}

/// Everything that can be seen, for whoever cannot see it.
void PaperButton::describe() {
    QStringList parts{picture_.title};
    if (!picture_.name.isEmpty()) {
        parts << tr("name %1").arg(picture_.name);
    }
    if (!picture_.number.isEmpty()) {
        parts << tr("number %1").arg(picture_.number);
    }
    if (!picture_.validUntil.isEmpty()) {
        parts << tr("valid until %1").arg(picture_.validUntil);
    }
    if (picture_.photo) {
        parts << tr("photo: %1").arg(describeFace(*picture_.photo));
    }
    if (picture_.mustBeSigned) {
        parts << (picture_.isSigned ? tr("signed") : tr("not signed"));
    }
    if (picture_.copy) {
        parts << tr("a photocopy");
    }
    if (!judgement_.isEmpty()) {
        parts << tr("turned away: %1").arg(judgement_);
    }
    setAccessibleName(parts.join(tr(", ")));
}

QSize PaperButton::sizeHint() const {
    return {290, 196};
}

void PaperButton::paintSignature(QPainter& painter, const QRectF& sheet) const {
    const QRectF box(sheet.left() + 14, sheet.bottom() - 34, 150, 24);
    painter.setPen(QColor::fromRgba(faint));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, tr("Signature:"));
    const auto from = painter.fontMetrics().horizontalAdvance(tr("Signature:")) + 6;
    painter.drawLine(QPointF(box.left() + from, box.bottom()), box.bottomRight());
    if (!picture_.isSigned) {
        return;
    }
    QPainterPath hand;
    hand.moveTo(box.left() + from + 8, box.bottom() - 6);
    for (int i = 0; i < 5; ++i) {
        const auto x = box.left() + from + 8 + i * 12;
        hand.cubicTo(x + 4, box.top() - 4, x + 8, box.bottom() + 2, x + 12, box.bottom() - 10);
    }
    painter.setPen(QPen(QColor(0x1c, 0x3f, 0x94), 1.8));
    painter.drawPath(hand);
}

void PaperButton::paintSheet(QPainter& painter, const QRectF& sheet) const {
    const auto ground = picture_.copy ? copyGround : picture_.photo ? cardGround : sheetGround;
    painter.setPen(QColor::fromRgba(faint));
    painter.setBrush(QColor::fromRgba(ground));
    painter.drawRoundedRect(sheet, picture_.photo ? 10 : 2, picture_.photo ? 10 : 2);
    painter.setPen(QColor::fromRgba(picture_.copy ? ink : red));
    painter.setFont(sized(font(), 1.1, QFont::Bold));
    painter.drawText(sheet.adjusted(14, 8, -14, 0), Qt::AlignTop | Qt::AlignLeft, picture_.title);
    painter.setFont(font());
    const auto photoWidth = picture_.photo ? 76 : 0;
    auto line = sheet.adjusted(14, 42, -14 - photoWidth, 0);
    line.setHeight(20);
    const auto write = [&](const QString& label, const QString& text) {
        if (text.isEmpty()) {
            return;
        }
        painter.setPen(QColor::fromRgba(faint));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, label);
        painter.setPen(QColor::fromRgba(ink));
        painter.drawText(line.translated(0, 18), Qt::AlignLeft | Qt::AlignVCenter, text);
        line.translate(0, 42);
    };
    write(tr("Name"), picture_.name);
    write(tr("Number"), picture_.number);
    write(tr("Valid until"), picture_.validUntil);
    if (picture_.photo) {
        const QRectF photo(sheet.right() - 12 - photoWidth, sheet.top() + 40, photoWidth, 94);
        paintFace(painter, photo, *picture_.photo);
        if (picture_.copy) {
            painter.fillRect(photo, QColor(0xc8, 0xc8, 0xc8, 150));
        }
    }
    if (picture_.mustBeSigned) {
        paintSignature(painter, sheet);
    }
}

void PaperButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF sheet = QRectF(rect()).adjusted(6, 6, -6, -6);
    paintSheet(painter, sheet);
    if (picture_.copy) {
        painter.setPen(QPen(QColor::fromRgba(faint), 1.5));
        painter.setFont(sized(font(), 1.3, QFont::Bold));
        const QRectF stamp(sheet.right() - 104, sheet.bottom() - 40, 90, 28);
        painter.drawRect(stamp);
        painter.drawText(stamp, Qt::AlignCenter, tr("COPY"));
    }
    if (!judgement_.isEmpty()) {
        painter.setPen(QPen(QColor::fromRgba(red), 3));
        painter.drawLine(sheet.topLeft(), sheet.bottomRight());
        const QRectF tag(sheet.left() + 10, sheet.bottom() - 36, sheet.width() - 20, 28);
        painter.fillRect(tag, QColor::fromRgba(red));
        painter.setPen(Qt::white);
        painter.drawText(tag, Qt::AlignCenter, judgement_);
    }
    painter.setFont(sized(font(), 0.9, QFont::Bold));
    painter.setPen(QColor::fromRgba(faint));
    painter.drawText(sheet.adjusted(0, 8, -10, 0), Qt::AlignTop | Qt::AlignRight,
                     QString::number(digit_));
    if (isChecked() || hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), isChecked() ? 4 : 2,
                            isChecked() ? Qt::SolidLine : Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 8, 8);
    }
}

} // namespace guitai::ui
