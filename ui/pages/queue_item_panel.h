// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/queue_acts.h"
#include "ui/widgets/panel.h"

#include <array>
#include <optional>

class QStackedWidget;

namespace guitai::ui {

class CallForm;
class Facts;
class KeyButton;
class WithdrawForm;

/// One queued act with what the clerk can do about it: each choice a digit, and beside it what
/// comes of it, or why not.
class QueueItemPanel : public Panel {
    Q_OBJECT
public:
    explicit QueueItemPanel(QWidget* parent = nullptr);

    /// The same act again stays where the clerk is, as long as that is still possible.
    void showItem(const procedure::ShownItem& shown);
    void showContact(const Uuid& operation, const procedure::HolderContact& whom, bool whole);
    /// Back to the choices.
    void showChoices();
    void clear();

    [[nodiscard]] const std::optional<procedure::ShownItem>& shown() const { return shown_; }

    [[nodiscard]] bool press(int digit);
    /// One back, from a form to the choices; false where they are shown.
    [[nodiscard]] bool back();
    void focusStart();

Q_SIGNALS:
    void withdrawn(const guitai::Uuid& operation, guitai::procedure::WithdrawReason why,
                   const std::string& remark);
    void redoWanted(const guitai::Uuid& operation);
    void callWanted(const guitai::Uuid& operation);
    void wholeWanted(const guitai::Uuid& operation);
    void called(const guitai::Uuid& operation, bool told);
    void sendWanted(const guitai::Uuid& operation);
    /// The voucher of what queued it, once more.
    void papersWanted(const guitai::Uuid& operation);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Choice {
        procedure::QueueChoice choice{};
        KeyButton* button = nullptr;
        QLabel* words = nullptr;
    };

    [[nodiscard]] QWidget* buildChoices();
    void connectForms();
    void choose(procedure::QueueChoice choice);
    [[nodiscard]] bool possible(procedure::QueueChoice choice) const;
    void render();

    std::optional<procedure::ShownItem> shown_{};
    Facts* facts_;
    std::array<Choice, procedure::allQueueChoices.size()> choices_{};
    KeyButton* papers_ = nullptr; ///< after the choices
    QLabel* papersWords_ = nullptr;
    QStackedWidget* stack_;
    QWidget* overview_;
    WithdrawForm* withdraw_;
    CallForm* call_;
};

} // namespace guitai::ui
