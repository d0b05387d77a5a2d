// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/worker.h"

#include <QWidget>

#include <filesystem>
#include <memory>

namespace guitai::ui {
class SetUpWizard;
struct SetUp;
} // namespace guitai::ui

namespace guitai::app {

/// First start of a real counter: asks, makes the store away from the window's thread, shows the
/// recovery key once.
class FirstStartWindow : public QWidget {
    Q_OBJECT
public:
    explicit FirstStartWindow(std::filesystem::path folder);
    ~FirstStartWindow() override;

    /// Whether the counter has been set up and its recovery key kept.
    [[nodiscard]] bool done() const { return done_; }

Q_SIGNALS:
    void ended(); ///< done, or left before anything was made

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void make(ui::SetUp& setUp);

    std::filesystem::path folder_;
    ui::SetUpWizard* wizard_;
    QObject mailbox_;
    bool made_ = false;
    bool done_ = false;
    std::unique_ptr<Worker> worker_; ///< last: what it runs uses the others
};

} // namespace guitai::app
