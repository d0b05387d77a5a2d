// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"
#include "models/views/approval_text.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;

namespace guitai::ui {

class Banner;
class BeforeAfter;
class Facts;
class GiveCodePanel;
class KeyButton;
class Panel;
class SecretLine;
class TablePanel;
struct Notice;

/// What clerks at other desks ask a supervisor here: the list, and of one of them before → after,
/// as the holder sees it, to be signed with a password or refused with a reason.
class ApprovalsPage : public QWidget {
    Q_OBJECT
public:
    explicit ApprovalsPage(QWidget* parent = nullptr);

    [[nodiscard]] static QString word();
    void clear();
    void focusStart();
    void showWaiting(const std::vector<procedure::WaitingHere>& all);
    void showOne(const procedure::ShownApproval& shown);
    void tellNotShown(procedure::ShowFault fault);
    void tellAnswered(bool approved);
    void tellNotAnswered(const std::string& code);
    void showCode(const std::string& number, const std::string& code);
    void tellNoCode(const std::string& why);

    [[nodiscard]] const std::optional<procedure::ShownApproval>& shown() const { return shown_; }

Q_SIGNALS:
    void chosen(const guitai::registry::WaitingApproval& asked);
    /// The receiver takes the password over.
    void approved(const guitai::registry::WaitingApproval& shown, guitai::SecretBytes& password);
    void refused(const guitai::registry::WaitingApproval& shown, const std::string& reason);
    /// For the telephone; the receiver takes the password over.
    void codeWanted(const std::string& challenge, guitai::SecretBytes& password);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildOne();
    void connectParts();
    void openCurrent();
    void approve();
    void refuse();
    void tell(std::function<Notice()> notice);
    void render();
    void renderOne();
    void retranslate();

    views::WaitingModel model_;
    std::optional<procedure::ShownApproval> shown_{};
    std::function<Notice()> notice_{};
    QLabel* title_;
    Banner* banner_;
    TablePanel* list_;
    GiveCodePanel* telephone_;
    Panel* one_;
    Facts* facts_;
    BeforeAfter* changes_;
    QLabel* refusals_;
    QLabel* passwordLabel_;
    SecretLine* password_;
    KeyButton* approve_;
    QLabel* reasonLabel_;
    QLineEdit* reason_;
    KeyButton* refuse_;
};

} // namespace guitai::ui
