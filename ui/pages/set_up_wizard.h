// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"
#include "models/domain/request.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QStackedWidget;

namespace guitai::ui {

class Banner;
class KeyButton;
class RecoveryKeyView;
class SetUpAdministrator;
class SetUpPlace;

/// What the first start of an office's counter asks.
struct SetUp {
    std::string outlet;
    std::string region; ///< a rule pack's id
    domain::Window window;
    std::string login;
    std::string name;
    SecretBytes password;
};

struct RegionChoice {
    std::string id;
    QString name;
    /// What the city field is filled with: its first, nothing where the rules hold in any city.
    std::optional<RegionCode> city{};
};

/// First start of a real counter, one question a page: place, administrator, then the recovery key
/// in two halves, shown once. It emits what was entered; making the store is the caller's.
class SetUpWizard : public QWidget {
    Q_OBJECT
public:
    explicit SetUpWizard(const std::vector<RegionChoice>& regions, QWidget* parent = nullptr);
    ~SetUpWizard() override;

    /// The store is there: both halves of its recovery key, each for another person.
    void showRecoveryKey(SecretBytes first, SecretBytes second);
    void showFault(const QString& what, const QString& doNow = {});
    void focusStart();
    /// As Enter does: the next page, or what the page still lacks.
    void goOn();

Q_SIGNALS:
    void filledIn(guitai::ui::SetUp& setUp);
    void recoveryKeyKept();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void goBack();
    void showPage(int page);
    void retranslate();

    QLabel* title_;
    Banner* banner_;
    QStackedWidget* stack_;
    SetUpPlace* place_;
    SetUpAdministrator* administrator_;
    RecoveryKeyView* recovery_;
    KeyButton* back_;
    KeyButton* next_;
};

} // namespace guitai::ui
