// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/why_panel.h"

#include "ui/pages/why_text.h"
#include "ui/widgets/look.h"

#include <QTextBrowser>
#include <QVBoxLayout>

namespace guitai::ui {

WhyPanel::WhyPanel(QWidget* parent)
    : QWidget(parent)
    , text_(new QTextBrowser(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text_);
    text_->setFrameShape(QFrame::NoFrame);
    text_->setOpenLinks(false);
    text_->setTabChangesFocus(true);
    text_->viewport()->setAutoFillBackground(false);
    text_->setAccessibleName(tr("Why: papers, rules, fee and deadline"));
    text_->document()->setDocumentMargin(4);
}

void WhyPanel::set(const procedure::State& state, const domain::Rules& rules) {
    html_ = whyText(state, rules, palette());
    draw();
}

void WhyPanel::setRefusals(const QString& title, const domain::Decision& decision,
                           const QString& lack) {
    html_ = refusalText(title, decision, lack, palette());
    draw();
}

void WhyPanel::setHelp(const QString& help) {
    help_ = help;
    draw();
}

void WhyPanel::draw() {
    const QString help = help_.isEmpty()
                             ? QString()
                             : whySection(tr("This step"), {help_.toHtmlEscaped()}, palette());
    text_->setHtml(help + html_);
}

void WhyPanel::focusHere() {
    text_->setFocus(Qt::ShortcutFocusReason);
}

QString WhyPanel::text() const {
    return text_->toPlainText();
}

} // namespace guitai::ui
