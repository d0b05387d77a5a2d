// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/closing/close_day.h"
#include "models/views/rows_model.h"

/// The day's end as the page and the command line show it.
namespace guitai::views {

struct DayActRow {
    domain::Procedure act{};
    closing::ActSum sum{};
};

class DayActModel : public RowsModel<DayActRow> {
public:
    enum { Act, Accepted, Refused, Waiting, Attention };

    explicit DayActModel(QObject* parent = nullptr);

    void show(const closing::Day& day);
};

class DayDifferenceModel : public RowsModel<closing::Difference> {
public:
    enum { What, About };

    explicit DayDifferenceModel(QObject* parent = nullptr);
};

class CarriedModel : public RowsModel<closing::Carried> {
public:
    enum { What, State, Since, Id };

    explicit CarriedModel(QObject* parent = nullptr);
};

[[nodiscard]] QString textOf(closing::DifferenceKind value);
/// Why the day was not closed, and what to do.
[[nodiscard]] QString textOf(closing::ClosingFault value);
[[nodiscard]] QString adviceOf(closing::ClosingFault value);

/// A name and a value, line by line.
struct DayFact {
    QString what{};
    QString value{};
};

/// Vouchers, registry, stock, fees and money.
[[nodiscard]] std::vector<DayFact> factsOf(const closing::Day& day);

} // namespace guitai::views
