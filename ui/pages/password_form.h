// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"
#include "models/views/service_text.h"
#include "ui/widgets/panel.h"

#include <functional>

class QLabel;
class QProgressBar;

namespace guitai::ui {

class Banner;
struct Notice;
class KeyButton;
class SecretLine;

/// One's own password, changed by whoever knows the old one.
class PasswordForm : public Panel {
    Q_OBJECT
public:
    explicit PasswordForm(QWidget* parent = nullptr);

    /// A practice counter's are published: there is nothing to change, and it says so.
    void setPublished(bool published);
    void tellChanged();
    void tellRefused(const store::StoreError& why);
    /// Nobody's typing stays on it.
    void clear();

Q_SIGNALS:
    /// The receiver takes both over; busy until tellChanged() or tellRefused().
    void changeWanted(guitai::SecretBytes& old, guitai::SecretBytes& fresh);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void submit();
    void setBusy(bool busy);
    void tell(std::function<Notice()> words);

    QLabel* published_;
    QWidget* fields_;
    QLabel* oldLabel_;
    QLabel* freshLabel_;
    QLabel* againLabel_;
    SecretLine* old_;
    SecretLine* fresh_;
    SecretLine* again_;
    QLabel* hint_;
    QProgressBar* busy_;
    KeyButton* change_;
    Banner* notice_;
    std::function<Notice()> words_{};
};

} // namespace guitai::ui
