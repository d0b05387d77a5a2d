// SPDX-License-Identifier: Apache-2.0
// How the settings page is built and what its words are.
#include "ui/pages/password_form.h"
#include "ui/pages/settings_page.h"
#include "ui/steps/facts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>

namespace guitai::ui {

namespace {

constexpr int fieldHeight = 34;
constexpr int fieldWidth = 200;

QGridLayout* gridIn(Panel* panel) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(wideGap);
    grid->setVerticalSpacing(gap);
    grid->setColumnStretch(1, 1);
    panel->body()->addLayout(grid);
    return grid;
}

void addRow(QGridLayout* grid, QLabel* label, QWidget* field) {
    const int row = grid->rowCount();
    label->setWordWrap(false);
    label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    label->setBuddy(field);
    field->setMinimumHeight(fieldHeight);
    field->setMinimumWidth(fieldWidth);
    if (auto* box = qobject_cast<QComboBox*>(field)) { // a long name is cut here, not the page
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
}

/// The same entries in other words, and the same one chosen.
void rename(QComboBox* box, const std::vector<std::pair<QString, int>>& entries) {
    const auto value = box->currentData();
    box->clear();
    for (const auto& [text, data] : entries) {
        box->addItem(text, data);
    }
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

std::vector<std::pair<QString, int>> languagesAnd(const QString& none) {
    std::vector<std::pair<QString, int>> entries{{none, -1}};
    for (const auto language : views::allLanguages) {
        entries.emplace_back(views::ownName(language), int(language));
    }
    return entries;
}

} // namespace

SettingsPage::SettingsPage(QWidget* parent)
    : QWidget(parent)
    , title_(makeLabel(this, 1.25, QFont::DemiBold))
    , undo_(new KeyButton(QStringLiteral("Ctrl+Z"), false, this))
    , notice_(new Banner(this))
    , window_(new Panel(this))
    , customer_(new Panel(this))
    , counter_(new Panel(this))
    , languageLabel_(makeLabel(window_))
    , schemeLabel_(makeLabel(window_))
    , textLabel_(makeLabel(window_))
    , textHint_(makeLabel(window_, 0.92, QFont::Normal, Tone::Quiet))
    , idleLabel_(makeLabel(window_))
    , readerLabel_(makeLabel(window_))
    , screenLabel_(makeLabel(customer_))
    , secondLabel_(makeLabel(customer_))
    , language_(new QComboBox(window_))
    , scheme_(new QComboBox(window_))
    , text_(new QComboBox(window_))
    , idle_(new QSpinBox(window_))
    , reader_(new QComboBox(window_))
    , screen_(new QComboBox(customer_))
    , large_(new QCheckBox(customer_))
    , second_(new QComboBox(customer_))
    , facts_(new Facts(counter_))
    , diagnosis_(new KeyButton({}, false, counter_))
    , password_(new PasswordForm(this)) {
    build();
    connectChoices();
    retranslate();
}

void SettingsPage::build() {
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(undo_);
    auto* left = new QVBoxLayout;
    left->setSpacing(wideGap);
    left->addWidget(buildWindow());
    left->addWidget(buildCustomer());
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(wideGap);
    right->addWidget(buildCounter());
    right->addWidget(password_);
    right->addStretch(1);
    auto* held = new QWidget(this);
    auto* both = new QHBoxLayout(held);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(wideGap);
    both->addLayout(left, 1);
    both->addLayout(right, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(held);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, 12, wideGap, wideGap);
    layout->setSpacing(gap);
    layout->addLayout(head);
    layout->addWidget(notice_);
    layout->addWidget(scroll, 1);
}

QWidget* SettingsPage::buildWindow() {
    auto* grid = gridIn(window_);
    addRow(grid, languageLabel_, language_);
    addRow(grid, schemeLabel_, scheme_);
    addRow(grid, textLabel_, text_);
    grid->addWidget(textHint_, grid->rowCount(), 1);
    addRow(grid, idleLabel_, idle_);
    addRow(grid, readerLabel_, reader_);
    idle_->setRange(fewestIdleMinutes, mostIdleMinutes);
    idle_->setKeyboardTracking(false); // 3 is no choice on the way to 30
    return window_;
}

QWidget* SettingsPage::buildCustomer() {
    auto* grid = gridIn(customer_);
    addRow(grid, screenLabel_, screen_);
    addRow(grid, secondLabel_, second_);
    large_->setMinimumHeight(fieldHeight);
    grid->addWidget(large_, grid->rowCount(), 1);
    return customer_;
}

QWidget* SettingsPage::buildCounter() {
    counter_->body()->addWidget(facts_);
    counter_->body()->addWidget(diagnosis_, 0, Qt::AlignLeft);
    connect(diagnosis_, &QPushButton::clicked, this, &SettingsPage::diagnosisWanted);
    return counter_;
}

void SettingsPage::connectChoices() {
    for (auto* box : {language_, scheme_, text_, reader_, screen_, second_}) {
        connect(box, &QComboBox::activated, this, &SettingsPage::take);
    }
    connect(idle_, &QSpinBox::valueChanged, this, &SettingsPage::take);
    connect(large_, &QCheckBox::toggled, this, &SettingsPage::take);
    connect(undo_, &QPushButton::clicked, this, &SettingsPage::undo);
    auto* key = new QShortcut(QKeySequence::Undo, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &SettingsPage::undo);
}

void SettingsPage::retranslate() {
    title_->setText(word());
    undo_->setWord(tr("Undo"));
    window_->setHeading(tr("This window"));
    customer_->setHeading(tr("The customer's screen"));
    counter_->setHeading(tr("This counter"));
    const auto name = [](QLabel* label, QWidget* field, const QString& text) {
        label->setText(text);
        field->setAccessibleName(text);
    };
    name(languageLabel_, language_, tr("Language"));
    name(schemeLabel_, scheme_, tr("Colours"));
    name(textLabel_, text_, tr("Text size"));
    name(idleLabel_, idle_, tr("Locks by itself after"));
    name(readerLabel_, reader_, tr("Card reader"));
    name(screenLabel_, screen_, tr("Shown on"));
    name(secondLabel_, second_, tr("Also in"));
    large_->setText(tr("Large type"));
    {
        const QSignalBlocker quiet(idle_);
        idle_->setSuffix(tr(" min", "minutes, behind a number"));
    }
    rename(language_, languagesAnd(tr("As the system")));
    rename(second_, languagesAnd(tr("No second language")));
    std::vector<std::pair<QString, int>> schemes;
    for (const auto scheme : {Scheme::System, Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        schemes.emplace_back(wordOf(scheme), int(scheme));
    }
    rename(scheme_, schemes);
    diagnosis_->setWord(tr("Self-diagnosis"));
    fillAbout();
    fill();
    tellNotice();
}

} // namespace guitai::ui
