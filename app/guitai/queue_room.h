// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/counter.h"
#include "models/procedure/queue_desk.h"

#include <QObject>

namespace guitai::ui {
class MainWindow;
class QueuePage;
} // namespace guitai::ui

namespace guitai::app {

/// The queue page's choices, tied to the counter. Whoever leaves the counter leaves nothing on it.
class QueueRoom : public QObject {
    Q_OBJECT
public:
    /// Both are the caller's; the window has the page.
    QueueRoom(procedure::Counter& counter, ui::MainWindow& window);

private:
    void connectPanel();
    void connectDesk();

    procedure::Counter& counter_;
    procedure::QueueDesk desk_;
    ui::QueuePage* page_;
};

} // namespace guitai::app
