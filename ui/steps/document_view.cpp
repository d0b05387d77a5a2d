// SPDX-License-Identifier: Apache-2.0
#include "ui/steps/document_view.h"

#include "models/domain/identity_document.h"
#include "models/views/format.h"
#include "models/views/vocabulary_text.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/look.h"
#include "ui/widgets/panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace guitai::ui {

using procedure::DocumentField;

DocumentView::DocumentView(QWidget* parent)
    : StepView(parent)
    , checkLabel_(makeLabel(this, 1.0, QFont::DemiBold, Tone::Quiet))
    , check_(new ChoiceList(ChoiceList::Kind::One, this))
    , note_(makeLabel(this, 1.0, QFont::DemiBold, Tone::Attention))
    , read_(new KeyButton(QStringLiteral("F5"), false, this)) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(wideGap);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const auto field :
         {DocumentField::Name, DocumentField::IdNumber, DocumentField::ValidUntil}) {
        addRow(field, grid);
    }
    connect(rows_.at(DocumentField::IdNumber).line, &QLineEdit::textEdited, this,
            [this] { numberRead_.clear(); });
    check_->setColumns(3);
    auto* button = new QHBoxLayout;
    button->addWidget(note_, 1);
    button->addWidget(read_, 0, Qt::AlignRight | Qt::AlignTop);
    body()->addLayout(grid);
    body()->addSpacing(gap);
    body()->addWidget(checkLabel_);
    body()->addWidget(check_);
    body()->addLayout(button);
    body()->addStretch(1);
    connect(read_, &QPushButton::clicked, this, &StepView::documentWanted);
    auto* again = new QShortcut(QKeySequence(Qt::Key_F5), this);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, read_, &QPushButton::click);
}

void DocumentView::addRow(DocumentField field, QGridLayout* grid) {
    const Row row{.label = makeLabel(this, 1.0, QFont::DemiBold, Tone::Quiet),
                  .line = new QLineEdit(this),
                  .wrong = makeLabel(this, 1.0, QFont::DemiBold, Tone::Bad)};
    row.line->setFont(sized(font(), 1.1));
    row.line->setMinimumHeight(38);
    row.line->setTextMargins(6, 0, 6, 0);
    row.line->setMaxLength(60);
    row.label->setBuddy(row.line);
    row.label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    row.wrong->hide();
    const int at = 2 * int(rows_.size());
    grid->addWidget(row.label, at, 0);
    grid->addWidget(row.line, at, 1);
    grid->addWidget(row.wrong, at + 1, 1);
    rows_.emplace(field, row);
}

bool DocumentView::validity() const {
    return !paper_ || domain::statesValidity(*paper_);
}

void DocumentView::setMeans(const procedure::DocumentMeans& means) {
    means_ = means;
}

void DocumentView::render() {
    const auto paper = domain::documentShown(state().requester);
    const auto role = state().requester.role;
    const bool fresh = run_ != state().run || paper_ != paper || role_ != role;
    run_ = state().run;
    paper_ = paper;
    role_ = role;
    speak();
    if (fresh) {
        wrong_.reset();
        fault_.reset();
        fill();
        if (means_.reads && !state().requester.document) {
            Q_EMIT documentWanted();
        }
    }
    tellWrong();
}

/// As given before, also after a restart.
void DocumentView::fill() {
    const auto& document = state().requester.document;
    numberRead_ = document ? document->idNumber.text() : std::string();
    rows_.at(DocumentField::Name)
        .line->setText(document ? views::fromUtf8(document->name.text()) : QString());
    rows_.at(DocumentField::IdNumber)
        .line->setText(document ? views::maskedId(numberRead_) : QString());
    rows_.at(DocumentField::ValidUntil)
        .line->setText(document ? views::fromUtf8(procedure::validityTyped(document->validUntil))
                                : QString());
    const auto check = document ? document->check : domain::NetworkCheck::Unavailable;
    for (int i = 0; i < check_->count(); ++i) {
        check_->setChosen(i,
                          domain::Words<domain::NetworkCheck>::all[std::size_t(i)].first == check);
    }
}

void DocumentView::speak() {
    const auto whose = views::textOf(paper_.value_or(domain::Paper::IdentityCard));
    ask(tr("What stands on the document: %1?").arg(whose),
        means_.reads ? tr("Lay it on the reader, or type what stands on it.")
                     : tr("Type what stands on it, not what stands in the file."));
    rows_.at(DocumentField::Name).label->setText(tr("Name"));
    rows_.at(DocumentField::IdNumber).label->setText(tr("Identity number"));
    const auto& until = rows_.at(DocumentField::ValidUntil);
    until.label->setText(tr("Valid until"));
    until.line->setPlaceholderText(tr("YYYYMMDD, or 0 for long-term"));
    until.label->setVisible(validity());
    until.line->setVisible(validity());
    for (const auto& [field, row] : rows_) {
        row.line->setAccessibleName(row.label->text());
    }
    checkLabel_->setText(tr("What did the network check answer?"));
    QStringList answers;
    for (const auto& [check, name] : domain::Words<domain::NetworkCheck>::all) {
        answers << views::textOf(check);
    }
    check_->setAccessibleName(checkLabel_->text());
    check_->setOptions(answers);
    checkLabel_->setVisible(!means_.checks);
    check_->setVisible(!means_.checks);
    read_->setWord(tr("Read the document"));
    read_->setVisible(means_.reads);
}

void DocumentView::showDocument(const procedure::DocumentRead& document) {
    numberRead_ = document.idNumber;
    rows_.at(DocumentField::Name).line->setText(views::fromUtf8(document.name));
    rows_.at(DocumentField::IdNumber).line->setText(views::maskedId(document.idNumber));
    rows_.at(DocumentField::ValidUntil)
        .line->setText(views::fromUtf8(procedure::validityTyped(document.validUntil)));
    wrong_.reset();
    fault_.reset();
    tellWrong();
    rows_.at(DocumentField::Name).line->setFocus();
}

void DocumentView::tellNotRead(procedure::DocumentFault fault) {
    fault_ = fault;
    tellWrong();
}

QString DocumentView::text(DocumentField field) const {
    return rows_.at(field).line->text().trimmed();
}

procedure::DocumentTyped DocumentView::typed() const {
    procedure::DocumentTyped typed{
        .name = text(DocumentField::Name).toStdString(),
        .idNumber = numberRead_.empty() ? text(DocumentField::IdNumber).toUpper().toStdString()
                                        : numberRead_,
        .validUntil = text(DocumentField::ValidUntil).toStdString()};
    if (check_->chosen() >= 0) {
        typed.check = domain::Words<domain::NetworkCheck>::all[std::size_t(check_->chosen())].first;
    }
    return typed;
}

void DocumentView::tellWrong() {
    for (const auto& [field, row] : rows_) {
        row.wrong->setVisible(wrong_ == field);
    }
    rows_.at(DocumentField::Name)
        .wrong->setText(tr("The name as it stands on the document, please."));
    rows_.at(DocumentField::IdNumber)
        .wrong->setText(tr("No identity number reads like this: please compare it once more."));
    rows_.at(DocumentField::ValidUntil)
        .wrong->setText(tr("Please type its last day with eight digits, or 0 for long-term."));
    for (const auto& [field, row] : rows_) {
        row.line->setAccessibleDescription(wrong_ == field ? row.wrong->text() : QString());
    }
    note_->setVisible(fault_.has_value());
    note_->setText(fault_ == procedure::DocumentFault::NoDocument
                       ? tr("No document lies on the reader. Lay it there, or type.")
                       : tr("The reader could not read it. Try once more, or type."));
}

void DocumentView::goOn() {
    if (!canGoOn()) {
        return;
    }
    const auto document = procedure::documentFrom(typed(), validity());
    wrong_ = document ? std::nullopt : std::optional(document.error());
    tellWrong();
    if (document) {
        Q_EMIT documentGiven(*document);
    } else {
        rows_.at(document.error()).line->setFocus();
    }
}

bool DocumentView::choose(int digit) {
    return !check_->isHidden() && check_->press(digit);
}

QWidget* DocumentView::firstFocus() const {
    return rows_.at(DocumentField::Name).line;
}

QString DocumentView::help() const {
    return tr("The document of who stands here, not of the holder when somebody else came. It must "
              "be valid today; the holder's must bear the name and number of the file. What the "
              "network check answered is put on record, also when it could not be asked.");
}

} // namespace guitai::ui
