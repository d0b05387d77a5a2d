// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QStringList>

class QWidget;

/// What must hold of everything that is shown. Each check tells what is wrong, a line each; hidden
/// widgets are not looked at.
namespace guitai::ui {

/// Through the accessibility tree: what can be reached has a name, and everything a role.
[[nodiscard]] QStringList unnamed(QWidget& window);
/// The Tab key, pressed, reaches everything, and goes as one reads: down, and from left to right,
/// panel by panel.
[[nodiscard]] QStringList outOfOrder(QWidget& window);
/// A label with a key has a field that it leads to.
[[nodiscard]] QStringList withoutBuddy(QWidget& window);
/// Text is wholly seen; elided it may be where a tooltip has the whole.
[[nodiscard]] QStringList cutTexts(QWidget& window);
/// Enabled text has a contrast of 4.5:1 at least on what it was drawn on.
[[nodiscard]] QStringList paleTexts(QWidget& window, const QImage& drawn);

} // namespace guitai::ui
