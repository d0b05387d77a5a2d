// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/glyph.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace guitai::ui {

namespace {

QLatin1String nameOf(Icon icon) {
    switch (icon) {
    case Icon::Activate:
        return QLatin1String("activate");
    case Icon::Approve:
        return QLatin1String("approve");
    case Icon::Card:
        return QLatin1String("card");
    case Icon::Check:
        return QLatin1String("check");
    case Icon::Clear:
        return QLatin1String("clear");
    case Icon::Clock:
        return QLatin1String("clock");
    case Icon::Confirm:
        return QLatin1String("confirm");
    case Icon::DayEnd:
        return QLatin1String("dayend");
    case Icon::HandOver:
        return QLatin1String("handover");
    case Icon::Holder:
        return QLatin1String("holder");
    case Icon::Info:
        return QLatin1String("info");
    case Icon::Key:
        return QLatin1String("key");
    case Icon::Keypad:
        return QLatin1String("keypad");
    case Icon::Language:
        return QLatin1String("language");
    case Icon::Lock:
        return QLatin1String("lock");
    case Icon::Papers:
        return QLatin1String("papers");
    case Icon::Practice:
        return QLatin1String("practice");
    case Icon::Question:
        return QLatin1String("question");
    case Icon::Queue:
        return QLatin1String("queue");
    case Icon::Reader:
        return QLatin1String("reader");
    case Icon::Registry:
        return QLatin1String("registry");
    case Icon::Reset:
        return QLatin1String("reset");
    case Icon::Search:
        return QLatin1String("search");
    case Icon::Settings:
        return QLatin1String("settings");
    case Icon::Stock:
        return QLatin1String("stock");
    case Icon::Stop:
        return QLatin1String("stop");
    case Icon::Today:
        return QLatin1String("today");
    case Icon::Voucher:
        return QLatin1String("voucher");
    case Icon::Warning:
        return QLatin1String("warning");
    }
    return {};
}

} // namespace

Icon iconOf(Tone tone) {
    switch (tone) {
    case Tone::Good:
        return Icon::Check;
    case Tone::Attention:
        return Icon::Warning;
    case Tone::Bad:
        return Icon::Stop;
    case Tone::Plain:
    case Tone::Quiet:
    case Tone::Accent:
        break;
    }
    return Icon::Info;
}

void paintIcon(QPainter& painter, const QRectF& rect, Icon icon, const QColor& color) {
    QFile file(QLatin1String(":/icons/") + nameOf(icon) + QLatin1String(".svg"));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    renderer.render(&painter, rect);
}

QPixmap pixmapOf(Icon icon, int size, const QColor& color, double ratio) {
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, QRectF(0, 0, size, size), icon, color);
    return pixmap;
}

Glyph::Glyph(Icon icon, int size, Tone tone, QWidget* parent)
    : QWidget(parent)
    , icon_(icon)
    , tone_(tone)
    , size_(size) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Glyph::setIcon(Icon icon) {
    icon_ = icon;
    update();
}

void Glyph::setTone(Tone tone) {
    tone_ = tone;
    update();
}

QSize Glyph::sizeHint() const {
    return {size_, size_};
}

void Glyph::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintIcon(painter, QRectF(rect()), icon_, toneColor(tone_, palette()));
}

} // namespace guitai::ui
