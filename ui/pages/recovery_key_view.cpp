// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/recovery_key_view.h"

#include "ui/widgets/panel.h"

#include <QCheckBox>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace guitai::ui {

namespace {

constexpr int charsALine = 28; // seven groups

QFont keyFont(const QFont& base) {
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(base.pointSizeF() * 1.25);
    return font;
}

int positionOf(int index, int charWidth) {
    const int at = index % charsALine;
    return at * charWidth + at / 4 * charWidth / 2;
}

} // namespace

SecretText::SecretText(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SecretText::set(SecretBytes ascii) {
    ascii_ = std::move(ascii);
    updateGeometry();
    update();
}

void SecretText::clear() {
    set({});
}

QSize SecretText::sizeHint() const {
    const QFontMetrics metrics(keyFont(font()));
    const int lines = (int(ascii_.size()) + charsALine - 1) / charsALine;
    return {positionOf(charsALine - 1, metrics.horizontalAdvance(QLatin1Char('0'))) + 30,
            std::max(1, lines) * (metrics.height() + 6) + 20};
}

void SecretText::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(lineColor(palette()));
    painter.setBrush(palette().color(QPalette::AlternateBase));
    painter.drawRoundedRect(rect().adjusted(0, 0, -1, -1), 4, 4);
    painter.setFont(keyFont(font()));
    painter.setPen(palette().color(QPalette::Text));
    const QFontMetrics metrics(painter.font());
    const int width = metrics.horizontalAdvance(QLatin1Char('0'));
    int i = 0;
    for (const auto byte : ascii_.span()) {
        if (byte == '-' || byte == ' ') {
            continue; // the groups stand apart anyway
        }
        const int line = i / charsALine;
        painter.drawText(QPoint(10 + positionOf(i, width),
                                10 + line * (metrics.height() + 6) + metrics.ascent()),
                         QString(QLatin1Char(char(byte))));
        ++i;
    }
}

RecoveryKeyView::RecoveryKeyView(QWidget* parent)
    : QWidget(parent)
    , hint_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , firstLabel_(makeLabel(this, 1.0, QFont::DemiBold))
    , secondLabel_(makeLabel(this, 1.0, QFont::DemiBold))
    , first_(new SecretText(this))
    , second_(new SecretText(this))
    , firstKept_(new QCheckBox(this))
    , secondKept_(new QCheckBox(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, gap, 0, gap);
    layout->setSpacing(gap);
    for (auto* part : {static_cast<QWidget*>(hint_), static_cast<QWidget*>(firstLabel_),
                       static_cast<QWidget*>(first_), static_cast<QWidget*>(firstKept_),
                       static_cast<QWidget*>(secondLabel_), static_cast<QWidget*>(second_),
                       static_cast<QWidget*>(secondKept_)}) {
        layout->addWidget(part);
    }
    layout->addStretch(1);
    connect(firstKept_, &QCheckBox::toggled, this, &RecoveryKeyView::changed);
    connect(secondKept_, &QCheckBox::toggled, this, &RecoveryKeyView::changed);
    retranslate();
}

void RecoveryKeyView::show(SecretBytes first, SecretBytes second) {
    first_->set(std::move(first));
    second_->set(std::move(second));
    firstKept_->setChecked(false);
    secondKept_->setChecked(false);
}

void RecoveryKeyView::clear() {
    first_->clear();
    second_->clear();
}

QString RecoveryKeyView::complaint() const {
    return firstKept_->isChecked() && secondKept_->isChecked()
               ? QString()
               : tr("Both halves must be written down first: they are never shown again.");
}

void RecoveryKeyView::focusStart() {
    firstKept_->setFocus();
}

void RecoveryKeyView::retranslate() {
    hint_->setText(tr("If every password is lost, only both halves together open the store. Give "
                      "each to another person, on paper, kept in another place."));
    firstLabel_->setText(tr("First half"));
    secondLabel_->setText(tr("Second half"));
    first_->setAccessibleName(tr("First half of the recovery key, on the screen only"));
    second_->setAccessibleName(tr("Second half of the recovery key, on the screen only"));
    firstKept_->setText(tr("The first half is written down and handed over"));
    secondKept_->setText(tr("The second half is written down and handed to somebody else"));
}

void RecoveryKeyView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
