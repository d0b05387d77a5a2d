// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/state.h"

#include <QWidget>

#include <vector>

namespace guitai::ui {

/// The steps of a procedure on the left: a tick for what is done, a full dot for where we are, a
/// number for what comes.
class StepsList : public QWidget {
    Q_OBJECT
public:
    explicit StepsList(QWidget* parent = nullptr);

    void set(const procedure::State& state);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int heightOf(const QString& name) const;

    std::vector<QString> names_{};
    std::size_t current_ = 0;
};

} // namespace guitai::ui
