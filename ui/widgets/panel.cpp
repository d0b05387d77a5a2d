// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/panel.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace guitai::ui {

namespace {

/// Keeps its tone's colour when the palette changes.
class ToneLabel : public QLabel {
public:
    using QLabel::QLabel;

    void setTone(Tone tone) {
        tone_ = tone;
        recolor();
    }

protected:
    void changeEvent(QEvent* event) override {
        QLabel::changeEvent(event);
        const auto wanted = toneColor(tone_, QApplication::palette());
        if (event->type() == QEvent::PaletteChange && tone_ != Tone::Plain &&
            palette().color(QPalette::WindowText) != wanted) {
            recolor();
        }
    }

private:
    void recolor() {
        if (tone_ == Tone::Plain) {
            setForegroundRole(QPalette::WindowText);
            setPalette(QPalette());
            return;
        }
        QPalette own;
        own.setColor(QPalette::WindowText, toneColor(tone_, QApplication::palette()));
        setPalette(own);
    }

    Tone tone_ = Tone::Plain;
};

} // namespace

QLabel* makeLabel(QWidget* parent, double factor, QFont::Weight weight, Tone tone) {
    auto* label = new ToneLabel(parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setTextFormat(Qt::PlainText);
    label->setFont(sized(label->font(), factor, weight));
    label->setTone(tone);
    return label;
}

void setLabelTone(QLabel* label, Tone tone) {
    if (auto* own = dynamic_cast<ToneLabel*>(label)) {
        own->setTone(tone);
    }
}

Panel::Panel(QWidget* parent)
    : QFrame(parent)
    , heading_(makeLabel(this, 1.0, QFont::DemiBold, Tone::Quiet))
    , body_(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, wideGap - 4, wideGap, wideGap - 4);
    layout->setSpacing(gap);
    layout->addWidget(heading_);
    layout->addLayout(body_, 1);
    body_->setSpacing(gap);
    heading_->hide();
}

void Panel::setHeading(const QString& text) {
    heading_->setText(text);
    heading_->setVisible(!text.isEmpty());
    setAccessibleName(text);
}

void Panel::setTone(Tone tone) {
    tone_ = tone;
    update();
}

void Panel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool plain = tone_ == Tone::Plain;
    painter.setPen(plain ? lineColor(palette()) : toneColor(tone_, palette()));
    painter.setBrush(plain ? palette().color(QPalette::Base) : toneFill(tone_, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

} // namespace guitai::ui
