// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/trainer_views.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace guitai::ui {

class FileDialogs;
class KeyButton;
class Panel;

/// A rule case, what the decider says of it, and with which citizens the same comes about. Enter in
/// the file's name reads it, Enter on a citizen takes him.
class CasePanel : public QWidget {
    Q_OBJECT
public:
    /// The dialogs are the caller's and outlive it.
    explicit CasePanel(FileDialogs& dialogs, QWidget* parent = nullptr);

    /// The case is being read and tried.
    void await();
    void showCase(const views::CaseView& subject, const std::vector<views::CitizenLine>& citizens);
    void clear();
    /// The citizen at that place; he is not taken by that.
    void choose(int index);
    void focusStart();
    void browse();

    [[nodiscard]] QLineEdit* file() const { return file_; }

    [[nodiscard]] QTreeWidget* citizens() const { return citizens_; }

Q_SIGNALS:
    void caseWanted(const QString& path);
    /// By its place in the list; one that fits.
    void citizenChosen(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void read();
    void take();
    void retranslate();
    void setBusy(bool busy);

    enum Fact { Asked, Where, Who, Papers, Verdict, Facts };

    FileDialogs& dialogs_;
    QLabel* fileLabel_;
    QLineEdit* file_;
    KeyButton* browse_;
    QLabel* state_;
    Panel* about_;
    QLabel* title_;
    std::vector<QLabel*> names_{};
    std::vector<QLabel*> facts_{};
    QLabel* citizensTitle_;
    QTreeWidget* citizens_;
    KeyButton* take_;
    bool busy_ = false;
};

} // namespace guitai::ui
