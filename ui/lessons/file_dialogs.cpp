// SPDX-License-Identifier: Apache-2.0
#include "ui/lessons/file_dialogs.h"

#include "models/views/translate.h"
#include "ui/pages/ask_file.h"

#include <QFileDialog>

namespace guitai::ui {

using views::translate;

void QtFileDialogs::askCase(QWidget* parent, Chosen chosen) {
    askFileToRead(parent, translate("TrainerFiles", "Choose a rule case"),
                  translate("TrainerFiles", "Rule cases (*.json)"), std::move(chosen));
}

void QtFileDialogs::askResults(QWidget* parent, SeveralChosen chosen) {
    auto* dialog = new QFileDialog(parent, translate("TrainerFiles", "Add learners' results"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(translate("TrainerFiles", "Results (*.jsonl)"));
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(chosen));
    dialog->open();
}

void QtFileDialogs::askFolder(QWidget* parent, Chosen chosen) {
    auto* dialog = new QFileDialog(parent, translate("TrainerFiles", "Add a folder of results"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void QtFileDialogs::askTable(QWidget* parent, Chosen chosen) {
    askFileToWrite(parent, translate("TrainerFiles", "Write the class's results"),
                   QStringLiteral("results.csv"), true, std::move(chosen));
}

} // namespace guitai::ui
