// SPDX-License-Identifier: Apache-2.0
#include "ui/print/paper_view.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace guitai::ui {

namespace {

constexpr int pageWidth = 720; ///< of A4 and of its half, at a hundred of a hundred
constexpr int cardWidth = 420;
constexpr int step = 25;
constexpr int between = 12; ///< two pages

} // namespace

PaperView::PaperView(Press& press, Printable paper, QWidget* parent)
    : QScrollArea(parent)
    , press_(press)
    , paper_(std::move(paper)) {
    auto* desk = new QWidget(this);
    auto* column = new QVBoxLayout(desk);
    column->setSpacing(between);
    for (std::size_t page = 0; page < paper_.pages.size(); ++page) {
        auto* label = new QLabel(desk);
        label->setAccessibleName(
            tr("Page %1 of %2: %3").arg(page + 1).arg(paper_.pages.size()).arg(paper_.title));
        column->addWidget(label, 0, Qt::AlignHCenter);
        pages_.push_back(label);
    }
    column->addStretch(1);
    setBackgroundRole(QPalette::Mid);
    setWidget(desk);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(paper_.title);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PaperView::drawInSight);
    layOut();
}

void PaperView::setZoom(int percent) {
    percent = std::clamp(percent, smallest, largest);
    if (percent != zoom_) {
        zoom_ = percent;
        layOut();
        Q_EMIT zoomed(zoom_);
    }
}

void PaperView::zoomIn() {
    setZoom(zoom_ + step);
}

void PaperView::zoomOut() {
    setZoom(zoom_ - step);
}

void PaperView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    drawInSight();
}

void PaperView::layOut() {
    constexpr int cardSize = 900; // tenths of a millimetre: nothing else is as small
    const int base = paper_.size.width() < cardSize ? cardWidth : pageWidth;
    const int width = base * zoom_ / 100;
    // Room at once, so that what is looked at does not jump.
    const QSize size(width, qRound(double(width) * paper_.size.height() / paper_.size.width()));
    for (auto* page : pages_) {
        page->setFixedSize(size);
    }
    ++sizes_;
    asked_.clear();
    drawInSight();
}

void PaperView::drawInSight() {
    const int height = pages_.front()->height() + between;
    const int top = verticalScrollBar()->value();
    const int seen = viewport()->height();
    for (std::size_t page = 0; page < pages_.size(); ++page) {
        const int at = int(page) * height;
        const bool near = at + height > top - seen && at < top + 2 * seen;
        if (near && asked_.insert(page).second) {
            draw(page);
        } else if (!near && asked_.erase(page) > 0) {
            pages_[page]->clear();
        }
    }
}

void PaperView::draw(std::size_t page) {
    const int width = qRound(pages_[page]->width() * devicePixelRatioF());
    press_.draw(paper_, page, width, this, [this, page, size = sizes_](const QImage& image) {
        if (size != sizes_ || !asked_.contains(page)) {
            return;
        }
        auto pixels = QPixmap::fromImage(image);
        pixels.setDevicePixelRatio(devicePixelRatioF());
        pages_[page]->setPixmap(pixels);
        Q_EMIT drawn(page);
    });
}

} // namespace guitai::ui
