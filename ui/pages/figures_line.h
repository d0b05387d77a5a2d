// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/panel.h"

#include <vector>

class QHBoxLayout;

namespace guitai::ui {

/// Some numbers side by side on a sheet, each over the word for what it counts.
class FiguresLine : public Panel {
    Q_OBJECT
public:
    struct Figure {
        QString what{};
        QString value{};
    };

    explicit FiguresLine(QWidget* parent = nullptr);

    void set(const std::vector<Figure>& figures);

private:
    QHBoxLayout* row_;
};

} // namespace guitai::ui
