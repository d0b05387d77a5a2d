// SPDX-License-Identifier: Apache-2.0
#include "models/views/vocabulary_text.h"
#include "ui/pages/file_panel.h"
#include "ui/pages/outcome_shape.h"
#include "ui/pages/progress_line.h"
#include "ui/pages/table_panel.h"
#include "ui/widgets/key_button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace guitai::ui {

using office::FileKind;

FilePanel::FilePanel(const domain::Rules& rules, QWidget* parent)
    : QWidget(parent)
    , rules_(rules)
    , kindLabel_(makeLabel(this, 1.0, QFont::DemiBold))
    , kind_(new QComboBox(this))
    , papersLabel_(makeLabel(this, 1.0, QFont::DemiBold))
    , papersPlace_(new QGridLayout)
    , bankLabel_(makeLabel(this, 1.0, QFont::DemiBold))
    , bank_(new QComboBox(this))
    , file_(makeLabel(this))
    , sum_(makeLabel(this, 1.1, QFont::DemiBold))
    , table_(new TablePanel(filter_, views::ReportModel::Reason, this, views::ReportModel::Outcome,
                            outcomeShape))
    , progress_(new ProgressLine(this))
    , onlyFailed_(new QCheckBox(this))
    , save_(new KeyButton({}, false, this))
    , choose_(new KeyButton({}, false, this))
    , take_(new KeyButton(QStringLiteral("⏎"), true, this)) {
    build();
    connectAll();
    retranslate();
}

void FilePanel::build() {
    for (auto* label : {kindLabel_, papersLabel_, bankLabel_}) {
        label->setWordWrap(false);
    }
    for (auto* box : {kind_, bank_}) { // long words are cut in the box, not the page
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    kindLabel_->setBuddy(kind_);
    bankLabel_->setBuddy(bank_);
    auto* asked = new QGridLayout;
    asked->setHorizontalSpacing(wideGap);
    asked->setVerticalSpacing(gap);
    asked->addWidget(kindLabel_, 0, 0, Qt::AlignVCenter);
    asked->addWidget(kind_, 0, 1);
    asked->addWidget(bankLabel_, 0, 2, Qt::AlignVCenter);
    asked->addWidget(bank_, 0, 3);
    asked->addWidget(papersLabel_, 1, 0, Qt::AlignVCenter);
    asked->addLayout(papersPlace_, 1, 1, 1, 4);
    asked->setColumnStretch(1, 1);
    asked->setColumnStretch(3, 1);
    auto* file = new QHBoxLayout;
    file->addWidget(choose_);
    file->addWidget(file_, 1, Qt::AlignVCenter);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(onlyFailed_);
    buttons->addStretch(1);
    buttons->addWidget(save_);
    buttons->addWidget(take_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addLayout(asked);
    layout->addLayout(file);
    layout->addWidget(sum_);
    layout->addWidget(table_, 1);
    layout->addWidget(progress_);
    layout->addLayout(buttons);
}

void FilePanel::fillChoices() {
    const int kind = std::max(0, kind_->currentIndex());
    const int bank = std::max(0, bank_->currentIndex());
    kind_->clear();
    kind_->addItems({tr("An officer's applications"), tr("Hand-out to an officer"),
                     tr("The factory's return file")});
    kind_->setCurrentIndex(kind);
    bank_->clear();
    for (const auto name : rules_.banks.value) {
        bank_->addItem(views::textOf(name), int(name));
    }
    bank_->setCurrentIndex(std::min(bank, bank_->count() - 1));
}

/// Those that the region asks an officer for; what was ticked stays ticked.
void FilePanel::fillPapers() {
    std::set<domain::Paper> ticked;
    for (const auto& [paper, box] : papers_) {
        if (box->isChecked()) {
            ticked.insert(paper);
        }
        delete box;
    }
    papers_.clear();
    std::vector<domain::Paper> wanted;
    if (kind() != FileKind::Returns) {
        wanted =
            batches::officersPapers(rules_, kind() == FileKind::Apply ? domain::Procedure::Apply
                                                                      : domain::Procedure::Collect);
    }
    constexpr int columns = 3;
    for (const auto paper : wanted) {
        auto* box = new QCheckBox(views::textOf(paper), this);
        box->setChecked(ticked.contains(paper));
        const int at = int(papers_.size());
        papersPlace_->addWidget(box, at / columns, at % columns);
        connect(box, &QCheckBox::clicked, this, &FilePanel::look);
        papers_.emplace_back(paper, box);
    }
    QWidget* before = bank_;
    for (const auto& [paper, box] : papers_) {
        setTabOrder(before, box);
        before = box;
    }
    papersLabel_->setVisible(!papers_.empty());
    bankLabel_->setVisible(kind() == FileKind::Apply);
    bank_->setVisible(kind() == FileKind::Apply);
}

void FilePanel::retranslate() {
    fillChoices();
    fillPapers();
    kindLabel_->setText(tr("&What it is:"));
    kind_->setAccessibleName(tr("What the file is taken for"));
    bankLabel_->setText(tr("&Bank, where a line names none:"));
    bank_->setAccessibleName(tr("Bank, where a line names none"));
    papersLabel_->setText(tr("Handed in for each person:"));
    choose_->setWord(tr("Choose file…"));
    onlyFailed_->setText(tr("Only what failed"));
    save_->setWord(tr("Save the report…"));
    const auto empty =
        tr("Choose a CSV file, in UTF-8 or GB18030, whose first line names its columns.\nAn "
           "officer's list has id_number (社会保障号码) and name (姓名), and phone (电话) and bank "
           "(银行) where there are any.\nNothing is done before you have seen what is about to "
           "happen.");
    table_->setWords(tr("Line by line"), empty);
    model_.retranslate();
    tell();
}

void FilePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
