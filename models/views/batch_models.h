// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batches/day_fees.h"
#include "models/batches/lists.h"
#include "models/batches/stock.h"
#include "models/views/rows_model.h"

#include <QSortFilterProxyModel>

/// Stock, batches, lists, fees and reports as the page shows them. Identity and card numbers are
/// masked; lists for telling people have names and telephone numbers in full.
namespace guitai::views {

class BlankModel : public RowsModel<batches::BlankRange> {
public:
    enum { State, First, Last, Count, Reason };

    explicit BlankModel(QObject* parent = nullptr);
};

class FinishedCardModel : public RowsModel<batches::StockedHolder> {
public:
    enum { Card, Holder, Since, Told };

    explicit FinishedCardModel(QObject* parent = nullptr);
};

class BatchModel : public RowsModel<batches::ListedBatch> {
public:
    enum { State, Id, Opened, Sent, Returned, Cards, Made, Failed, Outstanding };

    explicit BatchModel(QObject* parent = nullptr);
};

class HolderListModel : public RowsModel<batches::ListedHolder> {
public:
    enum { Name, Phone, IdNumber, Card, Bank, Since, Due };

    explicit HolderListModel(QObject* parent = nullptr);
};

struct FeeRow {
    domain::Procedure act{};
    batches::FeeSum sum{};
};

class FeeModel : public RowsModel<FeeRow> {
public:
    enum { Act, Taken, TakenSum, GivenBack, GivenBackSum, Sum };

    explicit FeeModel(QObject* parent = nullptr);

    void show(const batches::DayFees& fees);
};

class FeeDifferenceModel : public RowsModel<batches::FeeDifference> {
public:
    enum { What, Operation };

    explicit FeeDifferenceModel(QObject* parent = nullptr);
};

/// What came of a file, line by line; the outcome's raw value is an int of LineOutcome.
class ReportModel : public RowsModel<batches::LineReport> {
public:
    enum { Line, Outcome, About, Reason };

    explicit ReportModel(QObject* parent = nullptr);

    /// Whether nothing has been done yet: what is not reached will be done.
    void setAhead(bool ahead);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] int count(batches::LineOutcome outcome) const;

    [[nodiscard]] batches::Report report(bool stopped) const { return {rows(), stopped}; }

private:
    bool ahead_ = false;
};

/// Of a report all lines, or those alone that failed.
class ReportFilter : public QSortFilterProxyModel {
public:
    /// The model is the caller's and outlives it.
    explicit ReportFilter(ReportModel& model, QObject* parent = nullptr);

    void setOnlyFailed(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool onlyFailed_ = false;
};

/// `18 done, 1 refused, 1 cannot be read`: those that there are.
[[nodiscard]] QString sumText(const batches::Report& report);
/// What will happen, once a file was looked at: `18 of 20 lines will be asked; …`.
[[nodiscard]] QString previewText(const batches::Report& report);
/// `30 received: 12 blank, 0 being written, 15 used, 3 void`.
[[nodiscard]] QString sumText(const outlet::BlankCounts& counts);

} // namespace guitai::views
