// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/status_bar.h"

#include "models/views/service_text.h"
#include "ui/shell/status_chip.h"
#include "ui/shell/status_words.h"
#include "ui/widgets/panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace guitai::ui {

StatusBar::StatusBar(QWidget* parent)
    : QWidget(parent)
    , place_(makeLabel(this, 1.0, QFont::DemiBold))
    , reader_(new StatusChip(this))
    , queue_(new StatusChip(this))
    , registry_(new StatusChip(this))
    , language_(new QToolButton(this)) {
    place_->setWordWrap(false);
    place_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    language_->setAutoRaise(true);
    language_->setMinimumSize(110, 30);
    language_->setPopupMode(QToolButton::InstantPopup);
    language_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(wideGap, 7, gap, 7);
    layout->setSpacing(gap);
    layout->addWidget(place_);
    layout->addStretch(1);
    layout->addWidget(reader_);
    layout->addWidget(queue_);
    layout->addWidget(registry_);
    layout->addWidget(language_);
    reader_->setMeaning([this] { return readerMeaning(known_, snapshot_); });
    queue_->setMeaning([this] { return queueMeaning(waiting_, attention_); });
    registry_->setMeaning([this] { return registryMeaning(service_); });
    for (auto* chip : {reader_, queue_, registry_}) {
        connect(chip, &StatusChip::clicked, this, [this, chip] { Q_EMIT explainWanted(chip); });
    }
    renderReader();
    renderQueue();
    renderRegistry();
}

void StatusBar::setPlace(const QString& outlet, const QString& clerk, const QString& region) {
    parts_ = {outlet, clerk, region};
    renderPlace();
}

void StatusBar::renderPlace() {
    QStringList shown = parts_;
    shown.removeAll(QString());
    place_->setText(shown.join(QStringLiteral("  ·  ")));
}

void StatusBar::setReader(const cardio::ReaderSnapshot& snapshot) {
    snapshot_ = snapshot;
    known_ = true;
    renderReader();
}

void StatusBar::renderReader() {
    if (known_) {
        renderCondition();
    } else {
        reader_->set(Icon::Reader, Tone::Quiet, tr("reader: being looked for"));
    }
    QStringList names;
    for (const auto& reader : snapshot_.readers) {
        names << QString::fromStdString(reader.name);
    }
    reader_->setToolTip(names.join(QLatin1Char('\n')));
}

void StatusBar::renderCondition() {
    using enum cardio::ReaderCondition;
    switch (cardio::conditionOf(snapshot_)) {
    case ServiceRefuses:
        reader_->set(Icon::Stop, Tone::Bad, tr("reader service refused"));
        return;
    case ServiceStopped:
        reader_->set(Icon::Stop, Tone::Bad, tr("reader service stopped"));
        return;
    case NoReader:
        reader_->set(Icon::Warning, Tone::Attention, tr("no reader"));
        return;
    case CardPresent:
        reader_->set(Icon::Card, Tone::Good, tr("card in the reader"));
        return;
    case CardMute:
        reader_->set(Icon::Warning, Tone::Attention, tr("card does not answer"));
        return;
    case CardHeldElsewhere:
        reader_->set(Icon::Warning, Tone::Attention, tr("card held by another program"));
        return;
    case Ready:
        reader_->set(Icon::Reader, Tone::Quiet, tr("reader ready"));
        return;
    }
}

void StatusBar::setQueue(int waiting, int attention) {
    waiting_ = waiting;
    attention_ = attention;
    renderQueue();
}

void StatusBar::renderQueue() {
    if (attention_ > 0) {
        queue_->set(Icon::Warning, Tone::Attention,
                    tr("queue: %1 waiting, %2 to look at").arg(waiting_).arg(attention_));
    } else if (waiting_ > 0) {
        queue_->set(Icon::Queue, Tone::Accent, tr("queue: %1 waiting").arg(waiting_));
    } else {
        queue_->set(Icon::Check, Tone::Quiet, tr("queue empty"));
    }
}

void StatusBar::setRegistry(procedure::ServiceState state) {
    service_ = state;
    renderRegistry();
}

void StatusBar::renderRegistry() {
    registry_->setToolTip(views::todoOf(service_));
    switch (service_) {
    case procedure::ServiceState::Starting:
        registry_->set(Icon::Clock, Tone::Quiet, tr("registry: being asked"));
        return;
    case procedure::ServiceState::Up:
        registry_->set(Icon::Registry, Tone::Good, tr("registry reached"));
        return;
    case procedure::ServiceState::Down:
        registry_->set(Icon::Stop, Tone::Bad, tr("registry not reached"));
        return;
    case procedure::ServiceState::Unserved:
        registry_->set(Icon::Warning, Tone::Attention, tr("registry: nobody judges"));
        return;
    case procedure::ServiceState::ClockOff:
        registry_->set(Icon::Clock, Tone::Attention, tr("registry: clocks differ"));
        return;
    }
}

void StatusBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(lineColor(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void StatusBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        renderReader();
        renderQueue();
        renderRegistry();
    }
}

} // namespace guitai::ui
