// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace guitai::ui {

class KeyButton;

/// How far something long has come, with Cancel, where that is safe. Hidden while nothing goes on.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget* parent = nullptr);

    void advance(int done, int of);
    void end();

    [[nodiscard]] KeyButton* cancelButton() const { return cancel_; }

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void stop();

    QLabel* words_;
    QProgressBar* bar_;
    KeyButton* cancel_;
    int done_ = 0;
    int of_ = 0;
};

} // namespace guitai::ui
