// SPDX-License-Identifier: Apache-2.0
#include "ui/lessons/case_panel.h"

#include "ui/lessons/file_dialogs.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace guitai::ui {

namespace {
constexpr int rowAir = 8;
} // namespace

CasePanel::CasePanel(FileDialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , dialogs_(dialogs)
    , fileLabel_(makeLabel(this, 1.0, QFont::DemiBold))
    , file_(new QLineEdit(this))
    , browse_(new KeyButton(QStringLiteral("Ctrl+O"), false, this))
    , state_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , about_(new Panel(this))
    , title_(makeLabel(about_, 1.1, QFont::DemiBold))
    , citizensTitle_(makeLabel(this, 1.0, QFont::DemiBold))
    , citizens_(new QTreeWidget(this))
    , take_(new KeyButton(QStringLiteral("⏎"), false, this)) {
    build();
    connect(file_, &QLineEdit::returnPressed, this, &CasePanel::read);
    connect(browse_, &KeyButton::clicked, this, &CasePanel::browse);
    connect(citizens_, &QTreeWidget::itemActivated, this, &CasePanel::take);
    connect(take_, &KeyButton::clicked, this, &CasePanel::take);
    clear();
    retranslate();
}

void CasePanel::build() {
    fileLabel_->setWordWrap(false);
    fileLabel_->setBuddy(file_);
    file_->setMinimumWidth(160);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(wideGap);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < Facts; ++i) {
        names_.push_back(makeLabel(about_, 1.0, QFont::Normal, Tone::Quiet));
        names_.back()->setWordWrap(false);
        facts_.push_back(makeLabel(about_, 1.0, i == Verdict ? QFont::DemiBold : QFont::Normal,
                                   i == Verdict ? Tone::Accent : Tone::Plain));
        grid->addWidget(names_.back(), i, 0, Qt::AlignTop);
        grid->addWidget(facts_.back(), i, 1);
    }
    about_->body()->addWidget(title_);
    about_->body()->addLayout(grid);
    citizens_->setColumnCount(2);
    citizens_->setRootIsDecorated(false);
    citizens_->setAllColumnsShowFocus(true);
    citizens_->setAlternatingRowColors(true);
    citizens_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    citizens_->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto* top = new QHBoxLayout;
    top->addWidget(fileLabel_, 0, Qt::AlignVCenter);
    top->addWidget(file_, 1);
    top->addWidget(browse_);
    auto* who = new QHBoxLayout;
    who->addWidget(citizensTitle_, 1, Qt::AlignVCenter);
    who->addWidget(take_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addLayout(top);
    layout->addWidget(state_);
    layout->addWidget(about_);
    layout->addLayout(who);
    layout->addWidget(citizens_, 1);
}

void CasePanel::setBusy(bool busy) {
    busy_ = busy;
    file_->setReadOnly(busy);
    browse_->setEnabled(!busy);
    state_->setVisible(busy || about_->isHidden());
    retranslate();
}

void CasePanel::await() {
    clear();
    setBusy(true);
    announce(this, state_->text());
}

void CasePanel::clear() {
    about_->hide();
    citizens_->clear();
    citizens_->hide();
    citizensTitle_->hide();
    take_->hide();
    setBusy(false);
}

void CasePanel::showCase(const views::CaseView& subject,
                         const std::vector<views::CitizenLine>& citizens) {
    clear();
    title_->setText(subject.title);
    title_->setVisible(!subject.title.isEmpty());
    const auto texts = {subject.asked, subject.where, subject.who, subject.papers, subject.verdict};
    std::size_t fact = 0;
    for (const auto& text : texts) {
        facts_[fact++]->setText(text);
    }
    QTreeWidgetItem* first = nullptr;
    for (const auto& citizen : citizens) {
        auto* item = new QTreeWidgetItem(citizens_, {citizen.who, citizen.answer});
        item->setSizeHint(1, {0, fontMetrics().height() + rowAir});
        item->setToolTip(1, citizen.answer);
        item->setData(0, Qt::UserRole, citizen.fits);
        item->setData(0, Qt::AccessibleTextRole, tr("%1, %2").arg(citizen.who, citizen.answer));
        if (citizen.fits) {
            item->setFont(0, sized(font(), 1.0, QFont::DemiBold));
        } else {
            item->setForeground(0, toneColor(Tone::Quiet, palette()));
            item->setForeground(1, toneColor(Tone::Quiet, palette()));
        }
        if (first == nullptr && citizen.fits) {
            first = item;
        }
    }
    about_->show();
    citizens_->show();
    citizensTitle_->show();
    take_->show();
    take_->setEnabled(first != nullptr);
    setBusy(false);
    citizens_->setCurrentItem(first == nullptr ? citizens_->topLevelItem(0) : first);
    citizens_->setFocus();
}

void CasePanel::choose(int index) {
    citizens_->setCurrentItem(citizens_->topLevelItem(index));
}

void CasePanel::focusStart() {
    file_->setFocus();
}

void CasePanel::browse() {
    if (busy_) {
        return;
    }
    dialogs_.askCase(this, [this](const QString& path) {
        file_->setText(path);
        read();
    });
}

void CasePanel::read() {
    if (!busy_ && !file_->text().trimmed().isEmpty()) {
        Q_EMIT caseWanted(file_->text().trimmed());
    }
}

void CasePanel::take() {
    auto* item = citizens_->currentItem();
    if (item != nullptr && item->data(0, Qt::UserRole).toBool()) {
        Q_EMIT citizenChosen(citizens_->indexOfTopLevelItem(item));
    }
}

void CasePanel::retranslate() {
    fileLabel_->setText(tr("&Rule case:"));
    file_->setAccessibleName(tr("File of a rule case"));
    file_->setPlaceholderText(tr("a file, then Enter"));
    browse_->setWord(tr("Choose"));
    state_->setText(busy_ ? tr("Reading the case and trying it with every citizen…")
                          : tr("A rule case says who asks for what, at which window, with what; "
                               "the decider says what comes of it."));
    const auto names = {tr("Asked for"), tr("Window"), tr("Who comes"), tr("Papers"),
                        tr("Decided")};
    std::size_t i = 0;
    for (const auto& name : names) {
        names_[i++]->setText(name);
    }
    citizensTitle_->setText(tr("Who plays it: a citizen with whom the same comes about"));
    citizens_->setHeaderLabels({tr("Citizen"), tr("What comes about")});
    citizens_->setAccessibleName(citizensTitle_->text());
    take_->setWord(tr("Take"));
}

void CasePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
