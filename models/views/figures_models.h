// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/figures_text.h"
#include "models/views/rows_model.h"

/// A counter's numbers as tables.
namespace guitai::views {

struct BehindRow {
    office::Line line{};
    Date today{};
};

/// The list behind a number.
class BehindModel : public RowsModel<BehindRow> {
public:
    enum { At, Procedure, Outcome, Took, Number };

    explicit BehindModel(QObject* parent = nullptr);

    void show(const office::Today& today, const office::Choice& choice);
};

struct ProcedureFiguresRow {
    domain::Procedure procedure{};
    closing::ActSum acts{};
    std::optional<figures::Took> median{};
    std::optional<figures::Took> nineOfTen{};
    batches::FeeSum fees{};
};

class ProcedureFiguresModel : public RowsModel<ProcedureFiguresRow> {
public:
    enum { Procedure, Accepted, Refused, Median, NineOfTen, Fees };

    explicit ProcedureFiguresModel(QObject* parent = nullptr);

    void show(const figures::Figures& figures);
};

struct RefusalRow {
    std::string why{};
    int count = 0;
};

class RefusalModel : public RowsModel<RefusalRow> {
public:
    enum { Why, Count };

    explicit RefusalModel(QObject* parent = nullptr);

    /// The most frequent first.
    void show(const figures::Figures& figures);
};

struct MonthRow {
    figures::Period period{};
    figures::Figures figures{};
};

class MonthModel : public RowsModel<MonthRow> {
public:
    enum { Month, Accepted, Refused, Reversals, Median, Fees };

    explicit MonthModel(QObject* parent = nullptr);

    void show(const figures::PeriodFigures& figures);
};

/// Taken less given back.
[[nodiscard]] QString keptText(const batches::FeeSum& fees);

} // namespace guitai::views
