// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/office/code_giver.h"
#include "models/procedure/approval_desk.h"
#include "models/procedure/counter.h"
#include "ui/shell/command.h"

#include <QObject>

namespace guitai::ui {
class ApprovalsPage;
class MainWindow;
class NavButton;
} // namespace guitai::ui

namespace guitai::app {

/// The page of what other desks ask a supervisor here, tied to the counter. It is there for a
/// supervisor at a counter that shares its registry, and for nobody else.
class ApprovalRoom : public QObject {
    Q_OBJECT
public:
    /// Both are the caller's; the window owns the page.
    ApprovalRoom(procedure::Counter& counter, ui::MainWindow& window);

    [[nodiscard]] ui::ApprovalsPage* page() const { return page_; }

private:
    void connectCounter();
    void connectPage();
    void setThere(bool there);
    [[nodiscard]] std::vector<ui::Command> commands();

    procedure::Counter& counter_;
    ui::MainWindow& window_;
    procedure::ApprovalDesk desk_;
    office::CodeGiver codes_;
    ui::ApprovalsPage* page_;
    ui::NavButton* button_ = nullptr;
    bool there_ = false;
};

} // namespace guitai::app
