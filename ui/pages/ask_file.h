// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace guitai::ui {

using FileChosen = std::function<void(const QString& path)>;

/// Asks for a file to read: a CSV one, or of `filter`'s kind (`Results (*.jsonl)`). Does not block;
/// nothing is told when nothing is chosen.
void askFileToRead(QWidget* parent, const QString& title, FileChosen chosen);
void askFileToRead(QWidget* parent, const QString& title, const QString& filter, FileChosen chosen);

/// Asks where to write one. `replaces`: whether a file that is there may be replaced, after a
/// question.
void askFileToWrite(QWidget* parent, const QString& title, const QString& name, bool replaces,
                    FileChosen chosen);

} // namespace guitai::ui
