// SPDX-License-Identifier: Apache-2.0
#include "ui/lessons/face.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace guitai::ui {

namespace {

enum class Hair { Short, Long, Bun, Bald };

constexpr std::array<QRgb, 3> skins{0xffF6D7BC, 0xffEBC19C, 0xffD9A67C};
constexpr std::array<QRgb, 3> hairs{0xff1F1A17, 0xff3B2A20, 0xff8C8A88};
constexpr std::array<QRgb, 4> coats{0xff2F5D8A, 0xff7A3B4A, 0xff3F6B4F, 0xff5B5270};
constexpr QRgb ground = 0xffDCE6F0;
constexpr QRgb ink = 0xff2A2320;

struct Traits {
    QColor skin, hair, coat;
    Hair cut;
    bool glasses;
    bool broad;
};

Traits traitsOf(views::FaceSeed seed) {
    const auto pick = [seed](unsigned shift, std::size_t of) { return (seed >> shift) % of; };
    return {QColor::fromRgba(skins.at(pick(0, skins.size()))),
            QColor::fromRgba(hairs.at((seed >> 3U & 7U) % hairs.size())),
            QColor::fromRgba(coats.at(pick(6, coats.size()))),
            static_cast<Hair>(pick(9, 4)),
            pick(12, 2) == 1,
            pick(14, 2) == 1};
}

void paintHairBehind(QPainter& painter, const Traits& traits) {
    painter.setBrush(traits.hair);
    if (traits.cut == Hair::Long) {
        painter.drawRoundedRect(QRectF(24, 18, 52, 62), 24, 24);
    }
    if (traits.cut == Hair::Bun) {
        painter.drawEllipse(QRectF(40, 4, 20, 18));
    }
}

void paintHairBefore(QPainter& painter, const Traits& traits) {
    if (traits.cut == Hair::Bald) {
        return;
    }
    QPainterPath fringe;
    fringe.moveTo(28, 46);
    fringe.cubicTo(24, 6, 76, 6, 72, 46);
    fringe.cubicTo(66, 30, 40, 34, 28, 46);
    painter.setBrush(traits.hair);
    painter.drawPath(fringe);
}

void paintEyes(QPainter& painter, const Traits& traits) {
    painter.setBrush(QColor::fromRgba(ink));
    painter.drawEllipse(QPointF(42, 49), 2.4, 2.4);
    painter.drawEllipse(QPointF(58, 49), 2.4, 2.4);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor::fromRgba(ink), 1.6));
    if (traits.glasses) {
        painter.drawRoundedRect(QRectF(34, 43, 14, 12), 4, 4);
        painter.drawRoundedRect(QRectF(52, 43, 14, 12), 4, 4);
        painter.drawLine(QPointF(48, 48), QPointF(52, 48));
    }
    painter.drawArc(QRectF(43, 56, 14, 10), 200 * 16, 140 * 16);
    painter.setPen(Qt::NoPen);
}

} // namespace

void paintFace(QPainter& painter, const QRectF& rect, views::FaceSeed seed) {
    const auto traits = traitsOf(seed);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect);
    painter.fillRect(rect, QColor::fromRgba(ground));
    const auto side = qMax(rect.width(), rect.height());
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2);
    painter.scale(side / 100, side / 100);
    painter.setPen(Qt::NoPen);
    paintHairBehind(painter, traits);
    painter.setBrush(traits.coat);
    painter.drawRoundedRect(QRectF(16, 80, 68, 40), 22, 22);
    painter.setBrush(traits.skin.darker(108));
    painter.drawRect(QRectF(43, 70, 14, 14));
    painter.setBrush(traits.skin);
    painter.drawEllipse(traits.broad ? QRectF(27, 22, 46, 54) : QRectF(31, 20, 38, 57));
    paintHairBefore(painter, traits);
    paintEyes(painter, traits);
    painter.restore();
}

QString describeFace(views::FaceSeed seed) {
    const auto traits = traitsOf(seed);
    QString hair;
    switch (traits.cut) {
    case Hair::Short:
        hair = Face::tr("short hair");
        break;
    case Hair::Long:
        hair = Face::tr("long hair");
        break;
    case Hair::Bun:
        hair = Face::tr("hair in a bun");
        break;
    case Hair::Bald:
        hair = Face::tr("no hair");
        break;
    }
    return traits.glasses ? Face::tr("%1, glasses").arg(hair)
                          : Face::tr("%1, no glasses").arg(hair);
}

Face::Face(int size, QWidget* parent)
    : QWidget(parent)
    , size_(size) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void Face::setSeed(views::FaceSeed seed) {
    seed_ = seed;
    describe();
    update();
}

void Face::describe() {
    setAccessibleName(tr("The customer: %1").arg(describeFace(seed_)));
    setToolTip(accessibleName());
}

QSize Face::sizeHint() const {
    return {size_, size_};
}

void Face::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintFace(painter, rect(), seed_);
}

void Face::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
    }
}

} // namespace guitai::ui
