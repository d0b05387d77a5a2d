// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"

#include <QWidget>

namespace guitai::ui {

/// A line for a password. What is typed goes, character by character, into locked memory as UTF-8
/// and nowhere else: no undo, no clipboard, no input method, no text to ask for. Dots tell how
/// many. Screen readers know it as a password field, and do not hear its keys (PrivateKeys).
class SecretLine : public QWidget {
    Q_OBJECT
public:
    static constexpr std::size_t most = 256; ///< bytes of UTF-8

    explicit SecretLine(QWidget* parent = nullptr);

    [[nodiscard]] int count() const { return characters_; }

    [[nodiscard]] bool isEmpty() const { return characters_ == 0; }

    /// What was typed, and the line is empty again.
    [[nodiscard]] SecretBytes take();
    void clear();
    [[nodiscard]] bool sameAs(const SecretLine& other) const;

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Keys;

    void push(const QString& typed);
    void pop();

    Keys* keys_; ///< while the line has the focus
    SecretBytes bytes_;
    std::size_t size_ = 0;
    int characters_ = 0;
};

} // namespace guitai::ui
