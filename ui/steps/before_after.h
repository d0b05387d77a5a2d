// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace guitai::ui {

/// What changes: one line each, before → after.
class BeforeAfter : public QWidget {
    Q_OBJECT
public:
    struct Change {
        QString what{};
        QString before{};
        QString after{};
    };

    explicit BeforeAfter(QWidget* parent = nullptr);

    void set(const std::vector<Change>& changes);

private:
    QGridLayout* grid_;
};

} // namespace guitai::ui
