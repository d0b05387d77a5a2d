// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/office/day_office.h"
#include "models/procedure/counter.h"

#include <QObject>

namespace guitai::ui {
class DayPage;
class MainWindow;
} // namespace guitai::ui

namespace guitai::app {

class PrintRoom;

/// The page of the day's end, tied to the office that closes days.
class DayRoom : public QObject {
    Q_OBJECT
public:
    /// All three are the caller's; the window owns the page.
    DayRoom(procedure::Counter& counter, ui::MainWindow& window, PrintRoom& prints);

    [[nodiscard]] ui::DayPage* page() const { return page_; }

private:
    void connectPage();
    void connectOffice();
    void open();

    procedure::Counter& counter_;
    ui::MainWindow& window_;
    PrintRoom& prints_;
    office::DayOffice office_;
    ui::DayPage* page_;
};

} // namespace guitai::app
