// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <string>

class QLabel;
class QLineEdit;

namespace guitai::ui {

/// Approval over the telephone: what the clerk reads out, and where he types what he hears. Digits
/// may be typed with spaces.
class CodePanel : public QWidget {
    Q_OBJECT
public:
    explicit CodePanel(QWidget* parent = nullptr);

    /// Digits; empty while there is nothing to read out.
    void setChallenge(const std::string& challenge);
    [[nodiscard]] std::string number() const;
    [[nodiscard]] std::string code() const;
    /// As many digits as it takes.
    [[nodiscard]] bool complete() const;
    void clearCode();
    /// The first field that is still to be typed.
    [[nodiscard]] QWidget* firstFocus() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    QLabel* readOut_;
    QLabel* challenge_;
    QLabel* numberLabel_;
    QLabel* codeLabel_;
    QLabel* provisional_;
    QLineEdit* number_;
    QLineEdit* code_;
};

} // namespace guitai::ui
