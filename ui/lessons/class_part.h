// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/class_model.h"

#include <QSortFilterProxyModel>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QTableView;

namespace guitai::ui {

class FileDialogs;
class KeyButton;
class Panel;
class ShyScroll;
class TablePanel;

/// The rows of one exercise, or all.
class ClassFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ClassFilter(views::ClassModel& model, QObject* parent = nullptr);

    void setExercise(const std::string& id); ///< empty: all
    [[nodiscard]] const views::ClassLine* line(const QModelIndex& index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    views::ClassModel& model_;
    std::string exercise_{};
};

/// The results of a class: a row for each learner and exercise; Enter shows what the best try
/// brought, point by point.
class ClassPart : public QWidget {
    Q_OBJECT
public:
    /// The dialogs are the caller's and outlive it.
    explicit ClassPart(FileDialogs& dialogs, QWidget* parent = nullptr);

    void await();
    void showClass(const views::ClassView& view);
    void focusStart();
    void addFiles();
    void addFolder();
    void exportTable();

    [[nodiscard]] QTableView* table() const;

    [[nodiscard]] QComboBox* filter() const { return filter_; }

Q_SIGNALS:
    /// Those that were added before stay.
    void resultsWanted(const QStringList& places);
    void exportWanted(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fillFilter();
    void showCurrent();
    void retranslate();
    void setBusy(bool busy);

    FileDialogs& dialogs_;
    views::ClassModel model_{};
    ClassFilter rows_;
    views::ClassView view_{};
    bool busy_ = false;
    KeyButton* files_;
    KeyButton* folder_;
    KeyButton* export_;
    QLabel* filterLabel_;
    QComboBox* filter_;
    TablePanel* panel_;
    QLabel* counted_;
    QLabel* refused_;
    Panel* merits_;
    QLabel* whose_;
    QWidget* points_;
    QGridLayout* grid_;
    ShyScroll* scroll_;
};

} // namespace guitai::ui
