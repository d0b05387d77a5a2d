// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/check_text.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QScrollArea;

namespace guitai::ui {

class Facts;
class KeyButton;
class Panel;
class ProgressLine;

/// The self-diagnosis: a line for each thing the counter stands on, in word and shape, with what to
/// do; and the report for support.
class DiagnosisPage : public QWidget {
    Q_OBJECT
public:
    explicit DiagnosisPage(QWidget* parent = nullptr);

    void showLines(const std::vector<procedure::Checked>& lines);
    void advance(int done, int of);
    void end();
    void setVersions(const views::Versions& versions);
    /// The text that Copy report puts into the clipboard.
    void setReport(std::function<QString()> report);
    void focusStart();

    [[nodiscard]] static QString word();

Q_SIGNALS:
    void runWanted();
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void render();
    void tellSum();
    void renderLine(const procedure::Checked& line);
    void copyReport();

    std::vector<procedure::Checked> lines_{};
    std::function<QString()> report_{};
    views::Versions versions_{};
    bool copied_ = false;
    bool running_ = false; ///< nothing is well before all is known

    QLabel* title_;
    QLabel* sum_;
    KeyButton* again_;
    KeyButton* copy_;
    ProgressLine* progress_;
    Panel* panel_;
    QScrollArea* scroll_;
    QWidget* held_ = nullptr; ///< the lines, made anew with each
    Panel* versionPanel_;
    Facts* facts_;
};

} // namespace guitai::ui
