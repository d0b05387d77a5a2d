// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/state.h"

#include <QWidget>

class QVBoxLayout;

namespace guitai::ui {

/// One line an act: its state as a drawing and as a word.
class ActList : public QWidget {
    Q_OBJECT
public:
    explicit ActList(QWidget* parent = nullptr);

    void set(const std::vector<procedure::Act>& acts, bool busy);

private:
    QVBoxLayout* lines_;
};

} // namespace guitai::ui
