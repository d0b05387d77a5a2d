// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/practice/citizen.h"
#include "models/procedure/card_drawer.h"
#include "models/procedure/counter.h"
#include "models/procedure/practice_faults.h"
#include "models/rules/pack_error.h"
#include "models/views/language.h"

#include <QObject>

#include <memory>

class QWidget;

namespace guitai::ui {
class CustomerDisplay;
class DrawerPage;
class MainWindow;
} // namespace guitai::ui

namespace guitai::app {

class ApprovalRoom;
class BackRoom;
class DayRoom;
class DiagnosisRoom;
class EarlierRoom;
class PrintRoom;
class QueueRoom;
class SettingsRoom;
class TodayRoom;

/// The two screens of a counter, tied together: what the clerk does shows on the customer's side,
/// and what the holder types there goes to the work under way.
class Window : public QObject {
    Q_OBJECT
public:
    /// `drawer` and `windows`: of a practice counter, else none. All but `windows` are the caller's
    /// and outlive the window. `printers`: the file in which it is remembered which printer each
    /// kind of paper goes to; empty: nowhere.
    Window(procedure::Counter& counter, views::Languages& languages, procedure::CardDrawer* drawer,
           const std::vector<practice::PracticeWindow>& windows = {}, const QString& printers = {});
    ~Window() override;

    void show();
    void signInToPractice();
    /// Rule files that were left out: told at the sign-in.
    void tellLeftOut(const std::vector<rules::PackError>& errors);

    [[nodiscard]] QWidget* clerk() const;
    [[nodiscard]] QWidget* customer() const;

    [[nodiscard]] ui::MainWindow* mainWindow() const { return main_.get(); }

    [[nodiscard]] ui::CustomerDisplay* display() const { return display_.get(); }

    [[nodiscard]] BackRoom* backRoom() const { return backRoom_.get(); }

    [[nodiscard]] DayRoom* dayRoom() const { return dayRoom_.get(); }

    [[nodiscard]] DiagnosisRoom* diagnosisRoom() const { return diagnosisRoom_.get(); }

    [[nodiscard]] PrintRoom* printRoom() const { return printRoom_.get(); }

    [[nodiscard]] EarlierRoom* earlierRoom() const { return earlierRoom_.get(); }

    [[nodiscard]] SettingsRoom* settingsRoom() const { return settingsRoom_.get(); }

    /// At a practice counter: what may be let go wrong on the free-practice page. They are the
    /// caller's and outlive the window.
    void offerFaults(procedure::PracticeFaults& faults);

    /// The practice page; null at a real counter.
    [[nodiscard]] ui::DrawerPage* drawerPage() const { return drawer_; }

private:
    void addDrawer(procedure::CardDrawer& drawer,
                   const std::vector<practice::PracticeWindow>& windows);
    void showDrawer();
    void connectDisplay();

    procedure::Counter& counter_;
    std::unique_ptr<PrintRoom> printRoom_; ///< before the window, whose dialogs use it
    std::unique_ptr<ui::MainWindow> main_;
    std::unique_ptr<ui::CustomerDisplay> display_;
    std::unique_ptr<BackRoom> backRoom_; ///< after what it is tied to
    std::unique_ptr<ApprovalRoom> approvalRoom_;
    std::unique_ptr<DayRoom> dayRoom_;
    std::unique_ptr<QueueRoom> queueRoom_;
    std::unique_ptr<EarlierRoom> earlierRoom_;
    std::unique_ptr<TodayRoom> todayRoom_;
    std::unique_ptr<SettingsRoom> settingsRoom_;
    std::unique_ptr<DiagnosisRoom> diagnosisRoom_;
    ui::DrawerPage* drawer_ = nullptr; ///< main_'s
};

} // namespace guitai::app
