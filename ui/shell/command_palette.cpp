// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/command_palette.h"

#include "ui/shell/pinyin.h"
#include "ui/widgets/look.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace guitai::ui {

namespace {
constexpr int paletteWidth = 560;
constexpr int paletteHeight = 420;
} // namespace

CommandPalette::CommandPalette(QWidget* parent)
    : QFrame(parent)
    , field_(new QLineEdit(this))
    , list_(new QListWidget(this)) {
    field_->setMinimumHeight(42);
    field_->setTextMargins(6, 0, 6, 0);
    field_->setFont(sized(font(), 1.15));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setSpacing(3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(field_);
    layout->addWidget(list_, 1);
    field_->installEventFilter(this);
    connect(field_, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    hide();
}

void CommandPalette::open(std::vector<Command> commands) {
    commands_ = std::move(commands);
    for (auto& command : commands_) {
        if (command.initials.isEmpty()) {
            command.initials = initialsOf(command.chinese);
        }
    }
    field_->setPlaceholderText(tr("What do you want to do? Chinese, pinyin initials or English"));
    field_->setAccessibleName(tr("Find an action"));
    list_->setAccessibleName(tr("Actions found"));
    field_->clear();
    fill();
    const auto* window = parentWidget();
    const int width = std::min(paletteWidth, window->width() - 40);
    setGeometry((window->width() - width) / 2, 90, width,
                std::min(paletteHeight, window->height() - 120));
    show();
    raise();
    field_->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close() {
    if (isHidden()) {
        return;
    }
    hide();
    Q_EMIT closed();
}

void CommandPalette::fill() {
    shown_ = matching(commands_, field_->text());
    list_->clear();
    for (const auto* command : shown_) {
        const bool other = command->chinese != command->title;
        QStringList extra;
        if (other) {
            extra << command->chinese;
        }
        extra << command->initials;
        extra.removeAll(QString());
        auto* item = new QListWidgetItem(
            extra.isEmpty()
                ? command->title
                : QStringLiteral("%1    %2").arg(command->title, extra.join(QStringLiteral("  "))),
            list_);
        item->setSizeHint({0, 36});
    }
    list_->setCurrentRow(0);
}

void CommandPalette::runCurrent() {
    const int row = list_->currentRow();
    if (row < 0 || row >= int(shown_.size())) {
        return;
    }
    const auto run = shown_[std::size_t(row)]->run;
    close();
    if (run) {
        run();
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        const auto step = [this](int by) {
            list_->setCurrentRow(std::clamp(list_->currentRow() + by, 0, list_->count() - 1));
            return true;
        };
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
            return step(-1);
        case Qt::Key_Down:
            return step(1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneColor(Tone::Accent, palette()), 1.6));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
}

} // namespace guitai::ui
