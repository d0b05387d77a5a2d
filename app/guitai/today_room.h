// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/office/figures_office.h"
#include "models/procedure/counter.h"

#include <QObject>

namespace guitai::ui {
class MainWindow;
class TodayPage;
} // namespace guitai::ui

namespace guitai::app {

/// The page of today's numbers, tied to the office that counts. Read anew whenever something is
/// done while it is looked at.
class TodayRoom : public QObject {
    Q_OBJECT
public:
    /// Both are the caller's; the window has the page.
    TodayRoom(procedure::Counter& counter, ui::MainWindow& window);

private:
    void connectPage();
    void connectCounter();
    void connectOffice();
    void open(bool statistics);
    void load();
    void loadIfSeen();

    procedure::Counter& counter_;
    ui::MainWindow& window_;
    office::FiguresOffice office_;
    ui::TodayPage* page_;
};

} // namespace guitai::app
