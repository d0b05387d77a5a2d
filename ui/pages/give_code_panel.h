// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"
#include "ui/widgets/panel.h"

#include <string>

class QLineEdit;

namespace guitai::ui {

class KeyButton;
class SecretLine;

/// The supervisor's end of the telephone: he types the number that a clerk reads out and his own
/// password, and reads back what shows up here. Needs no line.
class GiveCodePanel : public Panel {
    Q_OBJECT
public:
    explicit GiveCodePanel(QWidget* parent = nullptr);

    /// To be read back; it stays until the next one is begun or the panel is cleared.
    void showCode(const std::string& number, const std::string& code);
    void clear();
    void retranslate();

Q_SIGNALS:
    /// The receiver takes the password over.
    void codeWanted(const std::string& challenge, guitai::SecretBytes& password);

private:
    [[nodiscard]] bool complete() const;
    void give();
    void render();

    QLabel* hint_;
    QLabel* challengeLabel_;
    QLabel* passwordLabel_;
    QLabel* answer_;
    QLineEdit* challenge_;
    SecretLine* password_;
    KeyButton* give_;
    std::string number_{};
    std::string code_{};
};

} // namespace guitai::ui
