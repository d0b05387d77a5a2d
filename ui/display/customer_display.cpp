// SPDX-License-Identifier: Apache-2.0
#include "ui/display/customer_display.h"

#include "models/views/change_text.h"
#include "models/views/format.h"
#include "models/views/situation_text.h"
#include "models/views/step_text.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"
#include "ui/widgets/look.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/pin_entry.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace guitai::ui {

namespace {

using views::translate;

constexpr double headingFactor = 2.4;
constexpr double textFactor = 1.7;
constexpr double smallFactor = 1.2;
constexpr double largeType = 1.4;
constexpr double smallestType = 0.6;
constexpr double typeStep = 0.1;
constexpr QSize windowSize(1024, 768);

QString resultText(const procedure::State& state) {
    switch (state.ending) {
    case procedure::Ending::Done:
        return state.pins.empty() ? translate("guitai::ui::CustomerDisplay",
                                              "Done. Please take your papers and your voucher.")
                                  : translate("guitai::ui::CustomerDisplay",
                                              "Done. Please take your card and your voucher.");
    case procedure::Ending::Refused:
    case procedure::Ending::Cancelled:
        return state.pins.empty() ? translate("guitai::ui::CustomerDisplay",
                                              "Nothing was changed. Please take your papers.")
                                  : translate("guitai::ui::CustomerDisplay",
                                              "Nothing was changed. Please take your card.");
    case procedure::Ending::NotDone:
        return translate("guitai::ui::CustomerDisplay",
                         "This could not be finished. The clerk explains what to do.");
    case procedure::Ending::InDoubt:
        return translate("guitai::ui::CustomerDisplay",
                         "It is not certain whether the card took the new PIN. The clerk "
                         "explains what to do.");
    case procedure::Ending::Running:
        break;
    }
    return {};
}

} // namespace

CustomerDisplay::CustomerDisplay(QWidget* parent)
    : QWidget(parent)
    , top_(makeLabel(this, smallFactor, QFont::Normal, Tone::Quiet))
    , heading_(makeLabel(this, headingFactor, QFont::DemiBold))
    , text_(makeLabel(this, textFactor))
    , quiet_(makeLabel(this, smallFactor, QFont::Normal, Tone::Quiet))
    , entry_(new PinEntry(this)) {
    setObjectName(QStringLiteral("customerDisplay"));
    build();
    showIdle();
}

void CustomerDisplay::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // the screen says how large it is
    layout->setContentsMargins(48, 32, 48, 32);
    layout->setSpacing(24);
    layout->addWidget(top_);
    layout->addStretch(1);
    for (auto* label : {heading_, text_, quiet_}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
        layout->addWidget(label);
    }
    layout->addWidget(entry_, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    entry_->hide();
    connect(entry_, &PinEntry::countChanged, this, &CustomerDisplay::digitCountChanged);
    connect(entry_, &PinEntry::cancelled, this, &CustomerDisplay::entryCancelled);
    resize(windowSize);
}

QScreen* CustomerDisplay::screenBeside(const QScreen* clerksScreen) const {
    QScreen* beside = nullptr;
    for (auto* other : QGuiApplication::screens()) {
        if (other == clerksScreen || inWindow_) {
            continue;
        }
        if (other->name() == wantedScreen_) {
            return other;
        }
        beside = beside == nullptr ? other : beside;
    }
    return beside;
}

void CustomerDisplay::place(const QScreen* clerksScreen) {
    if (const auto* beside = screenBeside(clerksScreen)) {
        setGeometry(beside->geometry());
        showFullScreen();
        return;
    }
    if (clerksScreen != nullptr) { // beside the clerk's window, as far as there is room
        const auto room = clerksScreen->availableGeometry();
        resize(std::min(windowSize.width(), room.width() / 2),
               std::min(windowSize.height(), room.height()));
        move(room.right() - width(), room.top());
    }
    setAttribute(Qt::WA_ShowWithoutActivating);
    showNormal();
}

void CustomerDisplay::setWantedScreen(const QString& name, bool inWindow) {
    wantedScreen_ = name;
    inWindow_ = inWindow;
}

void CustomerDisplay::setLargeType(bool large) {
    largeType_ = large;
    fitType();
}

/// As large as was asked for, or as large as lets everything be seen: two languages in large type
/// do not always fit, and half a line of what changes is worse than a smaller one.
void CustomerDisplay::fitType() {
    double factor = largeType_ ? largeType : 1.0;
    applyType(factor);
    while (factor > smallestType && layout()->totalMinimumHeightForWidth(width()) > height()) {
        factor -= typeStep;
        applyType(factor);
    }
}

void CustomerDisplay::applyType(double factor) {
    const auto plain = QApplication::font();
    top_->setFont(sized(plain, smallFactor * factor));
    heading_->setFont(sized(plain, headingFactor * factor, QFont::DemiBold));
    text_->setFont(sized(plain, textFactor * factor));
    quiet_->setFont(sized(plain, smallFactor * factor));
}

void CustomerDisplay::setSecondLanguage(const views::Languages* languages,
                                        std::optional<views::Language> language) {
    languages_ = languages;
    second_ = language;
    retranslate();
}

void CustomerDisplay::setOutlet(const QString& outlet, bool practice) {
    outlet_ = outlet;
    practice_ = practice;
    retranslate();
}

void CustomerDisplay::setClerk(const QString& name) {
    clerk_ = name;
    retranslate();
}

void CustomerDisplay::showIdle() {
    endEntry();
    state_.reset();
    file_.reset();
    retranslate();
}

void CustomerDisplay::showState(const procedure::State& state, const domain::HolderFile& file) {
    state_ = state;
    file_ = file;
    retranslate();
}

void CustomerDisplay::beginEntry(const procedure::PinPrompt& prompt, PinTaken taken) {
    prompt_ = prompt;
    entry_->show();
    entry_->begin(PinKeyScope::WholeApplication, [this, taken = std::move(taken)](SecretPin pin) {
        prompt_.reset();
        entry_->hide();
        taken(std::move(pin));
    });
    retranslate();
}

void CustomerDisplay::endEntry() {
    prompt_.reset();
    entry_->end();
    entry_->hide();
    retranslate();
}

void CustomerDisplay::showWords(const Words& words) {
    heading_->setText(words.heading);
    text_->setText(words.text);
    text_->setVisible(!words.text.isEmpty());
    quiet_->setText(words.quiet);
    quiet_->setVisible(!words.quiet.isEmpty());
    fitType();
}

/// What is at stake stands there before the first digit is typed.
CustomerDisplay::Words CustomerDisplay::promptWords() const {
    auto stake = views::triesText(*prompt_);
    if (prompt_->lastTry()) {
        stake += QStringLiteral("\n") + views::lastTryText(*prompt_);
    }
    return {views::titleOf(*prompt_), stake,
            translate("guitai::ui::CustomerDisplay",
                      "Six digits, then Enter. Nobody else may see them; do not write them "
                      "down.")};
}

QString CustomerDisplay::changes() const {
    QStringList lines;
    for (const auto& change : views::changesOf(*state_, *file_)) {
        lines << translate("guitai::ui::CustomerDisplay", "%1: %2 → %3")
                     .arg(change.what, change.before, change.after);
    }
    return lines.join(QLatin1Char('\n'));
}

CustomerDisplay::Words CustomerDisplay::words() const {
    if (!state_) {
        return {translate("guitai::ui::CustomerDisplay", "Welcome"),
                translate("guitai::ui::CustomerDisplay",
                          "Please have your card and identity document ready."),
                {}};
    }
    if (prompt_) {
        return promptWords();
    }
    const auto what = views::textOf(state_->procedure);
    const auto name = views::maskedName(state_->holderName);
    const auto who = state_->card ? translate("guitai::ui::CustomerDisplay", "%1   card %2")
                                        .arg(name, views::maskedCard(state_->card->text()))
                                  : name;
    if (state_->ended()) {
        return {what, resultText(*state_),
                state_->voucher.empty() ? QString()
                                        : translate("guitai::ui::CustomerDisplay", "Voucher %1")
                                              .arg(views::fromUtf8(state_->voucher))};
    }
    if (state_->situation.any()) {
        return {what, views::textOf(state_->situation).happened, who};
    }
    const bool confirms = state_->current().kind == procedure::StepKind::Confirm;
    return {what, confirms ? changes() : who,
            confirms ? translate("guitai::ui::CustomerDisplay",
                                 "Please check, and tell the clerk if you agree.")
                     : QString()};
}

void CustomerDisplay::retranslate() {
    setWindowTitle(tr("Guitai: customer"));
    const auto place =
        clerk_.isEmpty() ? outlet_ : tr("%1   ·   served by %2").arg(outlet_, clerk_);
    top_->setText(practice_ ? tr("%1   ·   practice, no real business").arg(place) : place);
    auto said = words();
    if (languages_ != nullptr && second_ && *second_ != languages_->current()) {
        const views::SpokenIn second(*languages_, *second_);
        const auto again = words();
        const auto add = [](QString& first, const QString& other) {
            if (!other.isEmpty() && other != first) {
                first += QLatin1Char('\n') + other;
            }
        };
        add(said.heading, again.heading);
        add(said.text, again.text);
        add(said.quiet, again.quiet);
    }
    showWords(said);
}

void CustomerDisplay::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void CustomerDisplay::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitType();
}

void CustomerDisplay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(0, 0, width(), 6,
                     toneColor(practice_ ? Tone::Attention : Tone::Accent, palette()));
}

} // namespace guitai::ui
