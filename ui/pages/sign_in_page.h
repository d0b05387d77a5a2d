// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"
#include "models/procedure/counter.h"
#include "ui/widgets/banner.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace guitai::ui {

class SecretLine;

/// Who works here: opens the store, and lets the same operator back in after a lock.
class SignInPage : public QWidget {
    Q_OBJECT
public:
    explicit SignInPage(QWidget* parent = nullptr);

    void setPlace(const QString& outlet);
    /// What everybody who signs in is to know; asked again when the language changes.
    void setNotice(std::function<Notice()> words);
    /// Locked for this operator: his name stands, only the password is asked.
    void lockFor(const QString& login);
    void unlock();
    void showFault(store::StoreFault fault);
    void showWorking(bool working);
    void focusStart();

    [[nodiscard]] QLineEdit* login() const { return login_; }

    [[nodiscard]] SecretLine* password() const { return password_; }

Q_SIGNALS:
    /// The receiver takes the password over.
    void signInWanted(const std::string& login, guitai::SecretBytes& password);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void submit();
    void retranslate();

    QLabel* title_;
    QLabel* place_;
    QLabel* loginLabel_;
    QLabel* passwordLabel_;
    QLineEdit* login_;
    SecretLine* password_;
    QPushButton* enter_;
    Banner* banner_;
    Banner* notice_;
    std::function<Notice()> noticeWords_{};
    bool locked_ = false;
    bool working_ = false;
    std::optional<store::StoreFault> fault_{};
};

} // namespace guitai::ui
