// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/trainer_views.h"
#include "ui/lessons/file_dialogs.h"

/// What a trainer's page shows, in the language of the window.
namespace guitai::ui::samples {

[[nodiscard]] views::CaseView ruleCase();
/// The second fits.
[[nodiscard]] std::vector<views::CitizenLine> citizens();
[[nodiscard]] views::Draft draft();
[[nodiscard]] std::vector<views::PointLine> points();
/// Three learners, two exercises; a line and a file that are not counted.
[[nodiscard]] views::ClassView classResults();

/// What would be chosen.
struct Files final : FileDialogs {
    QString ruleCase{};
    QStringList results{};
    QString folder{};
    QString table{};

    void askCase(QWidget* /*parent*/, Chosen chosen) override { chosen(ruleCase); }

    void askResults(QWidget* /*parent*/, SeveralChosen chosen) override { chosen(results); }

    void askFolder(QWidget* /*parent*/, Chosen chosen) override { chosen(folder); }

    void askTable(QWidget* /*parent*/, Chosen chosen) override { chosen(table); }
};

} // namespace guitai::ui::samples
