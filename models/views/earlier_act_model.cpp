// SPDX-License-Identifier: Apache-2.0
#include "models/views/earlier_act_model.h"

#include "models/views/format.h"
#include "models/views/history_text.h"
#include "models/views/step_text.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"

namespace guitai::views {

namespace {

EarlierActRow ownRow(const procedure::EarlierAct& act) {
    return {.when = timeText(act.at),
            .what = textOf(act.procedure),
            .ending = textOf(act.ending),
            .voucher = fromUtf8(act.voucher),
            .copies = act.copies,
            .run = act.papers ? act.run : std::nullopt};
}

} // namespace

std::vector<EarlierActRow> rowsOf(const procedure::EarlierActs& acts) {
    std::vector<EarlierActRow> rows;
    for (const auto& act : acts.acts) {
        if (act.run) {
            rows.push_back(ownRow(act));
            continue;
        }
        if (!act.applied) {
            continue;
        }
        for (const auto& text : historyOf({*act.applied})) {
            rows.push_back({.when = text.when, .what = text.what});
        }
    }
    return rows;
}

EarlierActModel::EarlierActModel(QObject* parent)
    : RowsModel({{[] { return translate("EarlierActs", "When"); },
                  [](const Row& row) { return row.when; }},
                 {[] { return translate("EarlierActs", "What"); },
                  [](const Row& row) { return row.what; }},
                 {[] { return translate("EarlierActs", "Result"); },
                  [](const Row& row) { return row.ending; }},
                 {[] { return translate("EarlierActs", "Voucher"); },
                  [](const Row& row) {
                      return row.voucher.isEmpty() ? translate("EarlierActs", "not of this counter")
                                                   : row.voucher;
                  }},
                 {[] { return translate("EarlierActs", "Copies"); },
                  [](const Row& row) {
                      return row.voucher.isEmpty() ? QString() : QString::number(row.copies);
                  },
                  [](const Row& row) { return QVariant(row.copies); },
                  Qt::AlignRight | Qt::AlignVCenter}},
                parent) {}

} // namespace guitai::views
