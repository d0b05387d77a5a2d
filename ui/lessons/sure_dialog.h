// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace guitai::ui {

/// Asks before something is gone for good: Esc keeps it, Enter does it, which is accepted().
class SureDialog : public QDialog {
    Q_OBJECT
public:
    SureDialog(const QString& title, const QString& question, const QString& what, QWidget* parent);
};

} // namespace guitai::ui
