// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/ask_file.h"

#include "models/views/translate.h"

#include <QFileDialog>

namespace guitai::ui {

namespace {

void ask(QFileDialog* dialog, FileChosen chosen) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parentWidget(), std::move(chosen));
    dialog->open();
}

} // namespace

void askFileToRead(QWidget* parent, const QString& title, FileChosen chosen) {
    askFileToRead(parent, title, QStringLiteral("CSV (*.csv *.CSV *.txt)"), std::move(chosen));
}

void askFileToRead(QWidget* parent, const QString& title, const QString& filter,
                   FileChosen chosen) {
    auto* dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({filter, views::translate("AskFile", "All files (*)")});
    ask(dialog, std::move(chosen));
}

void askFileToWrite(QWidget* parent, const QString& title, const QString& name, bool replaces,
                    FileChosen chosen) {
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("CSV (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite, !replaces);
    dialog->selectFile(name);
    ask(dialog, std::move(chosen));
}

} // namespace guitai::ui
