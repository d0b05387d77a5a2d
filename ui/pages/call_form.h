// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/queue_acts.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace guitai::ui {

class Facts;
class KeyButton;

/// Whom to call about an act, masked until asked to be shown, and whether he was told.
class CallForm : public QWidget {
    Q_OBJECT
public:
    explicit CallForm(QWidget* parent = nullptr);

    /// Whom to call is being looked up.
    void await();
    void show(const procedure::HolderContact& whom, bool whole);
    void clear();
    [[nodiscard]] bool press(int digit);

Q_SIGNALS:
    void wholeWanted();
    void called(bool told);
    void left();

protected:
    void changeEvent(QEvent* event) override;

private:
    void note(bool told);
    void render();
    void retranslate();

    std::optional<procedure::HolderContact> whom_{};
    bool whole_ = false;
    Facts* facts_;
    QLabel* hint_;
    KeyButton* back_;
    std::array<KeyButton*, 3> keys_; ///< show, told, not reached: the digits from 1
};

} // namespace guitai::ui
