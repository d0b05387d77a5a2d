// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/card_button.h"

#include "models/domain/credential_state.h"
#include "models/views/format.h"
#include "models/views/vocabulary_text.h"

#include <QPainter>

namespace guitai::ui {

namespace {

constexpr int pad = 12;
constexpr int markSize = 17;

Tone toneOf(domain::ApplicationState state) {
    switch (state) {
    case domain::ApplicationState::Active:
        return Tone::Good;
    case domain::ApplicationState::Inactive:
        return Tone::Accent;
    case domain::ApplicationState::Suspended:
        return Tone::Attention;
    case domain::ApplicationState::TemporarilyLost:
    case domain::ApplicationState::FormallyLost:
        return Tone::Bad;
    }
    return Tone::Plain;
}

int lineHeight(const QFont& font) {
    return std::max(QFontMetrics(font).height(), markSize) + 5;
}

} // namespace

CardButton::CardButton(QWidget* parent)
    : QAbstractButton(parent) {
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CardButton::set(const domain::Card& card, const domain::Rules& rules, Timestamp at,
                     bool inReader) {
    number_ = card.number;
    title_ = views::maskedCard(card.number.text());
    bank_ = views::textOf(card.bank);
    lines_.clear();
    if (inReader) {
        lines_.push_back({Icon::Reader, Tone::Accent, tr("in the reader")});
    }
    addState(card, rules, at);
    if (card.stage == domain::CardStage::Collected) {
        addPins(card, rules, chinaDate(at));
    }
    addNotes(card);
    QStringList said{title_, bank_};
    for (const auto& line : lines_) {
        said << line.text;
    }
    setText(title_);
    setAccessibleName(tr("Card %1").arg(said.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

void CardButton::addState(const domain::Card& card, const domain::Rules& rules, Timestamp at) {
    if (card.stage != domain::CardStage::Collected) {
        const bool gone =
            card.stage == domain::CardStage::Replaced || card.stage == domain::CardStage::Cancelled;
        lines_.push_back({gone ? Icon::Stop : Icon::Clock, Tone::Quiet, views::textOf(card.stage)});
        return;
    }
    using domain::Application;
    const auto social = domain::stateAt(card, Application::Social, rules, at);
    const auto financial = domain::stateAt(card, Application::Financial, rules, at);
    if (social == financial) {
        lines_.push_back({iconOf(toneOf(social)), toneOf(social), views::textOf(social)});
        return;
    }
    for (const auto& [application, state] :
         {std::pair{Application::Social, social}, std::pair{Application::Financial, financial}}) {
        lines_.push_back({iconOf(toneOf(state)), toneOf(state),
                          tr("%1: %2").arg(views::textOf(application), views::textOf(state))});
    }
}

/// What else makes this card a case of its own.
void CardButton::addNotes(const domain::Card& card) {
    if (card.replacedBy && card.stage == domain::CardStage::Collected) {
        lines_.push_back({Icon::Stop, Tone::Bad, tr("being replaced; never works again")});
    }
    if (card.keptByMachine) {
        lines_.push_back({Icon::Warning, Tone::Attention,
                          tr("kept by a machine of %1").arg(views::textOf(*card.keptByMachine))});
    }
    if (card.frozen) {
        lines_.push_back({Icon::Stop, Tone::Attention, tr("account stopped by the bank")});
    }
    if (card.validUntil) {
        lines_.push_back({Icon::Clock, Tone::Plain,
                          tr("valid until %1").arg(views::dateText(*card.validUntil))});
    }
}

void CardButton::addPins(const domain::Card& card, const domain::Rules& rules, Date today) {
    for (const auto& [kind, credential] : card.pins) {
        const auto left = domain::triesLeft(card, kind, rules, today);
        const auto name = views::textOf(kind);
        if (domain::locked(card, kind, rules, today)) {
            lines_.push_back({Icon::Lock, Tone::Bad, tr("%1: locked").arg(name)});
        } else if (credential.initial) {
            lines_.push_back({Icon::Key, Tone::Attention, tr("%1: initial value").arg(name)});
        } else if (left) {
            const int limit = rules.credential(kind)->limit.value->wrong;
            lines_.push_back({Icon::Key, *left < limit ? Tone::Attention : Tone::Plain,
                              tr("%1: ok (%2 of %3)").arg(name).arg(*left).arg(limit)});
        } else {
            lines_.push_back({Icon::Key, Tone::Plain, tr("%1: ok").arg(name)});
        }
    }
}

QSize CardButton::sizeHint() const {
    const int title = QFontMetrics(sized(font(), 1.1, QFont::DemiBold)).height() + 2;
    const auto small = sized(font(), 0.95);
    const int bank = QFontMetrics(small).height() + 5;
    return {280, 2 * pad + title + bank + int(lines_.size()) * lineHeight(small)};
}

void CardButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto accent = toneColor(Tone::Accent, palette());
    const bool strong = isChecked() || hasFocus();
    painter.setPen(QPen(strong ? accent : lineColor(palette()), hasFocus() ? 2.4 : 1.2));
    painter.setBrush(isChecked() ? toneFill(Tone::Accent, palette())
                                 : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), corner, corner);

    const auto titleFont = sized(font(), 1.1, QFont::DemiBold);
    const int titleHeight = QFontMetrics(titleFont).height();
    QRect line(pad, pad, width() - 2 * pad, titleHeight);
    painter.setFont(titleFont);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title_);
    painter.setFont(sized(font(), 0.95));
    painter.setPen(toneColor(Tone::Quiet, palette()));
    int top = pad + titleHeight + 2;
    const QRect bank(pad, top, width() - 2 * pad, painter.fontMetrics().height());
    painter.drawText(bank, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(bank_, Qt::ElideRight, bank.width()));

    top = bank.bottom() + 5;
    const int height = lineHeight(painter.font());
    for (const auto& [icon, tone, text] : lines_) {
        const auto color = toneColor(tone, palette());
        paintIcon(painter, QRectF(pad, top + (height - markSize) / 2.0, markSize, markSize), icon,
                  color);
        painter.setPen(color);
        const QRect box(pad + markSize + gap, top, width() - 2 * pad - markSize - gap, height);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
        top += height;
    }
}

} // namespace guitai::ui
