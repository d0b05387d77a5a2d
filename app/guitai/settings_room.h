// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/guitai/preferences_file.h"
#include "models/office/own_password.h"
#include "models/procedure/counter.h"
#include "models/views/language.h"
#include "ui/shell/command.h"

#include <QObject>

#include <optional>

namespace guitai::ui {
class CustomerDisplay;
class MainWindow;
class SettingsPage;
} // namespace guitai::ui

namespace guitai::app {

/// The settings page, tied to what it changes, and kept.
class SettingsRoom : public QObject {
    Q_OBJECT
public:
    /// All are the caller's; the window owns the page.
    SettingsRoom(procedure::Counter& counter, views::Languages& languages, ui::MainWindow& window,
                 ui::CustomerDisplay& display);

    /// Where it is kept from now on, and what was found there. `percentNow` is the size of the text
    /// since the program's start: another holds from the next one on.
    void keepIn(const std::filesystem::path& file, const KeptPreferences& found, int percentNow);
    /// Of a shared registry, without any secret.
    void setServer(const std::string& server);

    [[nodiscard]] ui::SettingsPage* page() const { return page_; }

Q_SIGNALS:
    void diagnosisWanted();

private:
    void connectPage();
    void connectPassword();
    void watchScreens();
    void open();
    void apply(const ui::Preferences& preferences);
    void save();
    void showScreens();
    void showReaders();
    void chooseLanguage();
    void change(const ui::Preferences& preferences);
    [[nodiscard]] std::vector<ui::Command> commands();

    procedure::Counter& counter_;
    views::Languages& languages_;
    ui::MainWindow& window_;
    ui::CustomerDisplay& display_;
    office::OwnPassword password_;
    ui::SettingsPage* page_;
    std::filesystem::path file_{}; ///< empty: nothing is kept
    std::string server_{};
    int percentNow_ = 100;
    bool applying_ = false;
};

} // namespace guitai::app
