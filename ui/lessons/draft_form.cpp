// SPDX-License-Identifier: Apache-2.0
#include "ui/lessons/draft_form.h"

#include "models/views/format.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpressionValidator>
#include <QSpinBox>

#include <algorithm>

namespace guitai::ui {

using views::fromUtf8;

namespace {

constexpr int mostHints = 5;

QPlainTextEdit* makeText(QWidget* parent) {
    auto* text = new QPlainTextEdit(parent);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(2 * text->fontMetrics().lineSpacing() + wideGap);
    return text;
}

/// As a file says it: a text of one paragraph.
QString oneParagraph(const QPlainTextEdit* text) {
    return text->toPlainText().simplified();
}

std::string& in(domain::Names& names, std::size_t language) {
    const std::array each{&names.zhCn, &names.zhTw, &names.en}; // as views::allLanguages
    return *each[language];
}

QString in(const domain::Names& names, std::size_t language) {
    return fromUtf8(names.in(views::codeOf(views::allLanguages[language])));
}

} // namespace

DraftForm::DraftForm(QWidget* parent)
    : QWidget(parent)
    , heading_(makeLabel(this, 1.1, QFont::DemiBold))
    , idLabel_(makeLabel(this))
    , id_(new QLineEdit(this))
    , levelLabel_(makeLabel(this))
    , level_(new QSpinBox(this))
    , languageLabel_(makeLabel(this))
    , language_(new QComboBox(this))
    , titleLabel_(makeLabel(this))
    , title_(new QLineEdit(this))
    , storyLabel_(makeLabel(this))
    , story_(makeText(this))
    , lessonLabel_(makeLabel(this))
    , lesson_(makeText(this))
    , hintsLabel_(makeLabel(this))
    , hints_(makeText(this))
    , pointsText_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , save_(new KeyButton(QStringLiteral("Ctrl+S"), false, this))
    , try_(new KeyButton(QStringLiteral("Ctrl+⏎"), true, this)) {
    id_->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("[a-z0-9-]{1,64}")), id_));
    level_->setRange(1, 4);
    for (const auto language : views::allLanguages) {
        language_->addItem(views::ownName(language));
    }
    build();
    connect(language_, &QComboBox::currentIndexChanged, this, [this](int index) {
        keep();
        shown_ = std::size_t(std::max(0, index));
        showWords();
    });
    connect(save_, &KeyButton::clicked, this, &DraftForm::save);
    connect(try_, &KeyButton::clicked, this, &DraftForm::tryNow);
    clear();
    retranslate();
}

void DraftForm::build() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(gap);
    grid->setColumnStretch(1, 1);
    int row = 0;
    grid->addWidget(heading_, row++, 0, 1, 2);
    const auto add = [&](QLabel* label, QWidget* field, int stretch) {
        label->setWordWrap(false);
        label->setBuddy(field);
        grid->addWidget(label, row, 0,
                        stretch > 0 ? Qt::AlignTop | Qt::AlignLeft
                                    : Qt::AlignVCenter | Qt::AlignLeft);
        grid->addWidget(field, row, 1);
        grid->setRowStretch(row++, stretch);
    };
    auto* first = new QHBoxLayout;
    idLabel_->setWordWrap(false);
    idLabel_->setBuddy(id_);
    levelLabel_->setWordWrap(false);
    levelLabel_->setBuddy(level_);
    grid->addWidget(idLabel_, row, 0, Qt::AlignVCenter | Qt::AlignLeft);
    first->addWidget(id_, 1);
    first->addWidget(levelLabel_, 0, Qt::AlignVCenter);
    first->addWidget(level_);
    grid->addLayout(first, row++, 1);
    add(languageLabel_, language_, 0);
    add(titleLabel_, title_, 0);
    add(storyLabel_, story_, 3);
    add(lessonLabel_, lesson_, 2);
    add(hintsLabel_, hints_, 2);
    grid->addWidget(pointsText_, row++, 0, 1, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(save_);
    buttons->addWidget(try_);
    grid->addLayout(buttons, row, 0, 1, 2);
}

void DraftForm::setEditable(bool editable) {
    const std::initializer_list<QWidget*> fields{id_,     level_, language_, title_, story_,
                                                 lesson_, hints_, save_,     try_};
    for (auto* field : fields) {
        field->setEnabled(editable);
    }
}

void DraftForm::clear() {
    words_ = {};
    id_->clear();
    showWords();
    showPoints({});
    setEditable(false);
}

void DraftForm::setLanguage(views::Language language) {
    language_->setCurrentIndex(
        int(std::ranges::find(views::allLanguages, language) - views::allLanguages.begin()));
}

void DraftForm::showDraft(const views::Draft& draft, const std::vector<views::PointLine>& points) {
    id_->setText(fromUtf8(draft.id));
    level_->setValue(draft.level);
    for (std::size_t i = 0; i < languages; ++i) {
        words_[i] = {.title = in(draft.title, i),
                     .story = in(draft.story, i),
                     .lesson = in(draft.lesson, i),
                     .hints = {}};
        for (const auto& hint : draft.hints) {
            words_[i].hints << in(hint, i);
        }
    }
    showWords();
    showPoints(points);
    setEditable(true);
    focusStart();
}

void DraftForm::showPoints(const std::vector<views::PointLine>& points) {
    points_ = points;
    QStringList parts;
    for (const auto& point : points) {
        parts << tr("%1 %2 (%3)").arg(point.what).arg(point.points).arg(point.rule);
    }
    pointsText_->setText(parts.isEmpty() ? tr("The points are shown once a citizen is taken.")
                                         : tr("Points: %1").arg(parts.join(QStringLiteral(" · "))));
}

void DraftForm::focusStart() {
    title_->setFocus();
    title_->selectAll();
}

/// What is in the fields, into the language that is shown.
void DraftForm::keep() {
    auto& words = words_[shown_];
    words.title = title_->text().simplified();
    words.story = oneParagraph(story_);
    words.lesson = oneParagraph(lesson_);
    words.hints.clear();
    for (const auto& line : hints_->toPlainText().split(QLatin1Char('\n'))) {
        if (const auto hint = line.simplified(); !hint.isEmpty()) {
            words.hints << hint;
        }
    }
}

void DraftForm::showWords() {
    const auto& words = words_[shown_];
    title_->setText(words.title);
    story_->setPlainText(words.story);
    lesson_->setPlainText(words.lesson);
    hints_->setPlainText(words.hints.join(QLatin1Char('\n')));
}

/// The first thing that is missing, brought before the eye.
std::optional<QString> DraftForm::missing() {
    keep();
    if (!id_->hasAcceptableInput()) {
        id_->setFocus();
        return tr("The exercise needs an id of a–z, 0–9 and hyphens.");
    }
    const auto count = words_.front().hints.size();
    for (std::size_t i = 0; i < languages; ++i) {
        const auto& words = words_[i];
        QWidget* field = words.title.isEmpty()    ? static_cast<QWidget*>(title_)
                         : words.story.isEmpty()  ? static_cast<QWidget*>(story_)
                         : words.lesson.isEmpty() ? static_cast<QWidget*>(lesson_)
                         : words.hints.isEmpty()  ? static_cast<QWidget*>(hints_)
                                                  : nullptr;
        const auto name = views::ownName(views::allLanguages[i]);
        if (field != nullptr) {
            language_->setCurrentIndex(int(i));
            field->setFocus();
            return tr("A text is missing in %1: %2.").arg(name, field->accessibleName());
        }
        if (words.hints.size() != count || count > mostHints) {
            language_->setCurrentIndex(int(i));
            hints_->setFocus();
            return tr("In each language as many hints, a line each, %1 at most: %2 has %3.")
                .arg(mostHints)
                .arg(name)
                .arg(words.hints.size());
        }
    }
    return std::nullopt;
}

views::Draft DraftForm::draft() const {
    views::Draft draft{.id = id_->text().toStdString(), .level = level_->value()};
    draft.hints.resize(std::size_t(words_.front().hints.size()));
    for (std::size_t i = 0; i < languages; ++i) {
        in(draft.title, i) = words_[i].title.toStdString();
        in(draft.story, i) = words_[i].story.toStdString();
        in(draft.lesson, i) = words_[i].lesson.toStdString();
        for (std::size_t hint = 0; hint < draft.hints.size(); ++hint) {
            in(draft.hints[hint], i) = words_[i].hints[qsizetype(hint)].toStdString();
        }
    }
    return draft;
}

void DraftForm::save() {
    if (!save_->isEnabled()) {
        return;
    }
    if (const auto sentence = missing()) {
        Q_EMIT incomplete(*sentence);
    } else {
        Q_EMIT saveWanted(draft());
    }
}

void DraftForm::tryNow() {
    if (!try_->isEnabled()) {
        return;
    }
    if (const auto sentence = missing()) {
        Q_EMIT incomplete(*sentence);
    } else {
        Q_EMIT tryWanted(draft());
    }
}

void DraftForm::retranslate() {
    heading_->setText(tr("The exercise, in your own words"));
    idLabel_->setText(tr("&Id:"));
    id_->setAccessibleName(tr("Id of the exercise"));
    levelLabel_->setText(tr("Le&vel:"));
    level_->setAccessibleName(tr("Level, 1 to 4"));
    languageLabel_->setText(tr("Te&xts in:"));
    language_->setAccessibleName(tr("Language of the texts"));
    titleLabel_->setText(tr("T&itle:"));
    title_->setAccessibleName(tr("Title"));
    storyLabel_->setText(tr("St&ory:"));
    story_->setAccessibleName(tr("Story"));
    lessonLabel_->setText(tr("L&esson:"));
    lesson_->setAccessibleName(tr("Lesson"));
    hintsLabel_->setText(tr("&Hints:"));
    hints_->setAccessibleName(tr("Hints, a line each"));
    hints_->setPlaceholderText(tr("a line each, five at most"));
    save_->setWord(tr("Save"));
    try_->setWord(tr("Try it at once"));
    showPoints(points_);
}

void DraftForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
