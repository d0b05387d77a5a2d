// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/file_panel.h"

#include "ui/pages/ask_file.h"
#include "ui/pages/progress_line.h"
#include "ui/pages/table_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/key_button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QTableView>

namespace guitai::ui {

using office::FileKind;

void FilePanel::connectAll() {
    connect(kind_, &QComboBox::activated, this, [this] {
        path_.clear();
        clear();
        fillPapers();
    });
    connect(bank_, &QComboBox::activated, this, &FilePanel::look);
    connect(choose_, &QPushButton::clicked, this, &FilePanel::askFile);
    connect(take_, &QPushButton::clicked, this, &FilePanel::take);
    connect(progress_, &ProgressLine::cancelled, this, &FilePanel::cancelled);
    connect(onlyFailed_, &QCheckBox::toggled, this,
            [this](bool only) { filter_.setOnlyFailed(only); });
    connect(save_, &QPushButton::clicked, this, [this] {
        const auto name = QFileInfo(path_).completeBaseName() + QStringLiteral("-report.csv");
        askFileToWrite(
            this, tr("Where the report is written to"), name, true,
            [this](const QString& path) { Q_EMIT saveWanted(model_.report(stopped_), path); });
    });
}

FileKind FilePanel::kind() const {
    return FileKind(std::max(0, kind_->currentIndex()));
}

office::FileAsked FilePanel::asked() const {
    office::FileAsked asked{.kind = kind(), .path = path_.toStdString()};
    for (const auto& [paper, box] : papers_) {
        if (box->isChecked()) {
            asked.papers.insert(paper);
        }
    }
    if (kind() == FileKind::Apply && bank_->currentIndex() >= 0) {
        asked.bank = domain::BankName(bank_->currentData().toInt());
    }
    return asked;
}

void FilePanel::askFor(FileKind kind) {
    kind_->setCurrentIndex(int(kind));
    path_.clear();
    clear();
    fillPapers();
    askFile();
}

void FilePanel::askFile() {
    askFileToRead(this, kind_->currentText(), [this](const QString& path) { choose(path); });
}

void FilePanel::choose(const QString& path) {
    path_ = path;
    look();
}

/// Also after something else was said of it: the papers, the bank.
void FilePanel::look() {
    if (path_.isEmpty() || stage_ == Stage::Looking || stage_ == Stage::Taking) {
        return;
    }
    model_.set({});
    onlyFailed_->setChecked(false);
    setStage(Stage::Looking);
    Q_EMIT lookWanted(asked());
}

void FilePanel::take() {
    if (stage_ == Stage::Ended) { // once more from the beginning: what is done is not done again
        look();
        return;
    }
    if (stage_ == Stage::Looked) {
        model_.set({});
        setStage(Stage::Taking);
        Q_EMIT takeWanted();
    }
}

void FilePanel::advance(const std::vector<batches::LineReport>& lines, int done, int of) {
    if (stage_ == Stage::Looking || stage_ == Stage::Taking) {
        model_.append(lines);
        progress_->advance(done, of);
    }
}

void FilePanel::showLooked(bool whole) {
    if (stage_ == Stage::Looking) {
        if (!whole) {
            model_.set({});
        }
        setStage(whole ? Stage::Looked : Stage::Start);
    }
}

void FilePanel::showFinished(bool stopped) {
    if (stage_ == Stage::Taking) {
        stopped_ = stopped;
        setStage(Stage::Ended);
    }
}

void FilePanel::clear() {
    model_.set({});
    setStage(Stage::Start);
}

void FilePanel::focusStart() {
    (take_->isEnabled() ? take_ : choose_)->setFocus();
}

void FilePanel::setStage(Stage stage) {
    stage_ = stage;
    model_.setAhead(stage == Stage::Looking || stage == Stage::Looked);
    if (stage != Stage::Looking && stage != Stage::Taking) {
        progress_->end();
    } else {
        progress_->advance(0, 0);
    }
    tell();
    if (stage == Stage::Looking || stage == Stage::Taking) {
        progress_->cancelButton()->setFocus();
    } else if (isVisible()) {
        focusStart();
    }
    if (stage == Stage::Looked || stage == Stage::Ended) {
        announce(sum_, sum_->text());
    }
}

QString FilePanel::sum() const {
    const auto report = model_.report(stopped_);
    switch (stage_) {
    case Stage::Start:
    case Stage::Looking:
        break;
    case Stage::Looked:
        return views::previewText(report);
    case Stage::Taking:
        return tr("Under way. What is done stays done if you cancel.");
    case Stage::Ended:
        return stopped_ ? tr("Stopped  ·  %1\nThe same file again goes on where it was.")
                              .arg(views::sumText(report))
                        : views::sumText(report);
    }
    return {};
}

QString FilePanel::takeWord() const {
    if (stage_ == Stage::Ended) {
        return tr("Look at the file again");
    }
    const int count = model_.count(batches::LineOutcome::NotReached);
    switch (kind()) {
    case FileKind::Apply:
        return tr("Apply for %n card(s)", nullptr, count);
    case FileKind::HandOut:
        return tr("Hand %n card(s) to the officer", nullptr, count);
    case FileKind::Returns:
        break;
    }
    return tr("Take %n line(s) into the stock", nullptr, count);
}

void FilePanel::tell() {
    const bool busy = stage_ == Stage::Looking || stage_ == Stage::Taking;
    file_->setText(path_.isEmpty() ? tr("No file chosen")
                                   : tr("File: %1").arg(QFileInfo(path_).fileName()));
    sum_->setText(sum());
    sum_->setVisible(!sum_->text().isEmpty());
    for (QWidget* each : {static_cast<QWidget*>(kind_), static_cast<QWidget*>(bank_),
                          static_cast<QWidget*>(choose_)}) {
        each->setEnabled(!busy);
    }
    for (const auto& [paper, box] : papers_) {
        box->setEnabled(!busy);
    }
    const bool some = model_.count(batches::LineOutcome::NotReached) > 0;
    take_->setWord(takeWord());
    take_->setVisible(stage_ == Stage::Looked || stage_ == Stage::Ended);
    take_->setEnabled(stage_ == Stage::Ended || (stage_ == Stage::Looked && some));
    save_->setVisible(stage_ == Stage::Ended);
    onlyFailed_->setVisible(stage_ == Stage::Looked || stage_ == Stage::Ended);
}

} // namespace guitai::ui
