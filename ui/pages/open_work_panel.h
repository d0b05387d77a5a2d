// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/counter.h"
#include "ui/widgets/panel.h"

#include <vector>

class QListWidget;

namespace guitai::ui {

/// Work that was open when the program last ended: each with what it is and since when, those in
/// doubt marked. Enter takes one up.
class OpenWorkPanel : public Panel {
    Q_OBJECT
public:
    explicit OpenWorkPanel(QWidget* parent = nullptr);

    void show(const std::vector<procedure::OpenWork>& runs);

    [[nodiscard]] bool isEmpty() const { return runs_.empty(); }

    [[nodiscard]] QListWidget* list() const { return list_; }

Q_SIGNALS:
    void resumed(const guitai::Uuid& run);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    QLabel* hint_;
    QListWidget* list_;
    std::vector<procedure::OpenWork> runs_{};
};

} // namespace guitai::ui
