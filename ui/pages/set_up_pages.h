// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/set_up_wizard.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace guitai::ui {

class SecretLine;

/// Outlet, region, kind of window, its bank, city and district.
class SetUpPlace : public QWidget {
    Q_OBJECT
public:
    explicit SetUpPlace(const std::vector<RegionChoice>& regions, QWidget* parent = nullptr);

    /// What is missing or wrong, in words; empty when all is well.
    [[nodiscard]] QString complaint() const;
    [[nodiscard]] SetUp entered() const;
    void focusStart();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void regionChanged();
    [[nodiscard]] domain::WindowKind kind() const;
    [[nodiscard]] bool needsBank() const;

    std::vector<RegionChoice> regions_;
    QFormLayout* form_;
    QLineEdit* outlet_;
    QComboBox* region_;
    QComboBox* kind_;
    QComboBox* bank_;
    QLineEdit* city_;
    QLineEdit* district_;
};

/// The first administrator: name, sign-in name, password twice.
class SetUpAdministrator : public QWidget {
    Q_OBJECT
public:
    static constexpr int shortestPassword = 8;

    explicit SetUpAdministrator(QWidget* parent = nullptr);

    [[nodiscard]] QString complaint() const;
    void addTo(SetUp& setUp);
    void focusStart();

Q_SIGNALS:
    void submitted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QFormLayout* form_;
    QLineEdit* name_;
    QLineEdit* login_;
    SecretLine* password_;
    SecretLine* repeat_;
    QLabel* hint_;
};

} // namespace guitai::ui
