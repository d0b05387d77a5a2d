// SPDX-License-Identifier: Apache-2.0
#include "models/views/class_model.h"

#include "models/views/format.h"
#include "models/views/translate.h"

namespace guitai::views {

namespace {

constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;

QVariant number(auto value) {
    return QVariant::fromValue(static_cast<qlonglong>(value));
}

} // namespace

ClassModel::ClassModel(QObject* parent)
    : RowsModel(
          {{[] { return translate("Class", "Learner"); },
            [](const Row& row) {
                return row.learner.isEmpty() ? translate("Class", "no name") : row.learner;
            }},
           {[] { return translate("Class", "Exercise"); },
            [](const Row& row) { return row.exercise; }},
           {[] { return translate("Class", "Best"); },
            [](const Row& row) { return QString::number(row.best); },
            [](const Row& row) { return number(row.best); }, right},
           {[] { return translate("Class", "Tries"); },
            [](const Row& row) { return QString::number(row.tries); },
            [](const Row& row) { return number(row.tries); }, right},
           {[] { return translate("Class", "Time of the best"); },
            [](const Row& row) { return clockText(row.bestTook); },
            [](const Row& row) { return number(row.bestTook.count()); }, right},
           {[] { return translate("Class", "Time in all"); },
            [](const Row& row) { return clockText(row.together); },
            [](const Row& row) { return number(row.together.count()); }, right},
           {[] { return translate("Class", "Last"); },
            [](const Row& row) { return timeText(row.last); },
            [](const Row& row) { return number(row.last.time_since_epoch().count()); }, right}},
          parent) {}

} // namespace guitai::views
