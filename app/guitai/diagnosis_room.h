// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/counter.h"
#include "models/procedure/self_check.h"
#include "models/views/check_text.h"

#include <QObject>

namespace guitai::ui {
class CustomerDisplay;
class DiagnosisPage;
class MainWindow;
class Press;
} // namespace guitai::ui

namespace guitai::app {

/// The self-diagnosis page, tied to what it looks at. Reached by Ctrl+K, from the settings, and
/// from the status chips.
class DiagnosisRoom : public QObject {
    Q_OBJECT
public:
    /// All are the caller's; the window owns the page.
    DiagnosisRoom(procedure::Counter& counter, ui::MainWindow& window,
                  const ui::CustomerDisplay& display, ui::Press& press);

    void open();
    [[nodiscard]] QString report() const;

    [[nodiscard]] procedure::SelfCheck& check() { return check_; }

    [[nodiscard]] ui::DiagnosisPage* page() const { return page_; }

private:
    void connectPage();
    void run();
    [[nodiscard]] procedure::Surroundings surroundings() const;
    [[nodiscard]] views::Versions versions() const;

    procedure::Counter& counter_;
    ui::MainWindow& window_;
    const ui::CustomerDisplay& display_;
    ui::Press& press_; ///< knows the printers
    procedure::SelfCheck check_;
    ui::DiagnosisPage* page_;
};

} // namespace guitai::app
