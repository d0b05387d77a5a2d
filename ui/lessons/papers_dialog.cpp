// SPDX-License-Identifier: Apache-2.0
#include "ui/lessons/papers_dialog.h"

#include "models/views/practice_text.h"
#include "ui/lessons/face.h"
#include "ui/lessons/paper_button.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace guitai::ui {

using practice::PaperFlaw;

namespace {
constexpr int columns = 3;
} // namespace

PapersDialog::PapersDialog(QWidget* parent)
    : QDialog(parent)
    , face_(new Face(110, this))
    , who_(makeLabel(this, 1.1, QFont::DemiBold))
    , question_(makeLabel(this, 1.1, QFont::DemiBold))
    , grid_(new QGridLayout)
    , group_(new QButtonGroup(this))
    , flaws_(new ChoiceList(ChoiceList::Kind::One, this))
    , close_(new KeyButton(QStringLiteral("⏎"), true, this)) {
    flaws_->setColumns(2);
    auto* person = new QHBoxLayout;
    person->addWidget(face_);
    person->addWidget(who_, 1);
    auto* judging = new QVBoxLayout;
    judging->addWidget(question_);
    judging->addWidget(flaws_);
    auto* below = new QHBoxLayout;
    below->addLayout(person, 1);
    below->addLayout(judging, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close_);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(wideGap);
    layout->addLayout(grid_);
    layout->addLayout(below);
    layout->addLayout(buttons);
    connect(group_, &QButtonGroup::idClicked, this, &PapersDialog::choose);
    connect(flaws_, &ChoiceList::changed, this, &PapersDialog::judge);
    connect(close_, &KeyButton::clicked, this, &QDialog::accept);
    setMinimumWidth(columns * 310);
    retranslate();
}

void PapersDialog::showPapers(const std::vector<views::PaperPicture>& papers,
                              views::FaceSeed customer, const QString& name) {
    face_->setSeed(customer);
    name_ = name;
    while (papers_.size() < papers.size()) {
        auto* button = new PaperButton(this);
        const int index = int(papers_.size());
        group_->addButton(button, index);
        grid_->addWidget(button, index / columns, index % columns);
        papers_.push_back(button);
    }
    for (std::size_t i = 0; i < papers_.size(); ++i) {
        papers_[i]->setVisible(i < papers.size());
        if (i < papers.size()) {
            papers_[i]->setPicture(papers[i], int(i) + 1);
        }
    }
    retranslate();
    choose(std::max(0, group_->checkedId()));
}

void PapersDialog::choose(int index) {
    if (index < 0 || index >= int(papers_.size())) {
        return;
    }
    auto* button = papers_[std::size_t(index)];
    button->setChecked(true);
    button->setFocus();
    const auto judged = judgements_.find(button->picture().paper);
    int flaw = 0;
    for (std::size_t i = 0; i < domain::Words<PaperFlaw>::all.size(); ++i) {
        if (judged != judgements_.end() &&
            judged->second == domain::Words<PaperFlaw>::all[i].first) {
            flaw = int(i) + 1;
        }
    }
    const QSignalBlocker quiet(flaws_);
    flaws_->setChosen(flaw, true);
    question_->setText(tr("What is wrong with it? – %1").arg(button->picture().title));
}

void PapersDialog::judge() {
    const auto index = group_->checkedId();
    if (index < 0) {
        return;
    }
    auto* button = papers_[std::size_t(index)];
    const auto paper = button->picture().paper;
    const int chosen = flaws_->chosen();
    judgements_.erase(paper);
    std::optional<PaperFlaw> flaw;
    if (chosen > 0) {
        flaw = domain::Words<PaperFlaw>::all[std::size_t(chosen) - 1].first;
        judgements_.emplace(paper, *flaw);
    }
    button->setJudgement(flaw ? views::textOf(*flaw) : QString());
    Q_EMIT judged(paper, flaw);
}

void PapersDialog::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const int index = group_->checkedId();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        choose(index + (key == Qt::Key_Left ? -1 : 1));
    } else if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        flaws_->press(key - Qt::Key_0);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        accept();
    } else {
        QDialog::keyPressEvent(event);
    }
}

void PapersDialog::retranslate() {
    setWindowTitle(tr("The papers on the desk"));
    who_->setText(tr("At the window: %1. ← → choose a paper, a digit says what is wrong with it.")
                      .arg(name_));
    QStringList options{tr("Nothing: it is in order")};
    for (const auto& [flaw, name] : domain::Words<PaperFlaw>::all) {
        options << views::textOf(flaw);
    }
    flaws_->setOptions(options);
    close_->setWord(tr("Back to the counter"));
    for (auto* paper : papers_) {
        const auto judged = judgements_.find(paper->picture().paper);
        paper->setJudgement(judged == judgements_.end() ? QString()
                                                        : views::textOf(judged->second));
    }
}

void PapersDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
