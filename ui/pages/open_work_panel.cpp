// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/open_work_panel.h"

#include "models/base/timestamp.h"
#include "models/domain/vocabulary.h"
#include "models/views/format.h"
#include "models/views/service_text.h"
#include "ui/widgets/glyph.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace guitai::ui {

OpenWorkPanel::OpenWorkPanel(QWidget* parent)
    : Panel(parent)
    , hint_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , list_(new QListWidget(this)) {
    body()->addWidget(hint_);
    body()->addWidget(list_, 1);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setIconSize({22, 22});
    list_->setSpacing(3);
    connect(list_, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT resumed(runs_.at(std::size_t(list_->row(item))).run);
    });
    setVisible(false);
}

void OpenWorkPanel::show(const std::vector<procedure::OpenWork>& runs) {
    runs_ = runs;
    fill();
    setVisible(!runs_.empty());
}

void OpenWorkPanel::fill() {
    setHeading(tr("Open work"));
    hint_->setText(tr("This work was under way when the program ended. Nothing is lost: choose "
                      "one and press Enter to take it up."));
    list_->setAccessibleName(tr("Open work"));
    list_->clear();
    for (const auto& run : runs_) {
        const auto name = views::procedureText(run.procedure);
        const auto since = views::timeText(run.startedAt);
        auto* item = new QListWidgetItem(run.inDoubt ? tr("%1, begun %2: in doubt").arg(name, since)
                                                     : tr("%1, begun %2").arg(name, since),
                                         list_);
        const auto tone = run.inDoubt ? Tone::Attention : Tone::Accent;
        const auto shape = run.inDoubt ? Icon::Question : Icon::Clock;
        QIcon icon(pixmapOf(shape, 22, toneColor(tone, palette()), devicePixelRatioF()));
        icon.addPixmap(
            pixmapOf(shape, 22, palette().color(QPalette::HighlightedText), devicePixelRatioF()),
            QIcon::Selected);
        item->setIcon(icon);
        item->setSizeHint({0, 38});
    }
    list_->setCurrentRow(0);
}

void OpenWorkPanel::changeEvent(QEvent* event) {
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
}

} // namespace guitai::ui
