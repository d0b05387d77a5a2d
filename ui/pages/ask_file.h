// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace guitai::ui {

using FileChosen = std::function<void(const QString& path)>;

/// Asks for a CSV file to read. Does not block; nothing is told when nothing is chosen.
void askFileToRead(QWidget* parent, const QString& title, FileChosen chosen);

/// Asks where to write one. `replaces`: whether a file that is there may be replaced, after a
/// question.
void askFileToWrite(QWidget* parent, const QString& title, const QString& name, bool replaces,
                    FileChosen chosen);

} // namespace guitai::ui
