// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/practice_views.h"

#include <QDialog>

#include <map>
#include <optional>
#include <vector>

class QButtonGroup;
class QGridLayout;
class QLabel;

namespace guitai::ui {

class ChoiceList;
class Face;
class KeyButton;
class PaperButton;

/// The desk: each paper large beside the customer's face, and what is wrong with it. Letters or
/// arrows choose the paper, digits what is wrong.
class PapersDialog : public QDialog {
    Q_OBJECT
public:
    explicit PapersDialog(QWidget* parent = nullptr);

    /// Keeps what has been judged.
    void showPapers(const std::vector<views::PaperPicture>& papers, views::FaceSeed customer,
                    const QString& name);

Q_SIGNALS:
    /// Nothing: the paper is in order.
    void judged(guitai::domain::Paper paper, std::optional<guitai::practice::PaperFlaw> flaw);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(int index);
    void judge();
    void retranslate();

    std::vector<PaperButton*> papers_{};
    std::map<domain::Paper, practice::PaperFlaw> judgements_{};
    QString name_;
    Face* face_;
    QLabel* who_;
    QLabel* question_;
    QGridLayout* grid_;
    QButtonGroup* group_;
    ChoiceList* flaws_;
    KeyButton* close_;
};

} // namespace guitai::ui
