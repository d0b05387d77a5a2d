// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/earlier_acts_page.h"

#include "models/views/format.h"
#include "ui/pages/table_panel.h"
#include "ui/widgets/key_button.h"

#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace guitai::ui {

namespace {

constexpr int papersWidth = 330;

} // namespace

EarlierActsPage::EarlierActsPage(QWidget* parent)
    : QWidget(parent)
    , title_(makeLabel(this, 1.25, QFont::DemiBold))
    , holder_(makeLabel(this, 1.1))
    , notice_(new Banner(this))
    , panel_(new TablePanel(model_, views::EarlierActModel::What, this))
    , papersTitle_(makeLabel(this, 1.1, QFont::DemiBold))
    , hint_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , buttons_(new QVBoxLayout)
    , record_(new KeyButton(QStringLiteral("0"), false, this))
    , back_(new KeyButton(QStringLiteral("Esc"), false, this)) {
    build();
    auto* table = panel_->table();
    table->installEventFilter(this);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) { choose(row.row()); });
    connect(record_, &KeyButton::clicked, this, [this] {
        if (acts_) {
            Q_EMIT recordWanted(*acts_);
        }
    });
    connect(back_, &KeyButton::clicked, this, &EarlierActsPage::left);
    retranslate();
}

void EarlierActsPage::build() {
    auto* head = new QHBoxLayout;
    title_->setWordWrap(false);
    holder_->setWordWrap(false);
    head->addWidget(title_);
    head->addStretch(1);
    head->addWidget(holder_);
    auto* papers = new Panel(this);
    papers->setFixedWidth(papersWidth);
    papers->body()->addWidget(papersTitle_);
    papers->body()->addWidget(hint_);
    papers->body()->addLayout(buttons_);
    papers->body()->addStretch(1);
    auto* both = new QHBoxLayout;
    both->setSpacing(wideGap);
    both->addWidget(panel_, 1);
    both->addWidget(papers);
    auto* foot = new QHBoxLayout;
    foot->addWidget(record_);
    foot->addStretch(1);
    foot->addWidget(back_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, 12, wideGap, wideGap);
    layout->setSpacing(gap);
    layout->addLayout(head);
    layout->addWidget(notice_);
    layout->addLayout(both, 1);
    layout->addLayout(foot);
}

QString EarlierActsPage::word() {
    return tr("Earlier acts and their papers");
}

void EarlierActsPage::showActs(const procedure::EarlierActs& acts) {
    const auto before = run_;
    acts_ = acts;
    words_ = {};
    run_.reset();
    papers_.reset();
    model_.set(views::rowsOf(acts));
    retranslate();
    const auto& rows = model_.rows();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (before && rows[row].run == before) {
            panel_->table()->selectRow(int(row));
            return;
        }
    }
    if (!rows.empty()) {
        panel_->table()->selectRow(0);
    }
}

void EarlierActsPage::choose(int row) {
    papers_.reset();
    words_ = {};
    run_ = row >= 0 && row < model_.rowCount() ? model_.rows()[std::size_t(row)].run : std::nullopt;
    retranslate();
    if (run_) {
        Q_EMIT chosen(*run_);
    }
}

void EarlierActsPage::showPapers(const procedure::KeptPapers& papers) {
    if (run_ == papers.state.run) {
        papers_ = papers;
        retranslate();
    }
}

void EarlierActsPage::tell(std::function<Notice()> words) {
    words_ = std::move(words);
    retranslate();
}

void EarlierActsPage::clear() {
    acts_.reset();
    papers_.reset();
    run_.reset();
    words_ = {};
    model_.set({});
    retranslate();
}

void EarlierActsPage::focusStart() {
    panel_->focusRows();
}

void EarlierActsPage::fillPapers() {
    while (auto* item = buttons_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    hint_->setText(!acts_ || model_.rowCount() == 0 ? QString()
                   : papers_ ? tr("Each is marked as a reprint, with which copy it is, and is put "
                                  "on record.")
                   : run_    ? tr("One moment…")
                          : tr("This act was done at another counter, left no voucher, or is from "
                               "before papers were kept. The record of acts below has it."));
    hint_->setVisible(!hint_->text().isEmpty());
    if (!papers_) {
        return;
    }
    int digit = 0;
    for (const auto what : views::printedFor(papers_->state)) {
        ++digit;
        auto* button = new KeyButton(QString::number(digit), digit == 1, this);
        button->setWord(views::textOf(what));
        connect(button, &KeyButton::clicked, this, [this, what] {
            if (papers_) {
                Q_EMIT printWanted(what, *papers_);
            }
        });
        buttons_->addWidget(button);
    }
}

bool EarlierActsPage::press(int digit) {
    if (digit == 0) {
        record_->click();
        return true;
    }
    auto* item = buttons_->itemAt(digit - 1);
    auto* button = item == nullptr ? nullptr : qobject_cast<KeyButton*>(item->widget());
    if (button == nullptr) {
        return false;
    }
    button->click();
    return true;
}

void EarlierActsPage::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        Q_EMIT left();
    } else if (key < Qt::Key_0 || key > Qt::Key_9 || !press(key - Qt::Key_0)) {
        QWidget::keyPressEvent(event);
    }
}

/// A table takes digits for its own search, and Enter for nothing; here digits choose, and Enter is
/// the voucher.
bool EarlierActsPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter || (key >= Qt::Key_0 && key <= Qt::Key_9)) {
            return press(enter ? 1 : key - Qt::Key_0);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EarlierActsPage::retranslate() {
    title_->setText(word());
    holder_->setText(acts_ ? QStringLiteral("%1    %2")
                                 .arg(views::maskedName(acts_->file.holder.name.text()),
                                      views::maskedId(acts_->file.holder.idNumber.text()))
                           : QString());
    panel_->setWords(tr("What was done, the newest first"),
                     acts_ ? tr("Nothing was done for this holder yet.") : tr("One moment…"));
    papersTitle_->setText(tr("Papers of this act"));
    record_->setWord(tr("Print the record of acts"));
    record_->setEnabled(acts_.has_value());
    back_->setWord(tr("Back to the holder"));
    if (words_) {
        notice_->show(words_());
    } else if (acts_ && !acts_->whole) {
        notice_->show({.what = tr("The registry does not answer: only what waits here is shown."),
                       .doNow = tr("Please look again in a moment.")});
    } else {
        notice_->clear();
    }
    model_.retranslate();
    fillPapers();
}

void EarlierActsPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
