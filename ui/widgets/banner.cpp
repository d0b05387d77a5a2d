// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/banner.h"

#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace guitai::ui {

void announce(QWidget* where, const QString& text) {
    if (text.isEmpty()) {
        return;
    }
    where->setAccessibleName(text);
    QAccessibleEvent event(where, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , glyph_(new Glyph(Icon::Warning, 28, Tone::Attention, this))
    , what_(makeLabel(this, 1.2, QFont::DemiBold))
    , safe_(makeLabel(this))
    , doNow_(makeLabel(this, 1.0, QFont::DemiBold))
    , code_(makeLabel(this, 0.85, QFont::Normal, Tone::Quiet))
    , action_(new KeyButton(QStringLiteral("⏎"), true, this)) {
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(what_);
    words->addWidget(safe_);
    words->addWidget(doNow_);
    words->addWidget(code_);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(wideGap, 12, wideGap, 12);
    layout->setSpacing(wideGap);
    layout->addWidget(glyph_, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(action_, 0, Qt::AlignVCenter);
    connect(action_, &KeyButton::clicked, this, &Banner::acted);
    hide();
}

void Banner::show(const Notice& notice) {
    tone_ = notice.tone;
    glyph_->setIcon(iconOf(notice.tone));
    glyph_->setTone(notice.tone);
    const auto fill = [](QLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    fill(what_, notice.what);
    fill(safe_, notice.safe);
    fill(doNow_, notice.doNow);
    fill(code_, notice.code.isEmpty() ? QString() : tr("Code for support: %1").arg(notice.code));
    action_->setWord(notice.action);
    action_->setVisible(!notice.action.isEmpty());
    const bool news = accessibleName() != notice.what || isHidden();
    setVisible(true);
    if (isVisible()) { // else its width is none yet, and comes with a resize
        fitWords();
    }
    update();
    if (news) {
        announce(this, notice.what);
    }
}

void Banner::clear() {
    setVisible(false);
    setAccessibleName({});
}

bool Banner::hasAction() const {
    return !isHidden() && !action_->isHidden();
}

void Banner::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitWords();
}

/// Wrapped words get their height wherever the banner stands: not every layout asks for it.
void Banner::fitWords() {
    layout()->activate();
    for (auto* label : {what_, safe_, doNow_, code_}) {
        label->setMinimumHeight(
            label->isHidden() ? 0 : std::max(0, label->heightForWidth(label->width())));
    }
}

void Banner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(toneColor(tone_, palette()));
    painter.setBrush(toneFill(tone_, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

} // namespace guitai::ui
