// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/steps_list.h"

#include "models/views/step_text.h"
#include "ui/widgets/glyph.h"

#include <QPainter>

namespace guitai::ui {

namespace {
constexpr int listWidth = 196;
constexpr int markSize = 24;
constexpr int pad = 12;
constexpr int wrap = int(Qt::TextWordWrap) | int(Qt::AlignLeft) | int(Qt::AlignVCenter);
} // namespace

StepsList::StepsList(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void StepsList::set(const procedure::State& state) {
    names_.clear();
    for (const auto& step : state.steps) {
        names_.push_back(views::titleOf(step));
    }
    current_ = state.ended() ? state.steps.size() - 1 : state.step;
    setAccessibleName(names_.empty() ? QString()
                                     : tr("Step %1 of %2: %3")
                                           .arg(current_ + 1)
                                           .arg(names_.size())
                                           .arg(names_.at(current_)));
    updateGeometry();
    update();
}

int StepsList::heightOf(const QString& name) const {
    const int width = listWidth - 2 * pad - markSize - gap;
    const auto box = QFontMetrics(sized(font(), 1.0, QFont::DemiBold))
                         .boundingRect(QRect(0, 0, width, 1000), wrap, name);
    return std::max(box.height(), markSize) + 18;
}

QSize StepsList::sizeHint() const {
    int height = 2 * gap;
    for (const auto& name : names_) {
        height += heightOf(name);
    }
    return {listWidth, height};
}

QSize StepsList::minimumSizeHint() const {
    return sizeHint();
}

void StepsList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto accent = toneColor(Tone::Accent, palette());
    const auto quiet = toneColor(Tone::Quiet, palette());
    int top = gap;
    for (std::size_t i = 0; i < names_.size(); ++i) {
        const int height = heightOf(names_[i]);
        const QRect line(0, top, width(), height);
        const bool here = i == current_;
        if (here) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(toneFill(Tone::Accent, palette()));
            painter.drawRoundedRect(line.adjusted(2, 2, -2, -2), corner, corner);
        }
        const QRectF mark(pad, top + (height - markSize) / 2.0, markSize, markSize);
        painter.setFont(sized(font(), 0.9, QFont::DemiBold));
        if (i < current_) {
            paintIcon(painter, mark.adjusted(2, 2, -2, -2), Icon::Check,
                      toneColor(Tone::Good, palette()));
        } else {
            painter.setPen(QPen(here ? accent : quiet, 1.6));
            painter.setBrush(here ? QBrush(accent) : QBrush(Qt::NoBrush));
            painter.drawEllipse(mark);
            painter.setPen(here ? palette().color(QPalette::HighlightedText) : quiet);
            painter.drawText(mark, Qt::AlignCenter, QString::number(i + 1));
        }
        painter.setFont(sized(font(), 1.0, here ? QFont::DemiBold : QFont::Normal));
        painter.setPen(here           ? accent
                       : i < current_ ? palette().color(QPalette::WindowText)
                                      : quiet);
        painter.drawText(line.adjusted(pad + markSize + gap, 0, -pad, 0), wrap, names_[i]);
        top += height;
    }
}

} // namespace guitai::ui
