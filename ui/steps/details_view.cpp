// SPDX-License-Identifier: Apache-2.0
#include "ui/steps/details_view.h"

#include "models/views/form_text.h"
#include "models/views/format.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/look.h"
#include "ui/widgets/panel.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace guitai::ui {

using procedure::FieldKind;

namespace {

constexpr int widestOfTwo = 230; ///< an option's words, where two stand side by side

QStringList optionsOf(const procedure::FormField& field) {
    QStringList options;
    for (const auto& word : field.options) {
        options << views::optionText(field.field, word);
    }
    return options;
}

int columnsFor(const QStringList& options, const QFontMetrics& metrics) {
    const bool narrow = std::ranges::all_of(options, [&](const QString& option) {
        return metrics.horizontalAdvance(option) <= widestOfTwo;
    });
    return narrow ? 2 : 1;
}

} // namespace

DetailsView::DetailsView(QWidget* parent)
    : StepView(parent)
    , area_(new QScrollArea(this))
    , sheet_(new QWidget(area_))
    , grid_(new QGridLayout(sheet_))
    , note_(makeLabel(this, 1.05, QFont::DemiBold, Tone::Attention)) {
    grid_->setContentsMargins(2, 0, 2, 0);
    grid_->setHorizontalSpacing(wideGap);
    grid_->setVerticalSpacing(6);
    grid_->setColumnStretch(1, 1);
    area_->setWidget(sheet_);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setFocusPolicy(Qt::NoFocus);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->viewport()->setAutoFillBackground(false);
    sheet_->setAutoFillBackground(false);
    body()->addWidget(area_, 1);
    body()->addWidget(note_);
}

void DetailsView::render() {
    const auto form = procedure::formOf(state().procedure, file(), state().card, rules());
    const auto sameFields = std::ranges::equal(
        rows_, form, {}, [](const Row& row) { return row.field; }, std::identity());
    if (run_ != state().run || !sameFields) {
        run_ = state().run;
        wrong_.reset();
        rebuild(form);
        fill(procedure::answersOf(form, state().asked)); // as given, also after a restart
    }
    speak();
    tellWrong();
    tellWhatFollows();
}

void DetailsView::rebuild(const std::vector<procedure::FormField>& form) {
    while (auto* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    grid_->setRowStretch(3 * int(rows_.size()) + 3, 0);
    rows_.clear();
    for (const auto& field : form) {
        rows_.push_back(makeRow(field));
        place(rows_.back(), 3 * int(rows_.size()));
    }
    grid_->setRowStretch(3 * int(rows_.size()) + 3, 1);
}

DetailsView::Row DetailsView::makeRow(const procedure::FormField& field) {
    Row row{.field = field,
            .label = makeLabel(sheet_, 1.0, QFont::DemiBold, Tone::Quiet),
            .wrong = makeLabel(sheet_, 1.0, QFont::DemiBold, Tone::Bad)};
    row.wrong->hide();
    if (field.kind == FieldKind::Text) {
        row.label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        row.line = new QLineEdit(sheet_);
        row.line->setFont(sized(font(), 1.1));
        row.line->setMinimumHeight(38);
        row.line->setTextMargins(6, 0, 6, 0);
        row.line->setMaxLength(60);
        row.label->setBuddy(row.line);
        return row;
    }
    row.choice = new ChoiceList(
        field.kind == FieldKind::One ? ChoiceList::Kind::One : ChoiceList::Kind::Several, sheet_);
    connect(row.choice, &ChoiceList::changed, this, [this] {
        tellWhatFollows();
        Q_EMIT changed();
    });
    return row;
}

void DetailsView::place(const Row& row, int at) {
    if (row.line != nullptr) {
        grid_->addWidget(row.label, at, 0);
        grid_->addWidget(row.line, at, 1);
        grid_->addWidget(row.wrong, at + 1, 1);
        row.line->show(); // now, not in the next turn: it may be given the focus at once
        return;
    }
    grid_->addWidget(row.label, at, 0, 1, 2);
    grid_->addWidget(row.choice, at + 1, 0, 1, 2);
    grid_->addWidget(row.wrong, at + 2, 0, 1, 2);
    row.choice->show();
}

void DetailsView::fill(const procedure::Answers& answers) {
    for (auto& row : rows_) {
        const auto& chosen = answers.at(row.field.field);
        if (row.line != nullptr) {
            row.line->setText(chosen.empty() ? QString() : views::fromUtf8(chosen.front()));
            continue;
        }
        const auto options = optionsOf(row.field);
        row.choice->setColumns(columnsFor(options, QFontMetrics(sized(font(), 1.1))));
        row.choice->setOptions(options);
        for (int i = 0; i < row.choice->count(); ++i) {
            row.choice->setChosen(i, std::ranges::count(chosen, row.field.options[std::size_t(i)]) >
                                         0);
        }
    }
}

/// Everything that has words, in the language of the moment.
void DetailsView::speak() {
    const auto several = [](const Row& row) { return row.field.kind == FieldKind::Several; };
    QString hint;
    if (std::ranges::any_of(rows_, several)) {
        hint = tr("A digit chooses or clears what stands beside it; 0 ticks everything.");
    } else if (std::ranges::any_of(rows_, [](const Row& row) { return row.choice != nullptr; })) {
        hint = tr("A digit chooses what stands beside it.");
    } else {
        hint = tr("Leave as it is what is right already.");
    }
    ask(views::questionOf(state().procedure), hint);
    int digit = 1;
    for (auto& row : rows_) {
        const auto label = views::textOf(row.field.field);
        row.label->setText(label);
        if (row.line != nullptr) {
            row.line->setAccessibleName(label);
            continue;
        }
        row.choice->setAccessibleName(label);
        row.choice->setNumbersFrom(digit);
        row.choice->setOptions(optionsOf(row.field));
        digit += row.choice->count();
    }
}

void DetailsView::tellWrong() {
    for (auto& row : rows_) {
        const bool wrong = wrong_ == row.field.field;
        row.wrong->setText(wrong ? views::wrongText(row.field.field) : QString());
        row.wrong->setVisible(wrong);
        if (row.line != nullptr) {
            row.line->setAccessibleDescription(row.wrong->text());
        }
    }
}

void DetailsView::tellWhatFollows() {
    note_->setText(tr("Not everything agrees: the card is not handed out. It is taken back and "
                      "made again (A6)."));
    note_->setVisible(takesBack());
}

procedure::Answers DetailsView::answers() const {
    procedure::Answers answers;
    for (const auto& row : rows_) {
        auto& chosen = answers[row.field.field];
        if (row.line != nullptr) {
            chosen = {row.line->text().trimmed().toStdString()};
            continue;
        }
        for (int i = 0; i < row.choice->count(); ++i) {
            if (row.choice->isChosen(i)) {
                chosen.push_back(row.field.options[std::size_t(i)]);
            }
        }
    }
    return answers;
}

bool DetailsView::takesBack() const {
    return std::ranges::any_of(rows_, [this](const Row& row) {
        return row.field.field == procedure::Field::Agrees &&
               answers().at(row.field.field) != row.field.options;
    });
}

void DetailsView::goOn() {
    if (!canGoOn()) {
        return;
    }
    const auto asked =
        procedure::askedFrom(state().procedure, answers(), procedure::freshNumber(state().run));
    wrong_ = asked ? std::nullopt : std::optional(asked.error());
    tellWrong();
    if (asked) {
        Q_EMIT detailsGiven(*asked);
        return;
    }
    const auto at =
        std::ranges::find(rows_, asked.error(), [](const Row& row) { return row.field.field; });
    if (at != rows_.end()) {
        auto* place = at->line != nullptr ? at->line : at->choice->firstFocus();
        place->setFocus();
        area_->ensureWidgetVisible(at->wrong);
        area_->ensureWidgetVisible(place);
    }
}

bool DetailsView::choose(int digit) {
    bool taken = false;
    for (auto& row : rows_) {
        if (digit == 0 && row.field.kind == FieldKind::Several) {
            for (int i = 0; i < row.choice->count(); ++i) {
                row.choice->setChosen(i, true);
            }
            taken = true;
        }
        taken = taken || (row.choice != nullptr && row.choice->press(digit));
    }
    if (taken && focusWidget() != nullptr) {
        area_->ensureWidgetVisible(focusWidget());
    }
    return taken;
}

QWidget* DetailsView::firstFocus() const {
    if (rows_.empty()) {
        return nullptr;
    }
    const auto& first = rows_.front();
    return first.line != nullptr ? first.line : first.choice->firstFocus();
}

QString DetailsView::nextWord() const {
    return takesBack() ? tr("Take the card back") : tr("Next");
}

QString DetailsView::help() const {
    return tr("Digits choose, Tab goes from field to field, Enter goes on. Whether it is possible "
              "like this is decided by the region's rules when you press Enter; what was entered "
              "stays.");
}

} // namespace guitai::ui
