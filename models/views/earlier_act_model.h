// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/earlier_acts.h"
#include "models/views/rows_model.h"

namespace guitai::views {

/// One act as it is shown: in words.
struct EarlierActRow {
    QString when{};
    QString what{};
    QString ending{};          ///< empty: it was done, by whomever
    QString voucher{};         ///< empty: it was not done at this counter
    int copies = 0;            ///< of the voucher
    std::optional<Uuid> run{}; ///< whose papers can be made again; else none
};

/// Leave that came to nothing yet is left out.
[[nodiscard]] std::vector<EarlierActRow> rowsOf(const procedure::EarlierActs& acts);

class EarlierActModel : public RowsModel<EarlierActRow> {
public:
    enum { When, What, Result, Voucher, Copies };

    explicit EarlierActModel(QObject* parent = nullptr);
};

} // namespace guitai::views
