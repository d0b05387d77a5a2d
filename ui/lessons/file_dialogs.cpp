// SPDX-License-Identifier: Apache-2.0
#include "ui/lessons/file_dialogs.h"

#include "models/views/translate.h"

#include <QFileDialog>

namespace guitai::ui {

using views::translate;

namespace {

QFileDialog* dialogFor(QWidget* parent, const QString& title, QFileDialog::FileMode mode,
                       const QString& filter) {
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->setNameFilter(filter);
    return dialog;
}

void open(QFileDialog* dialog, FileDialogs::Chosen chosen) {
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parentWidget(), std::move(chosen));
    dialog->open();
}

} // namespace

void QtFileDialogs::askCase(QWidget* parent, Chosen chosen) {
    open(dialogFor(parent, translate("TrainerFiles", "Choose a rule case"),
                   QFileDialog::ExistingFile, translate("TrainerFiles", "Rule cases (*.json)")),
         std::move(chosen));
}

void QtFileDialogs::askResults(QWidget* parent, SeveralChosen chosen) {
    auto* dialog =
        dialogFor(parent, translate("TrainerFiles", "Add learners' results"),
                  QFileDialog::ExistingFiles, translate("TrainerFiles", "Results (*.jsonl)"));
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(chosen));
    dialog->open();
}

void QtFileDialogs::askFolder(QWidget* parent, Chosen chosen) {
    open(dialogFor(parent, translate("TrainerFiles", "Add a folder of results"),
                   QFileDialog::Directory, {}),
         std::move(chosen));
}

void QtFileDialogs::askTable(QWidget* parent, Chosen chosen) {
    auto* dialog = dialogFor(parent, translate("TrainerFiles", "Write the class's results"),
                             QFileDialog::AnyFile, QStringLiteral("CSV (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("results.csv"));
    open(dialog, std::move(chosen));
}

} // namespace guitai::ui
