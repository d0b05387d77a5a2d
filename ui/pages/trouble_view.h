// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/banner.h"

#include <QWidget>

#include <functional>

namespace guitai::ui {

class KeyButton;

/// Stands in the window's place when a counter cannot be opened: what happened, what is safe, what
/// to do. Enter or Esc closes it.
class TroubleView : public QWidget {
    Q_OBJECT
public:
    /// `words` are asked again when the language changes.
    explicit TroubleView(std::function<Notice()> words, QWidget* parent = nullptr);

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::function<Notice()> words_;
    Banner* banner_;
    KeyButton* leave_;
};

} // namespace guitai::ui
