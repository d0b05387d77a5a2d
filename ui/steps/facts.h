// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace guitai::ui {

/// Pairs of what and its value, large enough to read across a desk.
class Facts : public QWidget {
    Q_OBJECT
public:
    struct Fact {
        QString what{};
        QString value{};
    };

    explicit Facts(QWidget* parent = nullptr);

    void set(const std::vector<Fact>& facts);

private:
    QGridLayout* grid_;
};

} // namespace guitai::ui
