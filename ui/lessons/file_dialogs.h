// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace guitai::ui {

/// Asks for the files of the trainer's page. None blocks; nothing is told when nothing is chosen.
class FileDialogs {
public:
    using Chosen = std::function<void(const QString& path)>;
    using SeveralChosen = std::function<void(const QStringList& paths)>;

    virtual ~FileDialogs() = default;
    virtual void askCase(QWidget* parent, Chosen chosen) = 0;
    virtual void askResults(QWidget* parent, SeveralChosen chosen) = 0;
    virtual void askFolder(QWidget* parent, Chosen chosen) = 0;
    /// Where to write a table; a file that is there is replaced only after a question.
    virtual void askTable(QWidget* parent, Chosen chosen) = 0;
};

/// Qt's own.
class QtFileDialogs final : public FileDialogs {
public:
    void askCase(QWidget* parent, Chosen chosen) override;
    void askResults(QWidget* parent, SeveralChosen chosen) override;
    void askFolder(QWidget* parent, Chosen chosen) override;
    void askTable(QWidget* parent, Chosen chosen) override;
};

} // namespace guitai::ui
