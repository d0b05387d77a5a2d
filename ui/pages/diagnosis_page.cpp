// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/diagnosis_page.h"

#include "models/views/format.h"
#include "ui/pages/progress_line.h"
#include "ui/steps/facts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace guitai::ui {

namespace {

constexpr int lineGlyph = 22;

Tone toneOf(procedure::Standing standing) {
    switch (standing) {
    case procedure::Standing::Good:
        return Tone::Good;
    case procedure::Standing::Attention:
        return Tone::Attention;
    case procedure::Standing::Bad:
        break;
    }
    return Tone::Bad;
}

} // namespace

DiagnosisPage::DiagnosisPage(QWidget* parent)
    : QWidget(parent)
    , title_(makeLabel(this, 1.25, QFont::DemiBold))
    , sum_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , again_(new KeyButton(QStringLiteral("F5"), true, this))
    , copy_(new KeyButton(QStringLiteral("Ctrl+C"), false, this))
    , progress_(new ProgressLine(this))
    , panel_(new Panel(this))
    , scroll_(new QScrollArea(this))
    , versionPanel_(new Panel(this))
    , facts_(new Facts(versionPanel_)) {
    build();
    connect(again_, &QPushButton::clicked, this, &DiagnosisPage::runWanted);
    connect(copy_, &QPushButton::clicked, this, &DiagnosisPage::copyReport);
    connect(progress_, &ProgressLine::cancelled, this, &DiagnosisPage::cancelled);
    const auto key = [this](const QKeySequence& keys, KeyButton* button) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    key(QKeySequence(Qt::Key_F5), again_);
    key(QKeySequence::Copy, copy_);
    key(QKeySequence(Qt::Key_Escape), progress_->cancelButton());
    retranslate();
}

void DiagnosisPage::build() {
    auto* head = new QHBoxLayout;
    head->addWidget(title_);
    head->addWidget(sum_, 1);
    head->addWidget(copy_);
    head->addWidget(again_);
    sum_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    title_->setWordWrap(false);
    versionPanel_->body()->addWidget(facts_);
    auto* inside = new QWidget(this);
    auto* both = new QHBoxLayout(inside);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(wideGap);
    both->addWidget(panel_, 5, Qt::AlignTop);
    both->addWidget(versionPanel_, 2, Qt::AlignTop);
    scroll_->setWidget(inside);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, 12, wideGap, wideGap);
    layout->setSpacing(gap);
    layout->addLayout(head);
    layout->addWidget(progress_);
    layout->addWidget(scroll_, 1);
}

QString DiagnosisPage::word() {
    return tr("Self-diagnosis");
}

void DiagnosisPage::showLines(const std::vector<procedure::Checked>& lines) {
    lines_ = lines;
    copied_ = false;
    render();
}

void DiagnosisPage::advance(int done, int of) {
    progress_->advance(done, of);
    again_->setEnabled(false);
    copy_->setEnabled(false);
    running_ = true;
    tellSum();
}

void DiagnosisPage::end() {
    progress_->end();
    running_ = false;
    again_->setEnabled(true);
    copy_->setEnabled(!lines_.empty());
    render();
    announce(sum_, sum_->text());
}

void DiagnosisPage::setVersions(const views::Versions& versions) {
    versions_ = versions;
    render();
}

void DiagnosisPage::setReport(std::function<QString()> report) {
    report_ = std::move(report);
}

void DiagnosisPage::focusStart() {
    again_->setFocus();
}

void DiagnosisPage::copyReport() {
    if (report_) {
        QGuiApplication::clipboard()->setText(report_());
        copied_ = true;
        render();
        announce(sum_, sum_->text());
    }
}

void DiagnosisPage::render() {
    delete held_;
    held_ = new QWidget(panel_);
    auto* grid = new QGridLayout(held_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(wideGap);
    grid->setVerticalSpacing(gap);
    grid->setColumnStretch(2, 1);
    for (const auto& line : lines_) {
        renderLine(line);
    }
    panel_->body()->addWidget(held_);
    held_->show();
    tellSum();
    std::vector<Facts::Fact> facts;
    for (const auto& [part, version] : versions_) {
        facts.push_back({part, version});
    }
    facts_->set(facts);
    versionPanel_->setVisible(!facts.empty());
}

void DiagnosisPage::tellSum() {
    const auto amiss = std::ranges::count_if(lines_, [](const procedure::Checked& line) {
        return procedure::standingOf(line.finding) != procedure::Standing::Good;
    });
    sum_->setText(copied_ ? tr("The report is in the clipboard. It names nobody.")
                  : running_ || lines_.empty() ? QString()
                  : amiss == 0                 ? tr("All is well.")
                                               : tr("%n line(s) to look at.", nullptr, int(amiss)));
}

void DiagnosisPage::renderLine(const procedure::Checked& line) {
    auto* grid = static_cast<QGridLayout*>(held_->layout());
    const int row = grid->rowCount();
    const auto standing = procedure::standingOf(line.finding);
    const auto tone = toneOf(standing);
    auto* what = makeLabel(held_, 1.0, QFont::DemiBold);
    what->setWordWrap(false);
    what->setText(views::textOf(line.check));
    auto* word = makeLabel(held_, 1.0, QFont::DemiBold, tone);
    word->setWordWrap(false);
    word->setText(views::textOf(standing));
    auto said = views::textOf(line.finding);
    if (!line.fact.empty()) {
        said += QStringLiteral("  (%1)").arg(views::fromUtf8(line.fact));
    }
    auto* finding = makeLabel(held_);
    finding->setText(said);
    finding->setAccessibleName(what->text() + QStringLiteral(": ") + word->text() +
                               QStringLiteral(". ") + said);
    grid->addWidget(new Glyph(iconOf(tone), lineGlyph, tone, held_), row, 0, Qt::AlignTop);
    grid->addWidget(what, row, 1, Qt::AlignTop);
    grid->addWidget(finding, row, 2, Qt::AlignTop);
    grid->addWidget(word, row, 3, Qt::AlignTop);
    if (const auto todo = views::todoOf(line.finding); !todo.isEmpty()) {
        auto* label = makeLabel(held_, 1.0, QFont::DemiBold);
        label->setText(todo);
        grid->addWidget(label, row + 1, 2, 1, 2, Qt::AlignTop);
    }
}

void DiagnosisPage::retranslate() {
    title_->setText(word());
    again_->setWord(tr("Check again"));
    copy_->setWord(tr("Copy report"));
    panel_->setHeading(tr("What the counter stands on"));
    scroll_->setAccessibleName(tr("What the counter stands on"));
    versionPanel_->setHeading(tr("Versions"));
    render();
}

void DiagnosisPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
