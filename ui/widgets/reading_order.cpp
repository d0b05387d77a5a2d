// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/reading_order.h"

#include <QWidget>

#include <algorithm>
#include <vector>

namespace guitai::ui {

namespace {

using Widgets = std::vector<QWidget*>;

struct Reach {
    int from = 0;
    int to = 0; ///< the first pixel after it
};

Reach across(const QWidget* widget) {
    return {widget->x(), widget->x() + widget->width()};
}

Reach down(const QWidget* widget) {
    return {widget->y(), widget->y() + widget->height()};
}

/// Groups with nothing but a gap between them, in that direction.
std::vector<Widgets> split(Widgets widgets, Reach (*reach)(const QWidget*)) {
    std::ranges::stable_sort(widgets, {}, [reach](auto* each) { return reach(each).from; });
    std::vector<Widgets> groups;
    int end = 0;
    for (auto* widget : widgets) {
        const auto [from, to] = reach(widget);
        if (groups.empty() || from >= end) {
            groups.emplace_back();
            end = to;
        }
        groups.back().push_back(widget);
        end = std::max(end, to);
    }
    return groups;
}

/// Rows first, then the columns in each of them, and so on.
void read(const Widgets& widgets, Widgets& order) {
    for (auto* direction : {down, across}) {
        const auto groups = split(widgets, direction);
        if (groups.size() > 1) {
            std::ranges::for_each(groups, [&order](const auto& group) { read(group, order); });
            return;
        }
    }
    order.insert(order.end(), widgets.begin(), widgets.end()); // they lie on each other
}

void collect(QWidget& root, Widgets& order) {
    Widgets shown;
    for (auto* child : root.children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget != nullptr && !widget->isWindow() && widget->isVisible()) {
            shown.push_back(widget);
        }
    }
    Widgets read;
    ui::read(shown, read);
    for (auto* widget : read) {
        // One that speaks for its parts (a date's field) is reached as a whole.
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr) {
            order.push_back(widget);
        }
        collect(*widget, order);
    }
}

} // namespace

void linkInReadingOrder(QWidget& root) {
    Widgets order;
    collect(root, order);
    for (std::size_t i = 1; i < order.size(); ++i) {
        QWidget::setTabOrder(order[i - 1], order[i]);
    }
}

} // namespace guitai::ui
