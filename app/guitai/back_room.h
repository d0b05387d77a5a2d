// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/office/back_office.h"
#include "models/procedure/counter.h"
#include "ui/shell/command.h"

#include <QObject>

namespace guitai::ui {
class BatchPage;
class MainWindow;
} // namespace guitai::ui

namespace guitai::app {

class PrintRoom;

/// The page of batches and stock, tied to the office behind the counter. Whoever leaves the counter
/// leaves nothing on it, and stops what goes on.
class BackRoom : public QObject {
    Q_OBJECT
public:
    /// All three are the caller's; the window owns the page.
    BackRoom(procedure::Counter& counter, ui::MainWindow& window, PrintRoom& prints);

    [[nodiscard]] ui::BatchPage* page() const { return page_; }

    [[nodiscard]] office::BackOffice& office() { return office_; }

private:
    void addPage();
    void connectDesk();
    void connectStock();
    void connectLists();
    void connectFiles();
    void open(office::Part part);
    void load(office::Part part);
    /// One file or batch at a time: told where another is asked for meanwhile.
    [[nodiscard]] bool saidBusy(office::Part part);
    void printNotices(const batches::HolderList& holders);
    [[nodiscard]] std::vector<ui::Command> commands();

    procedure::Counter& counter_;
    ui::MainWindow& window_;
    PrintRoom& prints_;
    office::BackOffice office_;
    ui::BatchPage* page_;
};

} // namespace guitai::app
