// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/counter.h"
#include "models/procedure/earlier_desk.h"
#include "ui/shell/command.h"

#include <QObject>

namespace guitai::ui {
class EarlierActsPage;
class MainWindow;
} // namespace guitai::ui

namespace guitai::app {

class PrintRoom;

/// What was done for a holder before, and its papers once more: from the holder's page, and from
/// the queue.
class EarlierRoom : public QObject {
    Q_OBJECT
public:
    /// All three are the caller's; the window owns the page.
    EarlierRoom(procedure::Counter& counter, ui::MainWindow& window, PrintRoom& prints);

    [[nodiscard]] ui::EarlierActsPage* page() const { return page_; }

private:
    void connectPage();
    void connectDesk();
    void open();
    void leave();
    [[nodiscard]] std::vector<ui::Command> commands();

    procedure::Counter& counter_;
    ui::MainWindow& window_;
    PrintRoom& prints_;
    procedure::EarlierDesk desk_;
    ui::EarlierActsPage* page_;
};

} // namespace guitai::app
