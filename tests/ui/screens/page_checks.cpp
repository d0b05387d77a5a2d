// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/screens/page_checks.h"

#include "ui/widgets/look.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace guitai::ui {

namespace {

constexpr double leastContrast = 4.5; // WCAG 2.1, 1.4.3

QString nameOf(const QWidget* widget) {
    return QString::fromLatin1(widget->metaObject()->className());
}

QString quoted(QString text) {
    return QStringLiteral("'%1'").arg(text.replace(QLatin1Char('\n'), QLatin1Char(' ')));
}

/// Qt's own parts of a control speak through it.
bool isOwnPart(const QObject* object) {
    return object == nullptr || object->objectName().startsWith(QLatin1String("qt_")) ||
           object->inherits("QLineEditIconButton") || object->inherits("QTabBar") ||
           object->inherits("QScrollBar") || object->inherits("QComboBoxPrivateContainer");
}

void collectUnnamed(QAccessibleInterface* access, QStringList& found) {
    if (access == nullptr || access->state().invisible) {
        return;
    }
    const auto role = access->role();
    const auto* object = access->object();
    const auto where =
        QStringLiteral("%1 in %2")
            .arg(object ? QLatin1String(object->metaObject()->className()) : QLatin1String("part"),
                 object && object->parent()
                     ? QLatin1String(object->parent()->metaObject()->className())
                     : QLatin1String("none"));
    if (role == QAccessible::NoRole) {
        found << QStringLiteral("no role: %1").arg(where);
    }
    const bool control = access->state().focusable || role == QAccessible::Button ||
                         role == QAccessible::CheckBox || role == QAccessible::RadioButton;
    const bool whole = role != QAccessible::Cell && !isOwnPart(object); // a cell may be empty
    if (control && whole && access->text(QAccessible::Name).trimmed().isEmpty()) {
        found << QStringLiteral("no name: %1").arg(where);
    }
    for (int i = 0; i < access->childCount(); ++i) {
        collectUnnamed(access->child(i), found);
    }
}

bool isReached(const QWidget* widget) {
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() &&
           widget->isEnabled() && !widget->visibleRegion().isEmpty();
}

QRect placeIn(const QWidget* widget, const QWidget& window) {
    return {widget->mapTo(&window, QPoint()), widget->size()};
}

/// The widgets below their common parent that hold each of the two.
std::pair<const QWidget*, const QWidget*> apart(const QWidget* one, const QWidget* other) {
    QList<const QWidget*> above;
    for (const auto* widget = one; widget != nullptr; widget = widget->parentWidget()) {
        above << widget;
    }
    const QWidget* held = other;
    while (held->parentWidget() != nullptr && !above.contains(held->parentWidget())) {
        held = held->parentWidget();
    }
    const auto at = above.indexOf(held->parentWidget());
    return {at > 0 ? above[at - 1] : one, held};
}

/// Whether one reads the second before the first.
bool readsBefore(const QRect& second, const QRect& first) {
    const bool besides = second.top() < first.bottom() && first.top() < second.bottom();
    if (besides) {
        return second.right() <= first.left();
    }
    const bool nextColumn = second.left() >= first.right();
    return second.bottom() <= first.top() && !nextColumn;
}

bool scrolls(const QWidget* widget) {
    for (const auto* above = widget->parentWidget(); above != nullptr;
         above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(above) != nullptr) {
            return true;
        }
    }
    return false;
}

bool isCut(const QLabel* label) {
    if (!label->toolTip().isEmpty()) {
        return false;
    }
    const auto room = label->size();
    if (label->wordWrap()) {
        const auto needed = label->heightForWidth(room.width());
        return needed > room.height() || label->minimumSizeHint().width() > room.width();
    }
    const auto needed = label->sizeHint();
    return needed.width() > room.width() || needed.height() > room.height();
}

bool isCut(const QAbstractButton* button) {
    if (button->text().isEmpty() || !button->toolTip().isEmpty()) {
        return false;
    }
    const auto room = button->size();
    if (button->hasHeightForWidth()) {
        return button->heightForWidth(room.width()) > room.height();
    }
    const auto needed = button->sizeHint();
    const auto words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
    return needed.width() > room.width() || needed.height() > room.height() ||
           words.width() > room.width();
}

bool isCut(const QLineEdit* line) {
    const int room = line->width() - 10;
    return line->text().isEmpty() &&
           line->fontMetrics().horizontalAdvance(line->placeholderText()) > room;
}

bool isCut(const QTabBar* tabs) {
    return tabs->count() > 0 && tabs->tabRect(tabs->count() - 1).right() > tabs->width();
}

QStringList cutHeads(const QHeaderView* header) {
    QStringList cut;
    if (header->orientation() != Qt::Horizontal || header->model() == nullptr) {
        return cut;
    }
    for (int i = 0; i < header->count(); ++i) {
        const auto text = header->model()->headerData(i, Qt::Horizontal).toString();
        if (header->fontMetrics().horizontalAdvance(text) > header->sectionSize(i)) {
            cut << quoted(text);
        }
    }
    return cut;
}

/// The colour that most of it has: what the text stands on.
QRgb groundOf(const QImage& part) {
    QHash<QRgb, int> counts;
    QRgb most = 0;
    for (int y = 0; y < part.height(); ++y) {
        for (int x = 0; x < part.width(); ++x) {
            const auto color = part.pixel(x, y);
            if (++counts[color] > counts.value(most)) {
                most = color;
            }
        }
    }
    return most;
}

/// Of all that was drawn there: the strokes of letters come close to their colour.
double bestContrast(const QImage& part, const QColor& ground) {
    QSet<QRgb> seen;
    double best = 1;
    for (int y = 0; y < part.height(); ++y) {
        for (int x = 0; x < part.width(); ++x) {
            const auto color = part.pixel(x, y);
            if (!seen.contains(color)) {
                seen.insert(color);
                best = std::max(best, contrast(QColor(color), ground));
            }
        }
    }
    return best;
}

bool tellsSomething(const QWidget* widget) {
    return widget->isVisible() && widget->isEnabled() && !widget->visibleRegion().isEmpty();
}

} // namespace

QStringList unnamed(QWidget& window) {
    QStringList found;
    collectUnnamed(QAccessible::queryAccessibleInterface(&window), found);
    return found;
}

QStringList outOfOrder(QWidget& window) {
    QList<QWidget*> visited;
    for (;;) {
        QTest::keyClick(&window, Qt::Key_Tab);
        auto* now = window.focusWidget();
        if (now == nullptr || visited.contains(now)) {
            break;
        }
        visited << now;
    }
    const QWidget* start = visited.isEmpty() ? nullptr : visited.front();
    for (const auto* each : visited) {
        if (readsBefore(placeIn(each, window), placeIn(start, window))) {
            start = each;
        }
    }
    QStringList found;
    for (qsizetype i = 0; i < visited.size(); ++i) {
        const auto* before = visited[i];
        const auto* after = visited[(i + 1) % visited.size()];
        const bool again = after == start; // from the end back to the beginning
        if (again || before->isAncestorOf(after) || after->isAncestorOf(before)) {
            continue;
        }
        const auto [first, second] = apart(before, after);
        if (readsBefore(placeIn(second, window), placeIn(first, window))) {
            found << QStringLiteral("tab order: %1 %2 comes after %3 %4")
                         .arg(nameOf(after), quoted(after->accessibleName()), nameOf(before),
                              quoted(before->accessibleName()));
        }
    }
    for (auto* widget : window.findChildren<QWidget*>()) {
        const auto* radio = qobject_cast<QRadioButton*>(widget); // of these the arrows choose
        if (isReached(widget) && radio == nullptr && !isOwnPart(widget) &&
            !visited.contains(widget)) {
            found << QStringLiteral("not reached: %1 %2")
                         .arg(nameOf(widget), quoted(widget->accessibleName()));
        }
    }
    return found;
}

QStringList withoutBuddy(QWidget& window) {
    QStringList found;
    for (const auto* label : window.findChildren<QLabel*>()) {
        const bool key = label->text().contains(QLatin1Char('&')) &&
                         label->textFormat() != Qt::RichText &&
                         !label->text().contains(QLatin1String("&&"));
        if (label->isVisible() && key && label->buddy() == nullptr) {
            found << QStringLiteral("no buddy: %1").arg(quoted(label->text()));
        }
    }
    return found;
}

QStringList cutTexts(QWidget& window) {
    QStringList found;
    const auto look = [&](auto* widget, const QString& text) {
        if (widget->isVisible() && isCut(widget)) {
            const auto hint = widget->sizeHint();
            found << QStringLiteral("cut: %1 %2, %3×%4 for %5×%6 (%7)")
                         .arg(nameOf(widget), quoted(text))
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(hint.width())
                         .arg(hint.height())
                         .arg(widget->heightForWidth(widget->width()));
        }
    };
    for (const auto* label : window.findChildren<QLabel*>()) {
        look(label, label->text());
        const bool hidden = label->isVisible() && !label->text().isEmpty() && !scrolls(label) &&
                            label->visibleRegion().boundingRect() != label->rect();
        if (hidden) {
            found << QStringLiteral("behind something: %1").arg(quoted(label->text()));
        }
    }
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        look(button, button->text());
    }
    for (const auto* line : window.findChildren<QLineEdit*>()) {
        look(line, line->placeholderText());
    }
    for (const auto* tabs : window.findChildren<QTabBar*>()) {
        look(tabs, tabs->accessibleName());
    }
    for (const auto* header : window.findChildren<QHeaderView*>()) {
        const auto cut = header->isVisible() ? cutHeads(header) : QStringList();
        if (!cut.isEmpty()) {
            found << QStringLiteral("cut heads: %1").arg(cut.join(QLatin1Char(' ')));
        }
    }
    return found;
}

QStringList paleTexts(QWidget& window, const QImage& drawn) {
    QStringList found;
    const auto look = [&](const QWidget* widget, const QString& text) {
        if (text.trimmed().isEmpty() || !tellsSomething(widget)) {
            return;
        }
        const auto region = widget->visibleRegion().boundingRect();
        const auto part =
            drawn.copy(QRect(widget->mapTo(&window, region.topLeft()), region.size()));
        // A button's edge is of one colour, while its ground may be a gradient.
        const int edge = qobject_cast<const QAbstractButton*>(widget) == nullptr ? 0 : 3;
        const QColor ground(groundOf(part.copy(part.rect().adjusted(edge, edge, -edge, -edge))));
        const auto* label = qobject_cast<const QLabel*>(widget);
        const double seen = label != nullptr
                                ? contrast(label->palette().color(label->foregroundRole()), ground)
                                : bestContrast(part, ground);
        if (seen < leastContrast) {
            found << QStringLiteral("contrast %1: %2 %3 on %4")
                         .arg(seen, 0, 'f', 1)
                         .arg(nameOf(widget), quoted(text), ground.name());
        }
    };
    for (const auto* label : window.findChildren<QLabel*>()) {
        look(label, label->text());
    }
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        look(button, button->text());
    }
    return found;
}

} // namespace guitai::ui
