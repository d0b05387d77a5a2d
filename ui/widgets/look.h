// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace guitai::ui {

/// What a colour means here. The word and the shape beside it say the same.
enum class Tone { Plain, Quiet, Good, Attention, Bad, Accent };

enum class Scheme {
    System, ///< the desktop's, also when it changes
    Light,
    Dark,
    HighContrast,
};

/// Fusion on the scheme's palette with one accent, and a Chinese face that every text can use. May
/// be called again at any time: every widget follows.
void applyLook(QApplication& app, Scheme scheme = Scheme::System);
[[nodiscard]] QPalette paletteOf(Scheme scheme, const QPalette& system);

[[nodiscard]] bool isDark(const QPalette& palette);
/// Of HighContrast, and of a desktop that is set to black and white.
[[nodiscard]] bool isHighContrast(const QPalette& palette);
/// For text and glyphs: at least 4.5:1 on the palette's Base and Window, and on toneFill; 7:1 in
/// high contrast.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette& palette);
/// The quiet ground behind a text of that tone.
[[nodiscard]] QColor toneFill(Tone tone, const QPalette& palette);
[[nodiscard]] QColor lineColor(const QPalette& palette);
/// Contrast ratio of two opaque colours as in WCAG 2.1.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

[[nodiscard]] QFont sized(const QFont& font, double factor, QFont::Weight weight = QFont::Normal);

/// Distances in device-independent pixels.
inline constexpr int gap = 8;
inline constexpr int wideGap = 16;
inline constexpr int corner = 8;

} // namespace guitai::ui
