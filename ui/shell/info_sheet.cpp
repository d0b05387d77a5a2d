// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/info_sheet.h"

#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace guitai::ui {

namespace {
constexpr int infoWidth = 480;
constexpr int infoEdge = 12;
} // namespace

InfoSheet::InfoSheet(QWidget* parent)
    : QFrame(parent)
    , glyph_(new Glyph(Icon::Info, 26, Tone::Accent, this))
    , what_(makeLabel(this, 1.1, QFont::DemiBold))
    , safe_(makeLabel(this))
    , doNow_(makeLabel(this))
    , line_(new QHBoxLayout) {
    auto* words = new QVBoxLayout;
    words->setSpacing(gap);
    words->addWidget(what_);
    words->addWidget(safe_);
    words->addWidget(doNow_);
    auto* top = new QHBoxLayout;
    top->setSpacing(wideGap);
    top->addWidget(glyph_, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, wideGap, wideGap, infoEdge);
    layout->setSpacing(infoEdge);
    layout->addLayout(top);
    layout->addLayout(line_);
    line_->addStretch(1);
    hide();
}

void InfoSheet::open(const Notice& notice, const std::vector<Way>& ways, const QWidget* anchor) {
    if (isHidden()) {
        before_ = QApplication::focusWidget();
    }
    tone_ = notice.tone;
    glyph_->setIcon(iconOf(notice.tone));
    glyph_->setTone(notice.tone);
    for (const auto& [label, text] : {std::pair(what_, notice.what), std::pair(safe_, notice.safe),
                                      std::pair(doNow_, notice.doNow)}) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
    for (auto* button : std::exchange(buttons_, {})) {
        button->deleteLater();
        button->hide();
    }
    auto all = ways;
    all.push_back({tr("Close"), {}});
    for (const auto& way : all) {
        const bool closes = !way.go;
        auto* button = new KeyButton(closes ? QStringLiteral("Esc") : QString(), !closes, this);
        button->setWord(way.word);
        button->show();
        line_->addWidget(button);
        buttons_.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, go = way.go] {
            close();
            if (go) {
                go();
            }
        });
    }
    place(anchor);
    show();
    raise();
    qApp->installEventFilter(this);
    buttons_.front()->setFocus(Qt::OtherFocusReason);
    announce(this, text());
}

void InfoSheet::place(const QWidget* anchor) {
    const auto* window = parentWidget();
    const int width = std::min(infoWidth, window->width() - 2 * infoEdge);
    const int inner = width - 2 * wideGap - wideGap - 26;
    for (auto* label : {what_, safe_, doNow_}) {
        label->setMinimumHeight(label->isHidden() ? 0 : label->heightForWidth(inner));
    }
    layout()->activate();
    const int height = std::min(sizeHint().height(), window->height() - 2 * infoEdge);
    QPoint at((window->width() - width) / 2, (window->height() - height) / 3);
    if (anchor != nullptr) {
        at = anchor->mapTo(window, QPoint(anchor->width() - width, anchor->height() + 6));
    }
    at.setX(std::clamp(at.x(), infoEdge, std::max(infoEdge, window->width() - width - infoEdge)));
    at.setY(std::clamp(at.y(), infoEdge, std::max(infoEdge, window->height() - height - infoEdge)));
    setGeometry(QRect(at, QSize(width, height)));
}

void InfoSheet::close() {
    if (isHidden()) {
        return;
    }
    qApp->removeEventFilter(this);
    hide();
    if (before_ != nullptr && before_->isVisible()) {
        before_->setFocus(Qt::OtherFocusReason);
    }
}

QString InfoSheet::text() const {
    QStringList lines{what_->text(), safe_->text(), doNow_->text()};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

bool InfoSheet::eventFilter(QObject* watched, QEvent* event) {
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || widget->window() != window()) {
        return QFrame::eventFilter(watched, event);
    }
    const bool inside = widget == this || isAncestorOf(widget);
    if (event->type() == QEvent::KeyPress && inside &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress && !inside) {
        close();
    }
    return QFrame::eventFilter(watched, event);
}

void InfoSheet::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneColor(tone_, palette()), 1.6));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
}

} // namespace guitai::ui
