// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/change_text.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace guitai::ui {

/// What changes: one line each, before → after.
class BeforeAfter : public QWidget {
    Q_OBJECT
public:
    explicit BeforeAfter(QWidget* parent = nullptr);

    void set(const std::vector<views::ChangeText>& changes);

private:
    QGridLayout* grid_;
};

} // namespace guitai::ui
