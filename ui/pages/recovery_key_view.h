// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace guitai::ui {

/// Draws a secret in groups of four, a character at a time out of locked memory: no text object
/// ever holds it whole.
class SecretText : public QWidget {
    Q_OBJECT
public:
    explicit SecretText(QWidget* parent = nullptr);

    void set(SecretBytes ascii);
    void clear();

    [[nodiscard]] bool isEmpty() const { return ascii_.empty(); }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SecretBytes ascii_;
};

/// Both halves of the recovery key, shown once; goes on when both are said to be written down.
class RecoveryKeyView : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryKeyView(QWidget* parent = nullptr);

    void show(SecretBytes first, SecretBytes second);
    void clear();
    [[nodiscard]] QString complaint() const;
    void focusStart();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* hint_;
    QLabel* firstLabel_;
    QLabel* secondLabel_;
    SecretText* first_;
    SecretText* second_;
    QCheckBox* firstKept_;
    QCheckBox* secondKept_;
};

} // namespace guitai::ui
