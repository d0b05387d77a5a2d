// SPDX-License-Identifier: Apache-2.0
#include "ui/display/customer_display.h"

#include "models/views/change_text.h"
#include "models/views/format.h"
#include "models/views/situation_text.h"
#include "models/views/step_text.h"
#include "models/views/vocabulary_text.h"
#include "ui/widgets/look.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/pin_entry.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace guitai::ui {

namespace {

constexpr double headingFactor = 2.4;
constexpr double textFactor = 1.7;

QString resultText(const procedure::State& state) {
    switch (state.ending) {
    case procedure::Ending::Done:
        return state.pins.empty()
                   ? CustomerDisplay::tr("Done. Please take your papers and your voucher.")
                   : CustomerDisplay::tr("Done. Please take your card and your voucher.");
    case procedure::Ending::Refused:
    case procedure::Ending::Cancelled:
        return state.pins.empty()
                   ? CustomerDisplay::tr("Nothing was changed. Please take your papers.")
                   : CustomerDisplay::tr("Nothing was changed. Please take your card.");
    case procedure::Ending::NotDone:
        return CustomerDisplay::tr("This could not be finished. The clerk explains what to do.");
    case procedure::Ending::InDoubt:
        return CustomerDisplay::tr("It is not certain whether the card took the new PIN. The clerk "
                                   "explains what to do.");
    case procedure::Ending::Running:
        break;
    }
    return {};
}

} // namespace

CustomerDisplay::CustomerDisplay(QWidget* parent)
    : QWidget(parent)
    , top_(makeLabel(this, 1.2, QFont::Normal, Tone::Quiet))
    , heading_(makeLabel(this, headingFactor, QFont::DemiBold))
    , text_(makeLabel(this, textFactor))
    , quiet_(makeLabel(this, 1.2, QFont::Normal, Tone::Quiet))
    , entry_(new PinEntry(this)) {
    setObjectName(QStringLiteral("customerDisplay"));
    build();
    showIdle();
}

void CustomerDisplay::build() {
    auto* layout = new QVBoxLayout(this);
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
    resize(1024, 768);
}

void CustomerDisplay::place(const QScreen* clerksScreen) {
    for (auto* other : QGuiApplication::screens()) {
        if (other != clerksScreen) {
            setGeometry(other->geometry());
            showFullScreen();
            return;
        }
    }
    if (clerksScreen != nullptr) { // one screen: beside the clerk's window, as far as there is room
        const auto room = clerksScreen->availableGeometry();
        resize(std::min(width(), room.width() / 2), std::min(height(), room.height()));
        move(room.right() - width(), room.top());
    }
    setAttribute(Qt::WA_ShowWithoutActivating);
    show();
}

void CustomerDisplay::setOutlet(const QString& outlet, bool practice) {
    outlet_ = outlet;
    practice_ = practice;
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

void CustomerDisplay::showText(const QString& heading, const QString& text, const QString& quiet) {
    heading_->setText(heading);
    text_->setText(text);
    text_->setVisible(!text.isEmpty());
    quiet_->setText(quiet);
    quiet_->setVisible(!quiet.isEmpty());
}

/// What is at stake stands there before the first digit is typed.
void CustomerDisplay::showPrompt() {
    auto stake = views::triesText(*prompt_);
    if (prompt_->lastTry()) {
        stake += QStringLiteral("\n") + views::lastTryText(*prompt_);
    }
    showText(views::titleOf(*prompt_), stake,
             tr("Six digits, then Enter. Nobody else may see them; do not write them down."));
}

QString CustomerDisplay::changes() const {
    QStringList lines;
    for (const auto& change : views::changesOf(*state_, *file_)) {
        lines << tr("%1: %2 → %3").arg(change.what, change.before, change.after);
    }
    return lines.join(QLatin1Char('\n'));
}

void CustomerDisplay::retranslate() {
    setWindowTitle(tr("Guitai: customer"));
    top_->setText(practice_ ? tr("%1   ·   practice, no real business").arg(outlet_) : outlet_);
    if (!state_) {
        showText(tr("Welcome"), tr("Please have your card and identity document ready."), {});
        return;
    }
    if (prompt_) {
        showPrompt();
        return;
    }
    const auto what = views::textOf(state_->procedure);
    const auto name = views::maskedName(state_->holderName);
    const auto who =
        state_->card ? tr("%1   card %2").arg(name, views::maskedCard(state_->card->text())) : name;
    if (state_->ended()) {
        showText(what, resultText(*state_),
                 state_->voucher.empty() ? QString()
                                         : tr("Voucher %1").arg(views::fromUtf8(state_->voucher)));
        return;
    }
    if (state_->situation.any()) {
        showText(what, views::textOf(state_->situation).happened, who);
        return;
    }
    const bool confirms = state_->current().kind == procedure::StepKind::Confirm;
    showText(what, confirms ? changes() : who,
             confirms ? tr("Please check, and tell the clerk if you agree.") : QString());
}

void CustomerDisplay::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void CustomerDisplay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(0, 0, width(), 6,
                     toneColor(practice_ ? Tone::Attention : Tone::Accent, palette()));
}

} // namespace guitai::ui
