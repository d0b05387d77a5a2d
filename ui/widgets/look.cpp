// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/look.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPixmapCache>
#include <QStyleFactory>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace guitai::ui {

namespace {

constexpr double smallestPointSize = 11;

struct ToneColors {
    QColor light;
    QColor lightFill;
    QColor dark;
    QColor darkFill;
};

ToneColors colorsOf(Tone tone) {
    switch (tone) {
    case Tone::Good:
        return {0x14663a, 0xe3f3e8, 0x7fd6a0, 0x17372a};
    case Tone::Attention:
        return {0x7a4a00, 0xfdf0d5, 0xf2c264, 0x3d3118};
    case Tone::Bad:
        return {0xa3211b, 0xfce8e6, 0xff9e95, 0x452422};
    case Tone::Accent:
        return {0x0b5f84, 0xe2f0f6, 0x7cc9ea, 0x17333f};
    case Tone::Quiet:
    case Tone::Plain:
        break;
    }
    return {0x50585f, 0xeef0f2, 0xb4bcc3, 0x33383d};
}

QPalette lightPalette() {
    QPalette palette(QColor(0xe9ecef), QColor(0xf4f5f7));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf6f7f9));
    palette.setColor(QPalette::WindowText, QColor(0x1b1f23));
    palette.setColor(QPalette::Text, QColor(0x1b1f23));
    palette.setColor(QPalette::ButtonText, QColor(0x1b1f23));
    palette.setColor(QPalette::PlaceholderText, QColor(0x646c74));
    return palette;
}

QPalette darkPalette() {
    QPalette palette(QColor(0x363b41), QColor(0x202327));
    palette.setColor(QPalette::Base, QColor(0x282c31));
    palette.setColor(QPalette::AlternateBase, QColor(0x2e3338));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, QColor(0xeceff1));
    }
    palette.setColor(QPalette::PlaceholderText, QColor(0xa4adb5));
    palette.setColor(QPalette::ToolTipBase, QColor(0x363b41));
    palette.setColor(QPalette::ToolTipText, QColor(0xeceff1));
    return palette;
}

double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

} // namespace

QPalette paletteOf(Scheme scheme, const QPalette& system) {
    QPalette palette = scheme == Scheme::Light  ? lightPalette()
                       : scheme == Scheme::Dark ? darkPalette()
                                                : system;
    const auto accent = toneColor(Tone::Accent, palette);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, isDark(palette) ? QColor(0x101418) : Qt::white);
    palette.setColor(QPalette::Link, accent);
    const auto faded = toneColor(Tone::Quiet, palette);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

void applyLook(QApplication& app, Scheme scheme) {
    // Fusion keeps each control in each size it ever had, up to ten megabytes: far more than a
    // window shows.
    constexpr int kibibytes = 2048;
    QPixmapCache::setCacheLimit(kibibytes);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(scheme, QApplication::palette()));

    QFont font = QApplication::font();
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"),
                      QStringLiteral("Source Han Sans SC"), font.family()});
    font.setPointSizeF(std::max(font.pointSizeF(), smallestPointSize));
    QApplication::setFont(font);
    QToolTip::setFont(font);
    app.setAttribute(Qt::AA_DontShowIconsInMenus);
}

bool isDark(const QPalette& palette) {
    return luminance(palette.color(QPalette::Window)) <
           luminance(palette.color(QPalette::WindowText));
}

QColor toneColor(Tone tone, const QPalette& palette) {
    if (tone == Tone::Plain) {
        return palette.color(QPalette::Active, QPalette::WindowText);
    }
    const auto colors = colorsOf(tone);
    return isDark(palette) ? colors.dark : colors.light;
}

QColor toneFill(Tone tone, const QPalette& palette) {
    const auto colors = colorsOf(tone);
    return isDark(palette) ? colors.darkFill : colors.lightFill;
}

QColor lineColor(const QPalette& palette) {
    return isDark(palette) ? QColor(0x4a5157) : QColor(0xcdd2d7);
}

double contrast(const QColor& one, const QColor& other) {
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QFont sized(const QFont& font, double factor, QFont::Weight weight) {
    QFont result = font;
    result.setPointSizeF(font.pointSizeF() * factor);
    result.setWeight(weight);
    return result;
}

} // namespace guitai::ui
