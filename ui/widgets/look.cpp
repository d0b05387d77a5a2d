// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/look.h"

#include "ui/widgets/outlined_style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPixmapCache>
#include <QPointer>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace guitai::ui {

namespace {

constexpr double smallestPointSize = 11;
constexpr double highestContrast = 20; // black on white is 21

struct Ink {
    QColor text;
    QColor fill;
};

struct ToneColors {
    Ink light;
    Ink dark;
    Ink highLight;
    Ink highDark;
};

ToneColors colorsOf(Tone tone) {
    switch (tone) {
    case Tone::Good:
        return {
            {0x14663a, 0xe3f3e8}, {0x7fd6a0, 0x17372a}, {0x0a4a25, 0xf0fbf3}, {0x8df5b4, 0x06301a}};
    case Tone::Attention:
        return {
            {0x7a4a00, 0xfdf0d5}, {0xf2c264, 0x3d3118}, {0x573400, 0xfff8e8}, {0xffd45c, 0x332600}};
    case Tone::Bad:
        return {
            {0xa3211b, 0xfce8e6}, {0xff9e95, 0x452422}, {0x850d08, 0xfff3f2}, {0xffb7b0, 0x3d0f0c}};
    case Tone::Accent:
        return {
            {0x0b5f84, 0xe2f0f6}, {0x7cc9ea, 0x17333f}, {0x00445f, 0xf0f9fd}, {0x8fdcff, 0x002c40}};
    case Tone::Quiet:
    case Tone::Plain:
        break;
    }
    return {{0x50585f, 0xeef0f2}, {0xb4bcc3, 0x33383d}, {0x30363b, 0xf6f6f6}, {0xe2e6ea, 0x1c1c1c}};
}

Ink inkOf(Tone tone, const QPalette& palette) {
    const auto colors = colorsOf(tone);
    if (isHighContrast(palette)) {
        return isDark(palette) ? colors.highDark : colors.highLight;
    }
    return isDark(palette) ? colors.dark : colors.light;
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

QPalette highContrastPalette() {
    QPalette palette(QColor(0x1a1a1a), Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::AlternateBase, QColor(0x1a1a1a));
    palette.setColor(QPalette::Mid, Qt::white);
    palette.setColor(QPalette::Dark, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::BrightText, QPalette::ToolTipText}) {
        palette.setColor(role, Qt::white);
    }
    palette.setColor(QPalette::PlaceholderText, QColor(0xd0d0d0));
    palette.setColor(QPalette::ToolTipBase, Qt::black);
    return palette;
}

QPalette schemePalette(Scheme scheme, const QPalette& system) {
    switch (scheme) {
    case Scheme::Light:
        return lightPalette();
    case Scheme::Dark:
        return darkPalette();
    case Scheme::HighContrast:
        return highContrastPalette();
    case Scheme::System:
        break;
    }
    return system;
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
    QPalette palette = schemePalette(scheme, system);
    const auto accent = toneColor(Tone::Accent, palette);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, isDark(palette) ? QColor(0x101418) : Qt::white);
    palette.setColor(QPalette::Link, accent);
    // Quiet words are as bright as any in high contrast; what cannot be used is told from them.
    const auto faded = isHighContrast(palette) ? QColor(0x8a939b) : toneColor(Tone::Quiet, palette);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

namespace {

/// Lets the desktop's own palette come through, and gives it back with our accent.
void wear(Scheme scheme) {
    QApplication::setPalette(QPalette());
    QApplication::setPalette(paletteOf(scheme, QApplication::palette()));
}

/// A desktop that goes dark in the evening takes the window along, as long as that is wanted.
class DesktopWatch : public QObject {
public:
    using QObject::QObject;

    void follow(Scheme scheme) {
        scheme_ = scheme;
        put();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::ApplicationPaletteChange && watched == parent() &&
            scheme_ == Scheme::System && !putting_) {
            put();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void put() {
        putting_ = true;
        wear(scheme_);
        putting_ = false;
    }

    Scheme scheme_ = Scheme::System;
    bool putting_ = false;
};

DesktopWatch& watchOf(QApplication& app) {
    static QPointer<DesktopWatch> watch; // a test may have one application after another
    if (watch) {
        return *watch;
    }
    watch = new DesktopWatch(&app);
    app.installEventFilter(watch);

    // Fusion keeps each control in each size it ever had, up to ten megabytes: far more than a
    // window shows.
    constexpr int kibibytes = 2048;
    QPixmapCache::setCacheLimit(kibibytes);
    QApplication::setStyle(new OutlinedStyle);
    QFont font = QApplication::font();
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"),
                      QStringLiteral("Source Han Sans SC"), font.family()});
    font.setPointSizeF(std::max(font.pointSizeF(), smallestPointSize));
    QApplication::setFont(font);
    QToolTip::setFont(font);
    app.setAttribute(Qt::AA_DontShowIconsInMenus);
    return *watch;
}

} // namespace

void applyLook(QApplication& app, Scheme scheme) {
    watchOf(app).follow(scheme);
}

bool isDark(const QPalette& palette) {
    return luminance(palette.color(QPalette::Window)) <
           luminance(palette.color(QPalette::WindowText));
}

bool isHighContrast(const QPalette& palette) {
    return contrast(palette.color(QPalette::Active, QPalette::Window),
                    palette.color(QPalette::Active, QPalette::WindowText)) > highestContrast;
}

QColor toneColor(Tone tone, const QPalette& palette) {
    if (tone == Tone::Plain) {
        return palette.color(QPalette::Active, QPalette::WindowText);
    }
    return inkOf(tone, palette).text;
}

QColor toneFill(Tone tone, const QPalette& palette) {
    return inkOf(tone, palette).fill;
}

QColor lineColor(const QPalette& palette) {
    if (isHighContrast(palette)) {
        return isDark(palette) ? QColor(0xd0d0d0) : QColor(0x404040);
    }
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
