// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"
#include "models/office/back_office.h"
#include "models/views/batch_models.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace guitai::ui {

class KeyButton;
class ProgressLine;
class TablePanel;

/// A file of many lines: what is about to happen, then what came of each line. An officer's list
/// (A2), or the factory's return file (制卡回盘).
class FilePanel : public QWidget {
    Q_OBJECT
public:
    enum class Stage { Start, Looking, Looked, Taking, Ended };

    /// The rules are the caller's and outlive it: they say what papers an officer hands in.
    explicit FilePanel(const domain::Rules& rules, QWidget* parent = nullptr);

    void advance(const std::vector<batches::LineReport>& lines, int done, int of);
    void showLooked(bool whole);
    void showFinished(bool stopped);
    /// The lines so far stay; nothing more comes.
    void clear();
    void focusStart();
    /// Chooses what the file is taken for, and asks for the file.
    void askFor(office::FileKind kind);
    /// As if that file had been chosen.
    void choose(const QString& path);
    /// What the button does: what was looked at is done, or once more looked at.
    void take();

    [[nodiscard]] Stage stage() const { return stage_; }

    [[nodiscard]] QCheckBox* onlyFailed() const { return onlyFailed_; }

    [[nodiscard]] KeyButton* takeButton() const { return take_; }

    [[nodiscard]] ProgressLine* progress() const { return progress_; }

    [[nodiscard]] const views::ReportModel& report() const { return model_; }

Q_SIGNALS:
    void lookWanted(const guitai::office::FileAsked& asked);
    void takeWanted();
    void cancelled();
    void saveWanted(const guitai::batches::Report& report, const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void fillChoices();
    void fillPapers();
    void askFile();
    void look();
    void setStage(Stage stage);
    void tell();
    [[nodiscard]] office::FileKind kind() const;
    [[nodiscard]] office::FileAsked asked() const;
    [[nodiscard]] QString sum() const;
    [[nodiscard]] QString takeWord() const;

    const domain::Rules& rules_;
    views::ReportModel model_{};
    views::ReportFilter filter_{model_};
    Stage stage_ = Stage::Start;
    bool stopped_ = false;
    QString path_;
    QLabel* kindLabel_;
    QComboBox* kind_;
    QLabel* papersLabel_;
    QGridLayout* papersPlace_;
    std::vector<std::pair<domain::Paper, QCheckBox*>> papers_{};
    QLabel* bankLabel_;
    QComboBox* bank_;
    QLabel* file_;
    QLabel* sum_;
    TablePanel* table_;
    ProgressLine* progress_;
    QCheckBox* onlyFailed_;
    KeyButton* save_;
    KeyButton* choose_;
    KeyButton* take_;
};

} // namespace guitai::ui
